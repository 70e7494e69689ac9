import { idFrom, told, type Actor, type Hash, type Id, type Told } from '@kyket/eventing';
import {
  AgreementProposed,
  DraftSent,
  DraftTextRecorded,
  hashText,
  PartyAccepted,
  SignatureAffixed,
  TextAgreed,
  TextsCollated,
  type Clauses,
} from './agreement';
import { ClearanceGranted, clearanceIdOf, ClearanceOpened, type ClearanceEvent } from './clearance';
import { HolderAppointed, OfficeEstablished, PartyRegistered, type PartyEvent } from './party';

/** People, offices, parties and agreements that every spec knows by name. */

/** Scenarios are told from here, the day the house was built. */
export const now = '2026-11-22T03:00:00.000Z';
export const hanoi = 'Asia/Ho_Chi_Minh';
export const vientiane = 'Asia/Vientiane';
export const nanning = 'Asia/Shanghai';

export const parties = {
  soGddtDienBien: idFrom('party', 'so-gddt-dien-bien'),
  soGdttLuangPrabang: idFrom('party', 'so-gdtt-luang-prabang'),
  ubndDienBien: idFrom('party', 'ubnd-dien-bien'),
  soNgoaiVuDienBien: idFrom('party', 'so-ngoai-vu-dien-bien'),
  congAnDienBien: idFrom('party', 'cong-an-dien-bien'),
  soGddtHaGiang: idFrom('party', 'so-gddt-ha-giang'),
  soLdtbxhHaGiang: idFrom('party', 'so-ldtbxh-ha-giang'),
  soGddtTuyenQuang: idFrom('party', 'so-gddt-tuyen-quang-2025'),
  soGiaoDucQuangTay: idFrom('party', 'so-giao-duc-quang-tay'),
  soGddtQuangTri: idFrom('party', 'so-gddt-quang-tri'),
  soNgoaiVuQuangTri: idFrom('party', 'so-ngoai-vu-quang-tri'),
} as const;

export const offices = {
  giamDocSoGddtDienBien: idFrom('office', 'giam-doc-so-gddt-dien-bien'),
  phoGiamDocSoGddtDienBien: idFrom('office', 'pho-giam-doc-so-gddt-dien-bien'),
  giamDocSoGdttLuangPrabang: idFrom('office', 'giam-doc-so-gdtt-luang-prabang'),
  chuTichUbndDienBien: idFrom('office', 'chu-tich-ubnd-dien-bien'),
} as const;

/** Words stand in for names: a person's name is in the safe, never in a fact. */
export const persons = {
  deskOfficer: idFrom('person', 'chuyen-vien-so-gddt-dien-bien'),
  head: idFrom('person', 'giam-doc-so-gddt-dien-bien'),
  deputy: idFrom('person', 'pho-giam-doc-so-gddt-dien-bien'),
  focalPoint: idFrom('person', 'so-ngoai-vu-dien-bien'),
  chairman: idFrom('person', 'chu-tich-ubnd-dien-bien'),
  laoDirector: idFrom('person', 'giam-doc-so-gdtt-luang-prabang'),
  archivist: idFrom('person', 'luu-tru'),
  secondArchivist: idFrom('person', 'luu-tru-thu-hai'),
} as const;

const officer = (personId: Id, organisation?: Id, office?: Id): Actor => ({
  personId,
  ...(organisation && { organisation }),
  ...(office && { office }),
  authentication: 'password',
});

export const actors = {
  deskOfficer: officer(persons.deskOfficer, parties.soGddtDienBien),
  head: officer(persons.head, parties.soGddtDienBien, offices.giamDocSoGddtDienBien),
  deputy: officer(persons.deputy, parties.soGddtDienBien, offices.phoGiamDocSoGddtDienBien),
  focalPoint: officer(persons.focalPoint, parties.soNgoaiVuDienBien),
  chairman: officer(persons.chairman, parties.ubndDienBien, offices.chuTichUbndDienBien),
  laoDirector: officer(
    persons.laoDirector,
    parties.soGdttLuangPrabang,
    offices.giamDocSoGdttLuangPrabang,
  ),
  archivist: officer(persons.archivist, parties.soGddtDienBien),
  secondArchivist: officer(persons.secondArchivist, parties.soGddtDienBien),
  clock: { personId: idFrom('person', 'the-clock'), authentication: 'system' },
} as const satisfies Record<string, Actor>;

