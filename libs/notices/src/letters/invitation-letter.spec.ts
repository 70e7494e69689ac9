import { GuestAct, Language } from '@kyket/eventing';
import { invitationLetter, type InvitationNotice } from './invitation-letter';

const notice: InvitationNotice = {
  language: 'vi',
  from: 'Sở Giáo dục và Đào tạo tỉnh Điện Biên',
  about: { vi: 'Biên bản ghi nhớ\nhợp tác', lo: 'ບົດບັນທຶກ' },
  until: '2026-12-22',
  zone: 'Asia/Ho_Chi_Minh',
  may: ['comment', 'answer'],
  withCode: true,
  again: false,
  link: 'https://kyket.example/link#abc&code',
};

describe('A letter with a link', () => {
  it('says who invites to what, what one may do, and until when', () => {
    const { subject, text } = invitationLetter(notice);
    expect(subject).toBe('Mời xem và góp ý văn bản: Biên bản ghi nhớ hợp tác');
    expect(text).toContain('Cơ quan mời: Sở Giáo dục và Đào tạo tỉnh Điện Biên');
    expect(text).toContain('xem văn bản, góp ý, đồng ý hoặc từ chối dự thảo');
    expect(text).toContain('22/12/2026, giờ Việt Nam (UTC+7)');
    expect(text).toContain('\nhttps://kyket.example/link#abc&code\n');
  });

  it('speaks of a code only where one is asked for', () => {
    expect(invitationLetter(notice).text).toContain('mã sáu số');
    expect(invitationLetter({ ...notice, withCode: false }).text).not.toContain('mã sáu số');
  });

  it('says that the link before is over where it is sent again', () => {
    expect(invitationLetter(notice).text).not.toContain('trước đây');
    expect(invitationLetter({ ...notice, again: true }).text).toContain('trước đây');
  });

  it.each(Language.options)('is whole in %s, and holds the link once in each form', (language) => {
    const { text, html } = invitationLetter({
      ...notice,
      language,
      again: true,
      may: GuestAct.options,
    });
    expect(`${text}${html}`).not.toContain('undefined');
    expect(text.split('#abc')).toHaveLength(2);
    expect(html.split('#abc&amp;code')).toHaveLength(2);
    expect(html).toContain(`<html lang="${language}">`);
  });
});
