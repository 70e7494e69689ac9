import { scenario } from '@kyket/eventing';
import { now } from '../../testing';
import { RoutePublished } from '../../route/events';
import { PublishRoute, publishRoute } from '../../route/publish-route';
import { route } from '../../route/route';
import { procedure, procedureOn } from '../procedure';
import { ProcedurePublished } from '../events';
import { PublishProcedure, publishProcedure } from '../publish-procedure';
import { procedureIds, routeIds, shippedOrders } from './shipped';

const routeOrders = shippedOrders.filter((order) => order.command === 'PublishRoute');
const procedureOrders = shippedOrders.filter((order) => order.command === 'PublishProcedure');
const routeFacts = (id: string, before = Infinity) =>
  routeOrders
    .filter((order) => order.id === id && order.data.version < before)
    .map(({ data: { from, ...data } }) => RoutePublished(data, { effectiveFrom: from }));
const procedureFacts = (id: string, before = Infinity) =>
  procedureOrders
    .filter((order) => order.id === id && order.data.version < before)
    .map(({ data: { from, ...data } }) => ProcedurePublished(data, { effectiveFrom: from }));

describe('The procedures that an empty house must know', () => {
  it.each(routeOrders.map((order) => [order.data.content.title.en, order] as const))(
    'the route “%s” can be published as it stands',
    (_, { id, data }) => {
      scenario(route, { now, id })(...routeFacts(id, data.version))
        .when(publishRoute, PublishRoute.parse(data))
        .thenRecordsAmongOthers({ type: 'RoutePublished' });
    },
  );

  it.each(procedureOrders.map((order) => [order.data.content.title.en, order] as const))(
    'the procedure “%s” can be published as it stands',
    (_, { id, data }) => {
      const story = scenario(procedure, { now, id })(...procedureFacts(id, data.version));
      Object.values(routeIds)
        .reduce((told, routeId) => told.knowing(route, routeId, ...routeFacts(routeId)), story)
        .when(publishProcedure, PublishProcedure.parse(data))
        .thenRecordsAmongOthers({ type: 'ProcedurePublished' });
    },
  );

  it('[AP-9] every one names its legal source, and says which of them nobody has verified', () => {
    for (const { data } of shippedOrders) expect(data.content.source.length).toBeGreaterThan(0);
    const unverified = shippedOrders
      .flatMap(({ data }) => data.content.source)
      .filter(({ certainty }) => certainty === 'unverified');
    expect(unverified.every((source) => 'note' in source)).toBe(true);
    expect(unverified.length).toBeGreaterThan(0);
  });

  it.each([
    ['2020-10-14', ['before2021', 'domestic']],
    ['2021-06-30', ['before2021', 'domestic']],
    ['2021-07-01', ['provincial', 'department', 'borderCommune', 'reduced', 'domestic']],
    ['2026-11-22', ['provincial', 'department', 'borderCommune', 'reduced', 'domestic']],
  ])('on %s those in use are %j', (day, expected) => {
    const inUse = Object.entries(procedureIds)
      .filter(
        ([, id]) =>
          procedureOn(scenario(procedure, { now, id })(...procedureFacts(id)).state, day) !==
          undefined,
      )
      .map(([name]) => name);
    expect(inUse).toEqual(expected);
  });

  it('knows of no districts since July 2025', () => {
    const id = procedureIds.department;
    const { state } = scenario(procedure, { now, id })(...procedureFacts(id));
    expect(procedureOn(state, '2025-06-30')?.appliesTo.levels).toContain('district');
    expect(procedureOn(state, '2025-07-01')?.appliesTo.levels).not.toContain('district');
  });

  it('counts seven working days as stated for provinces, as inferred for departments, and three when reduced', () => {
    const daysOf = (id: string) =>
      routeOrders.find((order) => order.id === id)?.data.content.stages[0]?.workingDays;
    expect(daysOf(routeIds.provincial)).toEqual({ value: 7, certainty: 'stated' });
    expect(daysOf(routeIds.department)).toEqual({ value: 7, certainty: 'inferred' });
    expect(daysOf(routeIds.reduced)).toEqual({ value: 3, certainty: 'inferred' });
  });
});
