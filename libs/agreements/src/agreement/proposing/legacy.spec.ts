import { fold, idFrom, onDay, scenario, timeline, told, type Told } from '@kyket/eventing';
import { party } from '../../party';
import {
  actors,
  clauses,
  dienBienKnown,
  dienBienLuangPrabang,
  dienBienSigned,
  firstDraft,
  firstText,
  life,
  luangPrabangKnown,
  luangPrabangSigned,
  now,
  parties,
  scan,
} from '../../testing';
import { agreement } from '../agreement';
import type { AgreementEvent } from '../events';
import { bringIntoForce } from '../in-force/bring-into-force';
import { signingOf } from '../signing-of';
import { recordPastSignature } from '../signing/record-past-signature';
import { AgreementLinked, LegacyAgreementRegistered } from './events';
import { linkAgreement } from './link-agreement';
import { registerLegacyAgreement } from './register-legacy-agreement';

const { id, seats, sides, titles } = dienBienLuangPrabang;
const given = scenario(agreement, { now, id, actor: actors.archivist });
const someYear = { is: 'day-of-some-year', month: 10, day: 14 } as const;
const evidence = [scan];
const then = { occurredOn: { date: someYear, zone: 'Asia/Ho_Chi_Minh' }, evidence };

const registration = {
  kind: 'mou' as const,
  titles,
  seats: [
    { id: seats.dienBien, side: sides.vietnam, party: parties.soGddtDienBien },
    { id: seats.luangPrabang, side: sides.laos, party: parties.soGdttLuangPrabang },
  ],
  leadSeat: seats.dienBien,
};
const known = (...facts: Told<AgreementEvent>[]) =>
  given(...facts)
    .knowing(party, parties.soGddtDienBien, ...dienBienKnown)
    .knowing(party, parties.soGdttLuangPrabang, ...luangPrabangKnown);
const { links: _, ...foundingData } = life.proposed.data;
const registered = (more: object = {}) =>
  told(LegacyAgreementRegistered({ ...foundingData, links: [], ...more }), { on: someYear });

describe('Registering what was concluded long ago', () => {
  it('U23 takes the day as the source has it, with evidence', () => {
    const [recorded] = known().when(registerLegacyAgreement, registration, then).events();
    expect(recorded).toMatchObject({
      type: 'LegacyAgreementRegistered',
      data: { seats: [{ checked: true }, { checked: false }] },
    });
    known()
      .when(registerLegacyAgreement, registration, { ...then, evidence: [] })
      .thenRefuses('evidence-needed');
    known()
      .when(registerLegacyAgreement, registration, {
        ...then,
        occurredOn: { date: { is: 'year', year: 2027 }, zone: 'Asia/Ho_Chi_Minh' },
      })
      .thenRefuses('not-in-the-future');
  });

  it('needs no seat for a programme or a treaty, and two sides for all else', () => {
    const programme = { kind: 'programme' as const, titles: { vi: 'Đề án 2021–2025' } };
    given().when(registerLegacyAgreement, programme, then).events();
    given()
      .when(
        registerLegacyAgreement,
        { ...programme, kind: 'treaty', titles: { vi: 'Hiệp định' } },
        then,
      )
      .events();
    given()
      .when(registerLegacyAgreement, { ...programme, kind: 'mou' }, then)
      .thenRefuses('two-sides-needed');
    known()
      .when(
        registerLegacyAgreement,
        {
          ...programme,
          seats: registration.seats.map((seat) => ({ ...seat, side: sides.laos })),
        },
        then,
      )
      .thenRefuses('two-sides-needed');
    known()
      .when(registerLegacyAgreement, { ...registration, leadSeat: id }, then)
      .thenRefuses('lead-seat-unknown');
  });

  it('refuses a name kept for treaties to the instrument of a department, but not to a treaty', () => {
    const asTreaty = { ...registration, titles: { vi: 'Hiệp định về giáo dục' } };
    known().when(registerLegacyAgreement, asTreaty, then).thenRefuses('treaty-name');
    known()
      .when(registerLegacyAgreement, { ...asTreaty, kind: 'treaty' }, then)
      .events();
  });

  it('keeps the text where it is held, with its clauses', () => {
    const { articles } = firstDraft;
    const [recorded] = known()
      .when(registerLegacyAgreement, { ...registration, articles: [...articles], clauses }, then)
      .events();
    expect(recorded).toMatchObject({ data: { text: { hash: firstText.hash } } });
    known()
      .when(registerLegacyAgreement, { ...registration, articles: [...articles] }, then)
      .thenRefuses('clauses-needed');
    known(registered())
      .when(registerLegacyAgreement, registration, then)
      .thenRefuses('agreement-exists');
  });
});

