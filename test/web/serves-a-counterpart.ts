import { counterpart, deskOfficer } from './people';
import { faultsOf, opened } from './pages';
import type { Visitors } from './visitors';

/** The other side of the table, with an account and without. */
export const servesACounterpart = ({ listening, signedIn, visitor }: Visitors): void => {
  describe('The counterpart at the browser', () => {
    it('sees the agreement and its history, and nothing of the clearance of the other side', async () => {
      const page = await signedIn(counterpart);
      await opened(page);
      expect(await page.getByRole('list', { name: 'Các bước' }).getByRole('listitem').count()).toBe(
        6,
      );
      expect(await page.getByRole('link', { name: 'Ý kiến và phê duyệt' }).count()).toBe(0);
      await page.context().close();
    }, 60_000);

    it('[NG-3] is let in without an account: a link from the officer, a code by telephone, and their own language', async () => {
      const officer = await signedIn(deskOfficer);
      await opened(officer);
      await officer.getByRole('link', { name: 'Mời phía bạn qua liên kết' }).click();
      await officer.getByLabel('Đại diện cho bên').selectOption({ index: 2 });
      await officer.getByLabel('Họ và tên').fill('ສົມພອນ ວົງສາ');
      await officer.getByLabel('Thư điện tử').fill('somphone@moes.demo');
      await officer.getByLabel('Ngôn ngữ của thư mời').selectOption('lo');
      await officer.getByRole('button', { name: 'Mời phía bạn qua liên kết' }).click();
      const notice = officer.getByRole('status').filter({ hasText: 'Đã ghi nhận' });
      const code = /\d{3} \d{3}/.exec(await notice.innerText())?.[0] ?? '';
      expect(code).not.toBe('');

      const { items } = (await (await officer.request.get('/dev/mail')).json()) as {
        items: { text: string }[];
      };
      const [link = ''] = /http\S+\/link#\S+/.exec(items[0]?.text ?? '') ?? [];
      const guest = await listening(await visitor());
      await guest.goto(link);
      await guest.getByLabel('ລະຫັດຫົກຕົວເລກ').fill(code);
      expect(await faultsOf(guest)).toEqual([]);
      await guest.getByRole('button', { name: 'ເປີດບົດ' }).click();
      await guest.getByRole('heading', { level: 1 }).filter({ hasText: 'ບົດບັນທຶກ' }).waitFor();
      expect(guest.url()).not.toContain('#');
      expect(await guest.locator('html').getAttribute('lang')).toBe('lo');
      const parts = guest.getByRole('navigation', { name: 'ພາກສ່ວນຂອງແຟ້ມ' });
      await parts.getByRole('link', { name: 'ປະຫວັດ' }).click();
      await guest.getByText('ຝ່າຍລົງນາມຄົບແລ້ວ').waitFor();

      await officer.reload();
      const sent = officer.getByRole('region', { name: 'Liên kết đã gửi cho phía bạn' });
      await sent.getByText('Đã mở 1 lần').waitFor();
      await officer.getByRole('link', { name: 'Thu hồi liên kết đã gửi' }).click();
      await officer.getByLabel('Lời mời').selectOption({ index: 1 });
      await officer.getByLabel('Lý do').fill('Gửi nhầm người');
      await officer.getByRole('button', { name: 'Thu hồi liên kết đã gửi' }).click();
      await sent.getByText('Đã thu hồi').waitFor();
      await guest.reload();
      await guest.getByText('ຜູ້ທີ່ເຊີນທ່ານ').waitFor();
      await guest.context().close();
      await officer.context().close();
    }, 90_000);

    it('is led back to the page asked for once signed in', async () => {
      const page = await listening(await visitor());
      await page.goto('/agreements?q=luong');
      await page.waitForURL(/sign-in/);
      await page.getByLabel('Thư điện tử').fill(counterpart);
      await page.getByRole('textbox', { name: 'Mật khẩu' }).fill('wrong');
      await page.keyboard.press('Enter');
      await page.getByText('Thư điện tử hoặc mật khẩu không đúng.').waitFor();
      await page.getByRole('textbox', { name: 'Mật khẩu' }).fill('demo');
      await page.keyboard.press('Enter');
      await page.waitForURL(/agreements\?q=luong/);
      await page.context().close();
    }, 60_000);
  });
};
