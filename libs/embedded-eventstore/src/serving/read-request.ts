import { streams, type Streams } from '../protocol/definitions';
import type { Presentation } from '../protocol/presentation';
import { invalid, isRefusal, type Refusal } from '../protocol/refusals';
import { toSafeNumber } from '../protocol/revisions';
import { filterOf, type Filter } from './filter';
import { streamNameIn } from './names';

/** From the beginning, from the end, or from a revision or position. */
export type Start = 'start' | 'end' | number;

export interface ReadRequest extends Presentation {
  /** Without a stream, `$all` is read. */
  readonly stream?: string;
  readonly from: Start;
  readonly backwards: boolean;
  readonly count: number | 'subscription';
  readonly filter?: Filter;
}

/** What a client asks to read, or why that makes no sense. */
export const readRequestIn = (request: Streams.ReadReq): ReadRequest | Refusal => {
  const options = request.getOptions();
  if (!options) return invalid('The read has no options.');
  if (!options.hasCount() && !options.hasSubscription())
    return invalid('A read has a count, or is a subscription.');

  const source = sourceOf(options);
  if (isRefusal(source)) return source;
  const filterOptions = options.getFilter();
  const filter = filterOptions && filterOf(filterOptions);
  if (filter && isRefusal(filter)) return filter;
  if (filter && 'stream' in source) return invalid('Only $all is read with a filter.');

  return {
    ...source,
    ...(filter && { filter }),
    backwards: options.getReadDirection() === streams.ReadReq.Options.ReadDirection.BACKWARDS,
    count: options.hasSubscription() ? 'subscription' : toSafeNumber(options.getCount()),
    resolveLinks: options.getResolveLinks(),
    structuredIds: options.getUuidOption()?.hasStructured() ?? false,
  };
};

const sourceOf = (
  options: Streams.ReadReq.Options,
): { readonly stream?: string; readonly from: Start } | Refusal => {
  const all = options.getAll();
  if (all) {
    if (all.hasStart()) return { from: 'start' };
    const position = all.getPosition();
    return { from: position ? toSafeNumber(position.getCommitPosition()) : 'end' };
  }
  const one = options.getStream();
  if (!one) return invalid('The read names neither a stream nor $all.');
  const stream = streamNameIn(one.getStreamIdentifier());
  if (typeof stream !== 'string') return stream;
  if (one.hasStart()) return { stream, from: 'start' };
  return { stream, from: one.hasRevision() ? toSafeNumber(one.getRevision()) : 'end' };
};
