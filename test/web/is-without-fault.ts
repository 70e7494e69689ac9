import { deskOfficer } from './people';
import { answering, opened, standsTheTest, title } from './pages';
import type { Visitors } from './visitors';

/** What holds for every page, whoever looks at it. */
export const isWithoutFault = ({ signedIn, complaints, url }: Visitors): void => {
  describe('Every page', () => {
    it('is free of faults that axe knows, and fits the width of a desk and of a phone', async () => {
      const page = await signedIn(deskOfficer);
      await opened(page);
      const file = new URL(page.url()).pathname;
      const act = await page.locator('a[href$="/PlanMeeting"]').first().getAttribute('href');
      const parts = ['', '/text', '/clearances', '/commitments', '/talks', '/history'];

      for (const address of [
        '/inbox',
        '/agreements',
        '/agreements/new',
        '/nowhere',
        ...parts.map((each) => file + each),
        act ?? '',
      ])
        await standsTheTest(page, address);
      await page.context().close();
    }, 180_000);

    it('says what is wrong, with the number to tell an administrator', async () => {
      const page = await signedIn(deskOfficer);
      await page.goto('/agreements/018c7f00-0000-7000-8000-0000000000ff');
      await page.getByText('Không có hồ sơ này, hoặc bạn không được biết về nó.').waitFor();
      await page.getByText(/req_/).waitFor();

      const lists = /\/v1\/agreements\?/;
      await page.route(
        lists,
        answering(503, {
          code: 'views-rebuilding',
          title: 'Danh sách đang được dựng lại từ lịch sử.',
          progress: 0.4,
        }),
      );
      await page.goto('/agreements');
      expect(await page.getByRole('progressbar').getAttribute('aria-label')).toBe(
        'Đã dựng lại 40%',
      );
      await page.unroute(lists);

      await page.route(lists, (route) => route.abort());
      await page.goto('/agreements');
      await page.getByText('Mất kết nối với máy chủ').waitFor();
      await page.unroute(lists);
      await page.getByRole('button', { name: 'Thử lại' }).click();
      await page.getByRole('link', { name: title }).waitFor();
      await page.context().close();
    }, 60_000);

    it('asks nobody but its own server, and gives the browser nothing to complain of', async () => {
      const page = await signedIn(deskOfficer);
      const elsewhere: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(url())) elsewhere.push(request.url());
      });
      await opened(page);
      expect(elsewhere).toEqual([]);
      expect(complaints).toEqual([]);
      await page.context().close();
    }, 60_000);
  });
};
