import { isFinal, nobodyLeft, vanished } from '@kyket/agreements';
import type { Decisions, Records } from '@kyket/application';
import type { Clock, Id, Instant, Language, Post, Safe, Zone } from '@kyket/eventing';
import type { Addressees } from '../addressing/addressees';
import type { Titles } from '../addressing/titles';
import type { LeadTimes } from '../planning/lead-times';
import type { Claimed } from './claims';
import { Letters, type ToWrite, type Written } from './letters';
import { Recipients, type Addressed } from './recipients';
import { ReminderFacts } from './reminder-facts';

export interface DispatchParts {
  readonly leadTimes: LeadTimes;
  readonly records: Records;
  readonly decisions: Decisions;
  readonly safe: Safe;
  readonly clock: Clock;
  readonly post: Post;
  readonly addressees: Addressees;
  readonly titles: Titles;
  readonly languageOf: (person: Id) => Promise<Language>;
  readonly quietUntil?: ((person: Id, zone: Zone) => Promise<Instant | undefined>) | undefined;
  readonly linkTo?: ((aggregate: string, subject: Id) => string | undefined) | undefined;
  readonly onTrouble?: ((error: unknown) => void) | undefined;
}

export interface Dispatched {
  readonly sent: readonly Id[];
  readonly failed: readonly Id[];
}

/** Sends what was claimed on every channel. One that fails holds up no other. */
export class Dispatch {
  private readonly recipients: Recipients;
  private readonly letters: Letters;
  private readonly facts: ReminderFacts;

  constructor(private readonly parts: DispatchParts) {
    this.recipients = new Recipients(parts);
    this.letters = new Letters(parts);
    this.facts = new ReminderFacts(parts);
  }

  async send(claimed: readonly Claimed[]): Promise<Dispatched> {
    const { addressed, waiting } = await this.recipients.of(claimed);
    for (const each of addressed) await this.notify(each, each.people);

    const sent: Id[] = [];
    const failed: Id[] = [];
    const outcomes = await this.write(addressed);
    for (const { reminderId } of claimed.filter((each) => !waiting.has(each.reminderId))) {
      const became = await this.record(reminderId, outcomes.get(reminderId));
      if (became === 'sent') sent.push(reminderId);
      if (became === 'failed') failed.push(reminderId);
    }
    return { sent, failed };
  }

  /** The notice in the house is the fact itself: once to each, and there as soon as it is recorded. */
  private async notify({ reminderId }: Addressed, people: readonly Id[]): Promise<void> {
    try {
      await this.facts.sent(reminderId, 'in-app', people);
    } catch (error) {
      this.parts.onTrouble?.(error);
      await this.facts
        .failed(reminderId, 'in-app', people, 'broken')
        .catch((again: unknown) => this.parts.onTrouble?.(again));
    }
  }

  /** Letters to everyone; and where one is refused for good, to whoever is next, as long as there is someone. */
  private async write(all: readonly Addressed[]): Promise<ReadonlyMap<Id, Outcome>> {
    const outcomes = new Map(all.map((each) => [each.reminderId, newOutcome(each)]));
    let wave = await this.firstWave(all);
    while (wave.length > 0) {
      const written = await this.letters.write(wave);
      const refused = new Set<Addressed>();
      for (const [each, became] of written) {
        const outcome = outcomes.get(each.addressed.reminderId);
        outcome?.written.push([each, became]);
        if (became.is !== 'failed' || !isFinal(became.reason)) continue;
        await this.facts.failed(each.addressed.reminderId, 'mail', [each.person], became.reason);
        outcome?.unreachable.push(each.person);
        refused.add(each.addressed);
      }
      wave = await this.nextWave([...refused], outcomes);
    }
    return outcomes;
  }

  private async firstWave(all: readonly Addressed[]): Promise<readonly ToWrite[]> {
    const wave: ToWrite[] = [];
    for (const addressed of all) {
      const { state, people } = addressed;
      const gone = new Set(state.unreachable);
      for (const person of people.filter((each) => !gone.has(each)))
        wave.push({ addressed, person, instead: false });
      if (gone.size > 0) wave.push(...(await this.instead(addressed, state.unreachable)));
    }
    return wave;
  }

  private async nextWave(
    refused: readonly Addressed[],
    outcomes: ReadonlyMap<Id, Outcome>,
  ): Promise<readonly ToWrite[]> {
    const wave: ToWrite[] = [];
    for (const addressed of refused) {
      const unreachable = outcomes.get(addressed.reminderId)?.unreachable ?? [];
      wave.push(...(await this.instead(addressed, unreachable)));
    }
    return wave;
  }

  private async instead(
    addressed: Addressed,
    unreachable: readonly Id[],
  ): Promise<readonly ToWrite[]> {
    const found = await addressed.insteadOf(unreachable);
    const people = found.filter((person) => !addressed.people.includes(person));
    if (people.length > 0) await this.notify(addressed, people);
    return people.map((person) => ({ addressed, person, instead: true }));
  }

  /** Writes down what came of the letters of a reminder; without an outcome there was no reason left to write. */
  private async record(id: Id, outcome: Outcome | undefined): Promise<Written['is']> {
    if (outcome === undefined) {
      await this.facts.failed(id, 'mail', [], vanished);
      return 'failed';
    }
    const { written, unreachable } = outcome;
    const told = peopleWho(written, 'sent');
    if (told.length > 0) await this.facts.sent(id, 'mail', told);

    for (const [, became] of written) {
      if (became.is !== 'failed' || isFinal(became.reason)) continue;
      await this.facts.failed(id, 'mail', peopleWho(written, 'failed'), became.reason);
      return 'failed';
    }
    const [until] = written
      .flatMap(([, became]) => (became.is === 'held' ? [became.until] : []))
      .sort();
    if (until !== undefined) {
      await this.facts.held(id, 'mail', peopleWho(written, 'held'), until);
      return 'held';
    }
    if (told.length > 0) return 'sent';
    await this.facts.failed(id, 'mail', unreachable, nobodyLeft);
    return 'failed';
  }
}

interface Outcome {
  readonly written: (readonly [ToWrite, Written])[];
  readonly unreachable: Id[];
}

const newOutcome = ({ state }: Addressed): Outcome => ({
  written: [],
  unreachable: [...state.unreachable],
});

const peopleWho = (written: Outcome['written'], is: Written['is']): readonly Id[] =>
  written.flatMap(([{ person }, became]) => (became.is === is ? [person] : []));
