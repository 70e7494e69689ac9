import { castIn } from '../authority/cast';
import { wellFormed, type Contract, type Places } from '../faults/http/requests';
import type { House } from '../parts/house';
import { Person } from '../parts/person';
import { comparable } from './comparable';
import { clearance, ledger, memo, nowhere, peopleOf, talks } from './the-story';

/** Two bodies of one kind in one house, and the other side of the table: what is not theirs answers as what is not there. */
export const keepsTwinsApart = (open: () => House): void => {
  describe('Another department in the same house', () => {
    let contract: Contract;
    let places: Places;
    let twins: readonly Person[];
    let counterpart: Person;

    beforeAll(async () => {
      contract = await new Person(open().url).reads<Contract>('/openapi.json');
      const officer = await peopleOf(open()).deskOfficer();
      counterpart = await peopleOf(open()).counterpart();
      const { items: deadlines } = await officer.reads<{ items: { id: string }[] }>(
        `/v1/obligations?subject=${memo.id}`,
      );
      const { items: notices } = await officer.reads<{ items: { id: string }[] }>('/v1/notices');
      places = {
        ...{ agreements: memo.id, ledgers: ledger.id, clearances: clearance.id, talks: talks.id },
        obligations: deadlines[0]?.id ?? '',
        notices: notices[0]?.id ?? '',
      };
      const cast = await castIn(open());
      const roles = ['desk-officer', 'head', 'signatory', 'focal-point'] as const;
      twins = await Promise.all(
        roles.map(async (role) => {
          const standing = { relation: 'stranger', role, delegation: 'none' } as const;
          return (await cast.as(standing)).person;
        }),
      );
    }, 60_000);

    /** Whatever can be asked about a record of these collections, and what is heard, but for what names it. */
    const heardOf = async (by: Person, collection: string, id: string) => {
      const about = wellFormed(contract, { [collection]: id }).filter(({ path }) =>
        path.startsWith(`/v1/${collection}/${id}`),
      );
      const heard: string[] = [];
      for (const { operation, method, path, headers, body } of about) {
        const asked = {
          headers: {
            ...(headers as Record<string, string>),
            'idempotency-key': `twin ${operation}`,
          },
          ...(body && { body: body.toString() }),
        };
        heard.push(`${operation} ${comparable(await by.asks(method, path, asked), id)}`);
      }
      return heard;
    };

    it('[SE-1] [SE-4] hears of every record of ours, whatever it asks, what it would hear of one that does not exist', async () => {
      expect(Object.values(places)).not.toContain('');
      for (const twin of twins)
        for (const [collection, id] of Object.entries(places)) {
          const heard = await heardOf(twin, collection, id);
          expect(heard.length).toBeGreaterThan(0);
          expect(heard).toEqual(await heardOf(twin, collection, nowhere));
        }
    }, 120_000);

    it('is the counterpart’s lot too, where something is internal to our side', async () => {
      for (const collection of ['clearances', 'obligations', 'notices'])
        expect(await heardOf(counterpart, collection, places[collection] ?? '')).toEqual(
          await heardOf(counterpart, collection, nowhere),
        );
    }, 60_000);

    it('finds nothing of ours by searching, counting or paging', async () => {
      const pairs = [
        ['/v1/agreements?q=dao+tao', '/v1/agreements?q=khong+co+gi'],
        ['/v1/agreements?signedIn=2023', '/v1/agreements?signedIn=1901'],
        ['/v1/signings?year=2023', '/v1/signings?year=1901'],
        ['/v1/renewals?endingBefore=2030-01-01', '/v1/renewals?endingBefore=1901-01-01'],
        [`/v1/obligations?subject=${memo.id}`, `/v1/obligations?subject=${nowhere}`],
        [`/v1/inbox?agreement=${memo.id}`, `/v1/inbox?agreement=${nowhere}`],
      ] as const;
      for (const twin of twins)
        for (const [ours, none] of pairs)
          expect(comparable(await twin.asks('GET', ours), memo.id)).toBe(
            comparable(await twin.asks('GET', none), nowhere),
          );
    });
  });
};
