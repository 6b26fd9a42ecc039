import { access } from 'node:fs/promises';
import { type Browser, type BrowserServer, chromium, type LaunchOptions } from 'playwright-core';

/** The test browser: a Chrome or Chromium that the machine has, else the one that npm brought. */

const INSTALLED = [
  process.env.CHROME_PATH,
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

// As root, and in containers with little shared memory, Chromium starts only so; and it must not call home.
const SWITCHES = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-gpu',
];

/** Starts the test browser, with more switches if asked; fails with one sentence that says what to install where none can start. */
export function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  return start((options) => chromium.launch(options), more);
}

/** Starts the test browser for several processes or threads to connect to; fails as `launchBrowser` does. */
export function launchBrowserServer(): Promise<BrowserServer> {
  return start((options) => chromium.launchServer(options));
}

async function start<Started>(
  launch: (options: LaunchOptions) => Promise<Started>,
  more: readonly string[] = [],
): Promise<Started> {
  const failures: string[] = [];
  for (const executablePath of await candidates()) {
    try {
      return await launch({ executablePath, args: [...SWITCHES, ...more] });
    } catch (error) {
      failures.push(
        `${executablePath}: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`,
      );
    }
  }
  throw new Error(
    `No browser could be started for the browser tests: install Chrome or Chromium, or set CHROME_PATH to one.\n${failures.join('\n')}`,
  );
}

async function candidates(): Promise<string[]> {
  const installed: string[] = [];
  for (const path of INSTALLED) {
    const found =
      path !== undefined &&
      (await access(path).then(
        () => true,
        () => false,
      ));
    if (found) installed.push(path);
  }
  return [...installed, ...(await unpackBundled())];
}

/** The Chromium inside @sparticuz/chromium, for Linux on x64; it unpacks its libraries only in what looks like a Lambda. */
async function unpackBundled(): Promise<string[]> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return [];
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const { default: bundled } = await import('@sparticuz/chromium');
  return [await bundled.executablePath()];
}
