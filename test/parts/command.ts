import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Types `kyket …`, and hears how it ended and what it said, line by line. */
export const kyket = async (...args: string[]) => {
  try {
    const { stdout } = await promisify(execFile)(join(process.cwd(), 'bin/kyket'), args);
    return { code: 0, lines: stdout.trim().split('\n') };
  } catch (error) {
    const { code, stderr } = error as { code: number; stderr: string };
    return { code, lines: [stderr.trim()] };
  }
};

/** What was said with `--json`: one value a line. */
export const json = (lines: readonly string[]) =>
  lines.map((line) => JSON.parse(line) as Record<string, unknown>);
