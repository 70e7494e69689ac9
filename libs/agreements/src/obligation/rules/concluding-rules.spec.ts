import { idFrom, scenario, type Told } from '@kyket/eventing';
import {
  agreement,
  AgreementAbandoned,
  AgreementProposed,
  CeremonyPlanned,
  DraftSent,
  DraftTextRecorded,
  PartyCommented,
  SignatureConfirmed,
  SignatureRecordedWithoutAuthority,
  TextsCollated,
  type AgreementEvent,
} from '../../agreement';
import { AuthorisationGranted, AuthorisationRevoked, party, PartyRegistered } from '../../party';
import {
  dienBienLuangPrabang,
  dienBienSigned,
  firstText,
  hanoi,
  life,
  luangPrabangSigned,
  now,
  offices,
  parties,
} from '../../testing';
import { inWords, promptly } from '../testing';
import { authorisationEnding } from './authorisation-ending';
import { confirmSignature } from './confirm-signature';
import { labelEnding } from './label-ending';
import { lateSeat } from './late-seat';
import { staleNegotiation } from './stale-negotiation';

const { id, seats } = dienBienLuangPrabang;
const { hash } = firstText;
const given = scenario(agreement, { now, id });

const agreedOn = (day: string): readonly Told<AgreementEvent>[] =>
  [life.proposed, life.drafted, life.sent, life.accepted, life.agreed].map((fact) =>
    promptly<AgreementEvent>(fact, day),
  );

describe('A seat that signs late', () => {
  const first = promptly(dienBienSigned, '2023-12-19');
  const words = (day: string, ...facts: readonly Told<AgreementEvent>[]) =>
    inWords(given(...agreedOn('2023-12-01'), ...facts).expects(lateSeat, day));

  it('is reminded from the day after the first signature, for six months (U7)', () => {
    expect(words('2023-12-19', first)).toEqual([]);
    expect(words('2023-12-20', first)).toEqual([
      `${seats.luangPrabang} 1 | 2023-12-19 +6 months | open`,
    ]);
  });

  it('is done with by signing', () => {
    const late = promptly(luangPrabangSigned, '2024-02-01');
    expect(words('2024-02-02', first, late)).toEqual([
      `${seats.luangPrabang} 1 | 2023-12-19 +6 months | met 2024-02-01`,
    ]);
  });

  it('begins anew when the texts are collated again', () => {
    const again = promptly(TextsCollated({ hash, compared: ['vi', 'lo'] }), '2024-06-20');
    expect(words('2024-06-21', first, again)).toEqual([
      `${seats.luangPrabang} 1 | 2023-12-19 +6 months | met 2024-06-20`,
      `${seats.luangPrabang} 2 | 2024-06-20 +6 months | open`,
    ]);
  });

  it('is not asked for where all sign on one day, or where a new draft undid the first signature', () => {
    expect(words('2024-01-05', first, promptly(luangPrabangSigned, '2023-12-19'))).toEqual([]);
    const draft = promptly(
      DraftTextRecorded({ ...life.drafted.data, version: 2, hash: 'c'.repeat(64) }),
      '2024-01-03',
    );
    expect(words('2024-01-05', first, draft)).toEqual([]);
  });

  it('is reminded every fortnight', () => {
    expect(lateSeat.steps.slice(0, 2).map(({ name }) => name)).toEqual(['base+14d', 'base+28d']);
  });
});

describe('A negotiation at rest', () => {
  const sent = [
    promptly(life.proposed, '2023-08-01'),
    promptly(life.drafted, '2023-09-27'),
    promptly(CeremonyPlanned({ on: 'unfixed', mode: 'in-person', venues: [] }), '2023-09-27'),
  ];
  const words = (day: string, ...facts: readonly Told<AgreementEvent>[]) =>
    inWords(given(...sent, ...facts).expects(staleNegotiation, day));

  it('is asked about after 90 days without a fact, and after 180 whether to go on', () => {
    expect(words('2023-11-01')).toEqual([]);
    expect(words('2023-12-20')).toEqual(['since 2: 90 days | 2023-09-27 +90 days | open']);
    expect(words('2024-06-01')).toEqual([
      'since 2: 90 days | 2023-09-27 +90 days | open',
      'since 2: 180 days | 2023-09-27 +180 days | open',
    ]);
  });

  it('is at rest no more with the next fact, and then counts from it', () => {
    const next = promptly(DraftSent({ version: 1, hash, from: seats.dienBien }), '2024-01-10');
    expect(words('2024-01-11', next)).toEqual([
      'since 2: 90 days | 2023-09-27 +90 days | met 2024-01-10',
    ]);
    const comment = promptly(
      PartyCommented({ seat: seats.luangPrabang, hash, comments: [] }),
      '2024-02-01',
    );
    expect(words('2024-02-02', next, comment)).toHaveLength(1);
  });

  it('is over when it is given up', () => {
    const over = promptly(AgreementAbandoned({ reason: 'Không tiếp tục' }), '2024-05-01');
    expect(words('2025-01-01', over)).toEqual([
      'since 2: 90 days | 2023-09-27 +90 days | met 2024-05-01',
      'since 2: 180 days | 2023-09-27 +180 days | met 2024-05-01',
    ]);
  });
});

