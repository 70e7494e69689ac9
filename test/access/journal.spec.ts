import { JournalOn, MemoryLog } from '@kyket/eventing';
import { journalContract } from '../contracts/journal.contract';

journalContract('in memory', () => {
  const log = new MemoryLog();
  return { journal: new JournalOn(log), log };
});
