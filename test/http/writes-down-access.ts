import { AccessJournal, type AccessEntry } from '@kyket/application';
import { addDays, dayOf } from '@kyket/eventing';
import { randomUUID } from 'node:crypto';
import { people as centre } from '../../apps/standalone/src/demo/centre/cast';
import { bodies, people } from '../../apps/standalone/src/demo/dien-bien/cast';
import type { House } from '../parts/house';
import { pathOf, type Person, type Problem } from '../parts/person';
import { aLetter, memo, nowhere, peopleOf, talks } from './the-story';

interface Report {
  readonly items: readonly AccessEntry[];
  readonly page: { readonly next: string | null };
}

/** Who saw what, and what was refused to whom. */
export const writesDownAccess = (open: () => House): void => {
  describe('The journal of accesses', () => {
    const journal = () => open().running.app.get(AccessJournal, { strict: false });
    /** What has been gathered is on record, and in the report. */
    const written = async () => {
      await journal().flush();
      await open().settled();
    };
    const report = async (asker: Person, query: string) => {
      await written();
      return (await asker.reads<Report>(`/v1/accesses?limit=200&${query}`)).items;
    };
    const of = (asker: Person) => report(asker, `agreement=${memo.id}`);
    const by =
      ({ person }: { readonly person: string }) =>
      (entries: readonly AccessEntry[]) =>
        entries.filter((each) => each.by.id === person);

    it('[AU-7] is read by document and by person, in either language, and asking is itself written down', async () => {
      const desk = await peopleOf(open()).deskOfficer();
      const auditor = await peopleOf(open()).auditor();
      await desk.sees(memo);
      await desk.history(memo);
      await desk.asks('GET', `/v1/talks/${talks.id}/meetings/${nowhere}/delegations.csv`);

      const entries = by(people.deskOfficer)(await of(auditor.in('en')));
      const sentences = entries.map(({ sentence }) => sentence);
      expect(sentences).toContainEqual(expect.stringMatching(/^Saw the case file: \S/));
      expect(sentences).toContainEqual(expect.stringMatching(/^Saw the history: \S/));
      expect(entries[0]?.by).toMatchObject({ person: people.deskOfficer.name });

      const ofPerson = `person=${people.deskOfficer.person}`;
      const inVietnamese = await report(auditor, ofPerson);
      expect(new Set(inVietnamese.map(({ by: { id } }) => id))).toEqual(
        new Set([people.deskOfficer.person]),
      );
      expect(inVietnamese.map(({ sentence }) => sentence)).toContainEqual(
        expect.stringMatching(/^Đã xem hồ sơ: \S/),
      );

      const asked = by(centre.auditor)(await of(auditor.in('en')));
      expect(asked).toContainEqual(
        expect.objectContaining({
          sentence: expect.stringMatching(/^Saw the access report/) as string,
          as: { code: 'auditor', says: 'auditor' },
        }),
      );
      const ofReports = await report(auditor, `person=${centre.auditor.person}`);
      expect(
        ofReports.filter(({ agreement }) => agreement === null).map(({ type }) => type),
      ).toContain('RecordSeen');
    });

    it('[AU-7] tells of downloads', async () => {
      const director = await peopleOf(open()).director();
      const { status, body } = await director.asks<{ path: string }>('POST', '/v1/calendar-feeds', {
        body: { agreement: memo.id },
      });
      expect(status).toBe(201);
      expect((await director.asks('GET', body.path)).status).toBe(200);
      const auditor = await peopleOf(open()).auditor();
      expect(by(people.director)(await of(auditor.in('en')))).toContainEqual(
        expect.objectContaining({
          type: 'CopyTaken',
          sentence: expect.stringMatching(/^Downloaded the calendar: \S/) as string,
        }),
      );
    });

    it('[AU-8] tells of a refused order with the rule that refused it, in words', async () => {
      const counterpart = await peopleOf(open()).counterpart();
      const desk = await peopleOf(open()).deskOfficer();
      const director = await peopleOf(open()).director();
      const { agreement } = await director.sees(memo);
      const [seat] = Object.keys(agreement.seats);
      await counterpart.isRefused('record-dispatch', memo, aLetter('1/CV'));
      await desk.isRefused('record-dispatch', memo, {
        ...aLetter('1/CV'),
        occurredOn: '2099-01-01',
      });
      await director.isRefused('sign', memo, { seat, hash: 'a'.repeat(64), medium: 'electronic' });

      const auditor = await peopleOf(open()).auditor();
      const refused = (await of(auditor.in('en'))).filter(({ type }) => type === 'OrderRefused');
      const said = refused.map(({ by: { id }, sentence }) => [id, sentence]);
      expect(said).toContainEqual([
        people.deskOfficer.person,
        'The order “Record a letter” was refused: The day of an act cannot lie in the future. Record it once it has happened.',
      ]);
      expect(said).toContainEqual([
        people.counterpart.person,
        'The order “Record a letter” was refused: Your role does not allow this command.',
      ]);
      expect(said).toContainEqual([
        people.director.person,
        expect.stringMatching(/^The order “.+” was refused: .*signed/),
      ]);
      const inVietnamese = await of(auditor);
      expect(inVietnamese.map(({ sentence }) => sentence).join('\n')).not.toMatch(
        /[a-z]+-[a-z]+|[0-9a-f]{8}-|RecordDispatch|undefined/,
      );
    });

    it('[AU-8] tells of what was refused ahead of the desk: to keys, and to who opens no accounts', async () => {
      const desk = await peopleOf(open()).deskOfficer();
      const director = await peopleOf(open()).director();
      const administrator = await peopleOf(open()).administrator();
      const order = (by: Person, path: string, body: object, more = {}) =>
        by.asks<Problem>('POST', path, {
          ...{ body, headers: { 'idempotency-key': randomUUID(), 'if-match': '"0"', ...more } },
        });
      const program = async (of: Person, scope: string) => {
        const body = { name: 'Chương trình', scope };
        const made = await of.asks<{ key: string }>('POST', '/v1/api-keys', { body });
        return { authorization: `Bearer ${made.body.key}` };
      };
      const seats = [bodies.department, bodies.counterpart].map((party) => ({
        ...{ id: randomUUID(), side: randomUUID(), party, checked: true },
      }));
      const newcomer = { email: `${randomUUID()}@sgddt-dienbien.demo`, name: 'Lò Văn Pâng' };

      const reader = await program(desk, 'read');
      const orders = {
        [pathOf('record-dispatch', memo)]: aLetter('78/CV'),
        [pathOf('invite-counterpart', { in: 'invitations', id: memo.id })]: {
          ...{ ...newcomer, seat: nowhere, language: 'lo' },
        },
        '/v1/agreements': {
          ...{ kind: 'mou', titles: { vi: 'Biên bản' }, leadSeat: seats[0]?.id, seats },
        },
      };
      for (const [path, words] of Object.entries(orders))
        expect(await order(desk, path, words, reader)).toMatchObject({
          ...{ status: 403, body: { code: 'not-allowed', rule: 'key-reads-only' } },
        });
      const writer = await program(administrator, 'write');
      expect(await order(administrator, '/v1/accounts', newcomer, writer)).toMatchObject({
        ...{ status: 403, body: { code: 'person-needed' } },
      });
      expect(await order(director, '/v1/accounts', newcomer)).toMatchObject({
        ...{ status: 403, body: { code: 'not-allowed', rule: 'role-missing' } },
      });

      const auditor = (await peopleOf(open()).auditor()).in('en');
      const refusedTo = async ({ person }: { readonly person: string }) => {
        const entries = await report(auditor, `person=${person}`);
        return entries
          .filter(({ type }) => type === 'OrderRefused')
          .map(({ sentence }) => sentence);
      };
      const onlyReads = 'This API key only reads and gives no orders. Use one that may write.';
      const titles = ['Record a letter', 'Invite the other side by a link', 'Propose an agreement'];
      expect(await refusedTo(people.deskOfficer)).toEqual(
        expect.arrayContaining(
          titles.map((title) => `The order “${title}” was refused: ${onlyReads}`),
        ),
      );
      const opening = 'The order “Open an account” was refused:';
      expect(await refusedTo(centre.administrator)).toContain(
        `${opening} This takes a person who has signed in, not a program.`,
      );
      expect(await refusedTo(people.director)).toContain(
        `${opening} Your role does not allow this command.`,
      );
    });

    it('is silent of what is malformed, and of who is not signed in', async () => {
      const desk = await peopleOf(open()).deskOfficer();
      const ofDesk = `person=${people.deskOfficer.person}`;
      const auditor = await peopleOf(open()).auditor();
      const before = (await report(auditor, ofDesk)).filter(({ type }) => type === 'OrderRefused');
      const headers = { 'idempotency-key': randomUUID(), 'if-match': '"0"' };
      const path = pathOf('record-dispatch', memo);
      for (const body of ['{', { to: 7 }, [1]]) await desk.asks('POST', path, { body, headers });
      await desk.asks('POST', path, { body: aLetter('1'), headers: { ...headers, cookie: '' } });
      const after = (await report(auditor, ofDesk)).filter(({ type }) => type === 'OrderRefused');
      expect(after).toEqual(before);
    });

    it('is read page by page, the last first', async () => {
      const auditor = await peopleOf(open()).auditor();
      await written();
      const found: AccessEntry[] = [];
      for (let after = ''; ;) {
        const path = `/v1/accesses?agreement=${memo.id}&limit=2${after && `&after=${after}`}`;
        const { items, page } = await auditor.reads<Report>(path);
        expect(items.length).toBeLessThanOrEqual(2);
        found.push(...items);
        if (page.next === null) break;
        after = page.next;
      }
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
      expect(found.map(({ at }) => at)).toEqual(
        found
          .map(({ at }) => at)
          .sort()
          .reverse(),
      );
      expect(found.length).toBeGreaterThan(5);
    });

    it('[AU-8] is narrowed to some days, and to what was refused', async () => {
      const auditor = await peopleOf(open()).auditor();
      const all = await of(auditor);
      const [first] = all;
      const today = dayOf(first?.at ?? '', 'Asia/Ho_Chi_Minh');
      const ofDays = (from: string, to: string) =>
        report(auditor, `agreement=${memo.id}&from=${from}&to=${to}`);
      const ids = (entries: readonly AccessEntry[]) => entries.map(({ id }) => id);

      expect(ids(await ofDays(today, today))).toContain(first?.id);
      expect(ids(await ofDays('2000-01-01', addDays(today, -1)))).not.toContain(first?.id);
      const refused = await report(auditor, `agreement=${memo.id}&refused=true`);
      expect(new Set(refused.map(({ type }) => type))).toEqual(new Set(['OrderRefused']));
      const refusals = all.filter(({ type }) => type === 'OrderRefused');
      expect(ids(refused)).toEqual(expect.arrayContaining(ids(refusals)));
    });

    it('names whom it can be asked about, to whoever may ask', async () => {
      const [desk, auditor, administrator] = [
        await peopleOf(open()).deskOfficer(),
        await peopleOf(open()).auditor(),
        await peopleOf(open()).administrator(),
      ];
      const path = '/v1/accesses/people';
      expect(await desk.asks('GET', path)).toMatchObject({ status: 403 });
      for (const asker of [auditor, administrator])
        expect((await asker.reads<Report>(path)).items).toContainEqual(
          expect.objectContaining({
            id: people.deskOfficer.person,
            person: people.deskOfficer.name,
          }),
        );
    });

    it('is for whoever audits or administers, as far as they see', async () => {
      const desk = await peopleOf(open()).deskOfficer();
      const administrator = await peopleOf(open()).administrator();
      const ask = (person: Person, query: string) =>
        person.asks<Problem>('GET', `/v1/accesses?${query}`);
      const ofMemo = `agreement=${memo.id}`;
      const ofPerson = `person=${people.deskOfficer.person}`;
      expect(await ask(desk, ofMemo)).toMatchObject({
        status: 403,
        body: { rule: 'role-missing' },
      });
      expect(await ask(desk, ofPerson)).toMatchObject({ status: 403 });
      expect(await ask(desk, '')).toMatchObject({ status: 422 });
      expect(await ask(desk, `agreement=${nowhere}`)).toMatchObject({ status: 404 });
      // The administrator may not know of the agreement, and so of nobody who saw it.
      expect(await ask(administrator, ofMemo)).toMatchObject({ status: 404 });
      const theirs = await report(administrator, ofPerson);
      expect(theirs.filter(({ agreement }) => agreement !== null)).toEqual([]);
    });

    it('[AU-9] holds every view of an auditor: files, histories, lists', async () => {
      const auditor = await peopleOf(open()).auditor();
      await auditor.sees(memo);
      await auditor.history(memo);
      for (const path of ['/v1/agreements', '/v1/obligations', `/v1/talks/${talks.id}`])
        await auditor.reads(path);
      const seen = (await report(auditor.in('en'), `person=${centre.auditor.person}`)).filter(
        ({ as }) => as?.code === 'auditor',
      );
      const sentences = seen.map(({ sentence }) => sentence).join('\n');
      for (const what of [
        'case file',
        'history',
        'list of agreements',
        'list of deadlines',
        'talks',
      ])
        expect(sentences).toContain(`Saw the ${what}`);
    });
  });
};
