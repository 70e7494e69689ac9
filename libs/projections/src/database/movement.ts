/** Tells those who wait in this process that the views have moved on. Who reads them from another looks again by itself. */
export class Movement {
  private next = Promise.withResolvers<void>();

  /** The next time that they move. */
  get moved(): Promise<void> {
    return this.next.promise;
  }

  tell(): void {
    this.next.resolve();
    this.next = Promise.withResolvers();
  }
}
