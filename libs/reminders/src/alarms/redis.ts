import { Redis } from 'ioredis';

/** Redis cannot be used as it is; says why, and what to do. */
export class RedisUnfit extends Error {
  override readonly name = 'RedisUnfit';
}

const patience = 3_000;

/** What is begun on a connection that was answered on. Later losses are ridden out; a call made meanwhile fails at once. */
export const connectTo = async <T>(
  url: string,
  begin: (redis: Redis) => Promise<T>,
): Promise<T> => {
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: patience,
    commandTimeout: patience,
    maxRetriesPerRequest: 1,
    retryStrategy: (times) => Math.min(times * 100, 2_000),
  });
  redis.on('error', () => undefined);

  try {
    await redis.connect();
    await redis.ping();
    refuseForgetful(await redis.info('memory'));
    return await begin(redis);
  } catch (error) {
    redis.disconnect();
    if (error instanceof RedisUnfit) throw error;
    throw new RedisUnfit(
      `Redis does not answer at ${withoutPassword(url)} (${error instanceof Error ? error.message : String(error)}). Start it, or correct REDIS_URL.`,
      { cause: error },
    );
  }
};

/** A connection that waits for work, and through every loss. */
export const waitingLine = (url: string): Redis => {
  const redis = new Redis(url, { maxRetriesPerRequest: null, enableReadyCheck: false });
  redis.on('error', () => undefined);
  return redis;
};

/** A Redis that throws keys away when it is full would forget alarms and say nothing. */
const refuseForgetful = (memory: string): void => {
  const policy = /^maxmemory_policy:(\S+)/m.exec(memory)?.[1];
  if (policy === undefined || policy === 'noeviction') return;
  throw new RedisUnfit(
    `Redis may throw alarms away when it is full (maxmemory-policy ${policy}). Set maxmemory-policy to noeviction.`,
  );
};

const withoutPassword = (url: string): string => url.replace(/\/\/[^@/]*@/, '//');
