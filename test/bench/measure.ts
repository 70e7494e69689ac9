/** One line of a bench: a number, what it is compared with in the same run, and whether that is good enough. */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly peer: number;
  readonly ratio: number;
  readonly goal: string;
  /** Null when the peer varied too much for a verdict. */
  readonly pass: boolean | null;
  /** How far the peer's rounds lie apart, as a share of their median. */
  readonly spread: number;
}

export interface Comparison {
  readonly name: string;
  readonly goal: { readonly atLeast: number } | { readonly atMost: number };
  readonly measure: () => Promise<number>;
  readonly peer: () => Promise<number>;
  readonly rounds?: number;
}

const LARGEST_SPREAD = 0.4;

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted[middle] ?? Number.NaN;
};

const rounded = (value: number): number =>
  value >= 100 ? Math.round(value) : Math.round(value * 1_000) / 1_000;

/** Measures both in turn, so that a noisy machine disturbs both alike, and compares their medians. */
export const compare = async ({
  name,
  goal,
  measure,
  peer,
  rounds = 5,
}: Comparison): Promise<Measurement> => {
  const values: number[] = [];
  const peers: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    values.push(await measure());
    peers.push(await peer());
  }
  const [value, other] = [median(values), median(peers)];
  const ratio = value / other;
  const spread = (Math.max(...peers) - Math.min(...peers)) / other;
  const isGood = 'atLeast' in goal ? ratio >= goal.atLeast : ratio <= goal.atMost;

  return {
    name,
    value: rounded(value),
    peer: rounded(other),
    ratio: rounded(ratio),
    goal: 'atLeast' in goal ? `≥ ${goal.atLeast}` : `≤ ${goal.atMost}`,
    pass: spread > LARGEST_SPREAD ? null : isGood,
    spread: rounded(spread),
  };
};
