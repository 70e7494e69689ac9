import type { Life } from '../life';
import { people } from './cast';
import { life } from './life';
import { registers } from './registers';

/** The memorandum between Hồ Chí Minh City and Vientiane: a draft of 2023, of which no more was heard. */
export const viengChan: Life = { name: 'vieng-chan', people, registers, story: life };
