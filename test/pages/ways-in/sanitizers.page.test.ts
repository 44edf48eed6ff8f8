/**
 * What content management systems leave of each way in: sanitizers and editors in their default settings, run
 * themselves, against the table in `docs/embed.md`. For WordPress it is its list, read by `kses.ts`.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { after, before, describe, test } from 'node:test';

import sanitizeHtml from 'sanitize-html';

import { findFiles } from '../../../tools/process/files.mjs';
import { root } from '../../../tools/process/run.mjs';
import { projectFile } from '../../demo/demo-feeds.js';
import { attributeOf, type ParsedElement } from '../../static/parsed-html.js';
import { FRAME, LINK, PLACE, SCRIPT, staticPages, TAG } from '../../ways-in/pasted.js';
import { KSES_VERSION, ksesPost } from '../../ways-in/sanitizers/kses.js';
import { elementIn, keepsTexts, survivalOf, type Survival } from '../../ways-in/survival.js';
import { testPage } from '../browser.js';
import type { Page } from '../page.js';
import { openServer, type PageServer } from '../server.js';

type Clean = (html: string) => string | Promise<string>;

/** Editors and a sanitizer that are of browsers, by their files in `node_modules`. */
const SCRIPTS = [
  'dompurify/dist/purify.min.js',
  '@ckeditor/ckeditor5-build-classic/build/ckeditor.js',
  ...['tinymce.min.js', 'models/dom/model.min.js', 'themes/silver/theme.min.js', 'icons/default/icons.min.js'].map(
    (file) => `tinymce/${file}`,
  ),
];

function versionOf(name: string): string {
  return (JSON.parse(projectFile(`node_modules/${name}/package.json`)) as { readonly version: string }).version;
}

/** As the columns of the table are called; editors by their main version, which is what a CMS says that it has. */
const NAMES = [
  `WordPress ${KSES_VERSION}`,
  `TinyMCE ${versionOf('tinymce')}`,
  `CKEditor ${versionOf('@ckeditor/ckeditor5-build-classic')}`,
  `DOMPurify ${versionOf('dompurify')}`,
  `sanitize-html ${versionOf('sanitize-html')}`,
];

/** What the scripts on the page put into `window`. */
interface Cleaners {
  readonly DOMPurify: { sanitize(html: string): string };
  readonly ClassicEditor: {
    create(
      element: Element,
      settings: object,
    ): Promise<{ setData(html: string): void; getData(): string; destroy(): Promise<void> }>;
  };
  readonly tinymce: {
    init(
      settings: object,
    ): Promise<readonly { setContent(html: string): void; getContent(): string; remove(): void }[]>;
  };
}

function withDomPurify(page: Page, html: string): Promise<string> {
  return page.evaluate((given) => (window as unknown as Cleaners).DOMPurify.sanitize(given), html);
}

function withCkEditor(page: Page, html: string): Promise<string> {
  return page.evaluate(async (given) => {
    const { ClassicEditor } = window as unknown as Cleaners;
    const editor = await ClassicEditor.create(document.querySelector('#editor') ?? document.body, {
      licenseKey: 'GPL',
    });
    editor.setData(given);
    const kept = editor.getData();
    await editor.destroy();
    return kept;
  }, html);
}

/** Without its own looks, which are files of their own and change nothing in what is kept. */
function withTinyMce(page: Page, html: string): Promise<string> {
  return page.evaluate(async (given) => {
    const { tinymce } = window as unknown as Cleaners;
    const [editor] = await tinymce.init({ selector: 'textarea', skin: false, content_css: false });
    editor?.setContent(given);
    const kept = editor?.getContent() ?? '';
    editor?.remove();
    return kept;
  }, html);
}

function cleanersOn(page: Page): readonly Clean[] {
  return [
    ksesPost,
    (html) => withTinyMce(page, html),
    (html) => withCkEditor(page, html),
    (html) => withDomPurify(page, html),
    (html) => sanitizeHtml(html),
  ];
}

/** Each row of the table: what is pasted, and in a word or two what is left of it. */
const ROWS: readonly (readonly [name: string, left: (clean: Clean) => Promise<string>])[] = [
  ['`<script>`', async (clean) => (elementIn(await clean(SCRIPT), 'script') ? 'står' : 'borte')],
  ['`<kpi-jobs-value>`', async (clean) => leftOf(TAG, await clean(TAG), 'kpi-jobs-value')],
  ['`<div data-samspill>`', async (clean) => leftOf(PLACE, await clean(PLACE), 'div', isWholePlace)],
  ['lenke', async (clean) => leftOf(LINK, await clean(LINK), 'a', isWholeLink)],
  ['`<iframe>`', async (clean) => (elementIn(await clean(FRAME), 'iframe') ? 'står' : 'borte')],
  ['statisk: tekst, tall og tabeller', (clean) => ofStatic(clean, (left) => word(left.texts && left.tables))],
  ['statisk: titlene over tabellene', (clean) => ofStatic(clean, ({ captions }) => word(captions))],
  ['statisk: tegningene', (clean) => ofStatic(clean, ({ drawings }) => DRAWINGS[drawings])],
  ['statisk: det som kan foldes ut', (clean) => ofStatic(clean, ({ folding }) => (folding ? 'står' : 'alt utfoldet'))],
  ['statisk: utseendet (`class`)', (clean) => ofStatic(clean, ({ classes }) => word(classes))],
];

