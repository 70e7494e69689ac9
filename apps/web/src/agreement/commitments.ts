import type { CaseFile, Figures } from '../data/shapes';

type Line = Extract<CaseFile['ledger']['state'], { is: 'open' }>['lines'][string];

/** A commitment as a row: what was undertaken, what came of it, what is left. */
export interface LineRow {
  readonly id: string;
  /** A short name to point at it with: L1, L2 … */
  readonly mark: string;
  readonly line: Line;
  readonly figures: Figures;
}

/** A figure that the source gives for several lines together. */
export interface Unsplit {
  readonly id: string;
  readonly count: number;
  readonly kind: string;
  /** „L3–L5“, or „L1, L4“. */
  readonly over: string;
}

export const linesOf = ({
  ledger: { state, figures },
}: Pick<CaseFile, 'ledger'>): readonly LineRow[] =>
  state.is === 'none'
    ? []
    : Object.entries(state.lines).map(([id, line], n) => ({
        id,
        line,
        mark: `L${n + 1}`,
        figures: figures[id] ?? { capacity: null, taken: 0, free: null },
      }));

export const unsplitIn = (file: Pick<CaseFile, 'ledger'>): readonly Unsplit[] => {
  const { state } = file.ledger;
  if (state.is === 'none') return [];

  const marks = linesOf(file);
  return Object.entries(state.reports).flatMap(([id, { unmapped, kind }]) => {
    if (unmapped === undefined) return [];
    const places = marks.flatMap((row, n) => (unmapped.over.includes(row.id) ? [n + 1] : []));
    return [{ id, kind, count: unmapped.count, over: rangeOf(places) }];
  });
};

/** Neighbours are told as a range. */
export const rangeOf = (places: readonly number[]): string => {
  const runs: number[][] = [];
  for (const place of [...places].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.at(-1) === place - 1) last.push(place);
    else runs.push([place]);
  }
  return runs
    .map((run) => (run.length > 1 ? `L${run[0]}–L${run.at(-1)}` : `L${run[0]}`))
    .join(', ');
};
