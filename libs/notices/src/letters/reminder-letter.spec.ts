import { reminderLetter, type RemindedOf } from './reminder-letter';

const report: RemindedOf = {
  rule: 'signing-report',
  title: { vi: 'Báo cáo và gửi bản sao sau khi ký', en: 'Report and copy after signing' },
  source: { vi: 'Luật 70/2020/QH14, Điều 19', en: 'Law 70/2020, art. 19' },
  about: { vi: 'Biên bản ghi nhớ Điện Biên – Luông Pha Bang' },
  due: '2024-01-03',
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
    expect(text).toContain('Hạn chót: 03/01/2024 (Còn 5 ngày)');
    expect(text).toContain('Gửi báo cáo việc ký kết');
    expect(text).toContain('Căn cứ: Luật 70/2020/QH14, Điều 19');
  });

  it('says the same in English to those who do not read Vietnamese, with the title that is known', () => {
    const { subject, text } = reminderLetter({ language: 'lo', today: '2024-01-03', of: [report] });

    expect(subject).toMatch(/^Due today: Report and copy after signing – Biên bản/);
    expect(text).toContain('Due: 3 January 2024 (Due today)');
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
});
