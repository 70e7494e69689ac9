import { scenario, told, type Told } from '@kyket/eventing';
import { agreement, AgreementLinked, DispatchRecorded, type AgreementEvent } from '../../agreement';
import { clearance, clearanceIdOf, ClearanceOpened } from '../../clearance';
import { signedOn } from '../../ledger/testing';
import { procedure, ProcedurePublished } from '../../procedure';
import { department, procedureIds } from '../../procedure/shipped/procedures';
import { actors, dienBienLuangPrabang, hanoi, now, parties } from '../../testing';
import { signingReport } from './signing-report';

const { id } = dienBienLuangPrabang;
const { soGddtDienBien } = parties;

const published = told(ProcedurePublished({ version: 1, content: department }), {
  on: '2021-07-01',
});
const said = <T>(what: T) => ({ stream: 'procedure-x', revision: 0, said: what });
const opened = told(
  ClearanceOpened({
    agreement: id,
    party: soGddtDienBien,
    zone: hanoi,
    touches: [],
    procedure: { id: procedureIds.department, version: 1 },
    practice: 'recorded',
    route: [],
    answers: {
      procedure: said({ version: 1, source: 'Decree 64/2021' }),
      party: said({ level: 'department', country: 'VN' }),
      agreement: said({ kind: 'mou', countries: ['VN', 'LA'] }),
    },
  }),
  { on: '2023-12-01' },
);

const given = (...facts: readonly Told<AgreementEvent>[]) =>
  scenario(agreement, { now, id, actor: actors.focalPoint })(...facts)
    .knowing(clearance, clearanceIdOf(id, soGddtDienBien), opened)
    .knowing(procedure, procedureIds.department, published);

const letter = (to: string) =>
  told(DispatchRecorded({ about: id, purpose: 'copy', direction: 'out', to, number: '12/SNV' }), {
    on: '2024-01-02',
  });

describe('The report after signing', () => {
  it('is due 15 days after the last signature, to each addressee the procedure names', () => {
    expect(given(...signedOn('2023-12-19')).expects(signingReport)).toEqual(
      ['provincial-committee', 'ministry-of-foreign-affairs'].map((occasion) => ({
        occasion,
        base: '2023-12-19',
        term: { count: 15, unit: 'days', way: 'after' },
        by: soGddtDienBien,
        outcome: { is: 'open' },
      })),
    );
  });

  it('is met by the letter to that addressee, named by its code or as the procedure names it', () => {
    for (const to of ['ministry-of-foreign-affairs', 'Bộ Ngoại giao']) {
      const outcomes = given(...signedOn('2023-12-19'), letter(to))
        .expects(signingReport)
        .map(({ outcome }) => outcome);
      expect(outcomes).toEqual([{ is: 'open' }, { is: 'met', on: '2024-01-02' }]);
    }
  });

  it('is not expected before every seat has signed', () => {
    expect(given(...signedOn('2023-12-19').slice(0, 6)).expects(signingReport)).toEqual([]);
  });

  it('is not expected where no procedure asks for it', () => {
    const story = scenario(agreement, { now, id })(...signedOn('2023-12-19'));
    expect(story.expects(signingReport)).toEqual([]);
  });

  it('is not expected of the copy of a record kept elsewhere (U24)', () => {
    const duplicate = told(AgreementLinked({ kind: 'duplicate-of', to: id, answers: [] }), {
      on: '2023-12-20',
    });
    expect(given(...signedOn('2023-12-19'), duplicate).expects(signingReport)).toEqual([]);
  });
});
