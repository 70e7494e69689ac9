import { spawnSync } from 'node:child_process';

const kyket = (...args: string[]) => {
  const { status, stdout } = spawnSync('bin/kyket', args, { encoding: 'utf8', timeout: 20_000 });
  return { status, stdout };
};

describe('The command kyket', () => {
  it('answers a question about working days without a running app', () => {
    const { status, stdout } = kyket(
      ...['calendar', 'due', '--from', '2026-02-12', '--working-days', '7', '--json'],
    );

    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ due: '2026-03-02' });
  });

  it('ends with 2 when it is used wrongly, and with 3 when there is nothing to find', () => {
    expect(kyket('calendar', 'due', '--from', 'today', '--days', '1').status).toBe(2);
    expect(kyket('calendar', 'nothing').status).toBe(2);
    expect(kyket('calendar', 'holidays', '--year', '2500', '--country', 'VN').status).toBe(3);
    expect(kyket('--help').status).toBe(0);
  });
});
