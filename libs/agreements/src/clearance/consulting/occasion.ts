import type { Id } from '@kyket/eventing';

/** Names the deadline of one body in one round, for ever: it is part of an obligation's id. */
export const opinionOccasion = (round: number, body: Id): string => `round ${round}, ${body}`;
