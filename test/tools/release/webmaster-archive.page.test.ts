/** The archive of the real build, unpacked and used as its LES-MEG.txt says, and the checksums as browsers do it. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import path from 'node:path';
import { describe, it } from 'node:test';

import { findFiles } from '../../../tools/process/files.mjs';
import { root } from '../../../tools/process/run.mjs';
import { archiveOf, filesForWebmasters } from '../../../tools/release/webmaster-archive.mjs';
import { testPage } from '../../pages/browser.js';
import type { Page } from '../../pages/page.js';
import { openServer, type Routes } from '../../pages/server.js';
import { readZip } from '../../widget/downloads/read-zip.js';

interface Integrity {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
}

const RELEASE = { version: '9.9.9', date: '2026-11-29' };
const UNPACKED: ReadonlyMap<string, Buffer> = new Map(
  readZip(Buffer.from(archiveOf(await filesForWebmasters(root, RELEASE), RELEASE.date))).map((file) => {
    assert.ok(file.isSound, file.name);
    return [file.name, file.content];
  }),
);
const INTEGRITY = JSON.parse(await readFile('dist/integrity.json', 'utf8')) as Integrity;
const LES_MEG = String(UNPACKED.get('samspill/LES-MEG.txt')).replaceAll('\r\n', '\n');

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
};
const checksum = (bytes: Uint8Array): string => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** Answers as a web server does that lets other sites use its files. */
function answer(name: string, content: Uint8Array | string): RequestListener {
  const type = `${TYPES[path.extname(name)] ?? 'text/plain'}; charset=utf-8`;
  return (_, response) => {
    response.writeHead(200, { 'Content-Type': type, 'Access-Control-Allow-Origin': '*' }).end(content);
  };
}

const SITE: Routes = Object.fromEntries([...UNPACKED].map(([name, content]) => [`/${name}`, answer(name, content)]));

/** What is to be pasted: the lines from a tag at the beginning of a line to the next empty one. */
function pasteable(first: string): string {
  const start = LES_MEG.indexOf(`\n${first}`);
  assert.notEqual(start, -1, first);
  return LES_MEG.slice(start + 1, LES_MEG.indexOf('\n\n', start + 1));
}

const SCRIPT = pasteable('<script src="/samspill/samspill.js"');
const WIDGET = pasteable('<kpi-jobs-value');
const CLASSIC = pasteable('<script src="/samspill/samspill.iife.js"');
const FRAME = pasteable('<iframe src="/samspill/embed.html');
const CHECKED = pasteable('<script src="https://www.dittnettsted.no/samspill/samspill.iife.js"');

function pageWith(...parts: readonly string[]): string {
  return `<!doctype html><html lang="nb"><head><title>Side</title></head><body>${parts.join('\n')}</body></html>`;
}

async function showsNumbers(page: Page): Promise<void> {
  await page.waitFor(() => {
    const text = document.querySelector('kpi-jobs-value')?.shadowRoot?.textContent ?? '';
    return /139\s985/u.test(text);
  });
  assert.deepEqual(await page.problems(), []);
}

describe('the archive for webmasters', () => {
  it('has the files of the build as they are', async () => {
    const forPages = await findFiles('dist', /^dist\/(?!integrity\.json)[^/]+$/u);
    assert.ok(forPages.length > 20);
    for (const file of forPages) {
      assert.deepEqual(UNPACKED.get(file.replace('dist', 'samspill')), await readFile(file), file);
    }
  });

  it('has the licences of everything in it', () => {
    assert.match(String(UNPACKED.get('samspill/LICENSE')), /^MIT License/u);
    assert.match(String(UNPACKED.get('samspill/THIRD-PARTY-LICENSES.txt')), /lit/iu);
    assert.match(String(UNPACKED.get('samspill/THIRD-PARTY-LICENSES.indicator-chart.txt')), /vega/iu);
  });

  it('names every file in LES-MEG.txt, and none that is not there', () => {
    const table = LES_MEG.slice(LES_MEG.indexOf('\nFILENE\n'));
    const named = [...table.matchAll(/^(?<pattern>\S+\.\S+|LICENSE) {2,}/gmu)].map(
      (match) => match.groups?.['pattern'] ?? '',
    );
    const patterns = named.map(
      (name) => new RegExp(`^samspill/${name.replaceAll('.', '\\.').replaceAll('*', '.*')}$`, 'u'),
    );
    const files = [...UNPACKED.keys()].filter((name) => name !== 'samspill/LES-MEG.txt');
    assert.deepEqual(
      files.filter((name) => !patterns.some((pattern) => pattern.test(name))),
      [],
    );
    for (const pattern of patterns)
      assert.ok(
        files.some((name) => pattern.test(name)),
        String(pattern),
      );
  });

  it('shows the same lines to paste as the page for webmasters', async () => {
    assert.ok((await readFile('docs/embed.md', 'utf8')).includes(`${SCRIPT}\n\n${WIDGET}\n`));
  });

  for (const [name, script] of [
    ['the module', SCRIPT],
    ['the classic script', CLASSIC],
  ] as const) {
    testPage(`shows its numbers with what is to be pasted, with ${name}`, async (page) => {
      const server = await openServer({ ...SITE, '/': pageWith(script, WIDGET) }, { folders: ['test'] });
      try {
        await page.goto(`${server.origin}/`);
        await showsNumbers(page);
      } finally {
        await server.close();
      }
    });
  }
});

