/** Things in a heap, the earliest on top: a million alarms are kept as cheaply as ten. */
export class EarliestFirst<T extends { readonly at: number }> {
  private readonly heap: T[] = [];

  get first(): T | undefined {
    return this.heap[0];
  }

  add(thing: T): void {
    let place = this.heap.push(thing) - 1;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (this.at(above) <= thing.at) break;
      this.heap[place] = this.heap[above] as T;
      place = above;
    }
    this.heap[place] = thing;
  }

  takeFirst(): T | undefined {
    const first = this.heap[0];
    const last = this.heap.pop();
    if (last !== undefined && this.heap.length > 0) this.sink(last);
    return first;
  }

  private sink(thing: T): void {
    let place = 0;
    for (;;) {
      const left = 2 * place + 1;
      const below = this.at(left + 1) < this.at(left) ? left + 1 : left;
      if (this.at(below) >= thing.at) break;
      this.heap[place] = this.heap[below] as T;
      place = below;
    }
    this.heap[place] = thing;
  }

  private at(place: number): number {
    return this.heap[place]?.at ?? Infinity;
  }
}