const DRAWINGS: Readonly<Record<Survival['drawings'], string>> = {
  whole: 'står',
  'as words': 'løse ord',
  gone: 'borte',
};

function word(isThere: boolean): string {
  return isThere ? 'står' : 'borte';
}

function leftOf(
  given: string,
  kept: string,
  name: string,
  isWhole: (element: ParsedElement) => boolean = () => true,
): string {
  const element = elementIn(kept, name);
  assert.ok(keepsTexts(given, kept), 'what stands between the tags is always kept');
  return element && isWhole(element) ? 'står' : 'bare innholdet';
}

function isWholePlace(element: ParsedElement): boolean {
  const values = ['data-samspill', 'data-src', 'data-region', 'data-heading-level'].map((name) =>
    attributeOf(element, name),
  );
  return values.join(' ') === 'kpi-jobs-value /samspill/ostfold.json moss 3';
}

/** Editors may write an address anew, as seen from the page that they are on. */
function isWholeLink(element: ParsedElement): boolean {
  const { pathname, search } = new URL(attributeOf(element, 'href') ?? '', 'https://eksempel.no/editor.html');
  return `${pathname}${search}` === '/samspill/embed.html?widget=kpi-jobs-value&feed=ostfold.json&region=moss';
}

/** The three elements must fare alike, else the table would have to tell them apart. */
async function ofStatic(clean: Clean, tell: (left: Survival) => string): Promise<string> {
  const told = new Set<string>();
  for (const given of await staticPages()) told.add(tell(survivalOf(given, await clean(given))));
  return [...told].join(' / ');
}

/** A table as it stands in Markdown. */
function written(rows: readonly (readonly string[])[]): string {
  const [head = [], ...others] = rows;
  return [head, head.map(() => '---'), ...others].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function fileOf(name: string): RequestListener {
  return (_, response) => {
    response
      .writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8' })
      .end(readFileSync(`${root}node_modules/${name}`));
  };
}

let server: PageServer;
before(async () => {
  server = await openServer({
    ...Object.fromEntries(SCRIPTS.map((name) => [`/${name}`, fileOf(name)])),
    '/editor.html':
      '<!doctype html><html lang="nb"><head><title>CMS</title></head><body><textarea></textarea>' +
      `<div id="editor"></div>${SCRIPTS.map((name) => `<script src="/${name}"></script>`).join('')}</body></html>`,
  });
});
after(() => server.close());

describe('what content management systems leave of each way in', () => {
  testPage(
    'is what docs/embed.md says',
    async (page) => {
      await page.goto(`${server.origin}/editor.html`);
      const rows: string[][] = [['Du limer inn', ...NAMES]];
      for (const [name, left] of ROWS) {
        const cells: string[] = [];
        for (const clean of cleanersOn(page)) cells.push(await left(clean));
        rows.push([name, ...cells]);
      }
      const table = written(rows);
      assert.ok(projectFile('docs/embed.md').includes(table), `docs/embed.md must have this table:\n${table}`);
    },
    ['chromium'],
  );

  testPage(
    'has no loose words where the drawings were left out',
    async (page) => {
      await page.goto(`${server.origin}/editor.html`);
      for (const given of await staticPages({ drawings: 'none' })) {
        for (const [index, clean] of cleanersOn(page).entries()) {
          const { texts, tables, drawings } = survivalOf(given, await clean(given));
          assert.deepEqual({ texts, tables, drawings }, { texts: true, tables: true, drawings: 'gone' }, NAMES[index]);
        }
      }
    },
    ['chromium'],
  );
});

test('editors and sanitizers are for tests alone: nothing of them is in what is shipped', async () => {
  const { dependencies } = JSON.parse(projectFile('package.json')) as { readonly dependencies: object };
  assert.deepEqual(Object.keys(dependencies), ['hyphen', 'lit']);
  const licences = await findFiles('dist', /THIRD-PARTY-LICENSES[^/]*\.txt$/);
  assert.ok(licences.length > 2);
  for (const file of licences)
    assert.doesNotMatch(projectFile(file), /ckeditor|tinymce|dompurify|sanitize-html|\bGPL\b/i, file);
});
