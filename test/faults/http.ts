import { partsOf, type Position } from '@kyket/eventing';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { House } from '../parts/house';
import { Person } from '../parts/person';
import { peopleOf } from '../http/the-story';
import { chanceOf } from './chance';
import { faultsIn } from './http/judging';
import { mutated } from './http/mutations';
import { keyed, wellFormed, type Contract, type WireRequest } from './http/requests';
import { Wire, type WireAnswer } from './http/wire';

interface Asking {
  readonly seed: number;
  readonly inputs: number;
  readonly onProgress?: (done: number) => void;
}

/** What a run of wrong requests found. `serverErrors` to `unhandled` should be zero. */
export interface FoundOnTheWire {
  readonly seed: number;
  readonly inputs: number;
  readonly operations: number;
  readonly answers: Readonly<Record<string, number>>;
  readonly serverErrors: number;
  /** Refusals that were not problem+json with a code and a request id. */
  readonly notProblems: number;
  /** Answers that told of our insides. */
  readonly leaks: number;
  /** Facts beside the access journal that came of a request that was refused. */
  readonly factsOfRefused: number;
  readonly unhandled: number;
  readonly p99Ms: number;
  readonly grownMb: number;
  readonly examples: readonly string[];
}

/** Sends requests that are wrong in one thing each, as several people and as nobody, and looks at what comes back and at what is on record. */
export const askWrongly = async (
  house: House,
  { seed, inputs, onProgress = () => undefined }: Asking,
): Promise<FoundOnTheWire> => {
  const contract = await new Person(house.url).reads<Contract>('/openapi.json');
  const operations = wellFormed(contract);
  const chance = chanceOf(seed);
  const wire = new Wire(house.url);
  const people = peopleOf(house);
  const signIns = [people.deskOfficer, people.director, people.counterpart, people.administrator];
  const cookies = ['', ...(await Promise.all(signIns.map(async (by) => (await by()).cookie)))];
  const watched = watchRejections();
  let before = 0;

  const faults = { serverErrors: 0, notProblems: 0, leaks: 0, factsOfRefused: 0 };
  const examples: string[] = [];
  const note = (fault: keyof typeof faults, request: WireRequest, answer: WireAnswer) => {
    faults[fault] += 1;
    if (examples.length < 10) examples.push(`${fault}: ${told(request, answer)}`);
  };
  const answers: Record<string, number> = {};
  const times: number[] = [];
  await house.settled();
  let end = await house.running.parts.stores.log.head();

  for (let done = 0; done < inputs; done += 1) {
    const request = mutated(keyed(chance.pick(operations), chance), chance);
    const answer = await wire.send(request, chance.pick(cookies));
    onProgress(done + 1);
    // The first tenth warms the house.
    if (done === Math.floor(inputs / 10)) before = heldBytes();
    if (answer === undefined) continue;
    times.push(answer.ms);
    const kind = `${Math.floor(answer.status / 100)}xx`;
    answers[kind] = (answers[kind] ?? 0) + 1;

    for (const fault of faultsIn(request, answer)) note(fault, request, answer);
    const isTaken = answer.status < 400;
    // What follows from an order that was taken follows by itself, a little later.
    if (isTaken && request.method !== 'GET') await house.settled();
    const recorded = await recordedSince(house, end);
    end = recorded.end;
    if (!isTaken && recorded.facts > 0) note('factsOfRefused', request, answer);
  }
  wire.close();

  return {
    ...{ seed, inputs, operations: operations.length, answers },
    ...faults,
    unhandled: watched.stop(),
    p99Ms: Math.round(times.sort((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? 0),
    grownMb: Math.round((heldBytes() - before) / 2 ** 20),
    examples,
  };
};

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What is held once everything that can be thrown away has been. */
const heldBytes = (): number => {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

const recordedSince = async (house: House, after: Position) => {
  let [facts, end] = [0, after];
  for await (const fact of house.running.parts.stores.log.readAll({ after })) {
    if (partsOf(fact.stream).name !== 'access') facts += 1;
    end = fact.position;
  }
  return { facts, end };
};

const watchRejections = () => {
  let count = 0;
  const hear = () => (count += 1);
  process.on('unhandledRejection', hear);
  return {
    stop: () => {
      process.off('unhandledRejection', hear);
      return count;
    },
  };
};

const told = (
  { operation, method, path, headers, body }: WireRequest,
  answer: WireAnswer,
): string =>
  JSON.stringify({
    operation,
    asked: `${method} ${path.slice(0, 200)}`,
    headers,
    body: body?.toString().slice(0, 300),
    answered: `${answer.status} ${answer.text.slice(0, 300)}`,
  });
