import { reminderLetter, type RemindedOf } from './reminder-letter';

const report: RemindedOf = {
  rule: 'signing-report',
  title: { vi: 'Báo cáo và gửi bản sao sau khi ký', en: 'Report and copy after signing' },
  source: { vi: 'Luật 70/2020/QH14, Điều 19', en: 'Law 70/2020, art. 19' },
  about: { vi: 'Biên bản ghi nhớ Điện Biên – Luông Pha Bang' },
  due: '2024-01-03',
  zone: 'Asia/Ho_Chi_Minh',
  standing: 'ahead',
  late: false,
};
const talks: RemindedOf = {
  ...report,
  rule: 'talks-year',
  title: { vi: 'Hội đàm định kỳ trong năm', en: 'The talks of the year' },
  due: '2023-12-31',
};

describe('A reminder as a letter', () => {
  it('says in Vietnamese what is due, when, why, and what to do', () => {
    const { subject, text } = reminderLetter({ language: 'vi', today: '2023-12-29', of: [report] });

    expect(subject).toBe(
      'Còn 5 ngày: Báo cáo và gửi bản sao sau khi ký – Biên bản ghi nhớ Điện Biên – Luông Pha Bang',
    );
    expect(text).toContain('Hạn chót: 03/01/2024, giờ Việt Nam (UTC+7) – Còn 5 ngày');
    expect(text).toContain('Gửi báo cáo việc ký kết');
    expect(text).toContain('Căn cứ: Luật 70/2020/QH14, Điều 19');
  });

  it.each([
    ['en', 'Due today: Report and copy after signing', 'Due: 3 January 2024, Vietnam time (UTC+7)'],
    ['zh', '今天到期: 签署后的报告及副本报送', '截止日期: 2024年1月3日, 越南时间 (UTC+7)'],
    ['lo', 'ຄົບກຳນົດມື້ນີ້: ການລາຍງານ ແລະ ສົ່ງສຳເນົາ', 'ກຳນົດສຸດທ້າຍ: 03/01/2024, ເວລາຫວຽດນາມ (UTC+7)'],
  ] as const)('says the same in %s, with the title that is known', (language, begins, due) => {
    const { subject, text } = reminderLetter({ language, today: '2024-01-03', of: [report] });

    expect(subject.startsWith(begins)).toBe(true);
    expect(subject).toContain('Biên bản ghi nhớ Điện Biên');
    expect(text).toContain(due);
    expect(text).not.toMatch(/Căn cứ|Kính gửi/);
  });

  it('names the zone of every day it shows, also one that has no word of its own', () => {
    const elsewhere = { ...report, zone: 'Asia/Kathmandu' };
    const inChina = { ...report, zone: 'Asia/Shanghai' };
    const { text } = reminderLetter({
      language: 'en',
      today: '2024-01-02',
      of: [inChina, elsewhere],
    });

    expect(text).toContain('3 January 2024, China time (UTC+8)');
    expect(text).toContain('3 January 2024, Asia/Kathmandu (UTC+5:45)');
  });

  it('tells of several deadlines in one letter, the most pressing first', () => {
    const { subject, text } = reminderLetter({
      language: 'vi',
      today: '2023-12-29',
      of: [report, talks],
    });

    expect(subject).toBe('2 thời hạn cần lưu ý – còn 2 ngày');
    expect(text.indexOf('Hội đàm')).toBeLessThan(text.indexOf('Báo cáo và gửi'));
  });

  it('owns up to being late, and counts the days since', () => {
    const { text } = reminderLetter({
      language: 'vi',
      today: '2024-01-05',
      of: [{ ...report, standing: 'overdue', late: true }],
    });

    expect(text).toContain('Quá hạn 2 ngày');
    expect(text).toContain('đến muộn');
  });

  it('says the same in HTML, in which a title is words and never markup', () => {
    const { html, subject } = reminderLetter({
      language: 'vi',
      today: '2023-12-29',
      of: [
        {
          ...report,
          about: { vi: '<img src=x onerror="alert(1)">\r\nBcc: mallory@example.com' },
          link: 'https://kyket.example/agreements/1?a=1&b="2"',
        },
      ],
    });

    expect(html).toContain('<html lang="vi">');
    expect(html).toContain('Hạn chót: 03/01/2024, giờ Việt Nam (UTC+7)');
    expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;');
    expect(html).toContain('href="https://kyket.example/agreements/1?a=1&amp;b=&quot;2&quot;"');
    expect(html).not.toMatch(/<img|https?:\/\/(?!kyket\.example)/);
    expect(subject).not.toMatch(/[\r\n]/);
  });
});
