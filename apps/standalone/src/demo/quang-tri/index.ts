import type { Life } from '../life';
import { people } from './cast';
import { life } from './life';
import { registers } from './registers';

/** The coordination regulation between two departments of Quảng Trị, signed on 14/04/2022 for 2022–2026. */
export const quangTri: Life = { name: 'quang-tri', people, registers, story: life };
