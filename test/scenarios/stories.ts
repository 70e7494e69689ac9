/** One test as it ran: the titles around it, its own last, and what came of it. */
export interface Tested {
  readonly titles: readonly string[];
  readonly status: string;
}

/** A story that tests tell under its code. */
export interface Story {
  readonly code: string;
  readonly name: string;
  readonly tests: number;
  readonly passed: number;
}

const numbered = (letters: string, first: number, last: number): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => `${letters}${first + index}`);

/** The stories that have to be told: five lives of agreements, and thirty ways in which one goes wrong. */
export const codes: readonly string[] = [...numbered('SC-', 0, 4), ...numbered('U', 1, 30)];

const told = /^(?<code>SC-\d+|U\d+)\b[\s:,–—.]*(?<name>.*)$/su;

/** The stories among some tests, in the order of their codes. A test belongs to the first title around it that begins with a code. */
export const storiesIn = (tests: readonly Tested[]): readonly Story[] => {
  const stories = new Map<string, Story>();
  for (const { titles, status } of tests) {
    const { code, name = '' } = titles.map((title) => told.exec(title)).find(Boolean)?.groups ?? {};
    if (code === undefined) continue;

    const key = `${code} ${name}`;
    const { tests: before, passed } = stories.get(key) ?? { tests: 0, passed: 0 };
    const hasPassed = status === 'passed' ? 1 : 0;
    stories.set(key, { code, name, tests: before + 1, passed: passed + hasPassed });
  }
  return [...stories.values()].sort(
    (one, other) => codes.indexOf(one.code) - codes.indexOf(other.code),
  );
};

/** Codes whose story nobody tells. */
export const untold = (stories: readonly Story[]): readonly string[] =>
  codes.filter((code) => !stories.some((story) => story.code === code));

/** Every story told, and no test of it failed or left out. */
export const areWell = (stories: readonly Story[]): boolean =>
  untold(stories).length === 0 && stories.every(isWell);

const isWell = ({ tests, passed }: Story): boolean => tests === passed;

/** A line for each story, and at the end what is missing. */
export const reportOf = (stories: readonly Story[]): string => {
  const lines = stories.map((story) => {
    const { code, name, tests, passed } = story;
    const count = isWell(story) ? '' : ` (${passed} of ${tests} tests passed)`;
    return `${isWell(story) ? '✔' : '✘'} ${code.padEnd(4)} ${name}${count}`;
  });
  const missing = untold(stories).map((code) => `✘ ${code.padEnd(4)} has no test`);
  const well = codes.length - missing.length - new Set(unwell(stories)).size;
  return [...lines, ...missing, `${well} of ${codes.length} stories hold`].join('\n');
};

const unwell = (stories: readonly Story[]): readonly string[] =>
  stories.filter((story) => !isWell(story)).map(({ code }) => code);
