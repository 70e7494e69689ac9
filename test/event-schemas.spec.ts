import { aggregates } from '@kyket/agreements';
import { z } from 'zod';

interface Field {
  readonly event: string;
  readonly name: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

/** Every field of every fact, however deep. */
const fields: readonly Field[] = aggregates.flatMap(({ events }) =>
  events.flatMap(({ type, data }) =>
    fieldsIn(z.toJSONSchema(data, { unrepresentable: 'any' })).map((field) => ({
      event: type,
      ...field,
    })),
  ),
);

function fieldsIn(schema: unknown): readonly Omit<Field, 'event'>[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = 'properties' in schema ? Object.entries(schema.properties as object) : [];
  return [
    ...own.map(([name, each]) => ({ name, schema: each as Field['schema'] })),
    ...Object.values(schema).flatMap(fieldsIn),
  ];
}

/** What would tell who a person is, how to reach them, or how they sign in. */
const personal =
  /mail|phone|mobile|fax|birth|gender|sex|nationality|passport|identityCard|password|secret|address$|(?:fore|first|last|middle|given|family|sur|full|person|user|signer)name/i;

describe('The facts', () => {
  it('[AU-12] hold nothing of a person but an id: who somebody is lies in the safe', () => {
    expect(fields.length).toBeGreaterThan(500);
    expect(fields.filter(({ name }) => personal.test(name))).toEqual([]);
  });

  it('name people by their id alone', () => {
    const people = fields.filter(({ name }) =>
      /^(?:person|personId|signer|holder|drafter|claimant)$/.test(name),
    );
    expect(people.length).toBeGreaterThan(5);
    expect(people.filter(({ schema }) => schema['$ref'] !== '#/$defs/Id')).toEqual([]);
  });

  it('give names to bodies, places, holidays and steps of a deadline only', () => {
    const named = fields.filter(({ name }) => name === 'name' || name === 'names');
    expect([...new Set(named.map(({ event }) => event))].sort()).toEqual([
      'CalendarPublished',
      'CeremonyHeld',
      'CeremonyPlanned',
      'LeadTimesPublished',
      'MeetingHeld',
      'MeetingModeChanged',
      'MeetingPlanned',
      'PartyRegistered',
      'PartyRenamed',
    ]);
  });
});
