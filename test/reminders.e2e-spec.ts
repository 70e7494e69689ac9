import { acknowledgeReminder, obligationIdOf, snoozeReminder } from '@kyket/agreements';
import {
  idFrom,
  NotDelivered,
  streamOf,
  type AnyCommand,
  type EventLog,
  type StoredEvent,
} from '@kyket/eventing';
import {
  addressees,
  askedForOpinion,
  duplicate,
  enter,
  memorandum,
  offices,
  openTalksYear,
  parties,
  persons,
  report,
  sign,
} from './reminders/dien-bien';
import { house, TroubledPost } from './reminders/house';

type House = ReturnType<typeof house>;

const morningOf = (day: string) => `${day}T01:00:00.000Z`;
const toForeignAffairs = obligationIdOf('signing-report', memorandum, addressees[1]);

/** Points at which time passes by a deadline: the memorandum is signed on 19/12/2023, the reports are due on 03/01/2024. */
const signed = async ({
  until: end,
  ...parts
}: Parameters<typeof house>[0] & { readonly until?: string } = {}): Promise<House> => {
  const here = house(parts);
  await offices(here.log, here.clock);
  await sign(here.log, here.clock, '2023-12-19');
  if (end) await enter(here.log, here.clock, end);
  await here.managers.start();
  await here.moveTo('2023-12-19T09:00:00.000Z');
  return here;
};

const factsOf = async (log: EventLog, category: string): Promise<readonly StoredEvent[]> => {
  const found: StoredEvent[] = [];
  for await (const fact of log.readAll())
    if (fact.stream.startsWith(`${category}-`)) found.push(fact);
  return found;
};
const typesOf = async (log: EventLog, category: string) =>
  (await factsOf(log, category)).map(({ type }) => type);

describe('The report after signing', () => {
  it('is opened by the last signature, due fifteen days later, to each addressee', async () => {
    const here = await signed();
    const facts = await here.log.read(streamOf({ name: 'obligation' }, toForeignAffairs));

    expect(await typesOf(here.log, 'obligation')).toEqual(['ObligationOpened', 'ObligationOpened']);
    expect(facts[0]?.data).toMatchObject({ rule: 'signing-report', due: '2024-01-03' });
    await here.close();
  });

  it('is reminded of in one letter to each person when the clock passes 08:00 of a step, once', async () => {
    const here = await signed();
    await here.moveTo('2024-01-03T00:59:59.000Z');
    await here.moveTo(morningOf('2024-01-03'));
    await here.moveTo('2024-01-03T05:00:00.000Z');
    await here.moveTo('2024-01-03T09:00:00.000Z');
    const letters = await here.letters();
    const onTheDay = letters.filter(({ sentAt }) => sentAt === morningOf('2024-01-03'));

    expect(onTheDay.map(({ to }) => to).sort()).toEqual(
      [persons.deskOfficer, persons.focalPoint].sort(),
    );
    expect(onTheDay[0]?.text).toContain('03/01/2024');
    expect(letters.every(({ deliveries }) => deliveries === 1)).toBe(true);
    await here.close();
  });

  it('is in the history: claimed, and sent to whom', async () => {
    const here = await signed();
    await here.moveTo(morningOf('2023-12-29'));
    const facts = await factsOf(here.log, 'reminder');
    const by = (channel: string) =>
      facts.filter(
        ({ type, data }) =>
          type === 'ReminderSent' && (data as { channel: string }).channel === channel,
      );

    // Two addressees of the report, each told to the department and to the foreign affairs office.
    expect(facts.filter(({ type }) => type === 'ReminderClaimed')).toHaveLength(4);
    expect(by('in-app')).toHaveLength(4);
    expect(by('mail')).toHaveLength(4);
    expect(facts).toHaveLength(12);
    await here.close();
  });

  it('[RM-4] makes one letter of all that a person is told on one morning', async () => {
    const here = await signed();
    await here.moveTo(morningOf('2023-12-29'));
    const letters = await here.letters();

    expect(letters).toHaveLength(2);
    expect(letters[0]?.subject).toMatch(/^2 thời hạn/);
    await here.close();
  });

  it('is met by the letters, and nobody is told any more', async () => {
    const here = await signed();
    for (const to of addressees) await report(here.log, here.clock, to, '2023-12-19');
    await here.moveTo('2024-01-20T02:00:00.000Z');

    expect(await typesOf(here.log, 'obligation')).toEqual([
      'ObligationOpened',
      'ObligationOpened',
      'ObligationMet',
      'ObligationMet',
    ]);
    expect(await here.letters()).toEqual([]);
    await here.close();
  });

  it('is one late notice to each person after an outage, never a burst', async () => {
    const here = await signed();
    await here.moveTo('2024-01-04T12:00:00.000Z');
    const letters = await here.letters();

    expect(letters.map(({ to }) => to).sort()).toEqual(
      [persons.deskOfficer, persons.focalPoint].sort(),
    );
    expect(letters.every(({ text }) => text.includes('đến muộn'))).toBe(true);
    await here.close();
  });
});

