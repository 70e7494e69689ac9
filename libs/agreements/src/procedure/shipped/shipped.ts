import { onDay, type Id, type PartialDate } from '@kyket/eventing';
import type { PublishRoute } from '../../route/publish-route';
import type { PublishProcedure } from '../publish-procedure';
import * as procedures from './procedures';
import { procedureIds } from './procedures';
import * as routes from './routes';
import { routeIds } from './routes';

/** An order that the first start gives, so that an empty house knows the law. */
export type ShippedOrder =
  | {
      readonly command: 'PublishRoute';
      readonly id: Id;
      readonly occurredOn: PartialDate;
      readonly data: PublishRoute;
    }
  | {
      readonly command: 'PublishProcedure';
      readonly id: Id;
      readonly occurredOn: PartialDate;
      readonly data: PublishProcedure;
    };

const law2020 = onDay('2020-11-13');
const decree2021 = onDay('2021-06-30');
/** Sources differ on the day in June. */
const decree2025: PartialDate = { is: 'month', year: 2025, month: 6 };
const practice: PartialDate = { is: 'unknown' };
const ordinance = onDay('2007-04-20');

const publishRoute = (
  id: Id,
  occurredOn: PartialDate,
  version: number,
  from: string,
  content: PublishRoute['content'],
): ShippedOrder => ({ command: 'PublishRoute', id, occurredOn, data: { version, from, content } });

const publishProcedure = (
  id: Id,
  occurredOn: PartialDate,
  version: number,
  from: string,
  content: PublishProcedure['content'],
): ShippedOrder => ({
  command: 'PublishProcedure',
  id,
  occurredOn,
  data: { version, from, content },
});

/** Routes first, for a procedure names the one it takes. */
export const shippedOrders: readonly ShippedOrder[] = [
  publishRoute(routeIds.provincial, law2020, 1, '2021-07-01', routes.provincialRoute),
  publishRoute(routeIds.department, decree2021, 1, '2021-07-01', routes.departmentRoute),
  publishRoute(routeIds.department, decree2025, 2, '2025-07-01', routes.departmentRoute2025),
  publishRoute(routeIds.borderCommune, decree2021, 1, '2021-07-01', routes.borderCommuneRoute),
  publishRoute(routeIds.borderCommune, decree2025, 2, '2025-07-01', routes.borderCommuneRoute2025),
  publishRoute(routeIds.reduced, law2020, 1, '2021-07-01', routes.reducedRoute),
  publishRoute(routeIds.domestic, practice, 1, '2000-01-01', routes.domesticRoute),

  publishProcedure(procedureIds.before2021, ordinance, 1, '2007-07-01', procedures.before2021),
  publishProcedure(procedureIds.provincial, law2020, 1, '2021-07-01', procedures.provincial),
  publishProcedure(procedureIds.provincial, decree2025, 2, '2025-07-01', procedures.provincial2025),
  publishProcedure(procedureIds.department, decree2021, 1, '2021-07-01', procedures.department),
  publishProcedure(procedureIds.department, decree2025, 2, '2025-07-01', procedures.department2025),
  publishProcedure(
    procedureIds.borderCommune,
    decree2021,
    1,
    '2021-07-01',
    procedures.borderCommune,
  ),
  publishProcedure(
    procedureIds.borderCommune,
    decree2025,
    2,
    '2025-07-01',
    procedures.borderCommune2025,
  ),
  publishProcedure(procedureIds.reduced, law2020, 1, '2021-07-01', procedures.reduced),
  publishProcedure(procedureIds.domestic, practice, 1, '2000-01-01', procedures.domestic),
];

export { procedureIds, routeIds };
