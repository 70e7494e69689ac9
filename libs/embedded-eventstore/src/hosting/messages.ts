/** What the worker tells the thread that started it. */
export type FromNode =
  | { readonly tells: 'ready'; readonly port: number }
  | { readonly tells: 'refused'; readonly reason: string }
  | { readonly tells: 'commit-failed'; readonly reason: string };

/** What the worker is told. */
export type ToNode = { readonly please: 'stop' };
