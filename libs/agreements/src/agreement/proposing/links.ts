import { answered, look, type Answered, type Asking, type Id } from '@kyket/eventing';
import { agreement } from '../agreement';
import { refuse } from '../agreement.refusals';
import type { Link } from '../state';

/** Where the links of an agreement lead, followed to their ends. */
export interface Kinship {
  readonly answers: readonly Answered<string>[];
  readonly unknown: readonly Id[];
  readonly circle: boolean;
}

/** `signed-at` leads to a meeting and so to no circle. */
export function* askKinship(id: Id, links: readonly Link[]): Asking<Kinship> {
  const ahead = links.filter(isKin).map(({ to }) => to);
  const direct = [...ahead];
  const met = new Map<Id, Answered<string>>();
  const unknown: Id[] = [];

  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (met.has(next) || next === id) continue;
    const seen = yield* look(agreement, next);
    const further = seen.state.is === 'open' ? seen.state.links.filter(isKin) : [];
    met.set(next, answered(seen, further.map(({ kind, to }) => `${kind} ${to}`).join(', ')));
    if (seen.state.is === 'none' && direct.includes(next)) unknown.push(next);
    if (further.some(({ to }) => to === id))
      return { answers: [...met.values()], unknown, circle: true };
    ahead.push(...further.map(({ to }) => to));
  }
  return { answers: [...met.values()], unknown, circle: direct.includes(id) };
}

const isKin = ({ kind }: Link): boolean => kind !== 'signed-at';

export const mayBeLinked = ({ unknown, circle }: Kinship): void => {
  if (unknown.length > 0) throw refuse('linked-agreement-unknown', { agreements: unknown });
  if (circle) throw refuse('links-would-make-a-circle');
};
