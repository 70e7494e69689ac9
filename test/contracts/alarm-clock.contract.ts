import { idFrom, type Alarm, type AlarmClock } from '@kyket/eventing';

/** What every alarm clock promises. `at` gives the domain's moment so many milliseconds from now. */
export const alarmClockContract = (
  start: () => Promise<{
    readonly clock: AlarmClock;
    readonly at: (milliseconds: number) => string;
    readonly stop: () => Promise<void>;
  }>,
) => {
  let house: Awaited<ReturnType<typeof start>>;
  let rung: string[];

  beforeEach(async () => {
    house = await start();
    rung = [];
    house.clock.onRing(async ({ id }) => void rung.push(id));
  });
  afterEach(() => house.stop());

  const alarm = (name: string, milliseconds: number): Alarm => ({
    id: idFrom('alarm', name),
    dueAt: house.at(milliseconds),
  });
  const idsSet = async () => (await house.clock.outstanding()).map(({ id }) => id).sort();

  it('rings when an alarm is due, and not before', async () => {
    const report = alarm('report', 400);
    await house.clock.set([report]);
    await wait(200);
    expect(rung).toEqual([]);

    await until(() => rung.length > 0);
    expect(rung).toEqual([report.id]);
  });

  it('tells, when it rings, the moment for which it was set', async () => {
    const heard: Alarm[] = [];
    house.clock.onRing(async (ringing) => void heard.push(ringing));
    const report = alarm('report', 1_500);
    await house.clock.set([report]);
    await until(() => heard.length > 0);

    const apart = Date.parse(heard[0]?.dueAt ?? '') - Date.parse(report.dueAt);
    expect(Math.abs(apart)).toBeLessThan(1_000);
  });

  it('rings at once for what is past', async () => {
    const report = alarm('report', -60_000);
    await house.clock.set([report]);
    await until(() => rung.length > 0);

    expect(rung).toEqual([report.id]);
  });

  it('rings once when an alarm is set anew, at the later setting', async () => {
    await house.clock.set([alarm('report', 150)]);
    await house.clock.set([alarm('report', 600)]);
    await wait(350);
    expect(rung).toEqual([]);

    await until(() => rung.length > 0);
    await wait(200);
    expect(rung).toHaveLength(1);
  });

  it('rings earlier when an alarm is set anew to an earlier moment', async () => {
    await house.clock.set([alarm('report', 60_000)]);
    await house.clock.set([alarm('report', 100)]);
    await until(() => rung.length > 0);

    expect(rung).toHaveLength(1);
    expect(await idsSet()).toEqual([]);
  });

  it('does not ring for an alarm that was cancelled', async () => {
    const [report, talks] = [alarm('report', 200), alarm('talks', 200)];
    await house.clock.set([report, talks]);
    await house.clock.cancel([report.id]);
    await until(() => rung.length > 0);
    await wait(200);

    expect(rung).toEqual([talks.id]);
  });

  it('forgets an alarm that has rung, so that it can be set again', async () => {
    await house.clock.set([alarm('report', 0)]);
    await until(() => rung.length === 1);
    await until(async () => (await idsSet()).length === 0);
    await house.clock.set([alarm('report', 0)]);
    await until(() => rung.length === 2);

    expect(rung).toHaveLength(2);
  });

  it('tells which alarms are set, and for when', async () => {
    const [report, talks] = [alarm('report', 600_000), alarm('talks', 900_000)];
    await house.clock.set([report, talks]);

    const outstanding = await house.clock.outstanding();
    expect(outstanding).toHaveLength(2);
    for (const { id, dueAt } of [report, talks]) {
      const found = outstanding.find((one) => one.id === id);
      expect(Math.abs(Date.parse(found?.dueAt ?? '') - Date.parse(dueAt))).toBeLessThan(1_000);
    }
  });

  it('leaves out what lies more than a year ahead', async () => {
    await house.clock.set([alarm('renewal', 500 * 24 * 3_600_000), alarm('report', 60_000)]);

    expect(await idsSet()).toEqual([alarm('report', 0).id]);
  });

  it('goes on when a listener fails', async () => {
    house.clock.onRing(async () => {
      throw new Error('the post is closed');
    });
    await house.clock.set([alarm('report', 0)]);
    await until(() => rung.length === 1);
    await house.clock.set([alarm('talks', 0)]);
    await until(() => rung.length === 2);

    expect(rung).toHaveLength(2);
  });

  it('keeps three thousand alarms and rings for each of them once', async () => {
    const many = Array.from({ length: 3_000 }, (_, index) => alarm(`many ${index}`, 500));
    await house.clock.set(many);
    await until(() => rung.length >= many.length, 15_000);
    await wait(100);

    expect(rung).toHaveLength(many.length);
    expect(new Set(rung).size).toBe(many.length);
  }, 20_000);
};

const wait = (milliseconds: number) =>
  new Promise<void>((resume) => setTimeout(resume, milliseconds));

const until = async (condition: () => boolean | Promise<boolean>, patience = 5_000) => {
  for (const end = performance.now() + patience; !(await condition());) {
    if (performance.now() > end) return;
    await wait(10);
  }
};
