import { endOf, fold, idFrom, scenario, timeline, told } from '@kyket/eventing';
import { actors, dienBienLuangPrabang, now, scan } from '../../testing';
import { agreement } from '../agreement';
import { inForceFrom, signedOn, stated } from '../agreement.stories';
import { NoticeGiven } from '../ending/events';
import { forceOn } from '../force-on';
import { AgreementLinked } from '../proposing/events';
import { applyTacitRenewal } from './apply-tacit-renewal';
import { decideRenewal } from './decide-renewal';
import {
  AgreementExpired,
  AgreementRenewed,
  RenewalDecided,
  RenewalReviewOpened,
  TacitlyRenewed,
  TacitRenewalObjected,
} from './events';
import { expire } from './expire';
import { objectToTacitRenewal } from './object-to-tacit-renewal';
import { openRenewalReview } from './open-renewal-review';
import { recordRenewal } from './record-renewal';

const { id, seats } = dienBienLuangPrabang;
const on = (day: string) => scenario(agreement, { now: `${day}T03:00:00.000Z`, id });
const clock = { actor: actors.clock, roles: ['clock'] } as const;
const manager = { actor: actors.clock, roles: ['process-manager'] } as const;
const inferred = (value: string) => ({ value, certainty: 'inferred' }) as const;

/** Quảng Trị 2022–2026: the end is inferred from its label. */
const regulation = inForceFrom('2022-04-14', inferred('2026-12-31'));
const decided = (as: 'renew' | 'extend' | 'let-lapse') => RenewalDecided({ as, reason: 'sơ kết' });

describe('The renewal review', () => {
  it('opens twelve months before the end, once', () => {
    on('2025-12-30')(...regulation)
      .when(openRenewalReview, {}, clock)
      .thenRefuses('too-early-to-review');
    on('2025-12-31')(...regulation)
      .when(openRenewalReview, {}, clock)
      .thenRecords(RenewalReviewOpened({ end: '2026-12-31', certainty: 'inferred' }));
    on('2026-01-02')(
      ...regulation,
      RenewalReviewOpened({ end: '2026-12-31', certainty: 'inferred' }),
    )
      .when(openRenewalReview, {}, clock)
      .thenNothing();
  });

  it('has nothing to review without an end, or out of force', () => {
    on('2026-01-02')(...inForceFrom('2022-04-14', 'open-ended'))
      .when(openRenewalReview, {}, clock)
      .thenRefuses('too-early-to-review');
    on('2027-01-02')(...regulation)
      .when(openRenewalReview, {}, clock)
      .thenRefuses('not-in-force');
  });

  it('ends in a decision, also after the end, and not once it is renewed', () => {
    const decision = { as: 'renew', reason: 'sơ kết' } as const;
    on('2026-06-01')(...regulation)
      .when(decideRenewal, decision)
      .thenRecords(decided('renew'));
    on('2027-02-01')(...regulation)
      .when(decideRenewal, decision)
      .thenRecords(decided('renew'));
    on('2026-06-01')(...regulation, renewedBy(null))
      .when(decideRenewal, decision)
      .thenRefuses('already-renewed');
    on('2026-06-01')(...signedOn('2022-04-14', '2022-04-14'))
      .when(decideRenewal, decision)
      .thenRefuses('not-in-force');
  });
});

const successor = idFrom('agreement', 'quang-tri-2027-2031');
const renews = told(AgreementLinked({ kind: 'renews', to: id, answers: [] }), { on: '2007-12-01' });
const renewedBy = (gap: { from: string; to: string } | null) =>
  AgreementRenewed({
    successor,
    gap,
    answer: { stream: `agreement-${successor}`, revision: 7, said: 'signed' },
  });

describe('[RN-1] A renewal (ký tiếp)', () => {
  it('signed in time leaves no gap', () => {
    on('2026-12-20')(...regulation)
      .knowing(agreement, successor, ...signedOn('2026-12-15', '2026-12-15'), renews)
      .when(recordRenewal, { successor }, manager)
      .thenRecords(renewedBy(null));
    on('2026-12-20')(...regulation)
      .knowing(agreement, successor, ...signedOn('2027-01-01', '2027-01-01'), renews)
      .when(recordRenewal, { successor }, manager)
      .thenRecords(renewedBy(null));
  });

  it('U16 signed late names its gap, both days included (worked example 6)', () => {
    on('2027-01-15')(...regulation)
      .knowing(agreement, successor, ...signedOn('2027-01-15', '2027-01-15'), renews)
      .when(recordRenewal, { successor }, manager)
      .thenRecords(renewedBy({ from: '2027-01-01', to: '2027-01-14' }));
  });

  it('is by a signed agreement that says it renews this one, and by one only', () => {
    const story = on('2026-12-20')(...regulation);
    story
      .knowing(agreement, successor, ...signedOn('2026-12-15', '2026-12-15'))
      .when(recordRenewal, { successor }, manager)
      .thenRefuses('not-a-signed-successor');
    story
      .knowing(agreement, successor, ...signedOn('2026-12-15', '2026-12-15').slice(0, -1), renews)
      .when(recordRenewal, { successor }, manager)
      .thenRefuses('not-a-signed-successor');
    on('2026-12-20')(...regulation, renewedBy(null))
      .when(recordRenewal, { successor }, manager)
      .thenNothing();
    on('2026-12-20')(...regulation, renewedBy(null))
      .when(recordRenewal, { successor: idFrom('agreement', 'another') }, manager)
      .thenRefuses('already-renewed');
  });

  it.each([
    ['goes on under it', { kind: 'under', to: id }],
    ['renews another', { kind: 'renews', to: idFrom('agreement', 'another') }],
  ] as const)('is not by one that %s', (_, link) => {
    const linked = told(AgreementLinked({ ...link, answers: [] }), { on: '2007-12-01' });
    on('2026-12-20')(...regulation)
      .knowing(agreement, successor, ...signedOn('2026-12-15', '2026-12-15'), linked)
      .when(recordRenewal, { successor }, manager)
      .thenRefuses('not-a-signed-successor');
  });

  it('waits until the day of its signing is known', () => {
    const someday = signedOn('2026-12-15', '2026-12-15').map((fact) =>
      fact.type === 'SignatureAffixed' ? told(fact, { on: { is: 'year', year: 2026 } }) : fact,
    );
    on('2026-12-20')(...regulation)
      .knowing(agreement, successor, ...someday, renews)
      .when(recordRenewal, { successor }, manager)
      .thenRefuses('successor-day-unknown');
  });
});

