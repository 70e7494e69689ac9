import {
  endOf,
  FactCorrected,
  fold,
  idFrom,
  onDay,
  scenario,
  timeline,
  told,
  type Told,
} from '@kyket/eventing';
import {
  articles,
  dienBienLuangPrabang,
  dienBienSigned,
  firstText,
  life,
  luangPrabangSigned,
  now,
} from '../testing';
import { agreement } from './agreement';
import { DraftTextRecorded } from './drafting/events';
import { hashText } from './drafting/hashing';
import { textOnRecord } from './drafting/text-on-record';
import { PartyWithdrew } from './ending/events';
import type { AgreementEvent } from './events';
import { EnteredIntoForce, PartyDesignationUpdated } from './in-force/events';
import { DraftSent, PartyCommented } from './negotiating/events';
import {
  CeremonyHeld,
  CeremonyPlanned,
  SignatureDeclined,
  SignatureRecordedWithoutAuthority,
  SignatureVoided,
} from './signing/events';
import { signingOf } from './signing-of';

const { id, seats, titles } = dienBienLuangPrabang;
const given = scenario(agreement, { now, id });
const { proposed, drafted, sent, accepted, agreed } = life;
const upToAgreed = [proposed, drafted, sent, accepted, agreed].map((fact) =>
  told<AgreementEvent>(fact, { on: '2023-12-15' }),
);
const ours = told(dienBienSigned, { on: '2023-12-19' });
const theirs = told(luangPrabangSigned, { on: '2023-12-20' });
const signing = (...facts: Told<AgreementEvent>[]) =>
  signingOf(given(...upToAgreed, ...facts).state);