/** The memorandum of Điện Biên and Luang Prabang, signed on 19/12/2023. */
export const dienBienLuangPrabang = {
  id: idFrom('agreement', 'dien-bien-luang-prabang-2023'),
  sides: { vietnam: idFrom('side', 'vietnam'), laos: idFrom('side', 'laos') },
  seats: {
    dienBien: idFrom('seat', 'dien-bien'),
    luangPrabang: idFrom('seat', 'luang-prabang'),
  },
  titles: {
    vi: 'Biên bản ghi nhớ hợp tác đào tạo giữa Sở GD&ĐT Điện Biên và Sở GD&TT Luông Pha Bang',
    lo: 'ບົດບັນທຶກຄວາມເຂົ້າໃຈ ວ່າດ້ວຍການຮ່ວມມືດ້ານການຝຶກອົບຮົມ',
  },
} as const;

/** A scan, as it is attached to what happened on paper. */
export const scan = { source: 'Bản quét', file: 'a'.repeat(64) } as const;

const { seats, sides, titles } = dienBienLuangPrabang;

export const articles = {
  languageTraining: {
    id: idFrom('article', 'language-training'),
    number: '1',
    text: { vi: 'Mỗi năm 20 suất đào tạo tiếng Việt.', lo: 'ປີລະ 20 ຄົນ ຝຶກອົບຮົມພາສາຫວຽດນາມ.' },
  },
  officials: {
    id: idFrom('article', 'officials'),
    number: '2',
    text: { vi: 'Bồi dưỡng cán bộ: 10 người × 5 khóa.', lo: 'ບຳລຸງພະນັກງານ: 10 ຄົນ × 5 ຮຸ່ນ.' },
  },
} as const;

export const clauses: Clauses = {
  entry: { is: 'on-last-signature' },
  end: { value: '2025-12-31', certainty: 'inferred' },
};

/** The first draft as a desk officer types it in. */
export const firstDraft = {
  articles: [articles.languageTraining, articles.officials],
  clauses,
};

export const firstText = hashText(titles, firstDraft.articles);

/** The facts of its life up to the day of signing, one after the other. */
export const life = {
  proposed: AgreementProposed({
    kind: 'mou',
    titles,
    zone: hanoi,
    period: { years: { from: 2021, to: 2025 }, outlookYear: 2030 },
    leadSeat: seats.dienBien,
    seats: [
      {
        id: seats.dienBien,
        side: sides.vietnam,
        party: parties.soGddtDienBien,
        office: offices.giamDocSoGddtDienBien,
        checked: true,
      },
      {
        id: seats.luangPrabang,
        side: sides.laos,
        party: parties.soGdttLuangPrabang,
        checked: false,
      },
    ],
    links: [],
    answers: [],
  }),
  drafted: DraftTextRecorded({ version: 1, titles, clauses, behind: [], ...firstText }),
  sent: DraftSent({ version: 1, hash: firstText.hash, from: seats.dienBien }),
  accepted: PartyAccepted({ seat: seats.luangPrabang, hash: firstText.hash }),
  agreed: TextAgreed({ hash: firstText.hash }),
  collated: TextsCollated({ hash: firstText.hash, compared: ['vi', 'lo'] }),
} as const;

const nobodyAsked = { stream: 'party-x', revision: 0, said: 'office' };

/** The seat of Điện Biên signs with all its authority. */
export const dienBienSigned = SignatureAffixed({
  seat: seats.dienBien,
  hash: firstText.hash,
  medium: 'electronic',
  office: offices.giamDocSoGddtDienBien,
  signer: persons.head,
  certainty: 'stated',
  authority: { power: nobodyAsked, clearance: { ...nobodyAsked, said: 'covers' } },
});

