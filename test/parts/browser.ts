import { type Browser, chromium } from 'playwright-core';
import { mustExist } from './program';

/** The system's Chromium with a new profile and nothing to say to the outside. Closed with `close()`. */
export const startBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: mustExist('/usr/bin/chromium', 'chromium'),
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
