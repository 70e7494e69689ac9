import {
  calendar,
  procedure,
  publishCalendar,
  publishProcedure,
  publishRoute,
  route,
  shippedOrders,
} from '@kyket/agreements';
import { contentOf, publishedCalendars, type Country } from '@kyket/calendar';
import { dayOf, earliestOf, idFrom, streamOf, type LocalDate } from '@kyket/eventing';
import type { Records } from '../records';
import { defineManager, type ManagedOrder, type ManagerTools } from './manager';

/** Legal days are those of Vietnam. */
const zone = 'Asia/Ho_Chi_Minh';

/** Publishes the law and the calendars that Kyket comes with, each version once its day has come. What administrators publish is left alone. */
export const shippedData = defineManager({
  name: 'shipped-data',
  roles: ['administrator'],
  follows: [],
  react: async () => [],
  passing: async (tools) => {
    const today = dayOf(tools.now, zone);
    return [...(await laws(tools, today)), ...(await calendars(tools, today))];
  },
});

const laws = async (
  { records, apart }: ManagerTools,
  today: LocalDate,
): Promise<readonly ManagedOrder[]> => {
  const orders: ManagedOrder[] = [];
  for (const { command, id, data, occurredOn } of shippedOrders) {
    const isRoute = command === 'PublishRoute';
    const publish = async () => {
      const { state } = isRoute ? await records.look(route, id) : await records.look(procedure, id);
      const told = earliestOf(occurredOn);
      const isThere =
        state.is !== 'none' && state.versions.some(({ version }) => version >= data.version);
      if (isThere || (told !== undefined && told > today)) return [];
      return [
        {
          command: isRoute ? publishRoute : publishProcedure,
          to: id,
          data,
          occurredOn,
          commandId: idFrom('shipped', id, data.version),
        },
      ];
    };
    orders.push(...(await apart(streamOf(isRoute ? route : procedure, id), publish)));
  }
  return orders;
};

const calendars = async (
  { records, apart }: ManagerTools,
  today: LocalDate,
): Promise<readonly ManagedOrder[]> => {
  const orders: ManagedOrder[] = [];
  for (const country of Object.keys(publishedCalendars) as readonly Country[])
    orders.push(
      ...(await apart(streamOf(calendar, country), () => calendarOf(records, country, today))),
    );
  return orders;
};

const calendarOf = async (
  records: Records,
  country: Country,
  today: LocalDate,
): Promise<readonly ManagedOrder[]> => {
  const { state } = await records.look(calendar, country);
  const last = state.is === 'none' ? 0 : (state.versions.at(-1)?.version ?? 0);
  return publishedCalendars[country]
    .filter(({ version, publishedOn }) => version > last && publishedOn <= today)
    .map((version) => ({
      command: publishCalendar,
      to: country,
      data: {
        version: version.version,
        content: contentOf(version),
        source: version.source ?? '',
      },
      occurredOn: version.publishedOn,
      commandId: idFrom('shipped', country, version.version),
    }));
};
