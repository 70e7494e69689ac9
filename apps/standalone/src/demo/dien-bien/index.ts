import type { Life } from '../life';
import { people } from './cast';
import { life } from './life';
import { registers } from './registers';

/** The memorandum on training between Điện Biên and Luang Prabang, signed on 19/12/2023. */
export const dienBien: Life = { name: 'dien-bien', people, registers, story: life };
