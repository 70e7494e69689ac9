import { idFrom, MemorySafe } from '@kyket/eventing';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { calendarText, type DeadlineInCalendar, type MeetingInCalendar } from './calendar';
import { Feeds } from './feeds';

/** A property with parameters is read as an object that holds its words. */
const wordsOf = (property: string | { readonly val: string } | undefined): string | undefined =>
  typeof property === 'object' ? property.val : property;

const report: DeadlineInCalendar = {
  is: 'deadline',
  id: idFrom('obligation', 'report'),
  rule: 'signing-report',
  title: { vi: 'Báo cáo và gửi bản sao sau khi ký', en: 'Report and copy after signing' },
  on: '2024-01-03',
  zone: 'Asia/Ho_Chi_Minh',
  sequence: 0,
  changedAt: '2023-12-19T09:00:00.000Z',
  isOver: false,
};
const talks: MeetingInCalendar = {
  is: 'meeting',
  id: idFrom('meeting', 'lang-son-2026'),
  on: '2026-02-17',
  zone: 'Asia/Ho_Chi_Minh',
  zones: ['Asia/Ho_Chi_Minh', 'Asia/Shanghai'],
  daysOff: [{ country: 'VN', name: 'Tết Nguyên đán' }],
  sequence: 2,
  changedAt: '2025-12-19T09:00:00.000Z',
  isOver: false,
};

/** The same calendar as two programs that know nothing of us read it. */
const readers = {
  'ical.js': (text: string) =>
    new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((each) => {
      const event = new ICAL.Event(each);
      return {
        uid: event.uid,
        on: event.startDate.toString(),
        sequence: Number(each.getFirstPropertyValue('sequence')),
        status: each.getFirstPropertyValue('status'),
        summary: event.summary,
        description: event.description,
      };
    }),
  'node-ical': (text: string) =>
    Object.values(nodeIcal.sync.parseICS(text)).flatMap((each) =>
      each?.type === 'VEVENT'
        ? [
            {
              uid: each.uid,
              on: localDay(each.start),
              sequence: Number(each.sequence),
              status: each.status,
              summary: wordsOf(each.summary),
              description: wordsOf(each.description),
            },
          ]
        : [],
    ),
};

const localDay = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

describe.each(Object.entries(readers))('A calendar as %s reads it', (_, read) => {
  const shown = (entry: DeadlineInCalendar | MeetingInCalendar) =>
    read(calendarText({ language: 'vi', entries: [entry] }))[0];

  it('holds each deadline on its day, with the zone of the day, and no name of any agreement', () => {
    expect(shown(report)).toMatchObject({
      uid: `${report.id}@kyket`,
      on: '2024-01-03',
      status: 'CONFIRMED',
      summary: 'Báo cáo và gửi bản sao sau khi ký',
      description: 'Hạn chót: 03/01/2024, giờ Việt Nam (UTC+7)\nMở Kyket để xem.',
    });
  });

  it('[MT-5] moves when the date moves: the same entry, a higher number, another day', () => {
    const before = shown(talks);
    const after = shown({ ...talks, on: '2026-03-10', sequence: 3, daysOff: [] });

    expect(before?.on).toBe('2026-02-17');
    expect(after).toMatchObject({ uid: before?.uid, on: '2026-03-10', sequence: 3 });
    expect(before?.sequence).toBe(2);
  });

  it('[MT-5] names the zones of both sides, and that the day is the lunar new year of one', () => {
    expect(shown(talks)?.description).toBe(
      '17/02/2026, giờ Việt Nam (UTC+7) · giờ Trung Quốc (UTC+8)\nNgày nghỉ (VN): Tết Nguyên đán\nMở Kyket để xem.',
    );
  });

  it('cancels what is over', () => {
    expect(shown({ ...report, sequence: 1, isOver: true })).toMatchObject({
      uid: `${report.id}@kyket`,
      status: 'CANCELLED',
      sequence: 1,
    });
  });

  it('[IA-2] speaks the language of its reader', () => {
    const [lao] = read(calendarText({ language: 'lo', entries: [report] }));
    expect(lao?.summary).toBe('ການລາຍງານ ແລະ ສົ່ງສຳເນົາຫຼັງການລົງນາມ');
    const [chinese] = read(calendarText({ language: 'zh', entries: [talks] }));
    expect(chinese?.description).toContain('中国时间 (UTC+8)');
  });
});

describe('The address of a calendar', () => {
  const [alice, mallory] = [idFrom('person', 'alice'), idFrom('person', 'mallory')];

  it('is 256 bits that the safe does not hold, and opens nothing once it is closed', async () => {
    const safe = new MemorySafe();
    const feeds = new Feeds(safe, () => 0);
    const { token, feed } = await feeds.open(alice);
    const kept = JSON.stringify(await safe.list('calendar-feed'));

    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(kept).not.toContain(token);
    expect(await feeds.find(token)).toEqual(feed);
    expect(await feeds.revoke(mallory, feed.handle)).toBe(false);
    expect(await feeds.revoke(alice, feed.handle)).toBe(true);
    expect(await feeds.find(token)).toBeUndefined();
    expect(await feeds.of(alice)).toEqual([]);
  });
});
