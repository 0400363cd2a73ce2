import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
// First: what is still open is closed in this order, and an app that is killed under a page breaks its live stream.
import { openBrowser } from './open-browser.js';
import { startForumSync, type ForumSync } from '../../src/forum-sync.js';

const ADMIN_PASSWORD = 'a password for the tests';

/** The product with its console, and a browser in front of it. */
export interface ConsoleUnderTest extends AsyncDisposable {
  readonly forumSync: ForumSync;
  readonly browser: Browser;
  /** Where the console is. */
  readonly url: string;
  /** A page that is logged in; what its log shows as an error is collected. */
  open(options?: BrowserContextOptions): Promise<{ page: Page; errors: string[] }>;
}

/** What the tests wait for at most; the machine may be slow. */
const PATIENCE_MS = 20_000;

/** @param settings further ones of the worker, such as the way to a forum */
export async function startConsole(
  settings: Record<string, string> = {},
): Promise<ConsoleUnderTest> {
  const browser = await openBrowser();
  const forumSync = await startForumSync();
  const { url } = await forumSync.startWorker({
    ADMIN_PASSWORD,
    POLL_INTERVAL_MS: '100',
    // What fails is a dead letter at once.
    MAX_ATTEMPTS: '1',
    RECEIVER_URL: forumSync.receiver.url,
    ...settings,
  });
  return {
    forumSync,
    browser,
    url,
    async open(options) {
      const context = await browser.newContext({
        baseURL: url,
        locale: 'en-GB',
        timezoneId: 'Europe/Berlin',
        viewport: { width: 1280, height: 800 },
        reducedMotion: 'reduce',
        ...options,
      });
      context.setDefaultTimeout(PATIENCE_MS);
      const page = await context.newPage();
      const errors = collectErrors(page);
      await logIn(page);
      return { page, errors };
    },
    async [Symbol.asyncDispose]() {
      // First: a product that ends breaks the pages' live streams, which is no error of a page.
      await browser.close();
      await forumSync[Symbol.asyncDispose]();
    },
  };
}

/** The browser itself reports each answer of 4xx; that nobody is logged in yet is asked with one. */
const EXPECTED = /status of 401/;

function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('dialog', (dialog) => {
    errors.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !EXPECTED.test(message.text())) {
      errors.push(message.text());
    }
  });
  return errors;
}

async function logIn(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByLabel('Name').fill('admin');
  await page.locator('input[name=password]').fill(ADMIN_PASSWORD);
  await page.getByRole('button', { name: 'Log in' }).click();
  await page.getByRole('heading', { name: 'Overview' }).waitFor();
}