describe('The keeper of deadlines', () => {
  it('appends nothing when its checkpoint is lost and everything is read again', async () => {
    const here = await signed();
    const before = await here.log.head();
    await here.managers.stop();
    await here.safe.delete('checkpoint', 'manager/obligations');
    await here.managers.start();
    await here.managers.timePasses();
    await here.managers.settle();

    expect(await here.log.head()).toEqual(before);
    await here.close();
  });
});

describe('Two processes that would send one reminder', () => {
  it('[RM-5] claim it by append: one sends, the other is refused', async () => {
    const here = await signed();
    const { log, safe, clock } = here;
    const other = house({ log, safe, clock });
    clock.set(morningOf('2024-01-03'));
    const [first, second] = await Promise.all([here.reminders.sweep(), other.reminders.sweep()]);
    const letters = await here.letters();

    expect(first.sent.length + second.sent.length).toBe(4);
    expect(letters).toHaveLength(2);
    expect(letters.every(({ deliveries }) => deliveries === 1)).toBe(true);
    expect(
      (await typesOf(log, 'reminder')).filter((type) => type === 'ReminderClaimed'),
    ).toHaveLength(4);
    await other.close();
    await here.close();
  });
});

describe('A process that dies between claim and send', () => {
  /** Never returns: as far as the others can tell, the process is gone. */
  const dying = () => new Promise<never>(() => undefined);

  it('[RM-5] leaves the reminder to the next one after ten minutes, under the same Message-ID', async () => {
    const handed: string[] = [];
    const here = await signed({
      post: () =>
        new TroubledPost(async ({ messageId }) => {
          handed.push(messageId);
          return dying();
        }),
    });
    const { log, safe, clock } = here;
    clock.set(morningOf('2024-01-03'));
    void here.reminders.sweep();
    await until(() => handed.length > 0);

    const next = house({ log, safe, clock });
    clock.set('2024-01-03T01:09:00.000Z');
    expect((await next.reminders.sweep()).sent).toEqual([]);

    clock.set('2024-01-03T01:10:30.000Z');
    expect((await next.reminders.sweep()).sent).toHaveLength(4);
    const letters = await next.letters();
    expect(letters.map(({ messageId }) => messageId)).toContain(handed[0]);
    expect(letters).toHaveLength(2);

    clock.set('2024-01-03T05:00:00.000Z');
    expect((await next.reminders.sweep()).sent).toEqual([]);
    await next.managers.stop();
    await here.managers.stop();
  });

  it('[RM-5] sends nothing twice when it died after the post had taken the letter', async () => {
    let isDead = false;
    const here = await signed({
      post: (mailbox) =>
        new TroubledPost(async (letter) => {
          if (isDead) return dying();
          isDead = true;
          await mailbox.send(letter);
        }),
    });
    const { log, safe, clock } = here;
    clock.set(morningOf('2024-01-03'));
    void here.reminders.sweep();
    await until(() => isDead);

    const next = house({ log, safe, clock });
    clock.set('2024-01-03T01:10:30.000Z');
    await next.reminders.sweep();
    const letters = await next.letters();

    expect(letters).toHaveLength(2);
    expect(letters.every(({ deliveries }) => deliveries === 1)).toBe(true);
    await next.managers.stop();
    await here.managers.stop();
  });
});

describe('A letter that the post refuses', () => {
  it('is recorded as failed without anyone’s address, and tried again later', async () => {
    let isClosed = true;
    const here = await signed({
      post: (mailbox) =>
        new TroubledPost(async (letter) => {
          if (isClosed) throw new NotDelivered('smtp-452');
          await mailbox.send(letter);
        }),
    });
    const morning = await here.moveTo(morningOf('2024-01-03'));
    expect(morning.failed).toHaveLength(4);
    const failure = (await factsOf(here.log, 'reminder')).find(
      ({ type }) => type === 'ReminderFailed',
    );
    expect(failure?.data).toMatchObject({ channel: 'mail', reason: 'smtp-452' });

    isClosed = false;
    expect((await here.moveTo('2024-01-03T01:05:00.000Z')).sent).toEqual([]);
    expect((await here.moveTo('2024-01-03T01:11:00.000Z')).sent).toHaveLength(4);
    expect(await here.letters()).toHaveLength(2);
    await here.close();
  });
});