describe('A past signature', () => {
  it('says that its authority is not on record', () => {
    const [affixed, ...more] = given(registered())
      .when(recordPastSignature, { seat: seats.dienBien }, then)
      .events();
    expect(affixed).toMatchObject({ data: { hash: 'not-held', authority: 'not-recorded' } });
    expect(more).toEqual([]);
  });

  it('completes the seats on a day that is as partly known as its own', () => {
    const [, signed] = given(registered(), told(dienBienSigned, { on: someYear }))
      .when(recordPastSignature, { seat: seats.luangPrabang, certainty: 'claimed' }, then)
      .events();
    expect(signed).toMatchObject({ type: 'AgreementSigned', occurredOn: { date: someYear } });
  });

  it('is not of a day to come, however little of the day is known', () => {
    for (const date of [{ is: 'year', year: 2027 }, onDay('2026-12-01')] as const)
      given(registered())
        .when(
          recordPastSignature,
          { seat: seats.dienBien },
          { ...then, occurredOn: { date, zone: 'Asia/Ho_Chi_Minh' } },
        )
        .thenRefuses('not-in-the-future');
  });

  it('is for the archive, an open seat, and evidence', () => {
    given(life.proposed)
      .when(recordPastSignature, { seat: seats.dienBien }, then)
      .thenRefuses('not-from-the-archive');
    given(registered())
      .when(recordPastSignature, { seat: seats.dienBien }, { ...then, evidence: [] })
      .thenRefuses('evidence-needed');
    given(registered({ text: firstText, clauses }), told(dienBienSigned, { on: someYear }))
      .when(recordPastSignature, { seat: seats.dienBien }, then)
      .thenRefuses('seat-not-open');
  });

  it('is looked for in vain once every seat has signed', () => {
    given(
      registered(),
      told(dienBienSigned, { on: someYear }),
      told(luangPrabangSigned, { on: someYear }),
    )
      .when(recordPastSignature, { seat: seats.dienBien }, then)
      .thenRefuses('already-signed');
  });
});

describe('The force of what is in the archive', () => {
  const signed = [
    registered(),
    told(
      { ...dienBienSigned, data: { ...dienBienSigned.data, hash: 'not-held' as const } },
      { on: '2020-10-14' },
    ),
    told(
      {
        ...dienBienSigned,
        data: { ...dienBienSigned.data, hash: 'not-held' as const, seat: seats.luangPrabang },
      },
      { on: '2020-10-14' },
    ),
  ];

  it('is told by an archivist, with its certainty', () => {
    const [inForce] = given(...signed)
      .when(
        bringIntoForce,
        { from: '2020-10-14', validTo: { value: '2025-12-31', certainty: 'inferred' } },
        { evidence },
      )
      .events();
    expect(inForce).toMatchObject({
      type: 'EnteredIntoForce',
      effectiveFrom: '2020-10-14',
      data: { certainty: 'inferred' },
    });
  });

  it('needs its first day, evidence, all signatures, and an end after the beginning', () => {
    given(...signed)
      .when(bringIntoForce, {}, { evidence })
      .thenRefuses('first-day-needed');
    given(...signed)
      .when(bringIntoForce, { from: '2020-10-14' })
      .thenRefuses('evidence-needed');
    given(...signed.slice(0, 2))
      .when(bringIntoForce, { from: '2020-10-14' }, { evidence })
      .thenRefuses('not-signed');
    given(...signed)
      .when(
        bringIntoForce,
        { from: '2020-10-14', validTo: { value: '2020-01-01', certainty: 'stated' } },
        { evidence },
      )
      .thenRefuses('ends-before-it-begins');
    given(...signed)
      .when(bringIntoForce, { from: '2026-11-23' }, { evidence })
      .thenRefuses('not-in-the-future');
    const oneDay = {
      from: '2026-11-22',
      validTo: { value: '2026-11-22', certainty: 'stated' },
    } as const;
    given(...signed)
      .when(bringIntoForce, oneDay, { evidence })
      .thenRecordsAmongOthers({ type: 'EnteredIntoForce' });
    given(life.proposed).when(bringIntoForce, {}).thenRefuses('not-signed');
  });
});

