import { AccessJournal, type AccessEntry } from '@kyket/application';
import { Sessions } from '@kyket/identity';
import { randomUUID } from 'node:crypto';
import { people as centre } from '../../apps/standalone/src/demo/centre/cast';
import { demoPassword } from '../../apps/standalone/src/demo/member';
import type { House } from '../parts/house';
import { pathOf, Person, type Place, type Problem } from '../parts/person';
import { aLetter, clearance, ledger, memo, peopleOf } from './the-story';

const authority: Place = { in: 'authority', id: 'authority' };

/** Two administrators break the glass for one of them. */
export const opensInAnEmergency = (open: () => House): void => {
  describe('In an emergency', () => {
    const accessId = randomUUID();
    let first: Person;
    let second: Person;

    beforeAll(async () => {
      first = await peopleOf(open()).administrator();
      second = await open().signIn(centre.secondAdministrator.email);
    });
    const sees = async ({ in: collection, id }: Place) =>
      (await first.asks('GET', `/v1/${collection}/${id}`)).status;

    it('[SE-6] nothing is open to an administrator until another has confirmed it', async () => {
      expect(await sees(memo)).toBe(404);
      await first.gives('request-emergency-access', authority, {
        ...{ accessId, person: centre.administrator.person, agreement: memo.id, hours: 2 },
        reason: 'Báo cáo đến hạn hôm nay, cả phòng nghỉ ốm',
      });
      expect(await sees(memo)).toBe(404);
      expect(
        await first.isRefused('confirm-emergency-access', authority, { accessId }),
      ).toMatchObject({ status: 403, code: 'second-administrator-needed' });

      await second.gives('confirm-emergency-access', authority, { accessId });
      const facts = await open().running.parts.stores.log.read('authority');
      expect(facts.findLast(({ type }) => type === 'EmergencyConfirmed')?.metadata).toMatchObject({
        actor: { personId: centre.secondAdministrator.person, authentication: 'password' },
        attestation: {
          means: { en: expect.stringContaining('emergency') as string },
          provenAt: expect.stringMatching(/^\d{4}-/) as string,
        },
      });
      for (const place of [memo, clearance, ledger]) expect(await sees(place)).toBe(200);
      expect((await first.sees(memo)).relation).toBe('emergency');
      expect((await first.reads<{ items: unknown[] }>('/v1/agreements')).items).toEqual([]);
      expect((await second.asks('GET', `/v1/agreements/${memo.id}`)).status).toBe(404);
    });

    it('asks a second administrator who signed in some while ago to show anew who they are', async () => {
      const { safe } = open().running.parts.stores;
      const aWhileAgo = () => Date.now() - 6 * 60_000;
      const { id } = await new Sessions(safe, undefined, aWhileAgo).open({
        personId: centre.secondAdministrator.person,
        authentication: 'password',
      });
      const earlier = new Person(open().url, `kyket=${id}`);
      const confirm = (person: Person) =>
        person.isRefused('confirm-emergency-access', authority, { accessId });
      expect(await confirm(earlier)).toMatchObject({ status: 403, code: 'proof-needed' });

      const { headers } = await earlier.asks('POST', '/v1/session/proof', {
        body: { password: demoPassword },
      });
      const proven = new Person(open().url, headers.getSetCookie()[0]?.split(';')[0]);
      expect(await confirm(proven)).toMatchObject({ code: 'no-emergency-requested' });
    });

    it('[SE-6] what is done stands out in the history, and what is seen and refused in the journal', async () => {
      await first.gives('record-dispatch', memo, aLetter('911/CV'));
      const decision = {
        hash: 'a'.repeat(64),
        outcome: { is: 'refused', document: 'Quyết định', reason: 'Không đồng ý.' },
      };
      expect(await first.isRefused('decide', clearance, decision)).toMatchObject({
        status: 403,
        rule: 'role-missing',
      });

      const director = await peopleOf(open()).director();
      const history = await director.history(memo);
      expect(history.filter(({ emergency }) => emergency)).toEqual([
        expect.objectContaining({ type: 'DispatchRecorded', emergency: true }),
      ]);
      const counterpart = await peopleOf(open()).counterpart();
      expect((await counterpart.history(memo)).some(({ emergency }) => emergency)).toBe(false);

      await open().running.app.get(AccessJournal, { strict: false }).flush();
      await open().settled();
      const auditor = await peopleOf(open()).auditor();
      const { items } = await auditor.reads<{ items: AccessEntry[] }>(
        `/v1/accesses?limit=200&agreement=${memo.id}`,
      );
      const theirs = items.filter(({ by, as }) => by.id === centre.administrator.person && as);
      expect(new Set(theirs.map(({ as }) => as?.code))).toEqual(new Set(['emergency']));
      expect(new Set(theirs.map(({ type }) => type))).toEqual(
        new Set(['RecordSeen', 'OrderRefused']),
      );
    });

    it('[SE-6] it is over at once when somebody ends it', async () => {
      await second.gives('end-emergency-access', authority, { accessId, reason: 'Đã xong' });
      for (const place of [memo, clearance, ledger]) expect(await sees(place)).toBe(404);
      const { status } = await first.asks<Problem>('GET', `/v1/agreements/${memo.id}/history`);
      expect(status).toBe(404);
    });

    it('what is open to whom is read by those who administer or audit', async () => {
      const read = async (person: Person) =>
        (await person.reads<{ state: object }>('/v1/authority/authority')).state;
      expect(JSON.stringify(await read(first))).toContain(memo.id);
      expect(JSON.stringify(await read(await peopleOf(open()).auditor()))).toContain(memo.id);
      const desk = await peopleOf(open()).deskOfficer();
      expect(JSON.stringify(await read(desk))).not.toContain(memo.id);
      // Nor by what has changed since they looked.
      const stale = await desk.asks<Problem>('POST', pathOf('revoke-delegation', authority), {
        body: { delegationId: randomUUID(), reason: 'x' },
        headers: { 'idempotency-key': randomUUID(), 'if-match': '"0"' },
      });
      expect(stale).toMatchObject({ status: 412, body: { changesSince: [] } });
    });
  });
};
