import { onDay, scenario, told, type Told } from '@kyket/eventing';
import { hanoi, now, parties } from '../testing';
import { route } from '../route/route';
import { RoutePublished } from '../route/events';
import { whyNot } from './applies';
import type { ProcedureContent } from './content';
import { ProcedurePublished } from './events';
import { procedure, procedureOn, procedureVersion, type ProcedureEvent } from './procedure';
import { publishProcedure } from './publish-procedure';
import { department, domestic } from './shipped/procedures';
import { departmentRoute } from './shipped/routes';
import { procedureIds, routeIds } from './shipped/shipped';

const given = scenario(procedure, { now, id: procedureIds.department });
const v1 = { version: 1, from: '2021-07-01', content: department };
const publishedV1 = told(
  ProcedurePublished({ version: 1, content: department }, { effectiveFrom: '2021-07-01' }),
  { on: '2021-06-30' },
);
const knowingRoute = (...facts: readonly Told<ProcedureEvent>[]) =>
  given(...facts).knowing(
    route,
    routeIds.department,
    RoutePublished({ version: 1, content: departmentRoute }, { effectiveFrom: '2021-07-01' }),
  );

describe('Publishing a procedure', () => {
  it('tells the first day it is in use, with its legal source beside it', () => {
    knowingRoute()
      .when(publishProcedure, v1, { occurredOn: '2021-06-30' })
      .thenRecords(
        ProcedurePublished({ version: 1, content: department }, { effectiveFrom: '2021-07-01' }),
      );
  });

  it('never edits a version: the next follows the last', () => {
    knowingRoute(publishedV1)
      .when(publishProcedure, v1)
      .thenRefuses('version-not-next', { last: 1 });
    knowingRoute(publishedV1)
      .when(publishProcedure, { ...v1, version: 2, from: '2025-07-01' })
      .thenRecordsAmongOthers({ type: 'ProcedurePublished' });
    knowingRoute(publishedV1)
      .when(publishProcedure, { ...v1, version: 3 })
      .thenRefuses('version-not-next');
  });

  it('names a route that is in use on its first day', () => {
    given().when(publishProcedure, v1).thenRefuses('route-unknown', { route: routeIds.department });
    knowingRoute()
      .when(publishProcedure, { ...v1, from: '2021-06-30' })
      .thenRefuses('route-unknown');
    const { route: _, ...withoutRoute } = department;
    given()
      .when(publishProcedure, { ...v1, content: withoutRoute })
      .thenRecordsAmongOthers({ type: 'ProcedurePublished' });
  });

  it('does not end before it begins, and names each paper once', () => {
    knowingRoute()
      .when(publishProcedure, { ...v1, content: { ...department, until: '2021-06-30' } })
      .thenRefuses('ends-before-it-begins');
    const [paper] = department.dossier;
    if (paper === undefined) throw new Error('no paper');
    const dossier = [paper, paper];
    knowingRoute()
      .when(publishProcedure, { ...v1, content: { ...department, dossier } })
      .thenRefuses('named-twice', { entry: 'dossier: proposal-letter' });
  });

  it('does not tell its first day twice', () => {
    const [event] = knowingRoute()
      .when(publishProcedure, v1, { occurredOn: { date: onDay('2021-07-01'), zone: hanoi } })
      .events();
    expect(event).not.toHaveProperty('effectiveFrom');
  });
});

describe('The version of a procedure in use on a day', () => {
  const until = (last: string): ProcedureContent => ({ ...department, until: last });
  const { state } = given(
    publishedV1,
    told(
      ProcedurePublished(
        { version: 2, content: until('2025-12-31') },
        { effectiveFrom: '2025-07-01' },
      ),
      {
        on: { is: 'month', year: 2025, month: 6 },
      },
    ),
  );

  it.each([
    ['2021-06-30', undefined],
    ['2021-07-01', 1],
    ['2025-06-30', 1],
    ['2025-07-01', 2],
    ['2025-12-31', 2],
    ['2026-01-01', undefined],
  ])('on %s it is %s', (day, version) => {
    expect(procedureOn(state, day)?.version).toBe(version);
  });

  it('can be looked up for ever by its number, which is what a clearance pins', () => {
    expect(procedureVersion(state, 1)?.from).toBe('2021-07-01');
    expect(procedureVersion(state, 3)).toBeUndefined();
    expect(procedureOn(given().state, '2025-01-01')).toBeUndefined();
  });
});

describe('Whether a procedure applies', () => {
  const dienBien = {
    partyId: parties.soGddtDienBien,
    party: { level: 'department', country: 'VN', under: parties.ubndDienBien },
    kind: 'mou',
    countries: ['VN', 'LA'],
  } as const;
  const why = (more: Partial<ProcedureContent['appliesTo']>, about: object = {}) =>
    whyNot({ ...department.appliesTo, ...more }, { ...dienBien, ...about });

  it('asks about level, country, kind, counterpart and territory', () => {
    expect(why({})).toBeUndefined();
    expect(why({ levels: ['provincial'] })).toBe('level');
    expect(why({ countries: ['LA'] })).toBe('country');
    expect(why({ kinds: ['minutes'] })).toBe('kind');
    expect(why({ kinds: ['mou'] })).toBeUndefined();
    expect(why({ counterpart: 'domestic' })).toBe('counterpart');
    expect(why({ counterpart: 'any' })).toBeUndefined();
    expect(why({}, { countries: ['VN'] })).toBe('counterpart');
    expect(why({ territories: [parties.soGddtQuangTri] })).toBe('territory');
  });

  it('reaches a party through the territory it belongs to', () => {
    expect(why({ territories: [parties.ubndDienBien] })).toBeUndefined();
    expect(why({ territories: [parties.soGddtDienBien] })).toBeUndefined();
    expect(
      why(
        { territories: [parties.ubndDienBien] },
        { party: { level: 'department', country: 'VN' } },
      ),
    ).toBe('territory');
  });

  it('needs no foreign party for a regulation at home', () => {
    expect(whyNot(domestic.appliesTo, { ...dienBien, countries: ['VN'] })).toBeUndefined();
    expect(whyNot(domestic.appliesTo, dienBien)).toBe('counterpart');
  });
});
