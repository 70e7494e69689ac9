import { leads, leadsId, obligation, replanReminders, type LeadsEvent } from '@kyket/agreements';
import type { ManagedOrder, ManagerTools } from '@kyket/application';
import { dayOf, type Recorded, type StoredEvent } from '@kyket/eventing';
import { Calendars } from '../planning/calendars';
import { rulesOn } from '../planning/lead-times';
import { replanned } from '../planning/replanned';
import type { KeeperParts } from './keeper';

const house = 'Asia/Ho_Chi_Minh';

/** What lead times, as they were published, moved: worked out from the record as it stood then, so that asking again finds the same. */
export const replans = async (
  { records, rules, onRecord }: KeeperParts,
  fact: StoredEvent,
  apart: ManagerTools['apart'],
): Promise<readonly ManagedOrder[]> => {
  if (fact.stream !== leads.name) return [];
  const { facts } = await records.look(leads, leadsId);
  const published = (facts as readonly Recorded<LeadsEvent>[])[fact.revision];
  if (published?.type !== 'LeadTimesPublished') return [];

  const { rule: name, version } = published.data;
  const at = fact.metadata.recordedAt;
  const today = dayOf(at, house);
  const own = rules.filter((rule) => rule.name === name);
  const upTo = async (revision: number) =>
    rulesOn(own, (await records.lookFrom(leads, leadsId, { upTo: revision })).state, today).of(
      name,
    );
  const [before, after] = [await upTo(fact.revision - 1), await upTo(fact.revision)];
  if (before === undefined || after === undefined) return [];

  const calendarOf = await new Calendars(records).knownOn(today);
  const orders: ManagedOrder[] = [];
  for (const { id } of await onRecord.ofRule(name)) {
    const replan = async () => {
      const { state } = await records.lookFrom(obligation, id, { knownAt: at });
      if (state.is !== 'open') return [];
      const moved = replanned(state, before, after, calendarOf(state.calendar.country), at);
      if (moved.dropped.length + moved.added.length === 0) return [];
      return [{ command: replanReminders, to: id, data: { version, ...moved } }];
    };
    orders.push(...(await apart(fact.stream, replan)));
  }
  return orders;
};
