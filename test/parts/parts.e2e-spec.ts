import { Redis as RedisClient } from 'ioredis';
import { createTransport } from 'nodemailer';
import pg from 'pg';
import { startBrowser } from './browser';
import { startMailbox } from './mailbox';
import { startPostgres } from './postgres';
import { startRedis } from './redis';

describe('The real parts that tests use', () => {
  it('start a Redis that keeps what it was told through a power cut', async () => {
    const redis = await startRedis();
    try {
      const client = new RedisClient(redis.url);
      client.on('error', () => undefined);
      await client.set('greeting', 'xin chào');
      await redis.kill();
      await redis.restart();
      expect(await client.get('greeting')).toBe('xin chào');
      expect(await client.config('GET', 'maxmemory-policy')).toContain('noeviction');
      client.disconnect();
    } finally {
      await redis.stop();
    }
  });

  it('start a PostgreSQL that can search in text', async () => {
    const postgres = await startPostgres();
    try {
      const client = new pg.Client(postgres.url);
      await client.connect();
      await client.query('create extension pg_trgm');
      const { rows } = await client.query<{ alike: number }>(
        `select similarity('Điện Biên', 'Dien Bien') as alike`,
      );
      expect(rows[0]?.alike).toBeGreaterThanOrEqual(0);
      await client.end();
    } finally {
      await postgres.stop();
    }
  });

  it('start a browser that draws a page', async () => {
    const browser = await startBrowser();
    try {
      const page = await browser.newPage();
      await page.setContent('<h1>Luang Prabang</h1>');
      expect(await page.textContent('h1')).toBe('Luang Prabang');
    } finally {
      await browser.close();
    }
  });

  it('start a post office that takes letters, or refuses them', async () => {
    const mailbox = await startMailbox();
    try {
      const post = createTransport(mailbox.url);
      const letter = { from: 'kyket@localhost', to: 'sgddt@localhost', subject: 'Nhắc việc' };
      await post.sendMail({ ...letter, text: 'Đến hạn.', messageId: '<1@kyket>' });

      const [received] = await mailbox.received(1);
      expect(received).toMatchObject({
        subject: 'Nhắc việc',
        messageId: '<1@kyket>',
        recipients: ['sgddt@localhost'],
      });

      mailbox.refuse('452 full');
      await expect(post.sendMail(letter)).rejects.toMatchObject({ responseCode: 452 });
      post.close();
    } finally {
      await mailbox.stop();
    }
  });
});
