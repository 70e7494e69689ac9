import { spawnSync } from 'node:child_process';
import { unsaid } from './catalogue/abroad';
import { outdated, type Amiss } from './catalogue/amiss';
import { unproven, type Reason } from './catalogue/refusals';
import { drawn } from './catalogue/regions';

describe('The catalogue', () => {
  it('is what the code says; every refusal in it has a test, and one that a counterpart may meet is said in Chinese and Lao', () => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', 'dist/test/catalogue/main.js', '--check'],
      { encoding: 'utf8' },
    );
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({
      outdated: [], // Mended by `npm run catalogue`.
      untested: [],
      unforeseen: [],
      unsaid: [],
    } satisfies Amiss);
  }, 240_000);

  it('would notice a page that was changed by hand, one that is missing, and one too many', () => {
    const pages = [
      { path: 'a.md', text: 'A' },
      { path: 'b.md', text: 'B' },
      { path: 'c.md', text: 'C' },
    ];
    const onDisk = new Map([
      ['a.md', 'A'],
      ['b.md', 'B, mended by hand'],
      ['d.md', 'D'],
    ]);
    expect(outdated(pages, onDisk)).toEqual(['b.md', 'c.md', 'd.md']);
  });

  it('would notice a refusal that no test expects', () => {
    const says = { vi: 'Không.', en: 'No.' };
    const [tested, planted]: [Reason, Reason] = [
      { of: 'agreement', code: 'tested', says, ground: 'state' },
      { of: 'agreement', code: 'planted', says, ground: 'state' },
    ];
    expect(unproven([tested, planted], new Map([[tested, ['A test']]]))).toEqual([
      'agreement: planted',
    ]);
  });

  it('would notice a refusal that a counterpart could not read', () => {
    const says = { vi: 'Không.', en: 'No.', zh: '不。' };
    expect(
      unsaid([
        { of: 'agreement', code: 'planted', says, ground: 'state' },
        { of: 'agreement', code: 'said', says: { ...says, lo: 'ບໍ່.' }, ground: 'state' },
        { of: 'agreement', code: 'not-there', says, ground: 'unknown' },
      ]),
    ).toEqual(['agreement: planted']);
  });

  it('draws a state and what leads to it', () => {
    const drawing = drawn([
      { from: '[*]', to: 'not yet', facts: ['Proposed'] },
      { from: 'not yet', to: 'in force', facts: ['Entered', 'Signed'] },
    ]);
    expect(drawing.split('\n')).toEqual([
      'stateDiagram-v2',
      '  state "in force" as s1',
      '  state "not yet" as s2',
      '  [*] --> s2: Proposed',
      '  s2 --> s1: Entered, Signed',
    ]);
  });
});
