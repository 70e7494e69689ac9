import { idFrom, scenario, type LocalDate, type Past, type Told } from '@kyket/eventing';
import {
  agreement,
  DraftTextRecorded,
  EnteredIntoForce,
  RenewalDecided,
  RenewalReviewOpened,
  type AgreementEvent,
} from '../../agreement';
import { clearance, clearanceIdOf } from '../../clearance';
import { opened, submitted } from '../../clearance/testing';
import { clauses, dienBienLuangPrabang, life, now, parties } from '../../testing';
import { inWords, promptly } from '../testing';
import { renewalDossier } from './renewal-dossier';

const { id } = dienBienLuangPrabang;
const given = scenario(agreement, { now, id });
type Facts = readonly Told<AgreementEvent>[];

const end = '2026-12-31';
const inForce: Facts = [
  promptly(life.proposed, '2022-04-14'),
  promptly(DraftTextRecorded({ ...life.drafted.data, clauses }), '2022-04-14'),
  promptly(
    EnteredIntoForce({ validTo: { value: end, certainty: 'stated' }, certainty: 'stated' }),
    '2022-04-14',
  ),
];
const review = promptly(RenewalReviewOpened({ end, certainty: 'stated' }), '2025-12-31');
const decided = (as: 'renew' | 'let-lapse') =>
  promptly(RenewalDecided({ as, reason: 'Hiệu quả' }), '2026-05-04');
const past = (...approvalDays: number[]): Past => ({ successors: [], approvalDays });

const words = (day: LocalDate, known: Past, ...facts: Facts) =>
  inWords(given(...inForce, ...facts).expects(renewalDossier, day, known));

describe('[RN-4] The dossier of a renewal', () => {
  it('is expected once the review is open, and not where it is left to lapse', () => {
    expect(words('2026-06-01', past())).toEqual([]);
    expect(words('2026-06-01', past(), review)).toHaveLength(1);
    expect(words('2026-06-01', past(), review, decided('let-lapse'))).toEqual([]);
  });

  it('leaves earlier when the office’s own dossiers took longer', () => {
    // Fourteen days for the ceremony, and as long before as the longest of the last dossiers took.
    expect(words('2026-06-01', past(20, 64), review)).toEqual([
      'term 1 | 2026-12-31 -78 days | open',
    ]);
    expect(words('2026-06-01', past(20, 64, 90), review)).toEqual([
      'term 1 | 2026-12-31 -104 days | open',
    ]);
  });

  it('is met by the dossier of the agreement that is to follow', () => {
    const successor = idFrom('agreement', 'successor');
    const known = { successors: [successor], approvalDays: [64] };
    const file = clearanceIdOf(successor, parties.soGddtDienBien);
    const story = given(...inForce, review, decided('renew')).knowing(
      clearance,
      file,
      opened,
      submitted(),
    );
    const [dossier] = story.expects(renewalDossier, '2026-06-01', known);
    expect(dossier?.outcome).toMatchObject({ is: 'met' });
  });

  it('is missed once where nobody has decided, and overdue where a renewal was', () => {
    const passed = (...facts: Facts) =>
      given(...inForce, ...facts).expects(renewalDossier, '2026-06-01', past())[0]?.whenPassed;
    expect(passed(review)).toBe('missed');
    expect(passed(review, decided('renew'))).toBe('overdue');
  });
});
