import { AccessJournal } from '@kyket/application';
import { addDays, dayOf } from '@kyket/eventing';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { bodies } from '../../apps/standalone/src/demo/dien-bien/cast';
import {
  clauses,
  draftForClearance,
  titles,
} from '../../apps/standalone/src/demo/dien-bien/memorandum';
import type { House } from '../parts/house';
import { pathOf, Person, type Answer, type Place, type Problem } from '../parts/person';
import { clearance, endOf, ledger, memo, nowhere, peopleOf, talks } from './the-story';

interface Invited {
  readonly replayed: boolean;
  readonly invitation: { readonly id: string; readonly delivered: boolean; readonly code?: string };
}

interface Listed {
  readonly items: readonly {
    readonly id: string;
    readonly person: string;
    readonly standing: string;
    readonly opened: number;
    readonly uses: readonly unknown[];
  }[];
}

/** A text under negotiation: with whom, and what was sent to them. */
interface Negotiated {
  readonly at: Place;
  readonly theirs: string;
  readonly hash: string;
}

/** The counterpart without an account. */
export const opensToGuests = (open: () => House): void => {
  describe('Somebody of the other side who has no account', () => {
    let desk: Person;
    let text: Negotiated;
    const nam = 'ສົມພອນ ວົງສາ';

    const invite = (
      words: object = {},
      { by = desk, key = randomUUID() }: { readonly by?: Person; readonly key?: string } = {},
    ) => invites<Invited>(by, text, words, key);
    const refusal = async (words: object, by = desk) =>
      (await invites<Problem>(by, text, words, randomUUID())).body;

    /** The link in the letter that went out last, as its recipient finds it. */
    const linkSent = async (): Promise<string> => {
      const letter = (await open().letters()).at(-1);
      const [, link = ''] = /\/link#([\w-]{43})/.exec(letter?.text ?? '') ?? [];
      return link;
    };
    const opens = (link: string, code?: string) =>
      new Person(open().url).asks<Problem>('POST', '/v1/links/open', {
        body: { link, ...(code !== undefined && { code }) },
      });
    const comesIn = async (link: string, code?: string): Promise<Person> => {
      const { status, headers, text: said } = await opens(link, code);
      if (status !== 200) throw new Error(`The link does not open: ${said}`);
      return new Person(open().url, headers.getSetCookie()[0]?.split(';')[0]);
    };
    /** Invites somebody new, and lets them in. */
    const guest = async (words: object = {}) => {
      const { body } = await invite({ email: `${randomUUID()}@moes.demo`, ...words });
      const link = await linkSent();
      const person = await comesIn(link, body.invitation.code);
      return { person, link, id: body.invitation.id, code: body.invitation.code };
    };

    beforeAll(async () => {
      desk = await peopleOf(open()).deskOfficer();
      text = await negotiated(desk);
    });

    it('[NG-3] comments, proposes wording and accepts through a signed link; each use of the link is a fact', async () => {
      const { person, link, code, id } = await guest({ name: nam });
      const { at, theirs: seat, hash } = text;
      const article = draftForClearance[1]?.id;
      const wording = { language: 'lo', text: 'ຄາດວ່າຈະຝຶກອົບຮົມພາສາຫວຽດນາມ ໃຫ້ 25 ຄົນ/ປີ.' };
      const answer = { seat, hash };
      await person.gives('record-answer', at, {
        ...{ ...answer, answer: 'commented' },
        comments: [{ article, says: 'ຂໍເພີ່ມຈຳນວນ.' }],
      });
      await person.gives('record-answer', at, {
        ...{ ...answer, answer: 'commented' },
        comments: [{ article, says: 'ຂໍແກ້ໄຂຖ້ອຍຄຳ.', wording }],
      });
      const again = await comesIn(link, code);
      await again.gives('record-answer', at, { ...answer, answer: 'accepted' });

      const history = await desk.history(at);
      const theirs = history.filter(({ type }) => /^Party/.test(type));
      expect(theirs.map(({ type }) => type)).toEqual([
        'PartyCommented',
        'PartyCommented',
        'PartyAccepted',
      ]);
      expect(theirs[1]?.data).toMatchObject({ comments: [{ article, wording }] });
      expect(theirs.map(({ by }) => by)).toEqual(
        theirs.map(() => ({
          person: nam,
          organisation: expect.stringContaining('Luông Pha Băng') as string,
          through: 'qua liên kết, xác nhận bằng mã',
        })),
      );
      expect(history.filter(({ type }) => type === 'InvitationOpened')).toHaveLength(2);
      const { items } = await desk.reads<Listed>(`/v1/agreements/${at.id}/invitations`);
      expect(items[0]).toMatchObject({
        ...{ id, person: nam, standing: 'good', opened: 2, withCode: true },
        uses: [{ confirmedByCode: true }, { confirmedByCode: true }],
      });
    });

    it('reads in their own language how an act came in', async () => {
      const { person } = await guest();
      for (const [language, through] of Object.entries({
        en: 'through the link, confirmed by code',
        zh: '通过链接，并经验证码确认',
        lo: 'ຜ່ານລິ້ງ, ຢືນຢັນດ້ວຍລະຫັດ',
      })) {
        const { body } = await person.asks<{ items: { by: object }[] }>(
          ...(['GET', `/v1/agreements/${text.at.id}/history`] as const),
          { headers: { 'accept-language': language } },
        );
        expect(body.items.map(({ by }) => by)).toContainEqual(expect.objectContaining({ through }));
      }
    });

    it('[SE-3] has a link that the sender never sees: in no answer, nowhere in the log, and in the safe as a hash', async () => {
      const key = randomUUID();
      const words = { name: nam, email: `${randomUUID()}@moes.demo` };
      const first = await invite(words, { key });
      const link = await linkSent();
      expect(link).toHaveLength(43);
      await comesIn(link, first.body.invitation.code);
      const letters = (await open().letters()).length;
      const again = await invite(words, { key });
      expect(again.body).toMatchObject({ replayed: true, invitation: { delivered: true } });
      expect(again.body.invitation.code).toBeUndefined();
      expect(await open().letters()).toHaveLength(letters);

      const answers = [first.text, again.text, JSON.stringify([...first.headers])];
      for (const path of [
        ...[`/v1/agreements/${text.at.id}`, `/v1/agreements/${text.at.id}/history`],
        ...[`/v1/agreements/${text.at.id}/invitations`, `/v1/invitations/${text.at.id}`],
        ...['/v1/agreements', '/v1/inbox', '/v1/notices', '/v1/sessions', '/v1/session'],
      ])
        answers.push((await desk.asks('GET', path)).text);
      const log = await everythingOnRecord(open());
      const kept = everythingInTheSafe(open());
      expect(log).toContain(first.body.invitation.id);
      expect(kept).toContain('"kind":"link"');
      for (const place of [...answers, log, kept]) expect(place).not.toContain(link);
      for (const place of [log, kept])
        expect(place).not.toContain(JSON.stringify(first.body.invitation.code));
      expect(log).not.toContain(words.email);
      expect(log).not.toContain(nam);
    });

    it('[SE-3] is nobody of ours: whoever sends a link cannot have it sent to themselves or to a colleague', async () => {
      const end = await endOf(open());
      for (const email of ['chuyenvien@sgddt-dienbien.demo', 'giamdoc@sgddt-dienbien.demo'])
        expect(await refusal({ email })).toMatchObject({
          status: 409,
          code: 'address-of-an-account',
        });
      expect(await endOf(open())).toBe(end);
      // That somebody tried is written down.
      await open().running.app.get(AccessJournal, { strict: false }).flush();
      expect(await everythingOnRecord(open())).toContain('"address-of-an-account"');
    });

    it('sees that agreement alone: every other record is answered like one that is not there', async () => {
      const { person } = await guest();
      const other = await negotiated(desk);
      await open().settled();
      const found = async (who: Person) => {
        const { items } = await who.reads<{ items: { id: string }[] }>('/v1/agreements');
        const inbox = await who.reads<{ items: { agreement: { id: string } }[] }>('/v1/inbox');
        return [...items, ...inbox.items.map(({ agreement }) => agreement)].map(({ id }) => id);
      };
      const theirDirector = await peopleOf(open()).counterpart();
      expect((await found(theirDirector)).filter((id) => id === other.at.id)).toHaveLength(2);
      expect([...new Set(await found(person))]).toEqual([text.at.id]);
      const file = await person.sees(text.at);
      expect(file).toMatchObject({ relation: 'other-side', clearances: [], talks: [] });

      // Their own director, who has an account, knows of all of these.
      for (const place of [other.at, memo, ledger, talks, clearance]) {
        const unseen = await person.asks<Problem>('GET', `/v1/${place.in}/${place.id}`);
        const unknown = await person.asks<Problem>('GET', `/v1/${place.in}/${nowhere}`);
        expect(bare(unseen)).toEqual(bare(unknown));
        expect(unseen.status).toBe(404);
        const order = await person.asks<Problem>('POST', pathOf('record-answer', memo), {
          body: { seat: text.theirs, hash: text.hash, answer: 'accepted' },
          headers: { 'idempotency-key': randomUUID(), 'if-match': '"0"' },
        });
        expect(bare(order)).toEqual(bare(unknown));
      }
      const closed = [
        ...['/v1/authority/authority', `/v1/parties/${bodies.department}`, '/v1/parties'],
        ...[`/v1/agreements/${text.at.id}/invitations`, `/v1/invitations/${text.at.id}`],
        ...[`/v1/agreements/${text.at.id}/family`, '/v1/notices', '/v1/obligations'],
        ...['/v1/procedures', '/v1/sessions', '/v1/api-keys', '/v1/session/capacities'],
        ...['/v1/webhooks', '/v1/renewals', '/v1/nothing'],
      ];
      const answers = await Promise.all(closed.map((path) => person.asks<Problem>('GET', path)));
      expect(new Set(answers.map((each) => JSON.stringify(bare(each)))).size).toBe(1);
      expect(answers[0]?.status).toBe(404);
    });

    it('does what they were invited to and no more: they sign nothing and prove nothing', async () => {
      const { person } = await guest({ may: ['comment'] });
      const { at, theirs: seat, hash } = text;
      const offered = (await person.sees(at)) as unknown as { actions: { command: string }[] };
      expect(offered.actions.map(({ command }) => command)).toEqual(['RecordAnswer']);

      const end = await endOf(open());
      const tooMuch = [
        ['record-answer', { seat, hash, answer: 'accepted' }],
        [
          'record-answer',
          {
            ...{ seat, hash, answer: 'commented' },
            comments: [{ says: 'x', wording: { language: 'lo', text: 'x' } }],
          },
        ],
        ['decline-to-sign', { seat, reason: 'x' }],
      ] as const;
      for (const [order, words] of tooMuch)
        expect(await person.isRefused(order, at, words)).toMatchObject({
          ...{ status: 403, code: 'not-allowed', rule: 'not-through-a-link' },
        });
      const sign = { seat, hash, medium: 'electronic' };
      expect((await person.isRefused('sign', at, sign)).code).toBe('person-needed');
      const proof = { body: { password: 'x' } };
      expect((await person.asks('POST', '/v1/session/proof', proof)).status).toBe(404);
      expect(await endOf(open())).toBe(end);
    });

    it('hears one and the same of every link that is not good, and nothing is recorded', async () => {
      const { link, code = '' } = await guest();
      const { link: foreign } = await guest();
      const { link: revoked, id, code: itsCode } = await guest();
      await revokes(desk, text.at, id);
      const end = await endOf(open());
      const wrong = code === '000000' ? '111111' : '000000';

      const answers = [
        await opens('A'.repeat(43), code),
        await opens(link.slice(0, -1), code),
        await opens(`${link}A`, code),
        await opens(link),
        await opens(link, wrong),
        await opens(foreign, code),
        await opens(revoked, itsCode),
      ];
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 410));
      expect(new Set(answers.map((each) => JSON.stringify(bare(each)))).size).toBe(1);
      expect(answers.every(({ headers }) => headers.getSetCookie().length === 0)).toBe(true);
      expect(await endOf(open())).toBe(end);
    });

    it('has to wait who guesses at the code of a link', async () => {
      const { body } = await invite({ email: `${randomUUID()}@moes.demo` });
      const link = await linkSent();
      const wrong = body.invitation.code === '000000' ? '111111' : '000000';
      const statuses: number[] = [];
      for (let time = 0; time < 6; time += 1) statuses.push((await opens(link, wrong)).status);
      expect(statuses).toEqual([410, 410, 410, 410, 410, 429]);
    });

    it('is not let in by a program that only looks at the link in the letter', async () => {
      await invite({ email: `${randomUUID()}@moes.demo`, withoutCode: true });
      const link = await linkSent();
      const end = await endOf(open());
      const scanner = new Person(open().url);
      for (const path of [
        '/link',
        `/link?${link}`,
        '/v1/links/open',
        `/v1/links/open?link=${link}`,
      ])
        expect((await scanner.asks('GET', path)).headers.getSetCookie()).toEqual([]);
      expect(await endOf(open())).toBe(end);

      const person = await comesIn(link);
      expect(await person.reads('/v1/session')).toMatchObject({
        ...{ roles: ['counterpart'], guest: { agreement: text.at.id } },
      });
    });

    it('is out with the next request once the link is revoked', async () => {
      const { person, id } = await guest();
      expect((await person.asks('GET', `/v1/agreements/${text.at.id}`)).status).toBe(200);
      await revokes(desk, text.at, id);
      expect((await person.asks('GET', `/v1/agreements/${text.at.id}`)).status).toBe(401);
      const { items } = await desk.reads<Listed>(`/v1/agreements/${text.at.id}/invitations`);
      expect(items.find((each) => each.id === id)?.standing).toBe('revoked');
    });

    it('[SE-3] is sent another link for a letter that was lost: whoever found that one is out, and the sender sees neither', async () => {
      const { person: finder, link: lost, code: itsCode, id } = await guest();
      const key = randomUUID();
      const sent = await sendsAgain<Invited>(desk, text.at, id, key);
      const link = await linkSent();
      const { code } = sent.body.invitation;
      expect(sent.body).toMatchObject({ replayed: false, invitation: { id, delivered: true } });
      for (const secret of [lost, link]) expect(sent.text).not.toContain(secret);
      expect(link).not.toBe(lost);

      const letters = (await open().letters()).length;
      const again = await sendsAgain<Invited>(desk, text.at, id, key);
      expect(again.body).toMatchObject({ replayed: true, invitation: { id, delivered: true } });
      expect(again.body.invitation.code).toBeUndefined();
      expect(await open().letters()).toHaveLength(letters);

      expect(bare(await opens(lost, itsCode))).toEqual(bare(await opens('A'.repeat(43), code)));
      expect((await finder.asks('GET', `/v1/agreements/${text.at.id}`)).status).toBe(401);
      await comesIn(link, code);
      const { items } = await desk.reads<Listed>(`/v1/agreements/${text.at.id}/invitations`);
      expect(items.find((each) => each.id === id)).toMatchObject({ standing: 'good', letters: 2 });
      const history = await desk.history(text.at);
      expect(history.filter(({ type }) => type === 'LinkSentAgain')).toHaveLength(1);
    });

    it('is sent nothing again once the invitation is over, nor by the other side', async () => {
      const { id } = await guest();
      const counterpart = await peopleOf(open()).counterpart();
      const refused = async (by: Person) =>
        (await sendsAgain<Problem>(by, text.at, id, randomUUID())).body;
      expect((await refused(counterpart)).status).toBe(404);
      await revokes(desk, text.at, id);
      const letters = (await open().letters()).length;
      expect(await refused(desk)).toMatchObject({ status: 409, code: 'invitation-over' });
      expect(await open().letters()).toHaveLength(letters);
    });

    it('comes in until the last day is over; then the link is one that nobody knows, and who is in is out', async () => {
      const { now } = await desk.reads<{ now: string }>('/v1/dev/clock');
      const today = dayOf(now, 'Asia/Ho_Chi_Minh');
      const { person, link, code, id } = await guest({ until: today });
      await comesIn(link, code);

      await open().day(addDays(today, 1), '00:01');
      const end = await endOf(open());
      const late = await opens(link, code);
      expect(late.status).toBe(410);
      expect(bare(late)).toEqual(bare(await opens('A'.repeat(43), code)));
      expect(late.headers.getSetCookie()).toEqual([]);
      const asked = { body: { seat: text.theirs, hash: text.hash, answer: 'accepted' } };
      for (const [method, path, more] of [
        ['GET', `/v1/agreements/${text.at.id}`],
        ['POST', pathOf('record-answer', text.at), asked],
      ] as const)
        expect(await person.asks<Problem>(method, path, more)).toMatchObject({
          ...{ status: 401, body: { code: 'sign-in-needed' } },
        });
      expect(await endOf(open())).toBe(end);
      const { items } = await desk.reads<Listed>(`/v1/agreements/${text.at.id}/invitations`);
      expect(items.find((each) => each.id === id)).toMatchObject({
        standing: 'expired',
        opened: 2,
      });
    });

    it('is invited by our side alone, and who may not invite leaves nothing in the safe', async () => {
      const counterpart = await peopleOf(open()).counterpart();
      const administrator = await peopleOf(open()).administrator();
      const email = `${randomUUID()}@moes.demo`;
      const end = await endOf(open());
      for (const stranger of [counterpart, administrator]) {
        expect((await refusal({ email }, stranger)).status).toBe(404);
        const { status } = await stranger.asks('GET', `/v1/agreements/${text.at.id}/invitations`);
        expect(status).toBe(404);
      }
      expect((await refusal({ email, seat: nowhere })).code).toBe('seat-not-at-table');
      expect((await refusal({ email, until: '2099-12-31' })).code).toBe('invited-for-too-long');
      expect((await refusal({ email: 'no address' })).status).toBe(422);
      expect(everythingInTheSafe(open())).not.toContain(email);
      expect(await endOf(open())).toBe(end);
    });

    it('keeps their history when they are given an account later', async () => {
      const email = `${randomUUID()}@moes.demo`;
      const { person } = await guest({ name: nam, email });
      const before = await person.reads<{ personId: string }>('/v1/session');
      await person.gives('record-answer', text.at, {
        ...{ seat: text.theirs, hash: text.hash, answer: 'commented' },
        comments: [{ says: 'ຂໍຂອບໃຈ.' }],
      });

      const administrator = await peopleOf(open()).administrator();
      const { status, body } = await administrator.asks<{
        personId: string;
        invitation: { page: string };
      }>('POST', '/v1/accounts', {
        body: { email, name: nam, language: 'lo', organisation: bodies.counterpart },
        headers: { 'idempotency-key': randomUUID() },
      });
      expect(status).toBe(201);
      expect(body.personId).toBe(before.personId);
      const secret = body.invitation.page.split('#')[1];
      const password = 'sương mù trên đèo Pha Đin';
      const chosen = { body: { secret, password } };
      await new Person(open().url).asks('POST', '/v1/password', chosen);
      const again = await Person.signIn(open().url, email, password);
      expect(await again.reads('/v1/session')).toMatchObject({
        ...{ personId: before.personId, name: nam, organisation: { id: bodies.counterpart } },
      });
      const facts = await again.history(text.at);
      expect(facts.at(-1)).toMatchObject({ type: 'PartyCommented', by: { person: nam } });
    });
  });
};

