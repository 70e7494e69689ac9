import { idFrom, onDay, scenario, told, type Id, type LocalDate, type Told } from '@kyket/eventing';
import {
  AgreementProposed,
  AgreementSigned,
  agreement,
  DraftSent,
  DraftTextRecorded,
  EnteredIntoForce,
  PartyAccepted,
  SignatureAffixed,
  TextAgreed,
} from '../agreement';
import { actors, dienBienLuangPrabang, hanoi, parties, scan } from '../testing';
import { CommitmentRecorded, FulfilmentReported, type LedgerEvent } from './events';
import { ledger } from './ledger';
import type { Basis, Unit } from './vocabulary';

/** The memorandum of 19/12/2023 and its six lines, for the specs of what is carried out. */
const { id, seats, sides, titles } = dienBienLuangPrabang;

export const hash = 'b'.repeat(64);
export const article = idFrom('article', 'quotas');
export const seen = { stream: `agreement-${id}`, revision: 7 };

const draft = DraftTextRecorded({
  version: 1,
  hash,
  languages: { vi: hash, lo: hash },
  titles,
  articles: [
    {
      id: article,
      number: '2',
      text: { vi: 'Chỉ tiêu', lo: 'ໂຄຕ້າ' },
      marks: { vi: hash, lo: hash },
    },
  ],
  clauses: { entry: { is: 'on-last-signature' }, end: 'unknown' },
  behind: [],
});

export const proposed = AgreementProposed({
  kind: 'mou',
  titles,
  zone: hanoi,
  period: {},
  seats: [
    { id: seats.dienBien, side: sides.vietnam, party: parties.soGddtDienBien, checked: true },
    { id: seats.luangPrabang, side: sides.laos, party: parties.soGdttLuangPrabang, checked: false },
  ],
  links: [],
  leadSeat: seats.dienBien,
  answers: [],
});

const signature = (seat: Id) =>
  SignatureAffixed({ seat, hash, medium: 'paper', certainty: 'stated' });

/** From the proposal to the day of signing. */
export const signedOn = (day: LocalDate) =>
  [
    proposed,
    draft,
    DraftSent({ version: 1, hash, from: seats.dienBien }),
    PartyAccepted({ seat: seats.luangPrabang, hash }),
    TextAgreed({ hash }),
    signature(seats.dienBien),
    signature(seats.luangPrabang),
    AgreementSigned({ seats: 2 }),
    EnteredIntoForce(
      { validTo: { value: '2025-12-31', certainty: 'inferred' }, certainty: 'stated' },
      { effectiveFrom: day },
    ),
  ].map((fact) => told(fact, { on: day, recordedAt: `${day}T10:00:00.000Z` }));

export const lines = {
  language: idFrom('line', 'L1'),
  bachelor: idFrom('line', 'L2'),
  partTime: idFrom('line', 'L3'),
  college: idFrom('line', 'L4'),
  political: idFrom('line', 'L5'),
  officials: idFrom('line', 'L6'),
} as const;

export const line = (lineId: Id, name: string, basis: Basis, unit: Unit = 'student') => ({
  lineId,
  title: { vi: name },
  basis,
  unit,
  provider: parties.soGddtDienBien,
  beneficiaries: [parties.soGdttLuangPrabang],
  firmness: 'planned' as const,
  coverage: { from: 'unknown' as const, to: 'unknown' as const },
});

export const sixLines = [
  line(lines.language, 'Tiếng Việt', { is: 'per-year', count: 20 }),
  line(lines.bachelor, 'Đại học hệ chính quy', { is: 'per-cohort', count: 10, cohorts: 4 }),
  line(lines.partTime, 'Đại học hệ vừa làm vừa học', { is: 'per-cohort', count: 5, cohorts: 4 }),
  line(lines.college, 'Cao đẳng', { is: 'per-cohort', count: 5, cohorts: 4 }),
  line(lines.political, 'Trung cấp lý luận chính trị', {
    is: 'per-cohort',
    count: 5,
    cohorts: 4,
  }),
  line(
    lines.officials,
    'Bồi dưỡng ngắn hạn cho cán bộ',
    { is: 'per-cohort', count: 10, cohorts: 5 },
    'official',
  ),
] as const;

export const recorded = sixLines.map((each) =>
  CommitmentRecorded({
    ...each,
    source: { article, hash },
    answer: { ...seen, said: 'governs' },
  }),
);

/** “Hiện có 34”: a stock on the day of signing, 22 of them told for three lines together. */
export const stock = {
  kind: 'stock',
  counts: { [lines.language]: 6, [lines.bachelor]: 1, [lines.officials]: 5 },
  unmapped: { count: 22, over: [lines.partTime, lines.college, lines.political] },
} as const;

export const stockReportId = idFrom('report', 'hien-co-34');

export const reportedStock = told(
  FulfilmentReported({
    reportId: stockReportId,
    kind: 'stock',
    counts: stock.counts,
    unmapped: { ...stock.unmapped, over: [...stock.unmapped.over] },
    answer: { ...seen, said: 'running' },
  }),
  { on: onDay('2023-12-19'), by: actors.deskOfficer },
);

export type Story = readonly Told<LedgerEvent>[];

/** Told while the memorandum is in force. */
const stories = scenario(ledger, {
  now: '2025-06-01T03:00:00.000Z',
  id,
  actor: actors.deskOfficer,
});

/** Stories of the ledger of this memorandum, signed that day. */
export const given = (...facts: Story) =>
  stories(...facts).knowing(agreement, id, ...signedOn('2023-12-19'));

export const withScan = { evidence: [scan] };
