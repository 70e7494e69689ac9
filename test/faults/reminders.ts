import { Trial, type TrialSettings } from './reminders/trial';
import { verdictOf, type Verdict } from './reminders/verdict';

/** T5: lets a queue and its workers fail in every way over some virtual days, and compares what was told with what was due. */
export const runReminderFaults = async (settings: TrialSettings): Promise<Verdict> => {
  const trial = await Trial.begin(settings);
  try {
    await trial.live();
    return await verdictOf(trial, settings.seed, settings.reminders);
  } finally {
    await trial.end();
  }
};
