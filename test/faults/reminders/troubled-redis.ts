import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Redis as RedisClient } from 'ioredis';
import { newFolder } from '../../parts/folder';
import { startRedis, type Redis } from '../../parts/redis';
import type { Fault } from './fault-plan';

/** A real Redis to which everything happens that can happen to one. */
export class TroubledRedis {
  private readonly client: RedisClient;
  private readonly snapshot = newFolder('redis-snapshot');
  private trouble: Fault | undefined;

  private constructor(private readonly redis: Redis) {
    this.client = new RedisClient(redis.url, { maxRetriesPerRequest: 1 });
    this.client.on('error', () => undefined);
  }

  static async start(): Promise<TroubledRedis> {
    return new TroubledRedis(await startRedis());
  }

  get url(): string {
    return this.redis.url;
  }

  get isWell(): boolean {
    return this.trouble === undefined;
  }

  /** Whoever starts now is not told of any Redis. */
  get isAbsent(): boolean {
    return this.trouble === 'no redis at all';
  }

  async suffer(fault: Fault): Promise<void> {
    switch (fault) {
      case 'redis flushed':
        await this.client.flushall();
        return;
      case 'redis killed and emptied':
        return this.restartedWith(() => this.empty());
      case 'redis set back to an older snapshot':
        return this.restartedWith(() => this.setBack());
      case 'redis full':
        await this.client.config('SET', 'maxmemory', '1');
        break;
      case 'redis down for an hour':
      case 'no redis at all':
        await this.redis.kill();
    }
    this.trouble = fault;
  }

  /** Puts by what Redis holds now, as a backup does: this comes back when Redis is set back. */
  keep(): void {
    rmSync(this.snapshot.path, { recursive: true, force: true });
    cpSync(this.live, this.snapshot.path, { recursive: true });
  }

  async heal(): Promise<void> {
    if (this.trouble === undefined) return;
    if (this.trouble === 'redis full') await this.client.config('SET', 'maxmemory', '0');
    else await this.redis.restart();
    this.trouble = undefined;
  }

  async stop(): Promise<void> {
    this.client.disconnect();
    await this.redis.stop();
    this.snapshot.remove();
  }

  private async restartedWith(change: () => void): Promise<void> {
    await this.redis.kill();
    change();
    await this.redis.restart();
  }

  private empty(): void {
    rmSync(this.live, { recursive: true, force: true });
  }

  private setBack(): void {
    this.empty();
    cpSync(this.snapshot.path, this.live, { recursive: true });
  }

  private get live(): string {
    return join(this.redis.folder, 'appendonlydir');
  }
}