describe('The period in the title', () => {
  const proposed = promptly(
    AgreementProposed({ ...life.proposed.data, period: { years: { from: 2023, to: 2025 } } }),
    '2023-08-01',
  );
  const words = (day: string, ...facts: readonly Told<AgreementEvent>[]) =>
    inWords(given(proposed, ...facts).expects(labelEnding, day));

  it('is asked about on the first and the last day of its last year, while nothing is signed (SC-2)', () => {
    expect(words('2024-06-01')).toEqual([]);
    expect(words('2024-12-15')).toEqual([
      '2025 begins, since 0 | 2025-01-01 | open',
      '2025 ends, since 0 | 2025-12-31 | open',
    ]);
  });

  it('is settled by another label, by signing, and by giving up', () => {
    const relabelled = promptly(
      DraftTextRecorded({ ...life.drafted.data, period: { years: { from: 2026, to: 2030 } } }),
      '2025-11-01',
    );
    expect(words('2026-01-05', relabelled)).toEqual([
      '2025 begins, since 0 | 2025-01-01 | met 2025-11-01',
      '2025 ends, since 0 | 2025-12-31 | met 2025-11-01',
    ]);
    const over = promptly(AgreementAbandoned({ reason: 'Không tiếp tục' }), '2024-03-01');
    expect(words('2026-01-05', over)).toEqual([]);
  });
});

describe('A signature without authority', () => {
  const paper = promptly(
    SignatureRecordedWithoutAuthority({
      seat: seats.dienBien,
      hash,
      faults: ['office-may-not-sign'],
      confirmBy: '2024-01-18',
      authority: {
        power: { stream: 'x', revision: 0, said: 'none' },
        clearance: { stream: 'x', revision: 0, said: 'covers' },
      },
    }),
    '2023-12-19',
  );
  const words = (...facts: readonly Told<AgreementEvent>[]) =>
    inWords(given(...agreedOn('2023-12-01'), paper, ...facts).expects(confirmSignature));

  it('is confirmed within the days set, or lost (U6)', () => {
    expect(words()).toEqual([`${seats.dienBien} 1 | 2024-01-18 | open`]);
    expect(
      words(promptly(SignatureConfirmed({ seat: seats.dienBien, hash }), '2024-01-05')),
    ).toEqual([`${seats.dienBien} 1 | 2024-01-18 | met 2024-01-05`]);
  });

  it('needs no confirmation once another draft has undone it', () => {
    const draft = DraftTextRecorded({ ...life.drafted.data, version: 2, hash: 'c'.repeat(64) });
    expect(words(promptly(draft, '2024-01-03'))).toEqual([]);
  });
});

describe('An authorisation to sign', () => {
  const granted = (n: number, to: string, day: string) =>
    promptly(
      AuthorisationGranted({
        authorisationId: idFrom('authorisation', n),
        officeId: offices.phoGiamDocSoGddtDienBien,
        document: `${n}/GUQ`,
        scope: 'Ký biên bản ghi nhớ',
        to,
      }),
      day,
    );
  const registered = promptly(
    PartyRegistered({
      level: 'department',
      country: 'VN',
      zone: hanoi,
      names: { vi: 'Sở Giáo dục và Đào tạo tỉnh Điện Biên' },
    }),
    '2004-01-01',
  );
  const story = scenario(party, { now, id: parties.soGddtDienBien });
  const first = granted(1, '2024-03-31', '2023-10-01');

  it('is renewed before its last day by a longer one of the same office', () => {
    expect(inWords(story(registered, first).expects(authorisationEnding))).toEqual([
      `${idFrom('authorisation', 1)} | 2024-03-31 | open`,
    ]);
    const second = granted(2, '2024-12-31', '2024-03-01');
    expect(inWords(story(registered, first, second).expects(authorisationEnding))[0]).toContain(
      'met 2024-03-01',
    );
  });

  it('is not waited for once it is revoked', () => {
    const revoked = promptly(
      AuthorisationRevoked({
        authorisationId: idFrom('authorisation', 1),
        officeId: offices.phoGiamDocSoGddtDienBien,
        reason: 'Thay người ký',
      }),
      '2024-01-01',
    );
    expect(story(registered, first, revoked).expects(authorisationEnding)).toEqual([]);
  });
});
