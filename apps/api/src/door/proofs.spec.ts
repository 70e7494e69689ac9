import type { Principal } from '@kyket/application';
import { MemorySafe, type Authentication } from '@kyket/eventing';
import { Accounts, People, SecondFactors } from '@kyket/identity';
import type { FastifyRequest } from 'fastify';
import { Secret, TOTP } from 'otpauth';
import { Problem } from '../problem';
import { WebSettings } from '../web-settings';
import { callerOf, remember } from './caller';
import { Proofs } from './proofs';

const alice = '0b7f6d1e-3c41-5b7e-9d35-6a2f1f0c9a01';
const minute = 60_000;

describe('Before an act that one may be held to', () => {
  const safe = new MemorySafe();
  const factors = new SecondFactors(safe);
  const accounts = new Accounts(safe, new People(safe));
  const proofsWhere = (secondFactor: 'required' | 'offered') =>
    new Proofs(accounts, factors, new WebSettings({ operatorToken: 'token', secondFactor }));
  const [strict, lenient] = [proofsWhere('required'), proofsWhere('offered')];

  interface Came {
    readonly by: Authentication;
    readonly minutesAgo?: number;
    readonly again?: boolean;
  }

  /** Alice, in a session that was proven so. */
  const request = ({ by, minutesAgo = 0, again = false }: Came): FastifyRequest => {
    const asked = { headers: { host: 'localhost' } } as FastifyRequest;
    const principal: Principal = {
      ...{ personId: alice, organisation: undefined, roles: [], persons: [alice] },
      actor: { personId: alice, authentication: by },
      provenAt: new Date(Date.now() - minutesAgo * minute).toISOString(),
    };
    remember(asked, { principal, by: { session: 'a session', provenAgain: again } });
    return asked;
  };
  const heard = async (asked: Promise<unknown>) => {
    const error = await asked.then(
      () => undefined,
      (refused: unknown) => refused,
    );
    return error instanceof Problem ? { code: error.code, ...error.details } : error;
  };
  const act = (proofs: Proofs, came: Came) =>
    heard(proofs.freshForAct(request(came), { means: 'I sign.' }));

  it('[SE-2] who has no second factor is sent to get one, where the house asks for one', async () => {
    for (const minutesAgo of [0, 6])
      expect(await act(strict, { by: 'password', minutesAgo })).toEqual({
        ...{ code: 'second-factor-missing', means: 'I sign.' },
      });
  });

  it('who has none shows the password where it is only offered, as for all that is their own', async () => {
    expect(await act(lenient, { by: 'password', minutesAgo: 4 })).toBeUndefined();
    expect(await act(lenient, { by: 'password', minutesAgo: 6 })).toEqual({
      ...{ code: 'proof-needed', means: 'I sign.', ways: ['password'] },
    });
    expect(await heard(strict.fresh(request({ by: 'password' })))).toBeUndefined();
  });

  it('[SE-2] who has one shows it again, wherever: neither the password nor coming in with it is enough', async () => {
    const { id, secret } = await factors.totp.begin(alice, { name: 'Điện thoại', account: 'a@b' });
    await factors.confirmTotp(alice, id, TOTP.generate({ secret: Secret.fromBase32(secret) }));
    const asked = { code: 'proof-needed', means: 'I sign.', ways: ['totp', 'recovery-code'] };

    for (const proofs of [strict, lenient]) {
      for (const came of [
        { by: 'totp' },
        { by: 'password', again: true },
        { by: 'totp', again: true, minutesAgo: 6 },
      ] as const)
        expect(await act(proofs, came)).toEqual(asked);
      for (const by of ['totp', 'recovery-code', 'passkey'] as const)
        expect(await act(proofs, { by, again: true, minutesAgo: 4 })).toBeUndefined();
    }
    expect(await heard(strict.refusePassword(alice))).toMatchObject({ code: 'proof-needed' });
  });

  it('no program shows anything, whoever it acts for', async () => {
    const asked = request({ by: 'api-key' });
    const { principal } = callerOf(asked);
    remember(asked, { principal, by: { key: 'a key', scope: 'write' } });
    expect(await heard(strict.freshForAct(asked, { means: 'I sign.' }))).toEqual({
      code: 'person-needed',
    });
  });
});
