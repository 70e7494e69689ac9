import { authorityId } from '@kyket/agreements';
import { randomUUID } from 'node:crypto';
import { people as centre } from '../../apps/standalone/src/demo/centre/cast';
import { bodies, people } from '../../apps/standalone/src/demo/dien-bien/cast';
import { json, kyket } from '../parts/command';
import { newFolder } from '../parts/folder';
import type { House } from '../parts/house';
import { secretsSentTo } from './a-lost-password';
import { peopleOf } from './the-story';

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

    it('removes the factors of no one whom an administrator could help', async () => {
      const { code, lines } = await kyket(
        ...['user', 'remove-factors', people.focalPoint.email, '--reason', 'Mất điện thoại'],
        ...['--data', house().folder],
      );
      expect(code).toBe(4);
      expect(lines.join()).toContain('quản trị viên khác');
    }, 60_000);

    it('has a way to choose a password sent to the owner of the account, where letters are sent, and shows it to nobody', async () => {
      const { email, person } = people.focalPoint;
      const { code, lines } = await kyket(
        ...['user', 'invite', email, '--reason', 'Quên mật khẩu', '--data', house().folder],
      );
      expect({ code, lines }).toEqual({ code: 0, lines: ['Sent.'] });
      expect(await secretsSentTo(house(), person)).toHaveLength(1);
    }, 60_000);

    it('confirms a role where no administrator could, and none that one can', async () => {
      const user = (...args: string[]) => kyket('user', ...args, '--data', house().folder);
      const administrator = await peopleOf(house()).administrator();
      const authority = { in: 'authority', id: authorityId };
      const { secondAdministrator } = centre;
      const [forTheOther, forAnybody] = [randomUUID(), randomUUID()];
      const propose = (grantId: string, { person }: { readonly person: string }, role: string) =>
        administrator.gives('propose-role', authority, {
          grantId,
          person,
          role,
          reason: 'Thay thế.',
        });
      await propose(forTheOther, secondAdministrator, 'steward');
      await propose(forAnybody, people.focalPoint, 'steward');

      expect(json((await user('proposed', '--json')).lines)).toContainEqual(
        expect.objectContaining({
          grantId: forTheOther,
          role: 'steward',
          name: secondAdministrator.name,
        }),
      );
      expect((await user('confirm', forAnybody)).code).toBe(4);
      expect((await user('confirm', randomUUID())).code).toBe(4);
      expect(await user('confirm', forTheOther)).toEqual({ code: 0, lines: ['Granted.'] });

      const open = json((await user('proposed', '--json')).lines).map(({ grantId }) => grantId);
      expect(open).toContain(forAnybody);
      expect(open).not.toContain(forTheOther);
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
