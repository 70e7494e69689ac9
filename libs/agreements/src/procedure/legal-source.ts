import { labelled } from '@kyket/eventing';
import { z } from 'zod';

/** A text of the staff's two languages. */
export const InBoth = z.strictObject({
  vi: labelled(z.string().trim().min(1).max(2000), { vi: 'Tiếng Việt', en: 'In Vietnamese' }),
  en: labelled(z.string().trim().min(1).max(2000), { vi: 'Tiếng Anh', en: 'In English' }),
});
export type InBoth = z.infer<typeof InBoth>;

/** Where a rule comes from. What nobody has read in the law itself says so, on every screen that shows it. */
export const LegalSource = z.strictObject({
  instrument: labelled(InBoth, { vi: 'Văn bản', en: 'Instrument' }),
  article: labelled(z.string().max(200).optional(), { vi: 'Điều, khoản', en: 'Article' }),
  certainty: labelled(z.enum(['verified', 'unverified']), { vi: 'Đã kiểm chứng', en: 'Verified' }),
  note: labelled(InBoth.optional(), { vi: 'Ghi chú', en: 'Note' }),
});
export type LegalSource = z.infer<typeof LegalSource>;

/** A number that a law or a house sets, with what is known of it. */
export const setting = <S extends z.ZodType>(value: S) =>
  z.union([
    z.strictObject({
      value: labelled(value, { vi: 'Giá trị', en: 'Value' }),
      certainty: labelled(z.enum(['stated', 'inferred']), {
        vi: 'Ghi rõ hay suy ra',
        en: 'Stated or inferred',
      }),
    }),
    z.literal('unknown'),
  ]);
