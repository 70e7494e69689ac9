import { scenario, told } from '@kyket/eventing';
import { clearance } from '../clearance';
import {
  cleared,
  dienBienLuangPrabang,
  dienBienSigned,
  firstText,
  life,
  luangPrabangSigned,
  now,
} from '../testing';
import { agreement } from './agreement';
import { AgreementAbandoned, NoticeGiven } from './ending/events';
import type { AgreementEvent } from './events';
import { headline } from './headline';
import { AgreementSuspended, EnteredIntoForce, ProvisionallyApplied } from './in-force/events';
import { PartyRejected } from './negotiating/events';
import { AgreementRenewed } from './renewing/events';
import { whoseTurn } from './whose-turn';

const { id, seats } = dienBienLuangPrabang;
const given = scenario(agreement, { now, id });
const { proposed, drafted, sent, accepted, agreed } = life;
const upToAgreed = [proposed, drafted, sent, accepted, agreed];
const signed = [...upToAgreed, dienBienSigned, luangPrabangSigned];
const inForce = EnteredIntoForce(
  { validTo: { value: '2025-12-31', certainty: 'inferred' }, certainty: 'stated' },
  { effectiveFrom: '2023-12-19' },
);
const rejected = PartyRejected({
  seat: seats.luangPrabang,
  hash: firstText.hash,
  reason: 'kinh phí',
});
const suspended = told(
  AgreementSuspended({
    stopsTerm: false,
    reason: 'x',
    ground: 'decision',
    runningSurvives: true,
  }),
  { on: '2024-05-01' },
);
const notice = told(
  NoticeGiven({
    kind: 'termination',
    seats: [seats.dienBien],
    effectiveOn: '2025-01-01',
    ground: 'consent',
    ends: true,
  }),
  { on: '2024-05-01' },
);
const renewed = (gap: { from: string; to: string } | null) =>
  AgreementRenewed({
    successor: id,
    gap,
    answer: { stream: 'agreement-x', revision: 9, said: 'signed' },
  });

describe('The headline', () => {
  const rows: readonly (readonly [string, string, readonly AgreementEvent[]])[] = [
    ['proposed', '2023-12-01', [proposed]],
    ['drafting', '2023-12-01', [proposed, drafted]],
    ['negotiating', '2023-12-01', [proposed, drafted, sent]],
    ['rejected', '2023-12-01', [proposed, drafted, sent, rejected]],
    ['signing', '2023-12-19', [...upToAgreed, dienBienSigned]],
    ['signed', '2023-12-19', signed],
    ['provisional', '2026-11-22', [...signed, ProvisionallyApplied({ ground: 'clause' })]],
    ['in-force', '2024-01-01', [...signed, inForce]],
    ['suspended', '2024-06-01', [...signed, inForce, suspended]],
    ['ending', '2024-06-01', [...signed, inForce, notice]],
    ['terminated', '2025-01-01', [...signed, inForce, notice]],
    ['expired', '2026-01-01', [...signed, inForce]],
    ['renewed', '2026-01-01', [...signed, inForce, renewed(null)]],
    [
      'expired',
      '2026-01-01',
      [...signed, inForce, renewed({ from: '2026-01-01', to: '2026-01-14' })],
    ],
    ['abandoned', '2026-11-22', [proposed, AgreementAbandoned({ reason: 'x' })]],
  ];

  it.each(rows)('is “%s” on %s', (word, day, facts) => {
    expect(headline(given(...facts).state, [], day)).toBe(word);
  });

  it('shows a clearance to its own side only', () => {
    const { state } = given(...upToAgreed);
    const file = scenario(clearance, { now })(...cleared(firstText.hash)).state;
    const opened = scenario(clearance, { now })(...cleared(firstText.hash).slice(0, 1)).state;

    expect(headline(state, [file], '2023-12-19')).toBe('cleared');
    expect(headline(state, [file, opened], '2023-12-19')).toBe('in-clearance');
    expect(headline(state, [], '2023-12-19')).toBe('negotiating');
  });
});

describe('[NG-4] Whose turn it is', () => {
  const turn = (...facts: AgreementEvent[]) => whoseTurn(given(...facts).state);
  const { dienBien, luangPrabang } = seats;

  it('goes from the lead to those who have not answered, back to the sender, and to those who have not signed', () => {
    expect(turn(proposed)).toEqual([dienBien]);
    expect(turn(proposed, drafted, sent)).toEqual([luangPrabang]);
    expect(turn(proposed, drafted, sent, accepted)).toEqual([dienBien]);
    expect(turn(proposed, drafted, sent, rejected)).toEqual([dienBien]);
    expect(turn(...upToAgreed)).toEqual([dienBien, luangPrabang]);
    expect(turn(...upToAgreed, dienBienSigned)).toEqual([luangPrabang]);
    expect(turn(...signed)).toEqual([]);
    expect(turn(...signed, inForce)).toEqual([]);
    expect(turn()).toEqual([]);
    expect(turn(proposed, AgreementAbandoned({ reason: 'x' }))).toEqual([]);
  });
});
