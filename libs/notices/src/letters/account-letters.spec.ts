import { Language } from '@kyket/eventing';
import { accountLetter, choosePasswordLetter, type AccountNews } from './account-letters';

const link = 'https://kyket.example/welcome#abc';
const everyNews: readonly AccountNews[] = ['factors-removed', 'factor-added', 'password-chosen'];

describe('A letter to the owner of an account', () => {
  it.each(Language.options)('tells in %s what became of it, and opens nothing', (language) => {
    const letters = everyNews.map((news) => accountLetter(news, language));
    expect(new Set(letters.map(({ subject }) => subject)).size).toBe(everyNews.length);
    for (const { text, html } of letters) {
      expect(html).toContain(`<html lang="${language}">`);
      expect(`${text}${html}`).not.toMatch(/undefined|https?:|href/);
    }
  });

  it.each(Language.options)(
    'holds in %s the way to choose a password once in each form, and says for how long',
    (language) => {
      const { text, html } = choosePasswordLetter({ link, days: 3 }, language);
      expect(text.split(`\n${link}\n`)).toHaveLength(2);
      expect(html.split('#abc')).toHaveLength(2);
      expect(text).toMatch(/\b3\b/);
      expect(`${text}${html}`).not.toContain('undefined');
    },
  );

  it('says to whom the way belongs, and what holds until it is used', () => {
    const { subject, text } = choosePasswordLetter({ link, days: 3 }, 'vi');
    expect(subject).toBe('Mời bạn chọn lại mật khẩu');
    expect(text).toContain('Đừng đưa cho ai, kể cả quản trị viên.');
    expect(text).toContain('mật khẩu cũ vẫn còn hiệu lực');
  });
});