describe('How far the signing is', () => {
  it('is worked out from the seats: unsigned, planned, signing k of n, signed on the last day', () => {
    const planned = CeremonyPlanned({ on: 'unfixed', mode: 'in-person', venues: [] });
    expect(signing()).toEqual({ is: 'unsigned' });
    expect(signing(planned)).toEqual({ is: 'planned' });
    expect(signing(ours)).toEqual({ is: 'signing', given: 1, needed: 2 });
    expect(signing(ours, theirs)).toEqual({ is: 'signed', on: onDay('2023-12-20') });
  });

  it('U7 is the day of the last signature, in whatever order they are recorded', () => {
    expect(signing(theirs, ours)).toEqual({ is: 'signed', on: onDay('2023-12-20') });
  });

  it('is partial when one of the days is', () => {
    const someday = told(luangPrabangSigned, { on: { is: 'month', year: 2023, month: 12 } });
    expect(signing(ours, someday)).toEqual({
      is: 'signed',
      on: { is: 'month', year: 2023, month: 12 },
    });
  });

  it('is declined while one seat will not, and open again with a new draft', () => {
    const declined = SignatureDeclined({ seat: seats.luangPrabang, reason: 'kinh phí' });
    const redrafted = DraftTextRecorded({ ...drafted.data, version: 2 });
    expect(signing(ours, declined)).toMatchObject({ is: 'declined', by: seats.luangPrabang });
    expect(signing(ours, declined, redrafted)).toMatchObject({ is: 'signing', given: 1 });
  });

  it('is undone by a later draft with another text', () => {
    const other = hashText(titles, [articles.officials]);
    expect(
      signing(ours, theirs, DraftTextRecorded({ ...drafted.data, ...other, version: 2 })),
    ).toEqual({ is: 'unsigned' });
  });

  it('I1 is signed only when every seat that has not withdrawn holds a counted signature', () => {
    const gone = PartyWithdrew({ seat: seats.luangPrabang });
    expect(signing(ours, theirs, gone)).toEqual({ is: 'signed', on: onDay('2023-12-20') });
    expect(signing(ours, gone)).toMatchObject({ is: 'signed' });
  });

  it('I12 is not touched by who sits there now', () => {
    const passed = PartyDesignationUpdated(
      {
        seat: seats.dienBien,
        predecessor: proposed.data.seats[0]!.party,
        party: idFrom('party', 'successor'),
        act: idFrom('act', '1'),
        answer: { stream: 'party-x', revision: 1, said: 'succeeded' },
      },
      { effectiveFrom: '2025-07-01' },
    );
    const before = given(...upToAgreed, ours, theirs).state;
    const after = given(...upToAgreed, ours, theirs, passed).state;
    const signatures = (state: typeof before) =>
      state.is === 'open' ? Object.values(state.seats).map(({ signature }) => signature) : [];

    expect(signatures(after)).toEqual(signatures(before));
    expect(after).toMatchObject({
      seats: { [seats.dienBien]: { holders: [{}, { party: idFrom('party', 'successor') }] } },
    });
  });

  it('U28 takes a plan for a plan: it overwrites nothing that has happened', () => {
    const held = CeremonyHeld({ mode: 'online', venues: [], present: [] });
    const planned = CeremonyPlanned({ on: '2024-03-01', mode: 'in-person', venues: [] });
    expect(signing(ours, theirs, held, planned)).toEqual({
      is: 'signed',
      on: onDay('2023-12-20'),
    });
  });

  it('I7 folds its facts to one state, in whatever order the regions hear of them', () => {
    const inForce = EnteredIntoForce(
      { validTo: 'unknown', certainty: 'stated' },
      { effectiveFrom: '2023-12-20' },
    );
    const { record, state } = given(...upToAgreed, ours, theirs, inForce);
    const [founding, ...rest] = record;
    const shuffled = [
      founding!,
      ...rest.filter((_, n) => n % 2),
      ...rest.filter((_, n) => !(n % 2)),
    ];

    expect(
      fold(agreement, timeline(shuffled.sort((a, b) => a.revision - b.revision)).sure),
    ).toEqual(state);
  });

  it('as known before and after its day was corrected (worked example 2)', () => {
    const at = (day: string) => `${day}T03:00:00.000Z`;
    const then = (fact: Told<AgreementEvent>, on: string, recordedAt = at('2023-12-20')) =>
      told<AgreementEvent>(fact, { on, recordedAt });
    const { record } = given(
      ...upToAgreed.map((fact) => then(fact, '2023-12-15', at('2023-12-15'))),
      then(dienBienSigned, '2023-12-20'),
      then(luangPrabangSigned, '2023-12-20'),
      then(
        FactCorrected({
          correctionId: idFrom('correction', '1'),
          targets: [5, 6],
          field: 'occurredOn',
          old: { date: onDay('2023-12-20') },
          value: { date: onDay('2023-12-19') },
          as: 'corrected',
          reason: 'theo bản gốc',
        }),
        '2024-01-03',
        at('2024-01-03'),
      ),
    );
    const seen = (knownOn: string) => {
      const knownAt = endOf(knownOn, 'Asia/Ho_Chi_Minh');
      return signingOf(fold(agreement, timeline(record, { knownAt, trueOn: '2023-12-19' }).sure))
        .is;
    };
    expect(seen('2024-01-02')).toBe('unsigned');
    expect(seen('2024-01-05')).toBe('signed');
  });

  it('[SG-6] leaves the signatures of the others intact when one is voided', () => {
    const waiting = SignatureRecordedWithoutAuthority({
      seat: seats.luangPrabang,
      hash: firstText.hash,
      faults: ['not-cleared'],
      confirmBy: '2024-01-19',
      authority: {
        power: { stream: 'party-x', revision: 1, said: 'office' },
        clearance: { stream: 'clearance-x', revision: -1, said: 'not-cleared' },
      },
    });
    const voided = SignatureVoided({ seat: seats.luangPrabang, reason: 'Hết hạn xác nhận.' });
    expect(signing(ours, waiting, voided)).toEqual({ is: 'signing', given: 1, needed: 2 });
  });

  it('[NG-7] lets the text and the words of every round be read years later', () => {
    const second = hashText(titles, [articles.officials]);
    const comments = [{ article: articles.officials.id, says: 'Thêm 2 khóa.' }];
    const { record } = given(
      proposed,
      drafted,
      sent,
      PartyCommented({ seat: seats.luangPrabang, hash: firstText.hash, comments }),
      DraftTextRecorded({ ...drafted.data, ...second, version: 2 }),
      DraftSent({ version: 2, hash: second.hash, from: seats.dienBien }),
    );
    expect(textOnRecord(record, firstText.hash)?.articles).toHaveLength(2);
    expect(textOnRecord(record, second.hash)?.articles).toHaveLength(1);
    expect(record.map(({ data }) => data)).toContainEqual(expect.objectContaining({ comments }));
  });
});
