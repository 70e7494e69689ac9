import { comparePositions, type Position } from '@kyket/eventing';
import type { Manager } from './manager';
import { ManagerHeldUp, ManagerRunner, type ManagerParts } from './manager-runner';
import type { SetAside } from './set-aside';

/** How often the managers are asked what the moment wants, though nobody moved the clock. */
const everyMinute = 60_000;

/** All process managers of the house, each with its own checkpoint: what one of them has set aside is nothing to the others. */
export class Managers {
  private readonly runners: readonly ManagerRunner[];
  private ticking: NodeJS.Timeout | undefined;

  constructor(
    managers: readonly Manager[],
    private readonly parts: ManagerParts,
  ) {
    this.runners = managers.map((manager) => new ManagerRunner(manager, parts));
  }

  get standing() {
    return this.runners.map(({ standing }) => standing);
  }

  async start(): Promise<void> {
    await Promise.all(this.runners.map((runner) => runner.start()));
    this.ticking = setInterval(() => void this.timePasses().catch(() => undefined), everyMinute);
    this.ticking.unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.ticking);
    await Promise.all(this.runners.map((runner) => runner.stop()));
  }

  /** Once every fact on record – and those that the reactions add – has been reacted to. Throws ManagerHeldUp where a record is set aside, unless that is nothing to whoever waits. */
  async settle({ exceptSetAside = false } = {}): Promise<Position> {
    for (;;) {
      const head = await this.parts.log.head();
      await Promise.all(this.runners.map((runner) => runner.settle(head)));
      if (comparePositions(await this.parts.log.head(), head) !== 0) continue;

      const [aside] = this.setAside;
      if (aside && !exceptSetAside) throw new ManagerHeldUp(aside);
      return head;
    }
  }

  get setAside(): readonly SetAside[] {
    return this.standing.flatMap(({ setAside }) => setAside);
  }

  /** Tries records that are set aside again, all of them or one; says which still are. */
  async retry(stream?: string): Promise<readonly SetAside[]> {
    const still = await Promise.all(this.runners.map((runner) => runner.retry(stream)));
    return still.flat();
  }

  async timePasses(): Promise<void> {
    await Promise.all(this.runners.map((runner) => runner.timePasses()));
  }
}
