import { compareOverHttp } from '../authority/over-http';
import { randomUUID } from 'node:crypto';
import type { House } from '../parts/house';
import { pathOf, type Problem } from '../parts/person';
import { memo, nowhere, peopleOf } from './the-story';

/** Three hundred cells of the matrix of authority, by people who really stand so. */
export const keepsToTheMatrix = (open: () => House): void => {
  describe('The matrix of authority', () => {
    it('[SE-1] is what is heard over HTTP, and whoever is denied leaves no fact', async () => {
      const found = await compareOverHttp(open(), { seed: 1, allow: 100, deny: 200 });
      expect(found).toEqual({ allowed: 100, denied: 200, mismatches: [], factsRecorded: 0 });
    }, 180_000);

    it('names the rule where an order comes from an office that is not held, or for somebody who let nobody', async () => {
      const director = await peopleOf(open()).director();
      const refused = (headers: Readonly<Record<string, string>>) =>
        director.asks<Problem>('POST', pathOf('abandon-agreement', memo), {
          body: { reason: 'Không còn cần thiết.' },
          headers: { ...headers, 'idempotency-key': randomUUID(), 'if-match': '"0"' },
        });
      expect(await refused({ 'acting-from': nowhere })).toMatchObject({
        status: 403,
        body: { code: 'not-allowed', rule: 'office-not-held' },
      });
      expect(await refused({ 'acting-for': nowhere })).toMatchObject({
        status: 403,
        body: { code: 'not-allowed', rule: 'delegation-missing' },
      });
      expect(await refused({ 'acting-for': 'nobody' })).toMatchObject({ status: 400 });
      expect(await director.reads('/v1/session/capacities')).toMatchObject({
        offices: [{ office: { title: 'Giám đốc Sở' } }],
        onBehalfOf: [],
      });
    });
  });
};
