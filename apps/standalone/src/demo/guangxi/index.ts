import type { Life } from '../life';
import { guests, people } from './cast';
import { archive } from './archive';
import { registers } from './registers';
import { reorganisation } from './reorganisation';
import { talks } from './talks';

/** The talks of four border provinces with Guangxi since 2017, and what was signed there in 2020 and 2024. */
export const guangxi: Life = {
  name: 'guangxi',
  people,
  guests,
  registers,
  story: [...archive, ...talks, ...reorganisation],
};
