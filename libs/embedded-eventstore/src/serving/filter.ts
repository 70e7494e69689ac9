import type { LoggedEvent } from '../log/event-log';
import type { Streams } from '../protocol/definitions';
import { invalid, isRefusal, type Refusal } from '../protocol/refusals';
import { limits } from '../settings';
import { testUnderClock } from './under-clock';

type FilterOptions = Streams.ReadReq.Options.FilterOptions;

/** Which events of `$all` a reader wants, and how often it wants to know how far it was searched. */
export interface Filter {
  readonly checkpointInterval: number;
  /** One answer for each event, or the reason why the pattern is refused. */
  matches(events: readonly LoggedEvent[]): readonly boolean[] | Refusal;
}

/** The server's own window between two possible checkpoints. */
const DEFAULT_WINDOW = 32;

export const filterOf = (options: FilterOptions): Filter | Refusal => {
  const byStream = options.getStreamIdentifier();
  const expression = byStream ?? options.getEventType();
  if (!expression) return invalid('A filter names streams or event types.');

  const subject = byStream
    ? (event: LoggedEvent) => event.stream
    : (event: LoggedEvent) => event.type;
  const window = options.hasMax() ? Math.max(1, options.getMax()) : DEFAULT_WINDOW;
  const checkpointInterval = Math.max(1, options.getCheckpointintervalmultiplier()) * window;
  const prefixes = expression.getPrefixList();
  if (prefixes.length > limits.filterPrefixes)
    return invalid(`A filter names at most ${limits.filterPrefixes} prefixes.`);

  const matchTexts = prefixes.length > 0 ? byPrefix(prefixes) : byPattern(expression.getRegex());
  if (isRefusal(matchTexts)) return matchTexts;
  return { checkpointInterval, matches: (events) => matchTexts(events.map(subject)) };
};

type MatchTexts = (texts: readonly string[]) => readonly boolean[] | Refusal;

const byPrefix =
  (prefixes: readonly string[]): MatchTexts =>
  (texts) =>
    texts.map((text) => prefixes.some((prefix) => text.startsWith(prefix)));

const REMEMBERED_TEXTS = 4_096;

/** A stranger's pattern runs under a clock, and each distinct text is tried once. */
const byPattern = (source: string): MatchTexts | Refusal => {
  if (source.length > limits.filterPatternLength)
    return invalid(`A filter pattern has at most ${limits.filterPatternLength} characters.`);
  const pattern = compile(source);
  if (!pattern) return invalid('The filter is not a regular expression.');
  if (isPlain(source)) return (texts) => texts.map((text) => pattern.test(text));
  const known = new Map<string, boolean>();

  return (texts) => {
    const unknown = [...new Set(texts.filter((text) => !known.has(text)))];
    if (unknown.length > 0) {
      const found = testUnderClock(pattern, unknown);
      if (!found) return invalid('The filter pattern takes too long. Use a simpler one.');
      if (known.size > REMEMBERED_TEXTS) known.clear();
      unknown.forEach((text, index) => known.set(text, found[index] ?? false));
    }
    return texts.map((text) => known.get(text) ?? pattern.test(text));
  };
};

/** Without repetition, choice or escape a pattern looks at each character once, and needs no clock. */
const isPlain = (source: string): boolean => !/[*+?{}|()\\]/.test(source);

const compile = (source: string): RegExp | undefined => {
  try {
    return new RegExp(source);
  } catch {
    return undefined;
  }
};