describe('A year completed (worked example 1)', () => {
  const at = (day: string) => `${day}T03:00:00.000Z`;
  const recordedOn = { recordedAt: at('2026-11-20'), on: someYear };
  const { record } = given(
    { ...registered(), telling: recordedOn },
    told(dienBienSigned, recordedOn),
  );

  it('I7 is possibly signed on any day before, and surely by 14/10/2026', () => {
    const seen = (trueOn: string) => {
      const { sure, possible } = timeline(record, { knownAt: at('2026-11-21'), trueOn });
      const has = (facts: typeof sure) => facts.some(({ type }) => type === 'SignatureAffixed');
      return { surely: has(sure), possibly: has(possible) };
    };
    expect(seen('2021-01-01')).toEqual({ surely: false, possibly: true });
    expect(seen('2026-10-14')).toEqual({ surely: true, possibly: false });
    expect(signingOf(fold(agreement, record))).toMatchObject({
      is: 'signing',
      given: 1,
      needed: 2,
    });
  });
});

describe('Linking', () => {
  const master = idFrom('agreement', 'master');
  const link = { kind: 'duplicate-of', to: master } as const;
  const linked = (to: string) => AgreementLinked({ kind: 'under', to, answers: [] });

  it('U24 points a duplicate at the master and keeps both records', () => {
    const [recorded] = given(life.proposed)
      .knowing(agreement, master, life.proposed)
      .when(linkAgreement, link)
      .events();
    expect(recorded).toMatchObject({
      type: 'AgreementLinked',
      data: { ...link, answers: [{ stream: `agreement-${master}`, revision: 0 }] },
    });
  });

  it('refuses a circle, however long', () => {
    const between = idFrom('agreement', 'between');
    given(life.proposed)
      .knowing(agreement, master, life.proposed, linked(between))
      .knowing(agreement, between, life.proposed, linked(id))
      .when(linkAgreement, { kind: 'under', to: master })
      .thenRefuses('links-would-make-a-circle');
    given(life.proposed)
      .when(linkAgreement, { kind: 'under', to: id })
      .thenRefuses('links-would-make-a-circle');
  });

  it('is already so the second time, and refuses what is not on record', () => {
    given(life.proposed, AgreementLinked({ ...link, answers: [] }))
      .when(linkAgreement, link)
      .thenNothing();
    given(life.proposed).when(linkAgreement, link).thenRefuses('linked-agreement-unknown');
    given(life.proposed, AgreementLinked({ ...link, answers: [] }))
      .knowing(agreement, master, life.proposed)
      .when(linkAgreement, { ...link, kind: 'under' })
      .thenRecordsAmongOthers({ type: 'AgreementLinked' });
  });

  it('leads to a meeting without being asked who else leads there', () => {
    const meeting = { kind: 'signed-at', to: idFrom('meeting', '2024') } as const;
    given(life.proposed)
      .when(linkAgreement, meeting)
      .thenRecords(AgreementLinked({ ...meeting, answers: [] }));
  });
});
