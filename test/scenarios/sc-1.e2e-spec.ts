import { openHouse, type House } from '../parts/house';
import { withEveryDirector } from './nine-directors';
import { playsSc0In2020 } from './sc-0-played.scenario';
import { livesThroughTheTalksOfSc1 } from './sc-1.scenario';

let house: House;

beforeAll(async () => {
  house = await openHouse({ lives: [withEveryDirector], on: ['PostgreSQL'] });
}, 180_000);
afterAll(() => house?.stop(), 60_000);

// One house, from 2020 to 2026: what SC-1 needs is what SC-0 left.
playsSc0In2020(() => house);
livesThroughTheTalksOfSc1(() => house);
