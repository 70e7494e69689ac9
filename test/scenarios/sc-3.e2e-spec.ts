import { openHouse } from '../parts/house';
import { livesTheLifeOfSc3 } from './sc-3.scenario';

livesTheLifeOfSc3('all embedded', () => openHouse());

livesTheLifeOfSc3('on PostgreSQL, with Redis and BullMQ', () =>
  openHouse({ on: ['PostgreSQL', 'Redis'] }),
);
