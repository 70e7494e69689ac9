import {
  AccountOpened,
  agreement,
  authority,
  authorityId,
  EnteredIntoForce,
  LegacyAgreementRegistered,
  RoleGranted,
  SignatureAffixed,
} from '@kyket/agreements';
import { idFrom, LogUnavailable, streamOf, type Id } from '@kyket/eventing';
import { managedHouse } from '../managers/testing/managed-house';
import { shippedData } from '../managers/shipped-data';
import { KeyReused, NotAllowed, NotFound } from '../order';
import type { Principal } from '../principal';
import { RenewalCampaigns, type CampaignOutcome } from './renewal-campaign';

const ours = idFrom('party', 'so-gddt-dien-bien');
const theirs = idFrom('party', 'so-gdtt-luang-prabang');
const seat = idFrom('seat', 'ours');
const hash = 'b'.repeat(64);

/** An annex from the archive, in force to the end of 2026. */
const annex = (party: Id) => [
  LegacyAgreementRegistered({
    kind: 'addendum',
    titles: { vi: 'Phụ lục' },
    zone: 'Asia/Ho_Chi_Minh',
    period: {},
    seats: [{ id: seat, side: idFrom('side', 'vn'), party, checked: true }],
    links: [],
    leadSeat: seat,
    text: { hash, languages: { vi: hash }, articles: [] },
    clauses: {
      entry: { is: 'on-last-signature' },
      end: { value: '2026-12-31', certainty: 'stated' },
    },
    answers: [],
  }),
  SignatureAffixed({
    seat,
    hash,
    medium: 'paper',
    certainty: 'stated',
    authority: 'not-recorded',
  }),
  EnteredIntoForce(
    { validTo: { value: '2026-12-31', certainty: 'stated' }, certainty: 'stated' },
    { effectiveFrom: '2024-01-01' },
  ),
];

const person = (role: 'head' | 'desk-officer'): Principal => {
  const personId = idFrom('person', role);
  return {
    personId,
    organisation: ours,
    persons: [personId],
    roles: [role],
    actor: { personId, organisation: ours, authentication: 'password' },
  };
};
const head = person('head');
const officer = person('desk-officer');
const body = { as: 'renew', reason: 'Kế hoạch hợp tác tiếp tục' } as const;
const annexes = Array.from({ length: 30 }, (_, nth) => idFrom('agreement', 'annex', nth));

const house = async () => {
  const here = managedHouse(() => shippedData, '2026-11-22T03:00:00.000Z');
  const inForce = (id: Id, party: Id) =>
    here.tell(agreement, id, annex(party), { on: '2024-01-01' });
  for (const id of annexes) await inForce(id, ours);
  for (const { personId, roles } of [head, officer])
    await here.tell(authority, authorityId, [
      AccountOpened({ person: personId, organisation: ours }),
      ...roles.map((role) =>
        RoleGranted({ person: personId, role: role as 'head', organisation: ours }),
      ),
    ]);
  const campaigns = new RenewalCampaigns(here.decisions);
  const run = (agreements: readonly Id[], more = {}) =>
    campaigns.run({ agreements, body, key: 'campaign-2026', principal: head, ...more });
  const decisions = async (id: Id) => here.factsOf(agreement, id, 'RenewalDecided');
  return { ...here, inForce, run, decisions };
};

const receiptsOf = (outcomes: readonly CampaignOutcome[]) =>
  outcomes.flatMap((outcome) => (outcome.is === 'given' ? [outcome.receipt] : []));
const errorsOf = (outcomes: readonly CampaignOutcome[]) =>
  outcomes.map((outcome) => (outcome.is === 'given' ? undefined : outcome.error));

describe('A renewal campaign', () => {
  it('[RN-6] decides on thirty expiring annexes at once, each with a trail of its own', async () => {
    const { run, decisions } = await house();
    const receipts = receiptsOf(await run(annexes));
    expect(receipts.map(({ id }) => id)).toEqual(annexes);

    const trails = (await Promise.all(annexes.map(decisions))).flat();
    expect(trails.map(({ data }) => data)).toEqual(annexes.map(() => body));
    expect(trails.map(({ metadata }) => metadata.actor)).toEqual(annexes.map(() => head.actor));
    for (const name of ['commandId', 'correlationId'] as const)
      expect(new Set(trails.map(({ metadata }) => metadata[name])).size).toBe(30);
  });

  it('[RN-6] goes on where it broke off under the same key, and decides nothing twice', async () => {
    const { run, decisions, log } = await house();
    const append = log.append.bind(log);
    let left = 12;
    log.append = async (...news) => {
      if ((left -= 1) < 0) throw new LogUnavailable('The log does not answer');
      return append(...news);
    };
    await expect(run(annexes)).rejects.toThrow(LogUnavailable);

    left = Infinity;
    const receipts = receiptsOf(await run(annexes));
    expect(receipts.filter(({ replayed }) => replayed)).toHaveLength(12);
    expect(receiptsOf(await run(annexes)).every(({ replayed }) => replayed)).toBe(true);
    expect((await Promise.all(annexes.map(decisions))).flat()).toHaveLength(30);
  });

  it('judges each by itself: what may not be known of is not found, and stops no other', async () => {
    const { run, inForce, decisions, log } = await house();
    const [good, strange, lapsed, torn] = ['good', 'strange', 'lapsed', 'torn'].map((name) =>
      idFrom('agreement', name),
    ) as [Id, Id, Id, Id];
    await inForce(good, ours);
    await inForce(strange, theirs);
    await inForce(torn, ours);
    const [first] = await log.read(streamOf(agreement, torn));
    await log.append(streamOf(agreement, torn), [{ ...first!, id: idFrom('x'), type: 'Torn' }], 2);

    const outcomes = await run([strange, lapsed, torn, good, good]);
    expect(errorsOf(outcomes)).toEqual([
      expect.any(NotFound),
      expect.any(NotFound),
      expect.objectContaining({ name: 'UnknownFact' }),
      undefined,
    ]);
    expect(await decisions(good)).toHaveLength(1);

    const [again] = errorsOf(await run([good], { body: { ...body, as: 'let-lapse' } }));
    expect(again).toBeInstanceOf(KeyReused);
    expect(errorsOf(await run([good], { principal: officer, key: 'another' }))).toEqual([
      expect.any(NotAllowed),
    ]);
    expect(await decisions(good)).toHaveLength(1);
  });
});
