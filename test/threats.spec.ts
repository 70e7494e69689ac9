import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';

interface Threat {
  readonly number: number;
  readonly titles: readonly string[];
  readonly open: string;
}

/** The rows of the page: number, threat, what is done, shown by, open. */
const threatsOn = (page: string): readonly Threat[] =>
  page
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, number]) => /^\d+$/.test(number ?? ''))
    .map(([, number, , , shown = '', open = '']) => ({
      number: Number(number),
      titles: [...shown.matchAll(/`([^`]+)`/g)].map(([, title = '']) => title),
      open,
    }));

/** The texts by which `it` and `describe` name what they show, also those of `it.each([…])`. */
const titlesIn = (source: string): readonly string[] => {
  const titles: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isTest(node.expression)) {
      const [title] = node.arguments;
      if (title && ts.isStringLiteralLike(title)) titles.push(title.text);
    }
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile('a.spec.ts', source, ts.ScriptTarget.Latest));
  return titles;
};

const isTest = (callee: ts.Expression): boolean => {
  if (ts.isIdentifier(callee)) return callee.text === 'it';
  if (ts.isCallExpression(callee) || ts.isPropertyAccessExpression(callee))
    return isTest(callee.expression);
  return false;
};

describe('The page of threats', () => {
  const threats = threatsOn(readFileSync('docs/threats.md', 'utf8'));
  const quoted = threats.flatMap(({ titles }) => titles);

  it('has a row for each of the thirty-seven, in their order', () => {
    expect(threats.map(({ number }) => number)).toEqual(
      Array.from({ length: 37 }, (_, index) => index + 1),
    );
  });

  it('shows something by a test in every row, or says that it is open', () => {
    const silent = threats.filter(
      ({ titles, open }) => titles.length === 0 && !/^open: \S/.test(open),
    );
    expect(silent).toEqual([]);
    expect(threats.filter(({ open }) => !/^(–|open: \S.*)$/.test(open))).toEqual([]);
  });

  it('quotes no title that is not the title of a test', () => {
    const sources = globSync(['{apps,libs}/**/*.spec.ts', 'test/**/*.ts'])
      .map((path) => readFileSync(path, 'utf8'))
      .filter((source) => quoted.some((title) => source.includes(title)));
    const there = new Set(sources.flatMap(titlesIn));
    expect(quoted.filter((title) => !there.has(title))).toEqual([]);
  });

  it('would notice a row that is missing, and a title that only stands in a comment', () => {
    const page = '| 1 | a | b | `is so` · `is not` | – |\n| 3 | a | b | – | open: c |';
    expect(threatsOn(page)).toEqual([
      { number: 1, titles: ['is so', 'is not'], open: '–' },
      { number: 3, titles: [], open: 'open: c' },
    ]);
    const source =
      "// it('is not', …)\nit.each([1])('is %s', () => 1); it('is so', () => f('is not'));";
    expect(titlesIn(source)).toEqual(['is %s', 'is so']);
  });
});
