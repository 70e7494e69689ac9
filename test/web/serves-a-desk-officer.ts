import type { Page } from 'playwright-core';
import { deskOfficer } from './people';
import { answering, part, title } from './pages';
import type { Visitors } from './visitors';

/** From the list to a report of what was done, in two languages. */
export const servesADeskOfficer = ({ signedIn }: Visitors): void => {
  describe('A desk officer at the browser, with the memorandum of Điện Biên and Luang Prabang', () => {
    let page: Page;
    beforeAll(async () => {
      page = await signedIn(deskOfficer);
    }, 60_000);

    it('finds the memorandum without its accents', async () => {
      await page.getByRole('link', { name: 'Thỏa thuận', exact: true }).first().click();
      await page.getByLabel('Tìm theo tên, đối tác').fill('luong pha bang');
      await page.waitForURL(/q=luong/);
      await page.getByRole('link', { name: title }).waitFor();
      await page.getByText(/dữ liệu tính đến \d\d:\d\d:\d\d/).waitFor();

      await page.getByLabel('Tìm theo tên, đối tác').fill('quảng tây');
      await page.getByText('Không có thỏa thuận nào').waitFor();
      await page.getByRole('button', { name: 'Xóa bộ lọc' }).click();
      await page.getByRole('link', { name: title }).click();
      await page.getByRole('heading', { name: title, level: 1 }).waitFor();
    });

    it('sees at a glance where it stands, whose move it is and who has signed', async () => {
      const steps = page.getByRole('list', { name: 'Các bước' });
      expect(await steps.getByRole('listitem').count()).toBe(8);
      expect(await steps.locator('[aria-current=step]').innerText()).toMatch(/^Thực hiện/);
      await page.getByText(/Lượt của Ủy ban nhân dân tỉnh Điện Biên/).waitFor();
      expect(await page.getByText('Đã ký 19/12/2023').count()).toBe(2);
    });

    it('reads the text in Vietnamese and in Lao, side by side', async () => {
      await part(page, 'Văn bản');
      const article = page.getByRole('article', { name: 'Điều 1' });
      await article.waitFor();
      expect(await article.locator('[lang=lo]').innerText()).toMatch(/[\u0E80-\u0EFF]/);
      expect(await article.locator('[lang=vi]').innerText()).toMatch(/\p{L}/u);
    });

    it('sees six commitments, and 22 students that cannot be told apart over three of them', async () => {
      await part(page, 'Cam kết');
      const table = page.getByRole('table');
      await table.waitFor();
      expect(await table.getByRole('rowheader').count()).toBe(6);
      await page.getByText('22 trên L3–L5').waitFor();
    });

    it('[AU-2] reads what happened as sentences, and opens the file as it stood at one of them', async () => {
      await part(page, 'Lịch sử');
      await page.getByText('Các bên đã thống nhất văn bản').first().waitFor();
      await page.getByRole('link', { name: /^Xem hồ sơ lúc này: Ghi nhận dự thảo lần 1/ }).click();

      await page.getByText('Chế độ xem lại – chỉ đọc').waitFor();
      expect(page.url()).toContain('atRevision=1');
      expect(await page.getByText('Chờ ký').count()).toBe(2);
      expect(await page.getByRole('heading', { name: 'Việc có thể làm' }).count()).toBe(0);
      expect(await page.getByRole('slider').getAttribute('aria-valuetext')).toMatch(
        /^Bước ghi 2 \//,
      );
    });

    it('[AU-2] moves through time with the keyboard, and by a day', async () => {
      await page.getByRole('slider').focus();
      await page.keyboard.press('ArrowRight');
      await page.waitForURL(/atRevision=2/);
      await page.getByRole('link', { name: 'Trở về hiện tại' }).click();
      await page.getByRole('heading', { name: 'Việc có thể làm' }).waitFor();

      await page.getByLabel('Đã ghi nhận đến ngày').fill('1/11/2023');
      await page.keyboard.press('Enter');
      await page.waitForURL(/knownAt=2023-11-01/);
      await page.getByText(/theo những gì đã ghi đến 01\/11\/2023/).waitFor();
      await page.getByRole('link', { name: 'Trở về hiện tại' }).click();
    });

    it('gives a command through the one form, which says what is missing first', async () => {
      await part(page, 'Cam kết');
      await page.getByRole('link', { name: 'Báo cáo kết quả thực hiện' }).click();
      const send = page.getByRole('button', { name: 'Báo cáo kết quả thực hiện' });
      await send.click();
      await page.getByRole('alert').getByText('Một số mục cần xem lại').waitFor();
      expect(await page.locator('main').innerText()).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);

      await page.getByLabel('Loại số liệu').selectOption('graduated');
      await page.getByLabel('Bồi dưỡng, tập huấn cán bộ').fill('2');
      await page.getByLabel('Lý do không có tài liệu').fill('Sở báo cáo miệng tại cuộc họp.');
      await send.click();
      await page.getByText('Đã ghi nhận: Báo cáo kết quả thực hiện').waitFor();

      await part(page, 'Lịch sử');
      await page.getByText(/Báo cáo kết quả thực hiện \(đã tốt nghiệp\)/).waitFor();
    });

    it('keeps what was typed when the file has changed meanwhile', async () => {
      await part(page, 'Cam kết');
      await page.getByRole('link', { name: 'Ban hành kế hoạch năm' }).click();
      await page.getByLabel('Năm').first().fill('2024');
      await page.route(/adopt-annual-plan/, answering(412, { title: 'Hồ sơ đã thay đổi.' }));
      await page.getByRole('button', { name: 'Ban hành kế hoạch năm' }).click();

      await page.getByRole('button', { name: 'Tải lại và giữ nội dung đã nhập' }).click();
      await page.getByText('Hồ sơ vừa thay đổi').waitFor({ state: 'detached' });
      expect(await page.getByLabel('Năm').first().inputValue()).toBe('2024');
      await page.unroute(/adopt-annual-plan/);
    });

    it('is told a refusal in a sentence, with what can be done instead', async () => {
      await page.route(
        /adopt-annual-plan/,
        answering(409, { title: 'Năm này đã có kế hoạch.', allowedCommands: ['record-review'] }),
      );
      await page.getByRole('button', { name: 'Ban hành kế hoạch năm' }).click();
      const alert = page.getByRole('alert');
      await alert.getByText('Năm này đã có kế hoạch.').waitFor();
      await alert.getByText('Ghi nhận sơ kết, tổng kết').waitFor();
      await page.unroute(/adopt-annual-plan/);
      await page.getByRole('button', { name: 'Quay lại, chưa thực hiện' }).click();
    });

    it('reads the same pages in English', async () => {
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByRole('heading', { name: 'Parties and signatures' }).waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      await page.getByText('Signed 19/12/2023').first().waitFor();
      await page.getByRole('button', { name: 'Tiếng Việt' }).click();
      await page.getByRole('heading', { name: 'Các bên và chữ ký' }).waitFor();
    });
  });
};
