import { publishedCalendars } from '@kyket/calendar';
import { Command } from 'commander';
import { registerCalendar } from './calendar';

const run = (...args: string[]) => {
  const out: string[] = [];
  const program = new Command('kyket').exitOverride().configureOutput({
    writeOut: (text) => out.push(text),
    writeErr: (text) => out.push(text),
  });
  registerCalendar(program, publishedCalendars);

  try {
    program.parse(['calendar', ...args], { from: 'user' });
  } catch (fault) {
    return { out: out.join(''), fault };
  }
  return { out: out.join(''), fault: undefined };
};

const json = (...args: string[]): unknown => JSON.parse(run(...args, '--json').out);

describe('kyket calendar due', () => {
  it('answers with the due day and every day on the way', () => {
    expect(json('due', '--from', '2026-02-12', '--working-days', '7')).toMatchObject({
      due: '2026-03-02',
      from: '2026-02-12',
      term: { count: 7, unit: 'working-days', way: 'after' },
      calendar: { country: 'VN' },
      provisional: false,
    });
  });

  it.each([
    [['--from', '2023-12-19', '--days', '15'], '2024-01-03'],
    [['--from', '2025-12-31', '--months', '-6'], '2025-06-30'],
    [['--from', '2026-03-02', '--working-days', '-7'], '2026-02-12'],
    [['--from', '2026-11-16', '--working-days', '7'], '2026-11-25'],
    [['--from', '2024-02-29', '--years', '1'], '2025-02-28'],
    [['--from', '2026-02-12', '--working-days', '7', '--country', 'CN'], '2026-02-28'],
    [['--from', '2025-12-31', '--working-days', '1', '--known-at', '2025-12-24'], '2026-01-02'],
    [['--from', '2025-12-31', '--working-days', '1', '--known-at', '2025-12-25'], '2026-01-05'],
  ])('for %j is %s', (args, due) => {
    expect(json('due', ...args)).toMatchObject({ due });
  });

  it('tells a person which day counts, and why another does not', () => {
    const { out } = run('due', '--from', '2026-08-28', '--working-days', '1');

    expect(out).toBe(`Due Thu 2026-09-03
1 working day after Fri 2026-08-28, by the calendar of Vietnam, version 12 of 2025-12-25

  Fri 2026-08-28         the term starts; not counted
  Sat 2026-08-29         not counted · weekend
  Sun 2026-08-30         not counted · weekend
  Mon 2026-08-31         not counted · day off, Quốc khánh 2/9 (National Day of Vietnam)
  Tue 2026-09-01         not counted · day off, Quốc khánh 2/9 (National Day of Vietnam)
  Wed 2026-09-02         not counted · day off, Quốc khánh 2/9 (National Day of Vietnam)
  Thu 2026-09-03      1  the count ends here
`);
  });

  it('says when an answer may still move', () => {
    expect(run('due', '--from', '2027-02-01', '--days', '4').out).toContain(
      'Due Thu 2027-02-11 (provisional)',
    );
  });

  it.each([
    [['--from', '2026-02-30', '--days', '1'], 'commander.invalidArgument'],
    [['--from', '2026-02-12', '--days', 'seven'], 'commander.invalidArgument'],
    [['--from', '2026-02-12', '--days', '1', '--months', '1'], 'commander.conflictingOption'],
    [['--from', '2026-02-12', '--days', '1', '--country', 'FR'], 'commander.invalidArgument'],
    [['--days', '1'], 'commander.missingMandatoryOptionValue'],
  ])('refuses %j as wrong use', (args, code) => {
    expect(run('due', ...args).fault).toMatchObject({ code });
  });

  it('refuses a term without a length', () => {
    expect(run('due', '--from', '2026-02-12').fault).toMatchObject({ exitCode: 2 });
  });
});

describe('kyket calendar holidays', () => {
  it('lists days off and make-up workdays with their source', () => {
    const { out } = run('holidays', '--year', '2026', '--country', 'VN');

    expect(out).toContain('Fri 2026-01-02  off, exchanged for Sat 2026-01-10');
    expect(out).toContain('Sat 2026-01-10  worked for Fri 2026-01-02');
    expect(out).toContain('Mon 2026-04-27  off, in lieu of Sun 2026-04-26');
    expect(out).toContain('Dispatch 12729/VPCP-KGVX of 25/12/2025');
  });

  it('answers in JSON', () => {
    expect(json('holidays', '--year', '2026', '--country', 'CN')).toMatchObject({
      country: 'CN',
      year: 2026,
      provisional: false,
      workdays: [
        { on: '2026-01-04' },
        { on: '2026-02-14' },
        { on: '2026-02-28' },
        { on: '2026-05-09' },
        { on: '2026-09-20' },
        { on: '2026-10-10' },
      ],
    });
  });

  it('marks a year that was not announced as provisional', () => {
    const { out } = run('holidays', '--year', '2030', '--country', 'VN');
    expect(out).toContain('provisional');
    expect(out).toContain('Sat 2030-02-02');
  });

  it('marks what nobody has checked', () => {
    expect(run('holidays', '--year', '2025', '--country', 'LA').out).toContain('[unverified]');
  });

  it('finds nothing for a year out of reach', () => {
    expect(run('holidays', '--year', '2500', '--country', 'VN').fault).toMatchObject({
      exitCode: 3,
    });
  });
});
