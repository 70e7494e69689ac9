import { demoPassword } from '../../apps/standalone/src/demo/member';
import { memo } from '../http/the-story';
import { Person } from '../parts/person';
import { auditor, deskOfficer } from './people';
import { opened, standsTheTest } from './pages';
import type { Visitors } from './visitors';

/** Who asks who knew. */
export const servesAnAuditor = ({ signedIn, url }: Visitors): void => {
  describe('An auditor at the browser', () => {
    it('[AU-7] is led from an agreement to who saw it, and from there to what one of them saw', async () => {
      await (await Person.signIn(url(), deskOfficer, demoPassword)).sees(memo);
      const page = await signedIn(auditor);
      await opened(page);
      await page.getByRole('link', { name: 'Ai đã xem hồ sơ này' }).click();
      await page.waitForURL(/accesses/);
      const officer = page.getByRole('link', { name: 'Chuyên viên Sở GD&ĐT Điện Biên' }).first();
      // What was seen is gathered for a second before it is written down.
      while (!(await officer.isVisible())) await page.reload({ waitUntil: 'networkidle' });
      await page
        .getByText(/^Đã xem hồ sơ: Biên bản ghi nhớ/)
        .first()
        .waitFor();
      await officer.click();
      await page.waitForURL(/person=/);
      expect(await page.getByLabel('Người', { exact: true }).inputValue()).not.toBe('');

      await page.getByLabel('Đến hết ngày').fill('1/9/2023');
      await page.keyboard.press('Enter');
      await page.getByText('Không có lượt xem nào như vậy').waitFor();
      await standsTheTest(page, page.url());
      await page.context().close();
    }, 60_000);
  });
};
