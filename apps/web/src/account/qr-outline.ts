/** The dark squares of a code as one path, each run of a row a single box. */
export const outlineOf = (rows: readonly (readonly boolean[])[]): string =>
  rows
    .flatMap((row, y) => runsIn(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`))
    .join('');

const runsIn = (row: readonly boolean[]): readonly (readonly [number, number])[] =>
  [
    ...row
      .map((dark) => (dark ? '#' : '.'))
      .join('')
      .matchAll(/#+/g),
  ].map(({ index, 0: run }) => [index, run.length] as const);
