import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { demoPassword } from '../apps/standalone/src/demo/member';
import { dossierOut } from './http/a-dossier-out';
import { memo } from './http/the-story';
import { startBrowser } from './parts/browser';
import { startKyket, type Kyket } from './parts/kyket';
import { Person } from './parts/person';

const deskOfficer = 'chuyenvien@sgddt-dienbien.demo';
const chairman = 'chutich@dienbien.demo';
const auditor = 'kiemtoan@kyket.demo';
const counterpart = 'giamdoc@sgdtt-luangprabang.demo';
const [desk, phone] = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
];
const title = /Biên bản ghi nhớ hợp tác đào tạo/;
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

let house: Kyket;
let browser: Browser;
const complaints: string[] = [];

beforeAll(async () => {
  house = await startKyket('dien-bien');
  browser = await startBrowser();
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

const visitor = async (baseURL = house.url): Promise<BrowserContext> => {
  const context = await browser.newContext({ baseURL, viewport: desk });
  context.setDefaultTimeout(20_000);
  return context;
};

/** What a browser complains of, answers aside that a test asked for. */
const listening = async (context: BrowserContext): Promise<Page> => {
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    const isAnswer = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isAnswer) complaints.push(message.text());
  });
  return page;
};

/** Else pages would speak the language of whoever signs in. */
const hasChosenVietnamese =
  "localStorage.getItem('kyket-language') ?? localStorage.setItem('kyket-language', 'vi')";

const signedIn = async (email: string, at?: string) => {
  const page = await listening(await visitor(at));
  await page.addInitScript(hasChosenVietnamese);
  await page.goto('/');
  await page.getByLabel('Thư điện tử').fill(email);
  await page.getByRole('textbox', { name: 'Mật khẩu' }).fill('demo');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Việc của tôi', level: 1 }).waitFor();
  return page;
};

const opened = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Thỏa thuận', exact: true }).first().click();
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
};

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

const part = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Các phần của hồ sơ' }).getByRole('link', { name }).click();

const faultsOf = async (page: Page): Promise<readonly string[]> => {
  if (!(await page.evaluate("'axe' in globalThis"))) await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as {
      readonly axe: { run: () => Promise<{ violations: { id: string; nodes: unknown[] }[] }> };
    };
    const { violations } = await checker.run();
    return violations.map(({ id, nodes }) => `${id}: ${JSON.stringify(nodes).slice(0, 300)}`);
  });
};

const answering = (status: number, body: object) => (route: Route) =>
  route.fulfill({
    status,
    contentType: 'application/problem+json',
    body: JSON.stringify({ requestId: 'req_1', code: 'refused', title: '', status, ...body }),
  });

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
    expect(await page.getByRole('slider').getAttribute('aria-valuetext')).toMatch(/^Bước ghi 2 \//);
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

/** Wide as a desk and narrow as a phone. */
const isWithoutFault = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await page.locator('h1').waitFor();
  await page.waitForLoadState('networkidle');
  for (const size of [desk, phone]) {
    await page.setViewportSize(size);
    const isWide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
    const faults = await faultsOf(page);
    expect({ address, size, isWide, faults }).toEqual({
      address,
      size,
      isWide: false,
      faults: [],
    });
  }
};

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
      await isWithoutFault(page, address);
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
    expect(await page.getByRole('progressbar').getAttribute('aria-label')).toBe('Đã dựng lại 40%');
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
      if (!request.url().startsWith(house.url)) elsewhere.push(request.url());
    });
    await opened(page);
    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 60_000);
});

describe('A chairman at the browser', () => {
  it('[SE-2] adds a passkey, comes in by it, is asked for it again before approving, and the history says by what they approved', async () => {
    const { agreement, place } = await dossierOut({
      signIn: (email) => Person.signIn(house.url, email, demoPassword),
    });
    // Browsers know no passkeys for a bare address.
    const page = await signedIn(chairman, house.url.replace('127.0.0.1', 'localhost'));
    await holdsPasskeys(page);
    await page.getByRole('link', { name: 'Tài khoản của tôi' }).click();
    await page.getByRole('button', { name: 'Thêm khóa truy cập' }).click();
    const codes = page.getByRole('status').filter({ hasText: 'Mã dự phòng' });
    await codes.waitFor();
    expect(await codes.getByRole('listitem').count()).toBe(10);
    await isWithoutFault(page, '/account');
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

describe('An auditor at the browser', () => {
  it('[AU-7] is led from an agreement to who saw it, and from there to what one of them saw', async () => {
    await (await Person.signIn(house.url, deskOfficer, demoPassword)).sees(memo);
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
    await isWithoutFault(page, page.url());
    await page.context().close();
  }, 60_000);
});

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
    await guest.getByRole('heading', { level: 1 }).filter({ hasText: title }).waitFor();
    expect(guest.url()).not.toContain('#');
    expect(await guest.locator('html').getAttribute('lang')).toBe('lo');
    await guest.getByRole('navigation', { name: 'ພາກສ່ວນຂອງແຟ້ມ' }).waitFor();

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
