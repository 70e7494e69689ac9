import { saidIn, UnknownFact, type Language } from '@kyket/eventing';
import { problems } from './problem';

/** One record that cannot be read does not take the list of all others with it: its line says so instead. */
export const whereUnreadable =
  <Line>(language: Language, line: (says: string) => Line) =>
  (error: unknown): Line => {
    if (error instanceof UnknownFact) return line(saidIn(problems['record-unreadable'], language));
    throw error;
  };
