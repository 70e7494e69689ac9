import { CannotOpen } from '@kyket/embedded-eventstore';
import { DatabaseUnusable } from '@kyket/projections';
import { CannotStart } from './cannot-start';
import { demoPassword, people } from './demo/cast';
import { run } from './run';
import { readSettings, WrongSettings, type Settings } from './settings';

const demo = process.argv.includes('--demo');
const say = (text: string) => process.stdout.write(`${text}\n`);

/** sysexits.h: the configuration is wrong; something needed is not there. */
const exit = { settings: 78, unavailable: 69, broken: 1 } as const;

const main = async (): Promise<void> => {
  const settings = readSettings(
    demo ? { KYKET_DATA: './data/demo', ...process.env } : process.env,
    { development: demo },
  );
  const { url, stop, parts } = await run(settings, { demo, onProgress: progressBar() });
  say(demo ? demoGreeting(url, settings) : greeting(url, settings));
  parts.stores.node?.onState((state) => {
    if (state.is === 'down') process.stderr.write(`The event store has stopped: ${state.reason}\n`);
  });

  let stopping: Promise<void> | undefined;
  const leave = () => {
    stopping ??= stop().then(
      () => process.exit(0),
      () => process.exit(exit.broken),
    );
  };
  process.once('SIGINT', leave);
  process.once('SIGTERM', leave);
};

/** One line that fills on a terminal, and nothing elsewhere. */
const progressBar = () => (done: number, all: number) => {
  if (!process.stderr.isTTY) return;
  const filled = Math.round((done / all) * 24);
  process.stderr.write(
    `\rDữ liệu mẫu · demonstration  [${'█'.repeat(filled)}${' '.repeat(24 - filled)}] ${done}/${all}${done === all ? '\n' : ''}`,
  );
};

const greeting = (url: string, { dataFolder }: Settings): string => `
  Kyket          ${url}
  API            ${url}/openapi.json
  Health         ${url}/ready
  Data           ${dataFolder}
`;

const demoGreeting = (
  url: string,
  settings: Settings,
): string => `${greeting(url, settings)}  Hộp thư · mail ${url}/dev/mail

  Tài khoản mẫu, mật khẩu “${demoPassword}” · demonstration accounts, password “${demoPassword}”:
${Object.values(people)
  .map(({ email, name }) => `    ${email.padEnd(36)} ${name}`)
  .join('\n')}

  ⚠ Chế độ phát triển – KHÔNG dùng cho dữ liệu thật. Development profile – NOT for real data.
`;

main().catch((error: unknown) => {
  const isKnown =
    error instanceof WrongSettings ||
    error instanceof CannotStart ||
    error instanceof CannotOpen ||
    error instanceof DatabaseUnusable;
  process.stderr.write(
    `${isKnown ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exit(
    error instanceof WrongSettings ? exit.settings : isKnown ? exit.unavailable : exit.broken,
  );
});
