import { addEventHandler } from 'jest-circus';

/** So long, in milliseconds, a test or what goes before and after it may take when it does not say. */
const patience = 60_000;

/** The runner itself would wait for ever: what hangs, or breaks where nobody waits for it, is to fail under the name of a test. */
addEventHandler((event, { currentDescribeBlock: block }) => {
  if (event.name !== 'add_test' && event.name !== 'add_hook') return;

  const added = event.name === 'add_test' ? block.tests.at(-1) : block.hooks.at(-1);
  if (added?.fn) added.fn = within(event.timeout ?? patience, added.fn as () => unknown);
});

const mishaps: unknown[] = [];
let failNow: (reason: unknown) => void = () => undefined;
const mishap = (reason: unknown): void => {
  mishaps.push(reason);
  failNow(reason);
};
process.on('uncaughtException', mishap).on('unhandledRejection', mishap);

const within = (limit: number, body: () => unknown) => async (): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const failed = new Promise<never>((_, reject) => {
    failNow = reject;
    timer = setTimeout(() => reject(new Error(`Still not done after ${limit} ms.`)), limit);
  });
  try {
    await Promise.race([body(), failed]);
    // What broke between two tests is told by the second.
    if (mishaps.length > 0) throw mishaps[0];
  } finally {
    mishaps.length = 0;
    clearTimeout(timer);
  }
};
