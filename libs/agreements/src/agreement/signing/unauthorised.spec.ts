import { idFrom, scenario, told, type Told } from '@kyket/eventing';
import { clearance } from '../../clearance';
import { party } from '../../party';
import {
  actors,
  cleared,
  dienBienClearance,
  dienBienKnown,
  dienBienLuangPrabang,
  dienBienSigned,
  firstText,
  life,
  luangPrabangSigned,
  now,
  offices,
  parties,
  persons,
  scan,
} from '../../testing';
import { agreement } from '../agreement';
import type { AgreementEvent } from '../events';
import { confirmSignature } from './confirm-signature';
import { declineToSign } from './decline-to-sign';
import {
  CeremonyHeld,
  CeremonyPlanned,
  SignatureDeclined,
  SignatureRecordedWithoutAuthority,
  SignatureVoided,
} from './events';
import { planCeremony } from './plan-ceremony';
import { recordCeremony } from './record-ceremony';
import { recordUnauthorisedSignature } from './record-unauthorised-signature';
import { voidSignature } from './void-signature';

const { id, seats } = dienBienLuangPrabang;
const { hash } = firstText;
const { proposed, drafted, sent, accepted, agreed } = life;
const seat = seats.dienBien;

const story = (
  facts: readonly Told<AgreementEvent>[],
  { now: at = '2023-12-20T03:00:00.000Z', file = cleared(hash) } = {},
) =>
  scenario(agreement, { now: at, id, actor: actors.deskOfficer })(
    ...[proposed, drafted, sent, accepted, agreed].map((fact) =>
      told<AgreementEvent>(fact, { on: '2023-12-15' }),
    ),
    ...facts,
  )
    .knowing(party, parties.soGddtDienBien, ...dienBienKnown)
    .knowing(clearance, dienBienClearance, ...file);

const paper = {
  seat,
  hash,
  office: offices.phoGiamDocSoGddtDienBien,
  signer: persons.deputy,
};
const onTheDay = { occurredOn: '2023-12-19', evidence: [scan] } as const;
const elsewhere = { stream: 'elsewhere', revision: 0 };
const without = (...faults: string[]) =>
  told(
    SignatureRecordedWithoutAuthority({
      ...paper,
      faults,
      confirmBy: '2024-01-19',
      authority: {
        power: { ...elsewhere, said: 'office-may-not-sign' },
        clearance: { ...elsewhere, said: 'covers' },
      },
    }),
    { on: '2023-12-19' },
  );
const byChairman = { actor: actors.chairman } as const;

describe('U6 A signature without authority', () => {
  it('is recorded with its faults, because the paper exists', () => {
    const [recorded] = story([]).when(recordUnauthorisedSignature, paper, onTheDay).events();
    expect(recorded).toMatchObject({
      type: 'SignatureRecordedWithoutAuthority',
      data: { faults: ['office-may-not-sign'], confirmBy: '2024-01-19' },
    });
  });

  it('names every fault at once', () => {
    const [recorded] = story([], { file: [] })
      .when(recordUnauthorisedSignature, paper, onTheDay)
      .events();
    expect(recorded).toMatchObject({ data: { faults: ['office-may-not-sign', 'not-cleared'] } });
  });

  it('is refused where the signature is in order, without the scan, by the signer, or of a day to come', () => {
    const inOrder = {
      ...paper,
      office: offices.giamDocSoGddtDienBien,
      signer: persons.head,
    };
    story([])
      .when(recordUnauthorisedSignature, inOrder, onTheDay)
      .thenRefuses('signature-in-order');
    story([])
      .when(recordUnauthorisedSignature, paper, { occurredOn: '2023-12-19' })
      .thenRefuses('scan-needed');
    story([])
      .when(recordUnauthorisedSignature, paper, { ...onTheDay, actor: actors.deputy })
      .thenRefuses('recorder-is-signer');
    story([])
      .when(recordUnauthorisedSignature, { ...paper, hash: 'f'.repeat(64) }, onTheDay)
      .thenRefuses('text-has-changed');
    story([])
      .when(recordUnauthorisedSignature, paper, { ...onTheDay, occurredOn: '2027-01-01' })
      .thenRefuses('not-in-the-future');
  });

  it('counts for nothing until it is confirmed; then it keeps its day, and force waits for the confirmation', () => {
    const waiting = story([luangPrabangSignedThen, without('office-may-not-sign')]);
    expect(waiting.state).toMatchObject({ force: { is: 'not-yet' } });

    const [confirmed, signed, inForce] = waiting
      .when(confirmSignature, { seat }, { ...byChairman, occurredOn: '2023-12-20' })
      .events();
    expect(confirmed).toMatchObject({ type: 'SignatureConfirmed', data: { seat, hash } });
    expect(signed).toMatchObject({ occurredOn: { date: { on: '2023-12-19' } } });
    expect(inForce).toMatchObject({ type: 'EnteredIntoForce', effectiveFrom: '2023-12-20' });
  });

  it('is not confirmed or voided on a day before it was signed, which the record would lose in silence', () => {
    const early = { ...byChairman, occurredOn: '2023-12-18' } as const;
    const signed = story([without('office-may-not-sign')]);
    signed.when(confirmSignature, { seat }, early).thenRefuses('before-the-signature');
    signed
      .when(voidSignature, { seat, reason: 'x' }, early)
      .thenRefuses('before-the-signature', { signed: '2023-12-19' });
  });

  it('is confirmed by another person than the signer, while its days run', () => {
    story([without('office-may-not-sign')])
      .when(confirmSignature, { seat }, { actor: actors.deputy })
      .thenRefuses('signer-may-not-confirm');
    story([without('office-may-not-sign')], { now: '2024-01-20T03:00:00.000Z' })
      .when(confirmSignature, { seat }, byChairman)
      .thenRefuses('confirmation-too-late', { confirmBy: '2024-01-19' });
  });

  it.each(['2023-12-19', '2024-01-19'])(
    'is confirmed from the day it was signed to the last one: %s',
    (on) => {
      const then = { now: `${on}T03:00:00.000Z` };
      story([without('office-may-not-sign')], then)
        .when(confirmSignature, { seat }, byChairman)
        .thenRecordsAmongOthers({ type: 'SignatureConfirmed' });
      story([without('office-may-not-sign')], then)
        .when(voidSignature, { seat }, { actor: actors.clock, roles: ['clock'] })
        .thenRefuses('confirmation-still-open');
      story([without('office-may-not-sign')], then)
        .when(
          voidSignature,
          { seat, reason: 'x' },
          { ...byChairman, roles: ['deciding-authority'] },
        )
        .thenRecordsAmongOthers({ type: 'SignatureVoided' });
    },
  );

  it('for want of a clearance can be confirmed only once there is one', () => {
    story([without('not-cleared')], { file: [] })
      .when(confirmSignature, { seat }, byChairman)
      .thenRefuses('not-cleared');
    story([without('not-cleared')])
      .when(confirmSignature, { seat }, byChairman)
      .events();
  });

  it('is voided by decision at once, by the clock when its days have run out, and leaves the seat open', () => {
    const fault = without('office-may-not-sign');
    const clock = { actor: actors.clock, roles: ['clock'] as const };

    story([fault])
      .when(
        voidSignature,
        { seat, reason: 'ký nhầm' },
        { ...byChairman, roles: ['deciding-authority'] },
      )
      .thenRecords(SignatureVoided({ seat, reason: 'ký nhầm' }));
    story([fault])
      .when(voidSignature, { seat }, { ...byChairman, roles: ['deciding-authority'] })
      .thenRefuses('reason-needed');
    story([fault]).when(voidSignature, { seat }, clock).thenRefuses('confirmation-still-open');
    story([fault], { now: '2024-01-20T03:00:00.000Z' })
      .when(voidSignature, { seat }, clock)
      .thenRecordsAmongOthers({ type: 'SignatureVoided', data: expect.anything() as unknown });
    expect(story([fault, SignatureVoided({ seat, reason: 'x' })]).state).toMatchObject({
      seats: { [seat]: { signature: { is: 'pending' } } },
    });
  });

  it('is looked for in vain where every signature has its authority', () => {
    story([]).when(confirmSignature, { seat }, byChairman).thenRefuses('nothing-to-confirm');
    story([without('x')])
      .when(confirmSignature, { seat: seats.luangPrabang }, byChairman)
      .thenRefuses('nothing-to-confirm');
    story([]).when(voidSignature, { seat }, byChairman).thenRefuses('nothing-to-confirm');
  });
});