describe('[RN-5] Expiry', () => {
  const expired = (decision: 'renew' | 'let-lapse' | 'undecided') =>
    AgreementExpired({ decision, certainty: 'inferred' }, { effectiveFrom: '2027-01-01' });

  it('U16 is announced from the day after the end, with its cause', () => {
    on('2026-12-31')(...regulation)
      .when(expire, {}, clock)
      .thenRefuses('not-expired');
    on('2027-01-01')(...regulation)
      .when(expire, {}, clock)
      .thenRecords(expired('undecided'));
    on('2027-01-01')(...regulation, decided('let-lapse'))
      .when(expire, {}, clock)
      .thenRecords(expired('let-lapse'));
  });

  it('U30 is announced once, however late the clock, and changes no answer', () => {
    on('2027-03-01')(...regulation, expired('undecided'))
      .when(expire, {}, clock)
      .thenNothing();
    const { state } = on('2027-03-01')(...regulation);
    expect(state.is === 'open' && forceOn(state.force, '2027-02-01')).toEqual({
      is: 'expired',
      inferred: true,
    });
  });

  it('is not announced of what was renewed in time', () => {
    on('2027-01-01')(...regulation, renewedBy(null))
      .when(expire, {}, clock)
      .thenRefuses('already-renewed');
    on('2027-01-20')(...regulation, renewedBy({ from: '2027-01-01', to: '2027-01-14' }))
      .when(expire, {}, clock)
      .thenRecords(expired('renew'));
  });

  it('SC-2 never comes to what was never in force', () => {
    on('2027-01-01')(...signedOn('2022-04-14', '2022-04-14'))
      .when(expire, {}, clock)
      .thenRefuses('not-in-force');
  });
});

