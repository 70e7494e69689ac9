import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { idFrom } from '@kyket/eventing';
import nodeIcal from 'node-ical';
import { bodies } from '../apps/standalone/src/demo/dien-bien/cast';
import { openHouse, type House } from './parts/house';
import type { Person, Place } from './parts/person';

interface Notices {
  readonly items: readonly {
    readonly id: string;
    readonly title: string;
    readonly read: boolean;
  }[];
  readonly unread: number;
}
interface Opened {
  readonly handle: string;
  readonly path: string;
}

const talks: Place = { in: 'talks', id: idFrom('notices', 'talks') };
const meetingId = idFrom('notices', 'meeting');

describe('What a person is told, over HTTP', () => {
  let house: House;
  let officer: Person;
  let chairman: Person;
  beforeAll(async () => {
    house = await openHouse();
    officer = await house.signIn('chuyenvien@sgddt-dienbien.demo');
    chairman = await house.signIn('chutich@dienbien.demo');
    await house.day('2023-12-20');
    await officer.gives('establish-talks', talks, {
      title: { vi: 'Trao đổi hằng năm' },
      sides: [bodies.department, bodies.counterpart],
      zone: 'Asia/Ho_Chi_Minh',
      cadence: 'once-per-calendar-year',
      hostRotation: [bodies.department, bodies.counterpart],
    });
    await house.settled();
  }, 180_000);
  afterAll(() => house.stop());

  const planned = async (on: string) => {
    await officer.gives('plan-meeting', talks, { meetingId, mode: 'in-person', on });
    await house.settled();
  };
  const events = async (path: string) => {
    const { status, text, headers } = await officer.asks('GET', path);
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    return Object.values(nodeIcal.sync.parseICS(text)).flatMap((each) =>
      each?.type === 'VEVENT' ? [each] : [],
    );
  };

  it('[MT-5] is in the calendar of who follows it, and moves there when its date moves', async () => {
    await planned('2024-03-12');
    const { body, status } = await officer.asks<Opened>('POST', '/v1/calendar-feeds', { body: {} });
    expect(status).toBe(201);
    const meeting = async () =>
      (await events(body.path)).find(({ uid }) => uid === `${meetingId}@kyket`);
    const before = await meeting();
    await planned('2024-04-02');
    const after = await meeting();

    expect(before?.start.getDate()).toBe(12);
    expect(after?.start.getMonth()).toBe(3);
    expect(Number(after?.sequence)).toBeGreaterThan(Number(before?.sequence));
    expect(JSON.stringify(after?.description)).toContain('giờ Việt Nam (UTC+7) · giờ Lào (UTC+7)');
    expect((await events(body.path)).length).toBeGreaterThan(1);
  }, 120_000);

  it('is nowhere to be read without the address, nor once the calendar is closed', async () => {
    const { body } = await officer.asks<Opened>('POST', '/v1/calendar-feeds', { body: {} });
    const folder = join(house.folder, 'safe.db-wal');
    expect(readFileSync(folder).includes(body.path.slice(13, 56))).toBe(false);

    const close = `/v1/calendar-feeds/${body.handle}`;
    expect((await chairman.asks('DELETE', close)).status).toBe(404);
    expect((await officer.asks('DELETE', close)).status).toBe(204);
    expect((await officer.asks('GET', body.path)).status).toBe(404);
    expect((await officer.asks('GET', '/v1/calendar/guess.ics')).status).toBe(404);
    const hidden = { agreement: idFrom('agreement', 'of others') };
    const open = await officer.asks('POST', '/v1/calendar-feeds', { body: hidden });
    expect(open.status).toBe(404);
  });

  it('lies in the house once, is read by whom it is for, and stays read', async () => {
    await house.day('2024-02-15', '08:05');
    await house.day('2024-03-28', '12:00');
    const before = await officer.reads<Notices>('/v1/notices');
    const [first] = before.items;
    expect(first).toMatchObject({ read: false });
    expect(new Set(before.items.map(({ id }) => id)).size).toBe(before.items.length);

    const mark = `/v1/notices/${first?.id}/read`;
    expect((await chairman.asks('PUT', mark)).status).toBe(404);
    expect((await officer.asks('PUT', mark)).status).toBe(204);
    const after = await officer.reads<Notices>('/v1/notices');
    expect(after.unread).toBe(before.unread - 1);
    expect(after.items[0]).toMatchObject({ id: first?.id, read: true });
  }, 120_000);

  it('is held back in the quiet hours that a person sets, and no others', async () => {
    const quietHours = { from: '21:00', to: '07:00' };
    const kept = await officer.asks('PUT', '/v1/preferences', { body: { quietHours } });
    expect(kept.body).toEqual({ quietHours });
    expect(await officer.reads('/v1/preferences')).toEqual({ quietHours });
    const wrong = { quietHours: { from: '00:00', to: '23:59' } };
    expect((await officer.asks('PUT', '/v1/preferences', { body: wrong })).status).toBe(422);
  });
});
