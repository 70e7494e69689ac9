import { checkIntegrity } from '@kyket/embedded-eventstore';
import type { Command } from 'commander';
import { existsSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { readOperatorFile } from '../../standalone/src/operator-file';
import { readSettings, WrongSettings, type Settings } from '../../standalone/src/settings';
import { exitCodes } from './exit-codes';

interface Finding {
  readonly check: string;
  readonly ok: boolean;
  readonly says: string;
}

const leastFree = 256 * 1024 * 1024;

/** `kyket doctor`: what is well, what is not, and what to do. Reads only, so it may be asked while the house runs. */
export const registerDoctor = (program: Command): void => {
  program
    .command('doctor')
    .description('look at settings, disk, log and the running house')
    .option('--data <folder>', 'the data folder (KYKET_DATA)')
    .option('--json', 'one JSON value a line')
    .action(async ({ data, json }: { data?: string; json?: boolean }, command: Command) => {
      const findings = await examine({
        ...process.env,
        ...(data !== undefined && { KYKET_DATA: data }),
      });
      const write = (text: string) => command.configureOutput().writeOut?.(`${text}\n`);
      for (const finding of findings) {
        write(
          json
            ? JSON.stringify(finding)
            : `${finding.ok ? '✔' : '✘'} ${finding.check.padEnd(10)} ${finding.says}`,
        );
      }
      if (findings.some(({ ok }) => !ok)) process.exitCode = exitCodes.verificationFailed;
    });
};

const examine = async (environment: NodeJS.ProcessEnv): Promise<readonly Finding[]> => {
  const runtime = { check: 'runtime', ok: true, says: `Node ${process.versions.node}` };
  try {
    const settings = readSettings(environment, { development: false });
    return [
      runtime,
      { check: 'settings', ok: true, says: `data in ${settings.dataFolder}` },
      diskOf(settings),
      logOf(settings),
      ...(await houseOf(settings)),
    ];
  } catch (error) {
    if (!(error instanceof WrongSettings)) throw error;
    return [runtime, ...error.faults.map((says) => ({ check: 'settings', ok: false, says }))];
  }
};

const diskOf = ({ dataFolder }: Settings): Finding => {
  if (!existsSync(dataFolder))
    return { check: 'disk', ok: true, says: 'nothing is kept there yet' };
  const { bavail, bsize } = statfsSync(dataFolder);
  const free = bavail * bsize;
  return {
    check: 'disk',
    ok: free >= leastFree,
    says: `${Math.floor(free / 1024 / 1024)} MiB free${free < leastFree ? '; make room, or writing will stop' : ''}`,
  };
};

/** Every event of the embedded log is read: whole, in order, where the index says. */
const logOf = ({ dataFolder, servers }: Settings): Finding => {
  if (servers.eventStore !== undefined)
    return { check: 'log', ok: true, says: 'on a server of its own; ask that server' };
  const file = join(dataFolder, 'log', 'log.db');
  if (!existsSync(file)) return { check: 'log', ok: true, says: 'empty' };

  const { events, streams, faults } = checkIntegrity(file);
  const whole = `${events} events in ${streams} streams, all whole`;
  return {
    check: 'log',
    ok: faults.length === 0,
    says:
      faults.length === 0 ? whole : `${faults.join('; ')}. Stop the house and restore a backup.`,
  };
};

interface Ready {
  readonly checks: readonly {
    readonly name: string;
    readonly status: string;
    readonly detail?: string;
  }[];
}

const houseOf = async ({ dataFolder }: Settings): Promise<readonly Finding[]> => {
  const door = readOperatorFile(dataFolder);
  if (door === undefined) return [{ check: 'house', ok: true, says: 'not running' }];
  try {
    const { checks } = (await (
      await fetch(`${door.url}/ready`, { signal: AbortSignal.timeout(5_000) })
    ).json()) as Ready;
    return checks.map(({ name, status, detail }) => ({
      check: name,
      ok: status === 'ok',
      says: detail ?? status,
    }));
  } catch {
    return [{ check: 'house', ok: true, says: 'not running (it was not stopped cleanly)' }];
  }
};
