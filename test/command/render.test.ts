import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Surroundings } from '../../src/command/command.js';
import { main } from '../../src/command/main.js';
import { staticHtml } from '../../src/static/render-static.js';
import { demoFeed, projectFile } from '../demo/demo-feeds.js';
import { UNUSED } from './surroundings.js';

const FEED = projectFile('demo/feeds/ostfold.json');
const OPEN = '<!-- samspill:render src="tall.json" element="kpi-jobs-value" region="moss" heading-level="3" -->';
const CLOSE = '<!-- /samspill:render -->';
const page = (body: string): string => `<!doctype html>\n<html lang="nb"><title>T</title><body>${body}</body></html>\n`;

/** A disk with some files, and what was said about them. */
function disk(files: Readonly<Record<string, string | Uint8Array>>) {
  const saved = new Map(
    Object.entries(files).map(([name, text]) => [
      name,
      typeof text === 'string' ? new TextEncoder().encode(text) : text,
    ]),
  );
  const surroundings = (write: Surroundings['write']): Surroundings => ({
    ...UNUSED,
    readFile: (name) => saved.get(name) ?? assert.fail(`no file ${name}`),
    writeFile: (name, bytes) => void saved.set(name, bytes),
    listFiles: (folder) => {
      const listed = [...saved.keys()].filter((name) => folder === '.' || name.startsWith(`${folder}/`));
      return listed.length > 0 ? listed : assert.fail('no folder');
    },
    write,
    today: '2031-01-01',
  });
  return {
    text: (name: string): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(saved.get(name)),
    async run(...args: string[]): Promise<{ readonly code: number; readonly lines: readonly string[] }> {
      const lines: string[] = [];
      const code = await main(
        ['render', ...args],
        surroundings((line) => lines.push(line)),
      );
      return { code, lines };
    },
  };
}

