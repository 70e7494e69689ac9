import { Id, labelled } from '@kyket/eventing';
import { z } from 'zod';
import { Kind } from '../vocabulary';
import { InBoth, LegalSource, setting } from '../procedure/legal-source';
import { Country } from '../party/level';

/** The part a body plays in a clearance. Which party plays it is said when the clearance is opened. */
export const BodyRole = z.enum([
  'own-party',
  'deciding-authority',
  'foreign-affairs-focal-point',
  'ministry-of-foreign-affairs',
  'related-bodies',
  'ministry-of-national-defence',
  'ministry-of-public-security',
  'ministry-in-charge-of-investment',
  'provincial-police',
  'provincial-military-command',
  'border-guard',
]);
export type BodyRole = z.infer<typeof BodyRole>;

/** Who is asked: a party by its id, or whoever plays a part. A part that need not be filled falls away when nobody plays it. */
export const Asked = z.union([
  z.strictObject({ party: labelled(Id, { vi: 'Cơ quan', en: 'Body', refers: 'party' }) }),
  z.strictObject({
    role: labelled(BodyRole, { vi: 'Phần việc', en: 'Part' }),
    mayBeNobody: labelled(z.literal(true).optional(), {
      vi: 'Có thể không có',
      en: 'May be nobody',
    }),
  }),
]);
export type Asked = z.infer<typeof Asked>;

/** What a text touches that brings others into its route. */
export const Matter = z.enum([
  'defence',
  'security',
  'investment',
  'complex-or-sensitive',
  'border',
  'money',
  'risk',
]);
export type Matter = z.infer<typeof Matter>;

/** When a stage is part of the route: each list that is given must be met by one of its own. */
export const StageCondition = z.strictObject({
  countries: labelled(z.array(Country).min(1).optional(), {
    vi: 'Khi có quốc gia',
    en: 'Where a country takes part',
  }),
  kinds: labelled(z.array(Kind).min(1).optional(), {
    vi: 'Khi là loại văn bản',
    en: 'Where it is of a kind',
  }),
  touches: labelled(z.array(Matter).min(1).optional(), {
    vi: 'Khi liên quan đến',
    en: 'Where it touches',
  }),
});
export type StageCondition = z.infer<typeof StageCondition>;

export const StageTemplate = z.strictObject({
  id: labelled(z.string().regex(/^[a-z0-9-]{1,60}$/), { vi: 'Mã bước', en: 'Code' }),
  title: labelled(InBoth, { vi: 'Tên bước', en: 'Title' }),
  kind: labelled(z.enum(['consult', 'approve', 'decide']), {
    vi: 'Loại bước',
    en: 'Kind of stage',
  }),
  asked: labelled(z.array(Asked).min(1).max(50), { vi: 'Nơi được hỏi', en: 'Who is asked' }),
  /** How many must be heard, or must agree; all of them unless a number is given. */
  quorum: labelled(z.union([z.literal('all'), z.int().min(1)]), {
    vi: 'Số ý kiến cần có',
    en: 'Quorum',
  }),
  after: labelled(z.array(z.string()).max(30), { vi: 'Sau các bước', en: 'After the stages' }),
  workingDays: labelled(setting(z.int().min(1)), { vi: 'Số ngày làm việc', en: 'Working days' }),
  when: labelled(StageCondition.optional(), { vi: 'Chỉ khi', en: 'Only when' }),
  source: labelled(LegalSource.optional(), { vi: 'Căn cứ', en: 'Source' }),
});
export type StageTemplate = z.infer<typeof StageTemplate>;

export const RouteContent = z.strictObject({
  title: labelled(InBoth, { vi: 'Tên quy trình', en: 'Title' }),
  stages: labelled(z.array(StageTemplate).max(30), { vi: 'Các bước', en: 'Stages' }),
  source: labelled(z.array(LegalSource).min(1), { vi: 'Căn cứ pháp lý', en: 'Legal sources' }),
});
export type RouteContent = z.infer<typeof RouteContent>;
