import {
  calendar,
  procedure,
  publishCalendar,
  publishProcedure,
  publishRoute,
  route,
  shippedOrders,
} from '@kyket/agreements';
import { contentOf, publishedCalendars } from '@kyket/calendar';
import { dayOf, earliestOf, idFrom, type LocalDate } from '@kyket/eventing';
import type { Records } from '../records';
import { defineManager, type ManagedOrder } from './manager';

/** Legal days are those of Vietnam. */
const zone = 'Asia/Ho_Chi_Minh';

/** Publishes the law and the calendars that Kyket comes with, each version once its day has come. What administrators publish is left alone. */
export const shippedData = defineManager({
  name: 'shipped-data',
  roles: ['administrator'],
  follows: [],
  react: async () => [],
  passing: async ({ records, now }) => {
    const today = dayOf(now, zone);
    return [...(await laws(records, today)), ...(await calendars(records, today))];
  },
});

const laws = async (records: Records, today: LocalDate): Promise<readonly ManagedOrder[]> => {
  const orders: ManagedOrder[] = [];
  for (const { command, id, data, occurredOn } of shippedOrders) {
    const isRoute = command === 'PublishRoute';
    const { state } = isRoute ? await records.look(route, id) : await records.look(procedure, id);
    const told = earliestOf(occurredOn);
    const isThere =
      state.is !== 'none' && state.versions.some(({ version }) => version >= data.version);
    if (isThere || (told !== undefined && told > today)) continue;
    orders.push({
      command: isRoute ? publishRoute : publishProcedure,
      to: id,
      data,
      occurredOn,
      commandId: idFrom('shipped', id, data.version),
    });
  }
  return orders;
};

const calendars = async (records: Records, today: LocalDate): Promise<readonly ManagedOrder[]> => {
  const orders: ManagedOrder[] = [];
  for (const [country, versions] of Object.entries(publishedCalendars)) {
    const { state } = await records.look(calendar, country);
    const last = state.is === 'none' ? 0 : (state.versions.at(-1)?.version ?? 0);
    for (const version of versions) {
      if (version.version <= last || version.publishedOn > today) continue;
      orders.push({
        command: publishCalendar,
        to: country,
        data: {
          version: version.version,
          content: contentOf(version),
          source: version.source ?? '',
        },
        occurredOn: version.publishedOn,
        commandId: idFrom('shipped', country, version.version),
      });
    }
  }
  return orders;
};