describe('[RN-2] Tacit renewal (Czech–Vietnam arrangement of 21/03/2008)', () => {
  const clause = {
    end: stated('2011-12-31'),
    tacit: { months: 36, objectMonthsBefore: 6 },
  };
  const arrangement = inForceFrom('2008-03-21', stated('2011-12-31'), clause);
  const renewed = TacitlyRenewed(
    { to: '2014-12-31', certainty: 'stated', reviewed: false },
    { effectiveFrom: '2012-01-01' },
  );
  const object = { seat: seats.luangPrabang };
  const fromLaos = { actor: actors.laoDirector, roles: ['counterpart'] } as const;

  it('U17 adds three years once the term is over, and says that nobody had reviewed it', () => {
    on('2011-12-31')(...arrangement)
      .when(applyTacitRenewal, {}, clock)
      .thenRefuses('term-not-over');
    on('2012-01-01')(...arrangement)
      .when(applyTacitRenewal, {}, clock)
      .thenRecords(renewed);
    on('2012-01-01')(...arrangement, told(decided('renew'), { on: '2011-11-01' }))
      .when(applyTacitRenewal, {}, clock)
      .thenRecordsAmongOthers({
        type: 'TacitlyRenewed',
        data: { to: '2014-12-31', certainty: 'stated', reviewed: true },
      });
  });

  it('I5 catches up on every term that has begun, each the day after the last', () => {
    const terms = on('2016-05-01')(...arrangement)
      .when(applyTacitRenewal, {}, clock)
      .events();
    expect(terms).toMatchObject([
      { effectiveFrom: '2012-01-01', data: { to: '2014-12-31' } },
      { effectiveFrom: '2015-01-01', data: { to: '2017-12-31' } },
    ]);
    const upToItsLastDay = on('2014-12-31')(...arrangement).when(applyTacitRenewal, {}, clock);
    expect(upToItsLastDay.events()).toHaveLength(1);
  });

  it('is not expiry, unless somebody objected', () => {
    on('2012-01-01')(...arrangement)
      .when(expire, {}, clock)
      .thenRefuses('not-expired');
    const objected = told(TacitRenewalObjected(object), { on: '2011-06-28' });
    on('2012-01-01')(...arrangement, objected)
      .when(applyTacitRenewal, {}, clock)
      .thenRefuses('renewal-objected');
    on('2012-01-01')(...arrangement, objected)
      .when(expire, {}, clock)
      .thenRecordsAmongOthers({
        type: 'AgreementExpired',
        data: { decision: 'undecided', certainty: 'stated' },
      });
  });

  it('does not follow a notice of termination', () => {
    const noticed = told(
      NoticeGiven({
        kind: 'termination',
        seats: [seats.luangPrabang],
        effectiveOn: '2012-03-01',
        ground: 'consent',
        ends: true,
      }),
      { on: '2011-12-01' },
    );
    on('2012-01-01')(...arrangement, noticed)
      .when(applyTacitRenewal, {}, clock)
      .thenRefuses('renewal-objected');
  });

  it('may be objected to until the last day of the sixth month before, by the day it was received', () => {
    const story = on('2011-07-05')(...arrangement);
    story
      .when(objectToTacitRenewal, object, { ...fromLaos, occurredOn: '2011-06-30' })
      .thenRecords(TacitRenewalObjected(object));
    story
      .when(objectToTacitRenewal, object, { ...fromLaos, occurredOn: '2011-07-01' })
      .thenRefuses('objection-too-late', { last: '2011-06-30' });
  });

  it('needs a clause, a seat of the agreement that speaks, and a term', () => {
    on('2011-05-01')(...inForceFrom('2008-03-21', stated('2011-12-31')))
      .when(objectToTacitRenewal, object, fromLaos)
      .thenRefuses('no-tacit-clause');
    on('2011-05-01')(...arrangement)
      .when(objectToTacitRenewal, object, { actor: actors.head, roles: ['head'] })
      .thenRefuses('not-your-seat');
    on('2011-05-01')(...inForceFrom('2008-03-21', 'unknown', clause))
      .when(objectToTacitRenewal, object, fromLaos)
      .thenRefuses('no-term-that-day');
    on('2012-01-01')(...inForceFrom('2008-03-21', stated('2011-12-31')))
      .when(applyTacitRenewal, {}, clock)
      .thenRefuses('no-tacit-clause');
  });

  it('undone by an objection found too late (worked example 5)', () => {
    const at = (day: string) => `${day}T03:00:00.000Z`;
    const then = arrangement.map((fact) => ({
      ...fact,
      telling: { ...fact.telling, recordedAt: at('2008-03-22') },
    }));
    const taken = told(renewed, { on: '2012-01-01', recordedAt: at('2012-01-01') });

    on('2012-01-10')(...then, taken)
      .when(objectToTacitRenewal, object, {
        actor: actors.deskOfficer,
        roles: ['desk-officer'],
        occurredOn: '2011-06-28',
        evidence: [scan],
      })
      .thenRecords(TacitRenewalObjected(object));

    const { record } = on('2012-01-10')(
      ...then,
      taken,
      told(TacitRenewalObjected(object), { on: '2011-06-28', recordedAt: at('2012-01-10') }),
    );
    const word = (knownOn: string) => {
      const knownAt = endOf(knownOn, 'Asia/Ho_Chi_Minh');
      const state = fold(agreement, timeline(record, { knownAt }).sure);
      return state.is === 'open' && forceOn(state.force, '2012-01-05').is;
    };
    expect(word('2012-01-05')).toBe('in-force');
    expect(word('2012-01-11')).toBe('expired');
    expect(record.some(({ type }) => type === 'TacitlyRenewed')).toBe(true);
  });
});

describe('Signed late for a term that had begun (worked example 6)', () => {
  it('is in force on a day before its signature was given, once it is known', () => {
    const onDate = {
      entry: { is: 'on-date' as const, on: '2027-01-01' },
      end: stated('2031-12-31'),
    };
    const facts = inForceFrom('2027-01-01', stated('2031-12-31'), onDate).map((fact) =>
      fact.type === 'SignatureAffixed' || fact.type === 'EnteredIntoForce'
        ? told(fact, { on: '2027-01-15', recordedAt: '2027-01-15T03:00:00.000Z' })
        : { ...fact, telling: { ...fact.telling, recordedAt: '2027-01-02T03:00:00.000Z' } },
    );
    const { record } = scenario(agreement, { now, id })(...facts);
    const seen = (knownOn: string) => {
      const knownAt = endOf(knownOn, 'Asia/Ho_Chi_Minh');
      const { sure } = timeline(record, { knownAt, trueOn: '2027-01-05' });
      const state = fold(agreement, sure);
      return {
        force: state.is === 'open' && forceOn(state.force, '2027-01-05').is,
        signed: sure.some(({ type }) => type === 'SignatureAffixed'),
      };
    };
    expect(seen('2027-01-10')).toEqual({ force: 'not-in-force', signed: false });
    expect(seen('2027-01-16')).toEqual({ force: 'in-force', signed: false });
  });
});
