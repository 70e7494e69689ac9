import type { StreamingRead } from '@eventstore/db-client';
import { Silence } from './insist';

/**
 * All that a read brings. A read has no deadline of its own, and one that is left early goes on in
 * the background, so both are seen to here.
 */
export const collect = <T>(
  read: StreamingRead<T>,
  quiet: number,
  cut: AbortSignal,
): Promise<readonly T[]> =>
  new Promise((resolve, reject) => {
    const found: T[] = [];

    const leave = () => {
      clearTimeout(timer);
      cut.removeEventListener('abort', giveUp);
      read.cancel().catch(() => undefined);
    };
    const giveUp = () => {
      leave();
      reject(new Silence(`Nothing was read for ${quiet} ms`));
    };

    const timer = setTimeout(giveUp, quiet);
    cut.addEventListener('abort', giveUp, { once: true });

    read.on('data', (event) => {
      found.push(event);
      timer.refresh();
    });
    read.on('error', (error) => {
      leave();
      reject(error);
    });
    read.on('end', () => {
      leave();
      resolve(found);
    });
  });
