import { openHouse } from '../parts/house';
import { startPostgres } from '../parts/postgres';
import { startRedis } from '../parts/redis';
import { livesTheLifeOfSc3 } from './sc-3.scenario';

livesTheLifeOfSc3('all embedded', () => openHouse());

livesTheLifeOfSc3('on PostgreSQL, with Redis and BullMQ', async () => {
  const [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
  const house = await openHouse({ servers: { DATABASE_URL: postgres.url, REDIS_URL: redis.url } });

  return {
    ...house,
    stop: async () => {
      await house.stop();
      await Promise.all([postgres.stop(), redis.stop()]);
    },
  };
});
