import { fileURLToPath } from 'node:url';
import { startProgram, type Program } from '../parts/program';

const child = fileURLToPath(new URL('./app-child.js', import.meta.url));

/** The house in a process of its own, which dies and is started again on the same folder. */
export class AppProcess {
  slowestStartMs = 0;
  private program: Program | undefined;

  constructor(private readonly folder: string) {}

  get url(): string {
    return /^URL (\S+)$/m.exec(this.program?.output() ?? '')?.[1] ?? '';
  }

  async start(): Promise<void> {
    const began = performance.now();
    this.program = await startProgram({
      command: process.execPath,
      args: [...process.execArgv, child],
      env: { PATH: process.env['PATH'], KYKET_DATA: this.folder, PORT: '0' },
      ready: /^URL \S+$/m,
      patience: 120_000,
      // Insisting would leave the views unclean, and nothing to compare.
      farewell: 60_000,
    });
    this.slowestStartMs = Math.max(this.slowestStartMs, performance.now() - began);
  }

  async kill(): Promise<void> {
    await this.program?.kill();
  }

  async stop(): Promise<void> {
    await this.program?.stop();
  }
}
