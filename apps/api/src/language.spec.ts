import { languageOf, languagesOf, said } from './language';

const asking = (header?: string) => ({
  headers: header === undefined ? {} : { 'accept-language': header },
});

describe('The language of an answer', () => {
  it.each([
    [undefined, 'vi'],
    ['en', 'en'],
    ['vi-VN,vi;q=0.9,en;q=0.8', 'vi'],
    ['en;q=0.5, vi;q=0.4', 'en'],
    ['fr, de;q=0.5', 'vi'],
    ['zh-CN, en;q=0.7', 'en'],
  ])('asked in “%s”, is to staff: %s', (header, language) => {
    expect(languageOf(asking(header))).toBe(language);
  });

  it.each([
    ['zh-CN,zh;q=0.9,en;q=0.7', '不。'],
    ['lo', 'ບໍ່.'],
    ['lo;q=0.2, zh', '不。'],
    ['en, zh;q=0.9', 'No.'],
    [undefined, 'Không.'],
  ])('asked in “%s”, is to a counterpart: %s', (header, text) => {
    const sentence = { vi: 'Không.', en: 'No.', zh: '不。', lo: 'ບໍ່.' };
    expect(said(sentence, languagesOf(asking(header)))).toBe(text);
  });

  it('is the next best, where a sentence is for staff alone', () => {
    const sentence = { vi: 'Không.', en: 'No.' };
    expect(said(sentence, languagesOf(asking('zh, en;q=0.7')))).toBe('No.');
    expect(said(sentence, languagesOf(asking('lo')))).toBe('Không.');
  });
});
