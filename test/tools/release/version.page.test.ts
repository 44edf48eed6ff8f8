/** The version as a page meets it in the built files. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';

import { findFiles } from '../../../tools/process/files.mjs';
import { testPage } from '../../pages/browser.js';
import { openServer } from '../../pages/server.js';

const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { readonly version: string };

const MODULE = '<script type="module" src="/dist/samspill.js"></script>';
const CHART = '<script type="module" src="/dist/samspill-indicator-chart.js"></script>';
const CLASSIC = '<script src="/dist/samspill.iife.js" defer></script>';
const TAGS = ['kpi-jobs-value', 'focus-area-wheel', 'five-factor-map', 'indicator-chart'] as const;

/** A page with one widget of each kind that the scripts define. */
function pageWith(scripts: string, tags: readonly string[]): string {
  const widgets = tags.map((tag) => `<${tag}>…</${tag}>`).join('');
  return `<!doctype html><html lang="nb"><head><title>Side</title>${scripts}</head><body>${widgets}</body></html>`;
}

describe('the version in the built files', () => {
  for (const [name, scripts, tags] of [
    ['modules', MODULE + CHART, TAGS],
    ['the classic script', CLASSIC, TAGS.slice(0, 3)],
  ] as const) {
    testPage(`is that of every element of ${name}`, async (page) => {
      const server = await openServer({ '/': pageWith(scripts, tags) });
      try {
        await page.goto(`${server.origin}/`);
        await page.waitFor((wanted) => wanted.every((tag) => customElements.get(tag)), tags);
        const versions = await page.evaluate((wanted) => {
          return wanted.map((tag) => (customElements.get(tag) as { version?: string } | undefined)?.version);
        }, tags);
        assert.deepEqual(
          versions,
          tags.map(() => version),
        );
      } finally {
        await server.close();
      }
    });
  }

  it('is that of every banner', async () => {
    const banners = await Promise.all(
      (await findFiles('dist', /^dist\/[^/]+\.js$/u)).map(async (file) => {
        const found = /\/\*! samspill (\S+) \|/u.exec(await readFile(file, 'utf8'));
        return { file, version: found?.[1] };
      }),
    );
    const named = banners.filter((banner) => banner.version !== undefined);
    for (const banner of named) assert.equal(banner.version, version, banner.file);
    for (const script of ['samspill.js', 'samspill.iife.js']) {
      assert.ok(
        named.some(({ file }) => file === `dist/${script}`),
        `${script} has no banner`,
      );
    }
  });
});
