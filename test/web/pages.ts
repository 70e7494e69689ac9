import { readFileSync } from 'node:fs';
import type { Page, Route } from 'playwright-core';

export const [desk, phone] = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
];
export const title = /Biên bản ghi nhớ hợp tác đào tạo/;
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

export const opened = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Thỏa thuận', exact: true }).first().click();
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
};

export const part = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Các phần của hồ sơ' }).getByRole('link', { name }).click();

export const faultsOf = async (page: Page): Promise<readonly string[]> => {
  if (!(await page.evaluate("'axe' in globalThis"))) await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as {
      readonly axe: { run: () => Promise<{ violations: { id: string; nodes: unknown[] }[] }> };
    };
    const { violations } = await checker.run();
    return violations.map(({ id, nodes }) => `${id}: ${JSON.stringify(nodes).slice(0, 300)}`);
  });
};

/** Wide as a desk and narrow as a phone. */
export const standsTheTest = async (page: Page, address: string): Promise<void> => {
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

export const answering = (status: number, body: object) => (route: Route) =>
  route.fulfill({
    status,
    contentType: 'application/problem+json',
    body: JSON.stringify({ requestId: 'req_1', code: 'refused', title: '', status, ...body }),
  });
