import type { Page } from 'playwright-core';
import { demoPassword } from '../../apps/standalone/src/demo/member';
import { dossierOut } from '../http/a-dossier-out';
import { Person } from '../parts/person';
import { chairman } from './people';
import { desk, part, standsTheTest } from './pages';
import type { Visitors } from './visitors';

/** A device of its owner, who is there and shows it. */
const holdsPasskeys = async (page: Page): Promise<void> => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
};

/** Who decides, by what cannot be guessed or given away. */
export const servesAChairman = ({ signedIn, url }: Visitors): void => {
  describe('A chairman at the browser', () => {
    it('[SE-2] adds a passkey, comes in by it, is asked for it again before approving, and the history says by what they approved', async () => {
      const { agreement, place } = await dossierOut({
        signIn: (email) => Person.signIn(url(), email, demoPassword),
      });
      // Browsers know no passkeys for a bare address.
      const page = await signedIn(chairman, url().replace('127.0.0.1', 'localhost'));
      await holdsPasskeys(page);
      await page.getByRole('link', { name: 'Tài khoản của tôi' }).click();
      await page.getByRole('button', { name: 'Thêm khóa truy cập' }).click();
      const codes = page.getByRole('status').filter({ hasText: 'Mã dự phòng' });
      await codes.waitFor();
      expect(await codes.getByRole('listitem').count()).toBe(10);
      await standsTheTest(page, '/account');
      await page.setViewportSize(desk);

      await page.getByRole('button', { name: 'Đăng xuất', exact: true }).click();
      await page.getByRole('button', { name: 'Đăng nhập bằng khóa truy cập' }).click();
      await page.getByRole('heading', { name: 'Việc của tôi', level: 1 }).waitFor();

      await page.goto(`/agreements/${agreement.id}/act/clearance/${place.id}/Decide`);
      await page.getByLabel('Số văn bản quyết định').fill('12/QĐ-UBND');
      await page.getByLabel('Phạm vi được điều chỉnh').fill('Câu chữ');
      await page.getByRole('button', { name: 'Quyết định' }).click();
      await page.getByText('Tôi cho phép ký văn bản này').waitFor();
      // A code that was begun went along with the passkey, and was refused in its place.
      await page.getByRole('button', { name: 'Dùng mã dự phòng' }).click();
      await page.getByLabel('Mã dự phòng').fill('8ny3');
      await page.getByRole('button', { name: 'Xác nhận bằng khóa truy cập' }).click();
      await page.getByText('Đã ghi nhận: ').waitFor();

      await part(page, 'Lịch sử');
      await page.getByText('xác nhận bằng khóa truy cập').waitFor();
      await page.context().close();
    }, 60_000);
  });
};
