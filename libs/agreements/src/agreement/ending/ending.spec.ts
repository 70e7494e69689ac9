import { idFrom, scenario, told } from '@kyket/eventing';
import { actors, dienBienLuangPrabang, life, now, parties, scan } from '../../testing';
import { agreement } from '../agreement';
import { inForceFrom, signedOn, stated } from '../agreement.stories';
import { forceOn } from '../force-on';
import { AgreementLinked, AgreementProposed } from '../proposing/events';
import { abandonAgreement } from './abandon-agreement';
import {
  AgreementAbandoned,
  AgreementSuperseded,
  AgreementTerminated,
  NoticeGiven,
  NoticeWithdrawn,
  PartyWithdrew,
} from './events';
import { giveNotice } from './give-notice';
import { supersede } from './supersede';
import { terminate } from './terminate';
import { withdrawNotice } from './withdraw-notice';

const { id, seats, sides } = dienBienLuangPrabang;
const on = (day: string) =>
  scenario(agreement, { now: `${day}T03:00:00.000Z`, id, actor: actors.head });
const clock = { actor: actors.clock, roles: ['clock'] } as const;
const sixMonths = { noticeMonths: 6 };
const running = inForceFrom('2023-12-19', stated('2027-12-31'), sixMonths);

describe('Abandoning', () => {
  it('[DR-3] keeps the reason of what never came into force', () => {
    on('2024-01-01')(life.proposed)
      .when(abandonAgreement, { reason: 'chưa cần thiết' })
      .thenRecords(AgreementAbandoned({ reason: 'chưa cần thiết' }));
  });

  it('is refused of what has been in force, and twice', () => {
    on('2024-01-01')(...running)
      .when(abandonAgreement, { reason: 'x' })
      .thenRefuses('already-entered-into-force');
    on('2024-01-01')(life.proposed, AgreementAbandoned({ reason: 'x' }))
      .when(abandonAgreement, { reason: 'x' })
      .thenRefuses('abandoned');
  });
});