describe('samspill render', () => {
  const { run } = disk({ 'tall.json': FEED, 'ingen.json': '{"type":"FeatureCollection"}' });

  it('prints what an element shows, in the language and the look that are asked for', async () => {
    const { code, lines } = await run('tall.json', '--element', 'kpi-jobs-value', '--region', 'moss', '--lang', 'en');
    assert.equal(code, 0);
    const options = { element: 'kpi-jobs-value', region: 'moss', language: 'en' } as const;
    assert.equal(lines.join('\n'), await staticHtml(demoFeed('ostfold'), options));
    const level = await run('tall.json', '--element', 'five-factor-map', '--heading-level', '5', '--mode', 'matrix');
    assert.match(level.lines.join('\n'), /<h5 .*samspill-matrix/s);
    const alone = await run('tall.json', '--element=kpi-jobs-value', '--figure=none', '--heading=Tall & fakta');
    assert.match(alone.lines.join('\n'), /<h2[^>]*>Tall &amp; fakta<\/h2>/);
    assert.doesNotMatch(alone.lines.join('\n'), /samspill-drawings/);
    const part = await run('tall.json', '--element=kpi-jobs-value', '--span=2022..');
    assert.match(part.lines.join('\n'), /figure-title">[^<]*, fra 1\. kvartal 2022 til 4\. kvartal 2023</);
  });

  it('says what is wrong, and what is possible', async () => {
    for (const [args, told] of [
      [['tall.json'], /--element: kpi-jobs-value, focus-area-wheel, five-factor-map/],
      [['tall.json', '--element', 'wheel'], /--element kan ikke være «wheel»/],
      [['tall.json', '--element', 'kpi-jobs-value', '--figure', 'rankin'], /--figure.*«rankin».*trend, ranking/],
      [['tall.json', '--element', 'kpi-jobs-value', '--region', 'frederikstad'], /«frederikstad».*fredrikstad/],
      [['tall.json', '--element', 'kpi-jobs-value', '--heading-level', '7'], /«7».*2–6/],
      [['tall.json', '--element', 'kpi-jobs-value', '--span', '2018-2020'], /--span.*«2018-2020».*2018\.\.2023/],
      [['ingen.json', '--element', 'kpi-jobs-value'], /«ingen.json» kan ikke leses som datafil/],
      [['borte.json', '--element', 'kpi-jobs-value'], /«borte.json» finnes ikke/],
    ] as const) {
      const { code, lines } = await run(...args);
      assert.equal(code, 2);
      assert.equal(lines.length, 1);
      assert.match(lines[0] ?? '', told);
    }
  });
});

describe('samspill render --page', () => {
  it('fills pages and touches nothing else, and nothing at all the second time', async () => {
    const before = page(`\ufeff<p>Før\r</p>${OPEN}gammelt${CLOSE}<p>etter`);
    const { run, text } = disk({ 'site/side.html': before, 'site/tall.json': FEED });
    assert.deepEqual(await run('--page', 'site/side.html'), { code: 0, lines: ['site/side.html er fylt.'] });
    const after = text('site/side.html');
    const [start = '', end = ''] = before.split('gammelt');
    assert.ok(after.startsWith(`${start}\n<div class="samspill samspill-kpi-jobs-value" lang="nb"`));
    assert.ok(after.endsWith(`</div>\n${end}`));
    assert.match(after, /<h3 .*i Moss/s);
    const again = await run('--page', 'site/side.html');
    assert.deepEqual(again, { code: 0, lines: ['Én side var à jour fra før.'] });
    assert.equal(text('site/side.html'), after);
  });

  it('fails with --check when a page is older than its feed, and names it', async () => {
    const { run, text } = disk({
      'a.html': page(`${OPEN}${CLOSE}`),
      'b.html': page('<focus-area-wheel src="tall.json?v=3" data-static></focus-area-wheel>'),
      'tall.json': FEED,
    });
    const empty = text('a.html');
    const { code, lines } = await run('--page', 'a.html', 'b.html', '--check');
    assert.equal(code, 1);
    assert.match(lines.join('\n'), /a.html er eldre.*\nb.html er eldre/);
    assert.equal(text('a.html'), empty);
    assert.equal((await run('--page', 'a.html', 'b.html')).code, 0);
    assert.deepEqual(await run('--page', 'a.html', 'b.html', '--check'), {
      code: 0,
      lines: ['To sider var à jour fra før.'],
    });
  });

  it('finds pages in folders and by patterns, and feeds beside the page, above it, or below the root', async () => {
    const tagged = (src: string): string => page(`<five-factor-map data-static src="${src}"></five-factor-map>`);
    const { run, text } = disk({
      'site/index.html': tagged('data/t%C3%A5l.json'),
      'site/om/side.htm': tagged('../data/tål.json#x'),
      'site/om/tom.html': page('ingenting'),
      'site/rot.html': tagged('/data/tål.json'),
      'site/data/tål.json': FEED,
      'andre.html': page(''),
    });
    const { code, lines } = await run('--page', 'site', '--root', 'site');
    assert.deepEqual(lines, ['site/index.html er fylt.', 'site/om/side.htm er fylt.', 'site/rot.html er fylt.']);
    assert.equal(code, 0);
    assert.match(text('site/rot.html'), /samspill-groups/);
    assert.equal(
      (await run('--page', 'site/**/*.html', '--root', 'site', '--check')).lines[0],
      'To sider var à jour fra før.',
    );
    assert.equal((await run('--page', 'site/*.html', '--root', 'site')).lines[0], 'To sider var à jour fra før.');
    assert.equal((await run('--page', '*/om/s?de.htm')).code, 0);
  });

  it('gives each place of a page ids of its own', async () => {
    const wheel = '<focus-area-wheel src="tall.json" data-static></focus-area-wheel>';
    const { run, text } = disk({ 'a.html': page(wheel + wheel), 'tall.json': FEED });
    assert.equal((await run('--page', 'a.html')).code, 0);
    const ids = Array.from(text('a.html').matchAll(/ id="([^"]+)"/g), ([, id]) => id);
    assert.ok(ids.length > 2);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('leaves a page as it was where anything of it cannot be filled, and says where', async () => {
    const inside = '<kpi-jobs-value src="tall.json" data-static></kpi-jobs-value>';
    for (const [body, told] of [
      [`\n${OPEN}`, /^a.html:3: .*ingen slutt/],
      ['\n\n<kpi-jobs-value data-static></kpi-jobs-value>', /^a.html:4: src mangler/],
      [`<p>${inside}</p>`, /^a.html:2: .*utenfor avsnittet/],
      [inside.replace('tall.json', 'https://a.no/tall.json'), /^a.html:2: .*på disken/],
      [inside.replace('tall.json', '/tall.json'), /^a.html:2: .*--root/],
      [inside.replace('tall.json', 'borte.json'), /«borte.json» finnes ikke/],
      [inside.replace('data-static', 'data-static region="vik"'), /^a.html:2: region kan ikke være «vik»/],
      [OPEN.replace('kpi-jobs-value', 'kpi') + CLOSE, /^a.html:2: element kan ikke være «kpi»/],
    ] as const) {
      const { run, text } = disk({ 'a.html': page(inside + body), 'b.html': page(inside), 'tall.json': FEED });
      const before = text('a.html');
      const { code, lines } = await run('--page', 'a.html', 'b.html');
      assert.equal(code, 2, body);
      assert.match(lines[0] ?? '', told);
      assert.equal(text('a.html'), before);
      assert.match(text('b.html'), /samspill-tiles/);
    }
  });

  it('says when no page has anything to fill, and when one is not UTF-8', async () => {
    const { run } = disk({
      'a.html': page('x'),
      'latin.html': Uint8Array.from([0x3c, 0x70, 0x3e, 0xe6]),
    });
    assert.deepEqual(await run('--page', 'a.html'), { code: 2, lines: ['Ingen sider har noe å fylle: a.html.'] });
    assert.equal((await run('--page', 'ingen')).code, 2);
    assert.match((await run('--page', 'latin.html')).lines[0] ?? '', /ikke lagret som UTF-8/);
  });
});