const negotiated = async (desk: Person): Promise<Negotiated> => {
  const at = { in: 'agreements', id: randomUUID() };
  const [ours, theirs] = [randomUUID(), randomUUID()];
  await desk.gives('propose-agreement', at, {
    ...{ kind: 'mou', titles, leadSeat: ours, purpose: 'Tiếp tục hợp tác đào tạo.' },
    period: { years: { from: 2026, to: 2030 } },
    seats: [
      { id: ours, side: randomUUID(), party: bodies.department, checked: true },
      { id: theirs, side: randomUUID(), party: bodies.counterpart, checked: false },
    ],
  });
  await desk.gives('record-draft', at, { articles: draftForClearance, clauses });
  const { agreement } = await desk.sees(at);
  const hash = 'draft' in agreement.text ? agreement.text.draft.hash : '';
  await desk.gives('send-draft', at, { hash });
  return { at, theirs, hash };
};

const invites = async <Body>(
  by: Person,
  { at, theirs }: Negotiated,
  words: object,
  key: string,
): Promise<Answer<Body>> => {
  const place = { in: 'invitations', id: at.id };
  const match = await by.revisionOf(place);
  return by.asks<Body>('POST', pathOf('invite-counterpart', place), {
    body: { seat: theirs, name: 'ບຸນມີ', language: 'lo', ...words },
    headers: { 'idempotency-key': key, ...(match && { 'if-match': match }) },
  });
};

