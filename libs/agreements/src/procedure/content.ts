import { Id, labelled, LocalDate } from '@kyket/eventing';
import { z } from 'zod';
import { Kind } from '../vocabulary';
import { Country, Level } from '../party/level';
import { InBoth, LegalSource, setting } from './legal-source';

/** The code of an entry: it is stored, and never changes. */
const Slug = z.string().regex(/^[a-z0-9-]{1,60}$/);

/** To whom a procedure speaks. What it leaves out, it does not ask about. */
export const AppliesTo = z.strictObject({
  levels: labelled(z.array(Level).min(1), { vi: 'Cấp', en: 'Levels' }),
  countries: labelled(z.array(Country).min(1), {
    vi: 'Quốc gia của bên ký',
    en: 'Countries of the party',
  }),
  kinds: labelled(z.array(Kind).min(1).optional(), { vi: 'Loại văn bản', en: 'Kinds' }),
  /** Whether another country takes part: a domestic regulation has no foreign party. */
  counterpart: labelled(z.enum(['foreign', 'domestic', 'any']), {
    vi: 'Phía đối tác',
    en: 'Counterpart',
  }),
  /** Parties, or the bodies they belong to. */
  territories: labelled(z.array(Id).min(1).optional(), {
    vi: 'Địa bàn',
    en: 'Territories',
    refers: 'party',
  }),
});
export type AppliesTo = z.infer<typeof AppliesTo>;

/** A paper of the dossier (hồ sơ). */
export const ChecklistItem = z.strictObject({
  item: labelled(Slug, { vi: 'Mã', en: 'Code' }),
  title: labelled(InBoth, { vi: 'Tên', en: 'Title' }),
  required: labelled(z.boolean(), { vi: 'Bắt buộc', en: 'Required' }),
  certainty: labelled(z.enum(['verified', 'unverified']), { vi: 'Đã kiểm chứng', en: 'Verified' }),
});
export type ChecklistItem = z.infer<typeof ChecklistItem>;

/** Who is told once something has happened, and within what time. */
export const Addressee = z.strictObject({
  addressee: labelled(Slug, { vi: 'Mã', en: 'Code' }),
  title: labelled(InBoth, { vi: 'Nơi nhận', en: 'Addressee' }),
  days: labelled(setting(z.int().min(1)), { vi: 'Trong số ngày', en: 'Within days' }),
});
export type Addressee = z.infer<typeof Addressee>;

/** A reason for which an exceptional procedure may be used. */
export const Ground = z.strictObject({
  ground: labelled(Slug, { vi: 'Mã', en: 'Code' }),
  title: labelled(InBoth, { vi: 'Lý do', en: 'Ground' }),
});

/** What a procedure says in one version; a version is never edited. */
export const ProcedureContent = z.strictObject({
  title: labelled(InBoth, { vi: 'Tên thủ tục', en: 'Title' }),
  appliesTo: labelled(AppliesTo, { vi: 'Áp dụng cho', en: 'Applies to' }),
  /** The last day it may be opened under. */
  until: labelled(LocalDate.optional(), { vi: 'Đến hết ngày', en: 'Last day' }),
  practice: labelled(z.enum(['recorded', 'not-recorded']), {
    vi: 'Trình tự có được ghi nhận',
    en: 'Whether its steps are recorded',
  }),
  /** Reasons one of which must be given to use it: a reduced procedure is an exception. */
  grounds: labelled(z.array(Ground).max(20), { vi: 'Lý do được áp dụng', en: 'Grounds' }),
  /** The approval route; without one no clearance is needed. */
  route: labelled(Id.optional(), { vi: 'Quy trình phê duyệt', en: 'Approval route' }),
  dossier: labelled(z.array(ChecklistItem).max(100), { vi: 'Thành phần hồ sơ', en: 'Dossier' }),
  collation: labelled(z.boolean(), {
    vi: 'Phải rà soát, đối chiếu văn bản',
    en: 'Texts must be collated',
  }),
  signingReport: labelled(z.array(Addressee).max(20), {
    vi: 'Báo cáo sau khi ký',
    en: 'Report on signing',
  }),
  endingReport: labelled(z.array(Addressee).max(20), {
    vi: 'Thông báo khi chấm dứt, tạm đình chỉ',
    en: 'Report on ending',
  }),
  /** How long a signature without authority may still be confirmed. */
  confirmWithinDays: labelled(setting(z.int().min(1)), {
    vi: 'Hạn xác nhận chữ ký thiếu thẩm quyền (ngày)',
    en: 'Days to confirm a signature without authority',
  }),
  source: labelled(z.array(LegalSource).min(1), { vi: 'Căn cứ pháp lý', en: 'Legal sources' }),
});
export type ProcedureContent = z.infer<typeof ProcedureContent>;