/** The frame that the page for webmasters has them paste, with the line after it. */
async function frameOfTheDocs(): Promise<string> {
  const [, snippet = ''] = /```html\n(<iframe [^`]+)```/.exec(await readFile('docs/embed.md', 'utf8')) ?? [];
  return snippet;
}

describe('the frames that are to be pasted', () => {
  for (const [where, snippetOf] of [
    ['LES-MEG.txt', () => Promise.resolve(FRAME)],
    ['docs/embed.md', frameOfTheDocs],
  ] as const) {
    testPage(
      `show their numbers, as high as they are: ${where}`,
      async (page) => {
        const below = '<p>Teksten under.</p>'.repeat(30);
        const server = await openServer({ ...SITE, '/': pageWith(await snippetOf(), below) }, { folders: ['test'] });
        try {
          await page.goto(`${server.origin}/`);
          await page.waitFor(() => {
            const { contentDocument, style } = document.querySelector('iframe') ?? {};
            const text = contentDocument?.querySelector('kpi-jobs-value')?.shadowRoot?.textContent ?? '';
            return /\d\s\d{3}\sjobber/u.test(text) && style?.height !== '';
          });
          assert.deepEqual(await page.problems(), []);
        } finally {
          await server.close();
        }
      },
      ['chromium'],
    );
  }
});

describe('the checksums of the build', () => {
  it('are those of every file in it', async () => {
    const files = (await findFiles('dist', /./u)).filter((file) => file !== 'dist/integrity.json');
    const sums = await Promise.all(
      files.map(async (file) => [file.replace('dist/', ''), checksum(await readFile(file))] as const),
    );
    assert.deepEqual(INTEGRITY.files, Object.fromEntries(sums));
    assert.ok(files.length > 100);
  });

  it('are those in LES-MEG.txt', () => {
    assert.ok(CHECKED.includes(`integrity="${INTEGRITY.files['samspill.iife.js'] ?? 'none'}"`));
  });

  for (const [name, change, isRun] of [
    ['run as it was built', (code: string) => code, true],
    ['not run with one character more', (code: string) => `${code} `, false],
  ] as const) {
    testPage(`have a script from another site ${name}`, async (page) => {
      const code = change(String(UNPACKED.get('samspill/samspill.iife.js')));
      const other = await openServer({ '/samspill/samspill.iife.js': answer('samspill.iife.js', code) });
      const script = CHECKED.replace('https://www.dittnettsted.no', other.origin);
      const server = await openServer({ ...SITE, '/': pageWith(script, WIDGET) }, { folders: ['test'] });
      try {
        await page.goto(`${server.origin}/`);
        if (isRun) await showsNumbers(page);
        else assert.deepEqual(await whatIsShown(page), { isDefined: false, text: WIDGET_TEXT });
        assert.ok(other.log.includes('GET /samspill/samspill.iife.js'));
      } finally {
        await Promise.all([server.close(), other.close()]);
      }
    });
  }
});

/** The words between the tags. */
const WIDGET_TEXT = WIDGET.replace(/<[^>]+>/gu, '').trim();

function whatIsShown(page: Page): Promise<{ readonly isDefined: boolean; readonly text: string }> {
  return page.evaluate(() => {
    const widget = document.querySelector<HTMLElement>('kpi-jobs-value');
    return { isDefined: customElements.get('kpi-jobs-value') !== undefined, text: widget?.innerText.trim() ?? '' };
  });
}