const sendsAgain = async <Body>(
  by: Person,
  { id }: Place,
  invitationId: string,
  key: string,
): Promise<Answer<Body>> => {
  const place = { in: 'invitations', id };
  const match = await by.revisionOf(place);
  return by.asks<Body>('POST', pathOf('send-link-again', place), {
    body: { invitationId },
    headers: { 'idempotency-key': key, ...(match && { 'if-match': match }) },
  });
};

const revokes = (by: Person, { id }: Place, invitationId: string) =>
  by.gives('revoke-invitation', { in: 'invitations', id }, { invitationId, reason: 'Gửi nhầm.' });

/** An answer without what tells one request from another. */
const bare = ({ status, body }: Answer<Problem>): object => ({
  ...body,
  status,
  requestId: undefined,
});

const everythingOnRecord = async ({ running }: House): Promise<string> => {
  const facts: string[] = [];
  for await (const { data, metadata } of running.parts.stores.log.readAll())
    facts.push(JSON.stringify([data, metadata]));
  return facts.join('\n');
};

/** All but the letters: in the development profile the safe is also the mailbox of whoever is written to. */
const everythingInTheSafe = ({ folder }: House): string => {
  const safe = new DatabaseSync(join(folder, 'safe.db'), { readOnly: true });
  const rows = safe.prepare("select * from entry where kind <> 'letter'").all();
  safe.close();
  return JSON.stringify(rows);
};
