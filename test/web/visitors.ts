import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startBrowser } from '../parts/browser';
import { startKyket, type Kyket } from '../parts/kyket';
import { desk } from './pages';

/** Else pages would speak the language of whoever signs in. */
const hasChosenVietnamese =
  "localStorage.getItem('kyket-language') ?? localStorage.setItem('kyket-language', 'vi')";

/** A house with the memorandum in it, for all tests of a file, and people who come to it with a browser. */
export const openToVisitors = () => {
  let house: Kyket;
  let browser: Browser;
  const complaints: string[] = [];

  beforeAll(async () => {
    [house, browser] = await Promise.all([startKyket('dien-bien'), startBrowser()]);
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

  /** What a browser complains of is remembered, answers aside that a test asked for. */
  const listening = async (context: BrowserContext): Promise<Page> => {
    const page = await context.newPage();
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => {
      const isAnswer = message.text().startsWith('Failed to load resource');
      if (message.type() === 'error' && !isAnswer) complaints.push(message.text());
    });
    return page;
  };

  const signedIn = async (email: string, at?: string): Promise<Page> => {
    const page = await listening(await visitor(at));
    await page.addInitScript(hasChosenVietnamese);
    await page.goto('/');
    await page.getByLabel('Thư điện tử').fill(email);
    await page.getByRole('textbox', { name: 'Mật khẩu' }).fill('demo');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Việc của tôi', level: 1 }).waitFor();
    return page;
  };

  return { url: () => house.url, complaints, visitor, listening, signedIn };
};

export type Visitors = ReturnType<typeof openToVisitors>;