export const luangPrabangSigned = SignatureAffixed({
  seat: seats.luangPrabang,
  hash: firstText.hash,
  medium: 'paper',
  certainty: 'stated',
});

/** The department as the register knows it: its director may sign. */
export const dienBienKnown: readonly Told<PartyEvent>[] = [
  told(
    PartyRegistered({
      level: 'department',
      country: 'VN',
      zone: hanoi,
      names: { vi: 'Sở Giáo dục và Đào tạo tỉnh Điện Biên' },
    }),
    { on: '2004-01-01' },
  ),
  told(
    OfficeEstablished({
      officeId: offices.giamDocSoGddtDienBien,
      titles: { vi: 'Giám đốc' },
      may: ['sign'],
    }),
    { on: '2004-01-01' },
  ),
  told(
    OfficeEstablished({
      officeId: offices.phoGiamDocSoGddtDienBien,
      titles: { vi: 'Phó Giám đốc' },
      may: [],
    }),
    { on: '2004-01-01' },
  ),
  told(
    HolderAppointed({
      officeId: offices.giamDocSoGddtDienBien,
      person: persons.head,
      document: '12/QĐ-UBND',
    }),
    { on: '2020-01-01' },
  ),
  told(
    HolderAppointed({
      officeId: offices.phoGiamDocSoGddtDienBien,
      person: persons.deputy,
      document: '13/QĐ-UBND',
    }),
    { on: '2020-01-01' },
  ),
];

export const luangPrabangKnown: readonly Told<PartyEvent>[] = [
  told(
    PartyRegistered({
      level: 'department',
      country: 'LA',
      zone: vientiane,
      names: { lo: 'ພະແນກສຶກສາທິການ ແລະ ກິລາ ແຂວງຫຼວງພະບາງ' },
    }),
    { on: '2004-01-01' },
  ),
];

/** The procedure that its clearance was opened under. */
export const procedureOfDepartments = idFrom('procedure', 'decree-64-2021-departments');
const said = <S>(of: S) => ({ stream: 'elsewhere', revision: 0, said: of });

const clearanceOpened = ClearanceOpened({
  agreement: dienBienLuangPrabang.id,
  party: parties.soGddtDienBien,
  zone: hanoi,
  touches: [],
  procedure: { id: procedureOfDepartments, version: 1 },
  practice: 'recorded',
  route: [
    {
      id: 'decide',
      kind: 'decide',
      asked: [parties.ubndDienBien],
      quorum: 1,
      after: [],
      workingDays: { value: 7, certainty: 'inferred' },
    },
  ],
  answers: {
    procedure: said({ version: 1, source: '64/2021/NĐ-CP' }),
    party: said({ level: 'department', country: 'VN' }),
    agreement: said({ kind: 'mou', countries: ['VN', 'LA'] }),
  },
});

/** The chairman has cleared a text. */
export const cleared = (
  hash: Hash,
  more: { validUntil?: string; conditions?: { conditionId: Id; text: string }[] } = {},
): readonly Told<ClearanceEvent>[] => [
  told(clearanceOpened, { on: '2023-11-01' }),
  told(
    ClearanceGranted({
      round: 1,
      hash,
      latitude: 'Câu chữ và số lượng trong phạm vi Đề án',
      conditions: [],
      document: '2215/QĐ-UBND',
      body: parties.ubndDienBien,
      office: offices.chuTichUbndDienBien,
      answers: {
        competent: said({ office: offices.chuTichUbndDienBien, person: persons.chairman }),
        drafters: said({ drafters: [] }),
      },
      ...more,
    }),
    { on: '2023-12-10' },
  ),
];

/** The clearance of Điện Biên for this memorandum. */
export const dienBienClearance = clearanceIdOf(dienBienLuangPrabang.id, parties.soGddtDienBien);
