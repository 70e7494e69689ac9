import { caseFile } from '../../fixtures/case-file';
import type { CaseFile } from '../data/shapes';
import { stagesOf } from './stages';

type Draft = Extract<CaseFile['agreement']['text'], { is: 'agreed' }>['draft'];
const { text } = caseFile.agreement;
const draft = ('draft' in text ? text.draft : undefined) as Draft;

const before = (
  changes: Partial<CaseFile['agreement']>,
  more: Partial<CaseFile> = {},
): CaseFile => ({
  ...caseFile,
  status: 'drafting',
  signing: { is: 'unsigned' },
  clearances: [],
  ...more,
  agreement: {
    ...caseFile.agreement,
    force: { is: 'not-yet', noticesOfForce: {} },
    ...changes,
  },
});

const told = (file: CaseFile) =>
  stagesOf(file)
    .map(({ is }) => ({ done: '●', current: '◉', ahead: '○' })[is])
    .join('');

describe('The stage tracker', () => {
  it('begins with drafting once an agreement is proposed', () => {
    expect(told(before({ text: { is: 'none' } }))).toBe('●◉○○○○○○');
    expect(told(before({ text: { is: 'drafting', draft } }))).toBe('●◉○○○○○○');
  });

  it('shows negotiation while the draft lies with the counterpart', () => {
    const sent = { is: 'negotiating', draft, sender: 'x', answers: {} } as const;
    expect(told(before({ text: sent }))).toBe('●●◉○○○○○');
  });

  it('shows clearance beside an agreed text, and never two steps as one', () => {
    const [clearance] = caseFile.clearances;
    const at = (is: 'consulting' | 'awaiting-decision') =>
      clearance && clearance.state.is !== 'none'
        ? [{ ...clearance, state: { ...clearance.state, is } }]
        : [];
    expect(told(before({ text }, { clearances: at('consulting') }))).toBe('●●●◉○○○○');
    expect(told(before({ text }, { clearances: at('awaiting-decision') }))).toBe('●●●●◉○○○');
  });

  it('waits for signatures once the text is agreed and cleared', () => {
    expect(told(before({ text }, { clearances: caseFile.clearances }))).toBe('●●●●●◉○○');
  });

  it('stands at carrying out while it is in force, and at renewal when that is looked at', () => {
    expect(told(caseFile)).toBe('●●●●●●◉○');
    const reviewing = { ...caseFile.agreement, renewal: { is: 'reviewing' as const } };
    expect(told({ ...caseFile, agreement: reviewing })).toBe('●●●●●●◉◉');
    expect(told({ ...caseFile, status: 'expired' })).toBe('●●●●●●●○');
  });

  it('shows the other side none of the steps that are ours alone', () => {
    expect(stagesOf({ ...caseFile, relation: 'other-side', clearances: [] })).toHaveLength(6);
  });
});
