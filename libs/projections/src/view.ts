import type { Aggregate, AnyAggregate, Event, Id } from '@kyket/eventing';

/** What a column may hold. Days and moments are strings, as everywhere in this house. */
interface Kinds {
  uuid: string;
  text: string;
  /** `2023-12-19` */
  date: string;
  /** `2023-12-19T08:30:00.000Z` */
  moment: string;
  integer: number;
  boolean: boolean;
  jsonb: unknown;
}
export type Kind = keyof Kinds;

declare const shape: unique symbol;
/** A jsonb column whose shape is known to the compiler: `json<readonly string[]>()`. */
export type Json<Shape> = 'jsonb' & { readonly [shape]: Shape };
export const json = <Shape>(): Json<Shape> => 'jsonb' as Json<Shape>;

/** A kind, with a question mark where there may be nothing. */
export type Column = Kind | `${Kind}?` | Json<unknown>;
export type Columns = Readonly<Record<string, Column>>;

type Held<C> =
  C extends Json<infer Shape>
    ? Shape
    : C extends `${infer K extends Kind}?`
      ? Kinds[K] | null
      : C extends Kind
        ? Kinds[C]
        : never;

/** One line of a view. */
export type Row<C extends Columns = Columns> = { readonly [K in keyof C]: Held<C[K]> };
export type RowOf<V> = V extends View<infer C> ? Row<C> : never;

/** What a view is looked through by: columns in order, or a folded text searched anywhere inside. */
export type Index<Name extends string = string> = readonly Name[] | { readonly trigram: Name };

interface Definition<C extends Columns> {
  /** Names the view for ever, in words with dashes. */
  readonly name: string;
  /** Raised whenever columns or rows mean something else: the view is then built anew beside the old one. */
  readonly version: number;
  readonly columns: C;
  /** Tells the rows of one record apart. */
  readonly key: readonly (keyof C & string)[];
  readonly indexes?: readonly Index<keyof C & string>[];
}

/** Lines worked out of records, to be found by. A pure function of each record's state, so facts are read in one way only. */
export interface View<C extends Columns = Columns> extends Definition<C> {
  readonly of: AnyAggregate;
  readonly rows: (id: Id, state: unknown) => readonly Row<C>[];
}

/** A view of any kind, for those who carry rows and do not look inside. */
export interface AnyView {
  readonly name: string;
  readonly version: number;
  readonly columns: Columns;
  readonly key: readonly string[];
  readonly indexes?: readonly Index[];
  readonly of: AnyAggregate;
  readonly rows: (id: Id, state: unknown) => readonly Readonly<Record<string, unknown>>[];
}

export const defineView = <State, E extends Event, const C extends Columns>(
  view: Definition<C> & {
    readonly of: Aggregate<State, E>;
    readonly rows: (id: Id, state: State) => readonly Row<C>[];
  },
): View<C> => ({ ...view, rows: (id, state) => view.rows(id, state as State) });

/** The table that holds a view. Each version has its own. */
export const tableOf = ({ name, version }: Pick<AnyView, 'name' | 'version'>): string =>
  `${name.replaceAll('-', '_')}_v${version}`;

export const kindOf = (column: Column): Kind => column.replace('?', '') as Kind;
export const mayBeNothing = (column: Column): boolean => column.endsWith('?');
