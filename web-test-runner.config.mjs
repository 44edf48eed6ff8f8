/**
 * Browser tests: `npm run test:browser`, with `-- --watch` while developing. Tests import the TypeScript sources.
 * Every test page runs under the strict policy below; a violation fails the test that caused it.
 *
 * All tests run in all engines, in one window and one font; `*.layout.browser.test.ts` are about what must hold in
 * every font and size of text, and run again in others: {@link PASSES}.
 */
import { fileURLToPath } from 'node:url';

import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import * as puppeteer from 'puppeteer-core';

import { findEngines } from './tools/browsers/engines.mjs';
import { launchOptions } from './tools/browsers/puppeteer.mjs';
import { freePort, startWebKitDriver, webKitCapabilities } from './tools/browsers/webkit-driver.mjs';
import { markLog, totalsReporter } from './tools/test/browser-reporter.mjs';
import { commonJsPlugin } from './tools/test/commonjs-plugin.mjs';
import { windowPlugin } from './tools/test/window-plugin.mjs';

const engines = findEngines();
const chromium = engines.find(({ name }) => name === 'chromium');
const webkit = engines.find(({ name }) => name === 'webkit');
const driverPort = webkit && (await freePort());

/** Further passes of the layout tests, in Chromium. What their pages look like is said in test/browser/fonts.css. */
const PASSES = [{ name: 'narrow font' }, { name: 'wide font', scrollBars: 'classic' }, { name: 'large text' }];

/** The runner's own page needs an inline script and a socket; for the rest this is the policy that we promise. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self'",
  "font-src 'self'",
  "connect-src 'self' ws: wss:",
  "img-src 'self' data:",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** @param {import('./tools/browsers/engines.mjs').Engine} engine */
function launcherFor(engine) {
  if (engine.name === 'webkit') {
    return webdriverLauncher({
      hostname: '127.0.0.1',
      port: driverPort,
      path: '/',
      // WebKitGTK refuses a session that asks for WebDriver BiDi.
      capabilities: { ...webKitCapabilities(engine), 'wdio:enforceWebDriverClassic': true },
    });
  }
  // Without a puppeteer of its own the launcher takes every browser for Chrome.
  return chromeLauncher({ puppeteer, launchOptions: launchOptions(engine), concurrency: 1 });
}

/**
 * A Chromium of its own for a pass, so that results say which.
 * @param {(typeof PASSES)[number]} pass
 */
function passFor({ name, scrollBars }) {
  const launcher = chromeLauncher({ puppeteer, launchOptions: launchOptions(chromium, scrollBars), concurrency: 1 });
  launcher.name = `Chromium with ${name}`;
  return {
    name,
    files: 'test/**/*.layout.browser.test.ts',
    browsers: [launcher],
    testRunnerHtml: (testFramework) => testPage(testFramework, name),
  };
}

/** Keeps WebKitGTK's driver running as long as the test server. */
function webKitDriverPlugin() {
  /** @type {import('./tools/browsers/webkit-driver.mjs').WebKitDriver | undefined} */
  let driver;
  return {
    name: 'webkit-driver',
    serverStart: async () => {
      if (webkit) driver = await startWebKitDriver(webkit, driverPort);
    },
    serverStop: async () => driver?.stop(),
  };
}

/**
 * @param {string} testFramework address of the script that runs the tests
 * @param {string} pass
 */
function testPage(testFramework, pass) {
  return `<!doctype html>
<html lang="nb" data-pass="${pass}">
  <head>
    <meta charset="utf-8">
    <title>Tests</title>
    <link rel="stylesheet" href="/test/browser/fonts.css">
    <script>
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
        reportError(new Error('CSP violation: ' + violatedDirective + ' ' + blockedURI + ' ' + sample));
      });
    </script>
  </head>
  <body>
    <script type="module">
      await import('/test/browser/prepare-page.ts');
      await import('${testFramework}');
    </script>
  </body>
</html>`;
}

export default {
  files: 'test/**/*.browser.test.ts',
  groups: chromium ? PASSES.map(passFor) : [],
  nodeResolve: { exportConditions: ['production', 'default'] },
  concurrency: 1,
  concurrentBrowsers: 2,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: 60_000 } },
  testRunnerHtml: (testFramework) => testPage(testFramework, 'ordinary'),
  filterBrowserLogs: markLog,
  reporters: [defaultReporter({ reportTestProgress: false }), totalsReporter()],
  browsers: engines.map(launcherFor),
  middleware: [
    async (context, next) => {
      await next();
      if (context.response.is('html')) context.set('Content-Security-Policy', POLICY);
    },
  ],
  plugins: [
    webKitDriverPlugin(),
    windowPlugin(),
    commonJsPlugin(),
    // Decorators stay unlowered with any newer target, and the plugin does not follow `extends`.
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
  ],
};
