import { idFrom, type Id } from '@kyket/eventing';
import { education, guangxi, labour, provinces, type Province } from './cast';

const demo = (...words: string[]): Id => idFrom('demo', 'guangxi', ...words);

export const mechanism = demo('agreement', '2017');
export const memorandum = demo('agreement', '2020');
export const memorandumOf2024 = demo('agreement', '2024');
export const talksOfProvinces = demo('talks');

export const sides = { vietnam: demo('side', 'viet-nam'), guangxi: demo('side', 'quang-tay') };

export const meetings = {
  of2020: demo('meeting', '2020'),
  of2021: demo('meeting', '2021'),
  of2022: demo('meeting', '2022'),
  of2024: demo('meeting', '2024'),
} as const;

/** Points (điểm cầu) from which a meeting was attended: those of 2020, those of 2021. */
export const venues = {
  langSon: { id: demo('venue', 'lang-son'), name: 'Lạng Sơn', zone: 'Asia/Ho_Chi_Minh' },
  quangNinh: { id: demo('venue', 'quang-ninh'), name: 'Quảng Ninh', zone: 'Asia/Ho_Chi_Minh' },
  caoBang: { id: demo('venue', 'cao-bang'), name: 'Cao Bằng', zone: 'Asia/Ho_Chi_Minh' },
  haGiang: { id: demo('venue', 'ha-giang'), name: 'Hà Giang', zone: 'Asia/Ho_Chi_Minh' },
  guangxi: { id: demo('venue', 'quang-tay'), name: 'Quảng Tây', zone: 'Asia/Shanghai' },
} as const;

export const statements = {
  scholarshipsOfGuangxi: demo('statement', 'hoc-bong-quang-tay'),
  scholarshipsOfLangSon: demo('statement', 'hoc-bong-lang-son'),
  alliance: demo('statement', 'lien-minh-gdnn'),
  pilotSchools: demo('statement', 'truong-thi-diem'),
  vocational: demo('statement', 'giao-duc-nghe-nghiep'),
  springMeetings: demo('statement', 'gap-go-dau-xuan'),
  online: demo('statement', 'day-hoc-truc-tuyen'),
} as const;

export const lines = {
  ofGuangxi: demo('line', 'hoc-bong-quang-tay'),
  ofLangSon: demo('line', 'hoc-bong-lang-son'),
} as const;

/** What changed who is who. */
export const acts = {
  vocational: demo('act', '2025-03-01'),
  merger: demo('act', '2025-07-01'),
} as const;

export interface SeatOfGuangxi {
  readonly id: Id;
  readonly side: Id;
  readonly party: Id;
}

const seatsOf = (agreement: string, parties: readonly Id[]): readonly SeatOfGuangxi[] =>
  parties.map((party) => ({
    id: demo('seat', agreement, party),
    side: party === guangxi.department ? sides.guangxi : sides.vietnam,
    party,
  }));

const each = Object.keys(provinces) as Province[];
const educationOfAll = each.map((province) => education[province]);

/** The education departments and Guangxi's: who meets once a year. */
export const sidesOfTalks: readonly Id[] = [...educationOfAll, guangxi.department];

/** Nine: an education and a labour department of each province, and Guangxi’s (inferred from the caption of the photograph). */
export const nineSeats = seatsOf('2020', [
  ...each.flatMap((province) => [education[province], labour[province]]),
  guangxi.department,
]);
export const fiveSeatsOf2017 = seatsOf('2017', sidesOfTalks);
export const fiveSeatsOf2024 = seatsOf('2024', sidesOfTalks);