const luangPrabangSignedThen = told(luangPrabangSigned, { on: '2023-12-19' });

describe('Declining to sign', () => {
  it('is for the seat, with its reason', () => {
    const decline = { seat: seats.luangPrabang, reason: 'chưa có kinh phí' };
    story([])
      .when(declineToSign, decline, { actor: actors.laoDirector, roles: ['counterpart'] })
      .thenRecords(SignatureDeclined(decline));
    story([])
      .when(declineToSign, decline, { actor: actors.head, roles: ['signatory'] })
      .thenRefuses('not-your-seat');
    story([told(dienBienSigned, { on: '2023-12-19' })])
      .when(declineToSign, { ...decline, seat }, { actor: actors.head, roles: ['signatory'] })
      .thenRefuses('seat-not-open');
  });

  it('is recorded by a desk officer with evidence, also for the seat of their own office', () => {
    const decline = { seat, reason: 'chưa có kinh phí' };
    const byOfficer = { actor: actors.deskOfficer, roles: ['desk-officer'] } as const;
    story([]).when(declineToSign, decline, byOfficer).thenRefuses('evidence-needed');
    story([])
      .when(declineToSign, decline, { ...byOfficer, evidence: [scan] })
      .thenRecords(SignatureDeclined(decline));
  });
});

describe('The ceremony', () => {
  const plan = {
    mode: 'in-person',
    venues: [{ name: 'Điện Biên Phủ', zone: 'Asia/Ho_Chi_Minh' }],
  } as const;

  it('may be planned without a day, and planned again', () => {
    story([])
      .when(planCeremony, { ...plan, venues: [...plan.venues] })
      .thenRecords(CeremonyPlanned({ ...plan, venues: [...plan.venues], on: 'unfixed' }));
  });

  it('needs no plan once all have signed', () => {
    story([told(dienBienSigned, { on: '2023-12-19' }), luangPrabangSignedThen])
      .when(planCeremony, { ...plan, venues: [...plan.venues] })
      .thenRefuses('already-signed');
  });

  it('[SG-1] [SG-9] is recorded with place, leaders and witnesses, by id and the title of that day', () => {
    const held = {
      mode: 'in-person' as const,
      venues: [...plan.venues],
      present: [
        { person: persons.head, title: 'Giám đốc', as: 'leader' as const },
        { person: persons.chairman, title: 'Chủ tịch', as: 'witness' as const },
      ],
    };
    story([]).when(recordCeremony, held).thenRecords(CeremonyHeld(held));
  });

  it('is of an agreement that is on record', () => {
    scenario(agreement, { now, id: idFrom('agreement', 'none') })()
      .when(recordCeremony, { ...plan, venues: [...plan.venues] })
      .thenRefuses('no-such-agreement');
  });
});
