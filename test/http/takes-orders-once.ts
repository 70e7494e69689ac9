import { randomUUID } from 'node:crypto';
import type { Receipt } from '@kyket/application';
import type { House } from '../parts/house';
import { pathOf, type Person, type Problem } from '../parts/person';
import { aLetter, endOf, memo, peopleOf } from './the-story';

/** A client that did not hear the answer asks again, with the same key. */
export const takesOrdersOnce = (open: () => House): void => {
  describe('An order given again', () => {
    let desk: Person;
    const path = pathOf('record-dispatch', memo);

    beforeAll(async () => {
      desk = await peopleOf(open()).deskOfficer();
    });

    const give = <Body = Receipt>(key: string, number: string, match?: string) =>
      desk.asks<Body>('POST', path, {
        body: aLetter(number),
        headers: { 'idempotency-key': key, ...(match && { 'if-match': match }) },
      });

    it('[IN-1] [ES-1] is answered with the first receipt, whatever revision it names by then', async () => {
      const key = randomUUID();
      const match = (await desk.revisionOf(memo)) ?? '';
      const first = await give(key, '01/CV', match);
      const end = await endOf(open());
      expect(first.status).toBe(200);
      expect(first.headers.get('idempotent-replayed')).toBeNull();
      expect(first.headers.get('etag')).toBe(`"${first.body.revision}"`);

      for (const named of [match, '"0"', undefined]) {
        const again = await give(key, '01/CV', named);
        expect(again.status).toBe(200);
        expect(again.headers.get('idempotent-replayed')).toBe('true');
        expect(again.body).toEqual({ ...first.body, replayed: true });
      }
      expect(await endOf(open())).toBe(end);
    });

    it('is answered with 422 when the key comes with other words', async () => {
      const key = randomUUID();
      await give(key, '02/CV', (await desk.revisionOf(memo)) ?? '');
      const end = await endOf(open());
      const other = await give<Problem>(key, '03/CV', (await desk.revisionOf(memo)) ?? '');

      expect(other.status).toBe(422);
      expect(other.body.code).toBe('key-reused');
      expect(await endOf(open())).toBe(end);
    });

    it('is another order under the key of another person', async () => {
      const key = randomUUID();
      const focalPoint = await peopleOf(open()).focalPoint();
      await give(key, '04/CV', (await desk.revisionOf(memo)) ?? '');
      const theirs = await focalPoint.asks('POST', path, {
        body: aLetter('05/CV'),
        headers: { 'idempotency-key': key, 'if-match': (await desk.revisionOf(memo)) ?? '' },
      });

      expect(theirs.status).toBe(200);
      expect(theirs.headers.get('idempotent-replayed')).toBeNull();
    });

    it('founds a record once, though the caller named no id for it', async () => {
      const words = {
        names: { vi: 'Sở Giáo dục và Thể thao tỉnh Phông Sa Lỳ' },
        level: 'department',
        country: 'LA',
        zone: 'Asia/Vientiane',
      };
      const steward = await peopleOf(open()).administrator();
      const headers = { 'idempotency-key': randomUUID() };
      const [one, two] = await Promise.all([
        steward.asks<Receipt>('POST', '/v1/parties', { body: words, headers }),
        steward.asks<Receipt>('POST', '/v1/parties', { body: words, headers }),
      ]);

      expect([one.status, two.status]).toEqual([201, 201]);
      expect(two.body.id).toBe(one.body.id);
      const three = await steward.asks<Receipt>('POST', '/v1/parties', { body: words, headers });
      expect(three.body.events).toEqual(one.body.events);
    });

    it('is taken once of two that name one revision', async () => {
      const match = (await desk.revisionOf(memo)) ?? '';
      const answers = await Promise.all([
        give(randomUUID(), '06/CV', match),
        give(randomUUID(), '07/CV', match),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    });
  });
};
