import { asksForTheSecondFactor } from './http/asks-for-the-second-factor';
import { bearsWithWrongRequests } from './http/bears-with-wrong-requests';
import { keepsToTheMatrix } from './http/keeps-to-the-matrix';
import { keepsSidesApart } from './http/keeps-sides-apart';
import { keepsTwinsApart } from './http/keeps-twins-apart';
import { knowsItsOperator } from './http/knows-its-operator';
import { letsChooseAPassword } from './http/lets-choose-a-password';
import { opensToGuests } from './http/opens-to-guests';
import { opensInAnEmergency } from './http/opens-in-an-emergency';
import { publishesItsContract } from './http/publishes-its-contract';
import { saysNo } from './http/says-no';
import { speaksToCounterparts } from './http/speaks-to-counterparts';
import { takesOrdersOnce } from './http/takes-orders-once';
import { tellsOfDeadlines } from './http/tells-of-deadlines';
import { tellsPrograms } from './http/tells-programs';
import { watchesTheDoor } from './http/watches-the-door';
import { withstandsForgery } from './http/withstands-forgery';
import { writesDownAccess } from './http/writes-down-access';
import { openHouse, type House } from './parts/house';

describe('Kyket over HTTP', () => {
  let house: House;

  beforeAll(async () => {
    house = await openHouse({
      told: true,
      settings: { WEBHOOK_ALLOW: '127.0.0.1', TRUSTED_PROXIES: '127.0.0.1' },
    });
    await house.settled();
  }, 180_000);
  afterAll(() => house?.stop(), 60_000);

  // In this order: what is refused first finds the story as it was told.
  saysNo(() => house);
  keepsSidesApart(() => house);
  speaksToCounterparts(() => house);
  writesDownAccess(() => house);
  publishesItsContract(() => house);
  takesOrdersOnce(() => house);
  opensInAnEmergency(() => house);
  letsChooseAPassword(() => house);
  knowsItsOperator(() => house);
  tellsPrograms(() => house);
  // Last: it moves the clock on, and at its end stops the scheduler.
  tellsOfDeadlines(() => house);
  watchesTheDoor(() => house);
  asksForTheSecondFactor(() => house);
  withstandsForgery(() => house);
  opensToGuests(() => house);
  // It fills the house with people.
  keepsToTheMatrix(() => house);
  keepsTwinsApart(() => house);
  // Some of what it asks is taken.
  bearsWithWrongRequests(() => house);
});
