import { z } from 'zod';

/** Where a body stands; with its country and the day it tells which procedure it must follow. */
export const Level = z.enum([
  'central',
  'provincial',
  'department',
  'district',
  'commune',
  'institution',
  'organisation',
  'other',
]);
export type Level = z.infer<typeof Level>;

/** ISO 3166: `VN`, `CN`, `LA`. */
export const Country = z.string().regex(/^[A-Z]{2}$/);
export type Country = z.infer<typeof Country>;

/** What an office may do in its body's name. */
export const Act = z.enum(['sign', 'decide', 'confirm', 'give-opinion']);
export type Act = z.infer<typeof Act>;

/** A decision, letter or paper as its office knows it: by number, or by the id of its file. */
export const DocumentReference = z.string().trim().min(1).max(300);