describe('[EX-7] Giving notice', () => {
  const notice = {
    kind: 'termination',
    seats: [seats.dienBien],
    effectiveOn: '2025-01-01',
    ground: 'clause',
    decision: '15/QĐ-UBND',
  } as const;
  const order = { ...notice, seats: [...notice.seats] };
  const given = told(NoticeGiven({ ...order, ends: true }), { on: '2024-06-01' });

  it('U18 ends the agreement on its day, six months ahead, by decision of the authority', () => {
    on('2024-06-01')(...running)
      .when(giveNotice, order)
      .thenRecords(NoticeGiven({ ...order, ends: true }));
    on('2024-07-02')(...running)
      .when(giveNotice, order)
      .thenRefuses('notice-too-short', { earliest: '2025-01-02' });
    on('2024-07-01')(...running)
      .when(giveNotice, order)
      .events();
    on('2024-06-01')(...running)
      .when(giveNotice, { ...order, decision: undefined })
      .thenRefuses('decision-needed');
  });

  it('needs a clause, or the consent of the others with its evidence', () => {
    const noClause = inForceFrom('2023-12-19', stated('2027-12-31'));
    on('2024-06-01')(...noClause)
      .when(giveNotice, order)
      .thenRefuses('no-notice-clause');
    on('2024-06-01')(...noClause)
      .when(giveNotice, { ...order, ground: 'consent' })
      .thenRefuses('evidence-needed');
    on('2024-06-01')(...noClause)
      .when(giveNotice, { ...order, ground: 'consent' }, { evidence: [scan] })
      .events();
    on('2024-06-01')(...noClause)
      .when(giveNotice, { ...order, ground: 'breach', effectiveOn: '2024-05-31' })
      .thenRefuses('notice-too-short');
    on('2024-06-01')(...noClause)
      .when(giveNotice, { ...order, ground: 'breach', effectiveOn: '2024-06-01' })
      .events();
  });

  it('is given by the seats it names, by the day it was received', () => {
    const theirs = { ...order, seats: [seats.luangPrabang], decision: undefined };
    on('2024-06-01')(...running)
      .when(giveNotice, theirs, { roles: ['head'] })
      .thenRefuses('not-your-seat');
    on('2024-08-01')(...running)
      .when(giveNotice, theirs, {
        actor: actors.laoDirector,
        roles: ['counterpart'],
        occurredOn: '2024-06-30',
      })
      .events();
  });

  it('is recorded by a desk officer with evidence, also for the seat of their own office', () => {
    const byOfficer = { actor: actors.deskOfficer, roles: ['desk-officer'] } as const;
    on('2024-06-01')(...running)
      .when(giveNotice, order, byOfficer)
      .thenRefuses('evidence-needed');
    on('2024-06-01')(...running)
      .when(giveNotice, order, { ...byOfficer, evidence: [scan] })
      .events();
  });

  it('is given without an account for a seat across the table, and for no seat of ours', () => {
    const { organisation: _, ...somebody } = actors.laoDirector;
    const byLink = { actor: somebody, roles: ['counterpart'] } as const;
    const theirs = { ...order, seats: [seats.luangPrabang], decision: undefined };
    on('2024-06-01')(...running)
      .when(giveNotice, theirs, byLink)
      .events();
    on('2024-06-01')(...running)
      .when(giveNotice, order, byLink)
      .thenRefuses('not-your-seat');
  });

  it('is refused while another runs, and out of force', () => {
    on('2024-07-01')(...running, given)
      .when(giveNotice, order)
      .thenRefuses('notice-already-runs');
    on('2024-06-01')(...signedOn('2023-12-19', '2023-12-19'))
      .when(giveNotice, order)
      .thenRefuses('not-in-force');
  });

  it('is withdrawn by its giver, before its day, with the consent of the others', () => {
    const consent = { evidence: [scan] };
    on('2024-07-01')(...running, given)
      .when(withdrawNotice, {}, consent)
      .thenRecords(NoticeWithdrawn({}));
    on('2024-07-01')(...running, given)
      .when(withdrawNotice, {})
      .thenRefuses('evidence-needed');
    on('2024-07-01')(...running, given)
      .when(withdrawNotice, {}, { ...consent, actor: actors.laoDirector, roles: ['counterpart'] })
      .thenRefuses('not-the-giver');
    // Of a partner who answers on paper alone.
    on('2024-07-01')(...running, given)
      .when(withdrawNotice, {}, { ...consent, actor: actors.laoDirector, roles: ['desk-officer'] })
      .thenRecords(NoticeWithdrawn({}));
    on('2025-01-01')(...running, given)
      .when(withdrawNotice, {}, consent)
      .thenRefuses('notice-took-effect');
    on('2024-07-01')(...running)
      .when(withdrawNotice, {}, consent)
      .thenRefuses('no-notice-runs');

    const { state } = on('2024-08-01')(
      ...running,
      given,
      told(NoticeWithdrawn({}), { on: '2024-07-01' }),
    );
    expect(state.is === 'open' && forceOn(state.force, '2025-06-01').is).toBe('in-force');
  });

  it('takes effect by itself; the clock only tells it, once', () => {
    on('2024-12-31')(...running, given)
      .when(terminate, {}, clock)
      .thenRefuses('notice-not-yet-effective');
    const terminated = AgreementTerminated({ cause: 'notice' }, { effectiveFrom: '2025-01-01' });
    on('2025-01-05')(...running, given)
      .when(terminate, {}, clock)
      .thenRecords(terminated);
    on('2025-01-06')(...running, given, terminated)
      .when(terminate, {}, clock)
      .thenRefuses('no-notice-runs');
    const { state } = on('2025-01-05')(...running, given);
    expect(state.is === 'open' && forceOn(state.force, '2025-01-02').is).toBe('terminated');
  });
});

