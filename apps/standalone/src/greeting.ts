import { people as centre } from './demo/centre/cast';
import type { Life } from './demo/life';
import { demoPassword, type Member } from './demo/member';
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

/** One line that fills on a terminal, and nothing elsewhere. */
export const progressBar = () => (done: number, all: number) => {
  if (!process.stderr.isTTY) return;
  const filled = Math.round((done / all) * 24);
  const bar = `${'█'.repeat(filled)}${' '.repeat(24 - filled)}`;
  process.stderr.write(
    `\rDữ liệu mẫu · demonstration  [${bar}] ${done}/${all}${done === all ? '\n' : ''}`,
  );
};
