import { bodies } from '../../apps/standalone/src/demo/dien-bien/cast';
import { json, kyket } from '../parts/command';
import { newFolder } from '../parts/folder';
import type { House } from '../parts/house';

/** The operator's door: what `kyket` asks of the running house, and of one that does not run. */
export const knowsItsOperator = (house: () => House): void => {
  const projection = (...args: string[]) => kyket('projection', ...args, '--data', house().folder);

  describe('The operator’s door', () => {
    it('tells of every view of the running house, and how far it has come', async () => {
      const { code, lines } = await projection('list', '--json');

      expect(code).toBe(0);
      expect(json(lines)).toContainEqual(
        expect.objectContaining({ name: 'agreement-register', is: 'following' }),
      );
    });

    it('[OP-2] builds a view anew while the house runs, and says how far it is', async () => {
      const { code, lines } = await projection('rebuild', 'party-register', '--json');

      expect(code).toBe(0);
      expect(json(lines).at(-1)).toEqual({ name: 'party-register', done: true });
      expect((await fetch(`${house().url}/ready`)).status).toBe(200);
    });

    it('says what there is when there is no such view', async () => {
      const { code, lines } = await projection('rebuild', 'nothing');

      expect(code).toBe(3);
      expect(lines.join()).toContain('kyket projection list');
    });

    it('registers a program that is told, shows its secret once, and ends it', async () => {
      const webhook = (verb: string, ...args: string[]) =>
        kyket('webhook', verb, ...args, '--json', '--data', house().folder);
      const url = 'https://receiver.invalid/kyket';
      const words = ['--organisation', bodies.department, '--kinds', 'kyket.agreement.*'];
      const [endpoint] = json((await webhook('add', url, ...words)).lines);
      const id = String(endpoint?.['id']);
      expect(endpoint).toMatchObject({ url, is: 'enabled', organisation: bodies.department });
      expect(endpoint?.['secret']).toMatch(/^whsec_/);

      const [tried] = json((await webhook('test', id)).lines);
      expect(tried).toMatchObject({ delivered: false, attempts: [{ failed: 'no-such-host' }] });
      expect((await webhook('remove', id)).code).toBe(0);
      expect((await webhook('enable', id)).code).toBe(3);
    }, 120_000);

    it('is not there for who has no token', async () => {
      const { status } = await fetch(`${house().url}/operator/projections`, {
        headers: { authorization: 'Bearer guess' },
      });

      expect(status).toBe(404);
    });

    it('opens the house behind closed doors when none runs', async () => {
      const folder = newFolder('operator');
      const { code, lines } = await kyket('projection', 'list', '--json', '--data', folder.path);
      folder.remove();

      expect(code).toBe(0);
      expect(json(lines).length).toBeGreaterThan(10);
    }, 60_000);
  });
};