describe('U19 Withdrawal', () => {
  const second = idFrom('seat', 'second-of-vietnam');
  const threeSeats = [
    AgreementProposed({
      ...life.proposed.data,
      seats: [
        ...life.proposed.data.seats,
        {
          id: second,
          side: sides.vietnam,
          party: parties.soGddtHaGiang,
          checked: true,
        },
      ],
    }),
    ...inForceFrom('2023-12-19', stated('2027-12-31'), sixMonths).slice(1),
  ];
  const leave = {
    kind: 'withdrawal' as const,
    seats: [seats.dienBien],
    effectiveOn: '2025-01-01',
    ground: 'clause' as const,
    decision: '15/QĐ-UBND',
  };
  const given = (ends: boolean, ...leaving: string[]) =>
    told(NoticeGiven({ ...leave, seats: leaving, ends }), { on: '2024-06-01' });

  it('of one of two seats leaves its side and the agreement standing', () => {
    on('2024-06-01')(...threeSeats)
      .when(giveNotice, leave)
      .thenRecords(NoticeGiven({ ...leave, ends: false }));
    const gone = PartyWithdrew({ seat: seats.dienBien }, { effectiveFrom: '2025-01-01' });
    on('2025-01-01')(...threeSeats, given(false, seats.dienBien))
      .when(terminate, {}, clock)
      .thenRecords(gone);

    const { state } = on('2025-02-01')(...threeSeats, given(false, seats.dienBien), gone);
    expect(state).toMatchObject({ seats: { [seats.dienBien]: { withdrewOn: '2025-01-01' } } });
    expect(state.is === 'open' && forceOn(state.force, '2025-02-01').is).toBe('in-force');
    expect(state).not.toHaveProperty('force.notice');
    on('2025-02-01')(...threeSeats, given(false, seats.dienBien), gone)
      .when(giveNotice, { ...leave, effectiveOn: '2026-01-01' })
      .thenRefuses('seat-has-withdrawn', { seat: seats.dienBien });
  });

  it('of the last seat of a side ends the agreement', () => {
    on('2024-06-01')(...running)
      .when(giveNotice, leave)
      .thenRecords(NoticeGiven({ ...leave, ends: true }));
    on('2025-01-01')(...running, given(true, seats.dienBien))
      .when(terminate, {}, clock)
      .thenRecords(
        PartyWithdrew({ seat: seats.dienBien }, { effectiveFrom: '2025-01-01' }),
        AgreementTerminated({ cause: 'side-left-empty' }, { effectiveFrom: '2025-01-01' }),
      );
  });
});

describe('U22 Supersession (Việt Nam–Indonesia 2017)', () => {
  const successor = idFrom('agreement', 'indonesia-2017');
  const manager = { actor: actors.clock, roles: ['process-manager'] } as const;
  const replaces = told(AgreementLinked({ kind: 'replaces', to: id, answers: [] }), {
    on: '2007-12-01',
  });
  const memorandum = inForceFrom('2005-05-05', 'open-ended');
  const superseded = AgreementSuperseded(
    {
      by: successor,
      answer: { stream: `agreement-${successor}`, revision: 8, said: 'in force' },
    },
    { effectiveFrom: '2017-08-23' },
  );
  const story = () => on('2017-08-24')(...memorandum);

  it('ends the old one the day the new one enters into force', () => {
    story()
      .knowing(agreement, successor, ...inForceFrom('2017-08-23', 'open-ended'), replaces)
      .when(supersede, { successor }, manager)
      .thenRecords(superseded);
    const { state } = on('2017-08-24')(...memorandum, superseded);
    expect(state.is === 'open' && forceOn(state.force, '2017-08-22').is).toBe('in-force');
    expect(state.is === 'open' && forceOn(state.force, '2017-08-23').is).toBe('superseded');
  });

  it('is by one in force that replaces it, and is told once', () => {
    story()
      .knowing(agreement, successor, ...inForceFrom('2017-08-23', 'open-ended'))
      .when(supersede, { successor }, manager)
      .thenRefuses('not-a-successor-in-force');
    story()
      .knowing(agreement, successor, ...signedOn('2017-08-23', '2017-08-23'), replaces)
      .when(supersede, { successor }, manager)
      .thenRefuses('not-a-successor-in-force');
    on('2017-08-24')(...memorandum, superseded)
      .when(supersede, { successor }, manager)
      .thenNothing();
    expect(now).toContain('2026');
  });

  it.each([
    ['goes on under it', { kind: 'under', to: id }],
    ['replaces another', { kind: 'replaces', to: idFrom('agreement', 'another') }],
  ] as const)('is not by one in force that %s', (_, link) => {
    const linked = told(AgreementLinked({ ...link, answers: [] }), { on: '2007-12-01' });
    story()
      .knowing(agreement, successor, ...inForceFrom('2017-08-23', 'open-ended'), linked)
      .when(supersede, { successor }, manager)
      .thenRefuses('not-a-successor-in-force');
  });
});
