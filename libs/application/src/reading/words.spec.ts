import * as language from '@kyket/agreements';
import { fieldWords } from './field-words';
import { isCommand, isEvents, wordsIn } from './testing/words-in';
import { words } from './words';

const schemas = Object.values(language).flatMap((exported: unknown) => {
  if (isEvents(exported)) return exported.map(({ data }) => data);
  return isCommand(exported) ? [exported.data] : [];
});

describe('What a person reads', () => {
  it('finds the schemas of the language', () => {
    expect(schemas.length).toBeGreaterThan(40);
  });

  it('has words for every code that an order or a fact may hold', () => {
    const codes = new Set(schemas.flatMap((schema) => wordsIn(schema)));

    expect([...codes].filter((code) => words[code] === undefined).sort()).toEqual([]);
  });

  it('has words for every detail that a correction may be about', () => {
    const details = new Set(
      language.aggregates.flatMap(({ events }) => events.flatMap(({ corrigible }) => corrigible)),
    );
    const unnamed = [...details, 'occurredOn', 'effectiveFrom', 'value'].filter(
      (detail) => fieldWords[detail] === undefined,
    );
    expect(unnamed).toEqual([]);
  });
});
