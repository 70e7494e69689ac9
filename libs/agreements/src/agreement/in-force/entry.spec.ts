import { scenario } from '@kyket/eventing';
import { actors, dienBienLuangPrabang, now, scan } from '../../testing';
import { agreement } from '../agreement';
import { inForceFrom, signedOn, stated } from '../agreement.stories';
import { AgreementAbandoned } from '../ending/events';
import type { Clauses } from '../drafting/clauses';
import { applyProvisionally } from './apply-provisionally';
import { bringIntoForce } from './bring-into-force';
import { entryOf } from './entry';
import { EnteredIntoForce, ForceNoticeRecorded, ProvisionallyApplied } from './events';
import { recordForceNotice } from './record-force-notice';

const { id, sides, seats } = dienBienLuangPrabang;
const given = scenario(agreement, { now, id, actor: actors.focalPoint });
const entryWith = (more: Partial<Clauses>, ours = '2008-09-15', theirs = '2008-10-15') => {
  const { state } = given(...signedOn(ours, theirs, more));
  return state.is === 'open' ? entryOf(state) : undefined;
};
const openEnded = { end: 'open-ended' } as const;

describe('Entry into force', () => {
  it('of two signatures a month apart is on the later (TECO–VECO 2008)', () => {
    expect(entryWith({ ...openEnded, entry: { is: 'on-last-signature' } })).toEqual({
      from: '2008-10-15',
      certainty: 'stated',
      validTo: 'open-ended',
    });
  });

  it('“on signature” is inferred to be the later, where the days differ', () => {
    const entry = { ...openEnded, entry: { is: 'on-signature' } } as const;
    expect(entryWith(entry)).toMatchObject({ from: '2008-10-15', certainty: 'inferred' });
    expect(entryWith(entry, '2022-11-01', '2022-11-01')).toMatchObject({ certainty: 'stated' });
  });

  it('of a period that began before it was signed is on the day of signing (Việt Nam–Lào 2022–2027)', () => {
    expect(
      entryWith(
        { entry: { is: 'on-signature' }, end: stated('2027-12-31') },
        '2023-01-11',
        '2023-01-11',
      ),
    ).toEqual({ from: '2023-01-11', certainty: 'stated', validTo: stated('2027-12-31') });
  });

  it('counts a term in months from its first day', () => {
    expect(
      entryWith(
        { entry: { is: 'on-last-signature' }, end: { months: 36 } },
        '2023-08-23',
        '2023-08-23',
      ),
    ).toMatchObject({ validTo: stated('2026-08-22') });
  });

  it('I5 never begins a term that has already ended', () => {
    expect(
      entryWith({ entry: { is: 'on-last-signature' }, end: stated('2008-10-01') }),
    ).toBeUndefined();
  });

  it('I3 waits for every signature', () => {
    const { state } = given(...signedOn('2008-09-15', '2008-10-15').slice(0, -1));
    expect(state.is === 'open' && entryOf(state)).toBeUndefined();
  });
});

describe('On an exchange of notes (Czechoslovakia–Laos 1979)', () => {
  const notes = { entry: { is: 'on-last-notification' }, end: { months: 36 } } as const;
  const signed = signedOn('2022-07-11', '2022-07-11', notes);
  const ours = { ...ForceNoticeRecorded({ side: sides.vietnam }), telling: { on: '2022-08-01' } };

  it('waits for the last side, and enters into force on the day of its note', () => {
    given(...signed)
      .when(recordForceNotice, { side: sides.vietnam }, { occurredOn: '2022-08-01' })
      .thenRecords(ForceNoticeRecorded({ side: sides.vietnam }));
    given(...signed, ours)
      .when(recordForceNotice, { side: sides.laos }, { occurredOn: '2022-09-05' })
      .thenRecords(
        ForceNoticeRecorded({ side: sides.laos }),
        EnteredIntoForce(
          { validTo: stated('2025-09-04'), certainty: 'stated' },
          { effectiveFrom: '2022-09-05' },
        ),
      );
  });

  it('is refused from a side there is not, where no note is needed, and before signature', () => {
    given(...signed)
      .when(recordForceNotice, { side: seats.dienBien })
      .thenRefuses('no-such-side');
    given(...signedOn('2008-09-15', '2008-10-15'))
      .when(recordForceNotice, { side: sides.laos })
      .thenRefuses('no-notice-needed');
    given(...signed.slice(0, -1))
      .when(recordForceNotice, { side: sides.laos })
      .thenRefuses('not-signed');
    given(...inForceFrom('2022-09-05', 'open-ended', notes))
      .when(recordForceNotice, { side: sides.laos })
      .thenRefuses('already-in-force');
  });
});