describe('The ledger of reminders', () => {
  it('[RM-7] says of every reminder that should have been told by which rule, to whom, and what became of it', async () => {
    const here = await signed();
    await here.moveTo(morningOf('2023-12-29'));
    await here.moveTo('2024-01-03T02:30:00.000Z');
    const ledger = await here.reminders.ledger.of(toForeignAffairs);
    const ofDepartment = ledger.filter(({ office }) => office === parties.soGddtDienBien);

    expect(ofDepartment).toMatchObject([
      { step: '-5d', is: 'sent', late: false, plannedFor: morningOf('2023-12-29') },
      { step: '-1d', is: 'overtaken', plannedFor: morningOf('2024-01-02') },
      {
        rule: 'signing-report',
        step: 'due',
        is: 'sent',
        late: true,
        plannedFor: morningOf('2024-01-03'),
        claimedAt: '2024-01-03T02:30:00.000Z',
        mail: { is: 'sent', to: [persons.deskOfficer], at: '2024-01-03T02:30:00.000Z' },
      },
    ]);
    await here.close();
  });

  it('shows what should have rung and did not', async () => {
    const here = await signed();
    here.clock.set('2023-12-29T01:04:00.000Z');
    expect(await here.reminders.shouldHaveRung()).toEqual([]);
    here.clock.set('2023-12-29T01:06:00.000Z');
    expect(await here.reminders.shouldHaveRung()).toHaveLength(4);

    await here.reminders.sweep();
    expect(await here.reminders.shouldHaveRung()).toEqual([]);
    await here.close();
  });
});

describe('A reminder that someone answers', () => {
  const by = { personId: persons.deskOfficer, authentication: 'password' } as const;
  const give = (here: House, command: AnyCommand, data: Record<string, unknown>) => {
    const commandId = idFrom('answer', command.name, here.clock.now());
    return here.decisions.decide(command, {
      id: toForeignAffairs,
      data,
      cause: {
        commandId,
        correlationId: commandId,
        causationId: commandId,
        actor: by,
        roles: ['desk-officer'],
      },
    });
  };
  const toldOf = async (here: House) =>
    (await here.reminders.ledger.of(toForeignAffairs))
      .filter(({ is, office }) => is === 'sent' && office === parties.soGddtDienBien)
      .map(({ step, mail }) => [step, ...(mail?.to ?? [])]);

  it('[RM-3] goes one level up, once, when nobody takes it up', async () => {
    const here = await signed();
    for (const day of ['2023-12-29', '2024-01-02', '2024-01-03', '2024-01-04', '2024-01-05'])
      await here.moveTo(morningOf(day));

    expect((await toldOf(here)).at(-1)).toEqual(['up', persons.head]);
    expect((await toldOf(here)).filter(([step]) => step === 'up')).toHaveLength(1);
    await here.close();
  });

  it('[RM-3] does not go up at the next sweep after an outage: those told late have their three days', async () => {
    const here = await signed();
    await here.moveTo('2024-01-16T05:00:00.000Z');
    await here.moveTo('2024-01-16T05:01:00.000Z');
    await here.moveTo(morningOf('2024-01-18'));
    expect((await toldOf(here)).filter(([step]) => step === 'up')).toEqual([]);

    await here.moveTo(morningOf('2024-01-19'));
    expect((await toldOf(here)).at(-1)).toEqual(['up', persons.head]);
    await here.close();
  });

  it('[RM-3] stays where it is when it is taken up', async () => {
    const here = await signed();
    await here.moveTo(morningOf('2023-12-29'));
    await give(here, acknowledgeReminder, { step: '-5d' });
    for (const day of ['2024-01-02', '2024-01-03', '2024-01-04', '2024-01-05'])
      await here.moveTo(morningOf(day));

    expect((await toldOf(here)).map(([step]) => step)).toEqual(['-5d', '-1d', 'due']);
    await here.close();
  });

  it('[RM-4] is put off to a day, with the reason in the record, and comes back', async () => {
    const here = await signed();
    await here.moveTo(morningOf('2023-12-28'));
    await give(here, snoozeReminder, { until: '2024-01-02', reason: 'Chờ số công văn' });
    await here.moveTo(morningOf('2023-12-29'));
    expect(await toldOf(here)).toEqual([]);

    await here.moveTo(morningOf('2024-01-02'));
    expect((await toldOf(here)).map(([step]) => step)).toEqual(['-1d']);
    expect(await typesOf(here.log, 'obligation')).toContain('ReminderSnoozed');
    await here.close();
  });
});

describe('A deadline whose reason vanishes', () => {
  it('[RM-8] is closed, and its alarms and reminders are gone', async () => {
    const here = await signed();
    await here.moveTo(morningOf('2023-12-29'));
    await duplicate(here.log, here.clock);
    await here.moveTo('2023-12-29T02:00:00.000Z');
    expect(await here.alarms()).toEqual([]);

    await here.moveTo('2024-01-20T02:00:00.000Z');
    expect(await here.letters()).toHaveLength(2);
    expect((await typesOf(here.log, 'obligation')).slice(-2)).toEqual([
      'ObligationClosed',
      'ObligationClosed',
    ]);
    await here.close();
  });
});

