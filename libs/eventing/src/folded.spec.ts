import { folded } from './folded';

describe('A text as it is searched', () => {
  it.each([
    ['Biên bản ghi nhớ Điện Biên – Luông Pha Băng', 'bien ban ghi nho dien bien – luong pha bang'],
    ['ĐẠI HỌC TÂY BẮC', 'dai hoc tay bac'],
    ['Ễ ễ Ỗ ỗ Ữ ữ', 'e e o o u u'],
    ['  Sở   GD&ĐT\n', 'so gd&dt'],
    ['Đại học'.normalize('NFD'), 'dai hoc'],
  ])('drops the diacritics of %j', (text, expected) => {
    expect(folded(text)).toBe(expected);
  });

  it.each(['ບົດບັນທຶກຄວາມເຂົ້າໃຈ', '广西壮族自治区教育厅', '谅解备忘录'])(
    'keeps the letters of %s, which are not ornaments',
    (text) => {
      expect(folded(text)).toBe(text.normalize('NFC'));
    },
  );

  it('is the same for two ways of typing one word', () => {
    expect(folded('Việt')).toBe(folded('Việt'.normalize('NFD')));
  });

  it('is the same when it is folded again', () => {
    const once = folded('Thỏa thuận hợp tác ສປປ ລາວ 2023–2025');
    expect(folded(once)).toBe(once);
  });
});
