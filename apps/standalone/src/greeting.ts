import { people as centre } from './demo/centre/cast';
import type { Life } from './demo/life';
import { demoPassword, type Member } from './demo/member';
import { FirstAdministrator } from '../../api/src/door/first-administrator';
import type { Running } from './run';
import type { Settings } from './settings';

/** What the person who started it needs next. */
export const greeting = (url: string, { dataFolder }: Settings): string => `
  Kyket              ${url}
  API                ${url}/openapi.json
  Sức khỏe · health  ${url}/ready
  Dữ liệu · data     ${dataFolder}
`;

export const demoGreeting = (
  url: string,
  settings: Settings,
  lives: readonly Life[],
): string => `${greeting(url, settings)}  Hộp thư · mail     ${url}/dev/mail

  Tài khoản mẫu, mật khẩu “${demoPassword}” · demonstration accounts, password “${demoPassword}”:
${[...lives.map(({ people }) => people), centre]
  .flatMap((people) => Object.values<Member>(people))
  .map(({ email, name }) => `    ${email.padEnd(36)} ${name}`)
  .join('\n')}

  ⚠ Chế độ phát triển – KHÔNG dùng cho dữ liệu thật. Development profile – NOT for real data.

`;

/** A house without an administrator tells whoever can read its log how to become the first. */
export const welcomeFirst = async ({ app, url, parts }: Running): Promise<void> => {
  const first = app.get(FirstAdministrator);
  if (!(await first.isMissing())) return;
  const page = new URL(`/setup#${await first.code()}`, parts.settings.publicUrl ?? url);
  process.stdout.write(
    `\n  Người quản trị đầu tiên, trong 30 phút · the first administrator, within 30 minutes:\n    ${page.href}\n\n`,
  );
};

/** One line that fills on a terminal, and nothing elsewhere. */
export const progressBar = () => (done: number, all: number) => {
  if (!process.stderr.isTTY) return;
  const filled = Math.round((done / all) * 24);
  const bar = `${'█'.repeat(filled)}${' '.repeat(24 - filled)}`;
  process.stderr.write(
    `\rDữ liệu mẫu · demonstration  [${bar}] ${done}/${all}${done === all ? '\n' : ''}`,
  );
};