describe('A step of an approval that nobody takes', () => {
  it('[AP-7] goes to the focal point and the authority on time, though no alarm rang at that hour', async () => {
    const here = await signed();
    const opinion = await askedForOpinion(here.log, here.clock);
    const toldOf = async () =>
      (await here.reminders.ledger.of(opinion))
        .filter(({ is, step }) => is === 'sent' && step.endsWith('wd'))
        .map(({ step, mail }) => [step, ...(mail?.to ?? [])]);
    await here.moveTo(morningOf('2023-12-28'));
    await here.alarmClock.cancel((await here.alarms()).map(({ id }) => id));

    await here.moveTo(morningOf('2023-12-29'));
    expect(await toldOf()).toEqual([['+1wd', persons.focalPoint]]);
    await here.moveTo('2024-01-03T01:00:59.000Z');
    expect(await toldOf()).toEqual([
      ['+1wd', persons.focalPoint],
      ['+3wd', persons.chairman],
    ]);
    await here.close();
  });
});

describe('The digest', () => {
  it('[RM-4] makes one letter of forty deadlines of one morning', async () => {
    const here = await signed();
    const talks = Array.from({ length: 40 }, (_, n) => idFrom('talks', n));
    for (const subject of talks) await openTalksYear(here.log, here.clock, subject);
    const { sent } = await here.moveTo(morningOf('2023-12-20'));
    const letters = (await here.letters()).filter(({ to }) => to === persons.deskOfficer);

    expect(sent).toHaveLength(40);
    expect(letters).toHaveLength(1);
    expect(letters[0]?.subject).toMatch(/^40 thời hạn/);
    await here.close();
  });
});

describe('The alarms', () => {
  it('follow the plan, and go when the reason goes', async () => {
    const here = await signed();
    const steps = await here.alarms();
    expect(steps.map(({ dueAt }) => dueAt)).toContain(morningOf('2024-01-03'));

    for (const to of addressees) await report(here.log, here.clock, to, '2023-12-19');
    await here.moveTo('2023-12-20T02:00:00.000Z');
    expect(await here.alarms()).toEqual([]);
    await here.close();
  });

  it('[RM-5] may all be lost: the comparison with the record sets them again', async () => {
    const here = await signed();
    const before = (await here.alarms()).map(({ id }) => id).sort();
    await here.alarmClock.cancel(before);
    await here.alarmClock.set([{ id: 'orphan', dueAt: '2024-01-05T01:00:00.000Z' }]);
    const found = await here.reminders.reconcile();

    expect(found).toEqual({ planned: before.length, set: before.length, removed: 1 });
    expect((await here.alarms()).map(({ id }) => id).sort()).toEqual(before);
    await here.close();
  });
});

describe('The days on the record of an agreement', () => {
  const told = async (here: House) => (await typesOf(here.log, 'agreement')).slice(life);
  let life: number;

  it('are announced when they come: the review of its renewal, and its end, each once', async () => {
    const here = await signed({ until: '2025-12-31' });
    life = (await typesOf(here.log, 'agreement')).length;
    await here.moveTo('2024-12-30T03:00:00.000Z');
    expect(await told(here)).toEqual([]);

    await here.moveTo('2024-12-31T03:00:00.000Z');
    await here.moveTo('2024-12-31T09:00:00.000Z');
    expect(await told(here)).toEqual(['RenewalReviewOpened']);

    await here.moveTo('2025-12-31T16:59:00.000Z');
    expect(await told(here)).toEqual(['RenewalReviewOpened']);
    await here.moveTo('2025-12-31T17:00:00.000Z');
    await here.moveTo('2026-02-01T03:00:00.000Z');
    expect(await told(here)).toEqual(['RenewalReviewOpened', 'AgreementExpired']);
    await here.close();
  });

  it('[RN-5] that passed while nobody looked are announced late, with the day they tell of', async () => {
    const here = await signed({ until: '2025-12-31' });
    await here.moveTo('2026-06-01T03:00:00.000Z');
    const [expired] = (await factsOf(here.log, 'agreement')).slice(-1);

    expect(expired).toMatchObject({
      type: 'AgreementExpired',
      data: { decision: 'undecided' },
      metadata: { effectiveFrom: '2026-01-01', actor: { authentication: 'system' } },
    });
    await here.close();
  });
});

const until = async (condition: () => boolean) => {
  for (let tries = 0; tries < 400 && !condition(); tries += 1)
    await new Promise((resume) => setTimeout(resume, 5));
};
