import { obligation, reminder, type ReminderEvent } from '@kyket/agreements';
import { partsOf, type Id, type Instant, type Recorded } from '@kyket/eventing';
import type { Life } from '../../apps/standalone/src/demo/life';
import { tellingOf } from '../../apps/standalone/src/demo/telling';
import { morning, tellsInMemory } from '../scenarios/telling/demonstration';
import type { House } from '../scenarios/telling/house';

/** One reminder as the log has it: of what, at which step, when, to whom, and how often. */
export interface LedgerLine {
  readonly subject: Id;
  readonly rule: string;
  readonly occasion: string;
  readonly due: string;
  readonly step: string;
  readonly at: Instant;
  readonly late: boolean;
  readonly people: readonly Id[];
  readonly claims: number;
  readonly sent: number;
}

const aDay = 24 * 3_600_000;

/** The lives of the demonstration, told in memory as `npm run demo` tells them; then every morning of some time but those of weekends. */
export const throughAYear = async (
  lives: readonly Life[],
  from: Instant,
  to: Instant,
): Promise<readonly LedgerLine[]> => {
  const house = await tellsInMemory(tellingOf(lives));
  await morning(house, house.clock.now());

  for (let at = Date.parse(from); at <= Date.parse(to); at += aDay) {
    const isWeekend = [0, 6].includes(new Date(at).getUTCDay());
    if (!isWeekend || at === Date.parse(from)) await morning(house, new Date(at).toISOString());
  }
  const lines = await ledgerOf(house, from);
  await house.close();
  return lines;
};

/** Everything that was claimed from a moment on, read from the log alone. */
const ledgerOf = async ({ log, records }: House, from: Instant): Promise<readonly LedgerLine[]> => {
  const ids = new Set<Id>();
  for await (const { stream } of log.readAll()) {
    const { name, id } = partsOf(stream);
    if (name === reminder.name) ids.add(id);
  }
  const lines: LedgerLine[] = [];
  for (const id of ids) {
    const facts = (await records.look(reminder, id)).facts as readonly Recorded<ReminderEvent>[];
    const claims = facts.filter(({ type }) => type === 'ReminderClaimed');
    const [claim] = claims;
    if (claim?.type !== 'ReminderClaimed' || claim.metadata.recordedAt < from) continue;
    const { state } = await records.look(obligation, claim.data.obligation);
    if (state.is === 'none') continue;
    const letters = facts.flatMap((fact) =>
      fact.type === 'ReminderSent' && fact.data.channel === 'mail' ? [fact.data.to] : [],
    );
    const { step, due, late } = claim.data;
    lines.push({
      subject: state.subject,
      rule: state.rule,
      occasion: state.occasion,
      ...{ due, step, late },
      at: claim.metadata.recordedAt,
      people: letters.flat(),
      claims: claims.length,
      sent: letters.length,
    });
  }
  return lines;
};