describe('Where the text is silent', () => {
  const silent = { entry: { is: 'silent' }, end: 'open-ended' } as const;
  const signed = signedOn('2022-07-11', '2022-07-11', silent);
  const agreedTo = (entryOn: string) => ForceNoticeRecorded({ side: sides.vietnam, entryOn });

  it('it is the day all sides agree to in writing', () => {
    given(...signed)
      .when(recordForceNotice, { side: sides.laos })
      .thenRefuses('entry-day-needed');
    given(...signed, agreedTo('2022-08-01'))
      .when(recordForceNotice, { side: sides.laos, entryOn: '2022-08-01' })
      .thenRecords(
        ForceNoticeRecorded({ side: sides.laos, entryOn: '2022-08-01' }),
        EnteredIntoForce(
          { validTo: 'open-ended', certainty: 'stated' },
          { effectiveFrom: '2022-08-01' },
        ),
      );
  });

  it('does not begin while they name different days', () => {
    given(...signed, agreedTo('2022-08-01'))
      .when(recordForceNotice, { side: sides.laos, entryOn: '2022-08-02' })
      .thenRecords(ForceNoticeRecorded({ side: sides.laos, entryOn: '2022-08-02' }));
  });
});

describe('On a day that the text names', () => {
  const onDate = { entry: { is: 'on-date', on: '2026-12-01' }, end: 'open-ended' } as const;
  const signed = signedOn('2022-07-11', '2022-07-11', onDate);
  const clock = { actor: actors.clock, roles: ['clock'] } as const;

  it('the clock tells it, once the day has come', () => {
    given(...signed)
      .when(bringIntoForce, {}, clock)
      .thenRefuses('entry-condition-not-met');
    scenario(agreement, { now: '2026-12-03T01:00:00.000Z', id })(...signed)
      .when(bringIntoForce, {}, clock)
      .thenRecords(
        EnteredIntoForce(
          { validTo: 'open-ended', certainty: 'stated' },
          { effectiveFrom: '2026-12-01' },
        ),
      );
  });

  it('U30 tells it once', () => {
    given(...inForceFrom('2022-07-11', 'open-ended'))
      .when(bringIntoForce, {}, clock)
      .thenRefuses('already-in-force');
    given(...signed, AgreementAbandoned({ reason: 'x' }))
      .when(bringIntoForce, {}, clock)
      .thenRefuses('abandoned');
  });
});

describe('Provisional application', () => {
  const signed = signedOn('2022-07-11', '2022-07-11', { entry: { is: 'on-last-notification' } });

  it('is by the clause, or by the consent of all with its evidence', () => {
    given(...signed)
      .when(applyProvisionally, { ground: 'clause', from: '2022-07-15' })
      .thenRecords(ProvisionallyApplied({ ground: 'clause' }, { effectiveFrom: '2022-07-15' }));
    given(...signed)
      .when(applyProvisionally, { ground: 'consent' })
      .thenRefuses('evidence-needed');
    given(...signed)
      .when(applyProvisionally, { ground: 'consent' }, { evidence: [scan] })
      .thenRecords(ProvisionallyApplied({ ground: 'consent' }));
  });

  it('is of what is signed and not yet in force', () => {
    given(...signed.slice(0, -1))
      .when(applyProvisionally, { ground: 'clause' })
      .thenRefuses('not-signed');
    given(...inForceFrom('2022-07-11', 'open-ended'))
      .when(applyProvisionally, { ground: 'clause' })
      .thenRefuses('already-in-force');
  });
});
