import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { main } from '../../src/command/main.js';
import { sentenceCase } from '../../src/locale/catalogue.js';
import { UNUSED } from '../command/surroundings.js';
import { demoFeed, DEMO_NAMES, FEED_NAMES, projectFile, type DemoName } from './demo-feeds.js';

const TAGS = ['kpi-jobs-value', 'focus-area-wheel', 'five-factor-map'] as const;
const PAGES = [
  ...FEED_NAMES,
  'index',
  'bare',
  'classic',
  'theming',
  'indicator-chart',
  'gallery',
  'kommune',
  'snippets',
] as const;

const page = (name: string): string => projectFile(`demo/${name}.html`);
const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

/** What stands inside an element of a page: what a reader without JavaScript gets. */
function fallback(name: string, tag: string): string {
  return new RegExp(`<${tag}\\s[^>]*>([\\s\\S]*?)</${tag}>`).exec(page(name))?.[1] ?? '';
}

for (const name of PAGES) {
  describe(`demo/${name}.html`, () => {
    const html = page(name);

    it('runs on the strictest page: no script, style or address of its own', () => {
      assert.doesNotMatch(html, /<style|\sstyle=|\son[a-z]+=|javascript:|<script(?![^>]*\ssrc=)|srcdoc|<iframe/);
      const loading = new RegExp(
        `<(?:script|link|img|indicator-chart|${TAGS.join('|')})[^>]*\\s(?:src|href)="([^"]+)"`,
        'g',
      );
      const loaded = [...html.matchAll(loading)];
      assert.ok(loaded.length > 0);
      for (const match of loaded) assert.doesNotMatch(match[1] ?? '', /^(?:[a-z]+:|\/)/);
    });

    it('has a language, a title, one main heading and one main part', () => {
      assert.match(html, /<html lang="nb">/);
      assert.match(html, /<title>[^<]{5,}<\/title>/);
      assert.equal(count(html, /<h1[\s>]/g), 1);
      assert.equal(count(html, /<main[\s>]/g), 1);
      assert.match(html, /name="viewport"/);
    });

    it('points only to files that exist, apart from what the build makes', () => {
      const local = [...html.matchAll(/\s(?:src|href)="([^"#?:]+)"/g)].map((match) => match[1] ?? '');
      const written = local.filter((path) => !path.startsWith('../dist/'));
      const missing = written.filter((path) => !existsSync(new URL(`../../demo/${path}`, import.meta.url)));
      assert.deepEqual(missing, []);
    });

    it('opens no new windows and hides no e-mail addresses', () => {
      assert.doesNotMatch(html, /target=|mailto:|\w@\w/);
    });
  });
}

/** The start of a dashboard, up to what it is about, without the words that are its own. */
function startOf(name: DemoName): string {
  return (page(name).split('<main')[0] ?? '')
    .replace(/<title>[^<]*/, '<title>')
    .replace(/(name="description") content="[^"]*"/, '$1')
    .replace(/<body class="[^"]*"/, '<body')
    .replace(' aria-current="page"', '');
}

for (const name of DEMO_NAMES) {
  describe(`the dashboard ${name}`, () => {
    const html = page(name);

    // Pages that strangers copy from are whole, without a build or a script that writes them.
    it('starts as the others do', () => {
      assert.equal(startOf(name), startOf(DEMO_NAMES[0]));
    });

    it('has skip link, landmarks and the current page marked', () => {
      assert.match(html, /<a class="skip-link" href="#innhold">/);
      const landmarks = ['<header', '<nav', '<main id="innhold">', '<footer class="site-footer">'];
      assert.deepEqual(
        landmarks.filter((landmark) => !html.includes(landmark)),
        [],
      );
      assert.equal(count(html, /aria-current="page"/g), 1);
    });

    for (const tag of TAGS) {
      it(`shows ${tag} with a heading in every language and static content`, () => {
        const start = new RegExp(`<${tag}\\s([^>]*)>`).exec(html)?.[1] ?? '';
        assert.match(start, new RegExp(`src="feeds/${name}\\.json"`));
        for (const attribute of ['heading', 'data-heading-nn', 'data-heading-sv', 'data-heading-en']) {
          assert.match(start, new RegExp(`\\s${attribute}="[^"]+"`));
        }
        assert.match(start, /heading-level="2"/);
        assert.match(start, /\sdata-static\s/);
        assert.match(fallback(name, tag), /^\n<div class="samspill [^>]* data-samspill-of="[^"]+">/);
      });
    }

    it('has the static content that its feed has now', async () => {
      const told: string[] = [];
      const surroundings = {
        ...UNUSED,
        readFile: (path: string) => readFileSync(path),
        writeFile: () => assert.fail('Nothing is to be written'),
        write: (line: string) => told.push(line),
        today: '2031-01-01',
      };
      const file = fileURLToPath(new URL(`../../demo/${name}.html`, import.meta.url));
      assert.equal(await main(['render', '--page', file, '--check'], surroundings), 0, told.join('\n'));
    });

    it('gives the sources with the publisher and where the link goes', () => {
      const footer = html.slice(html.indexOf('site-footer')).replace(/\s+/g, ' ');
      for (const match of footer.matchAll(/<a href="https?:[^"]*"[^>]*>([^<]+)<\/a>/g)) {
        assert.match(match[1] ?? '', /\([a-z0-9.-]+\.(?:no|se|com)\)|Dagsavisen Demokraten|Business Region Göteborg/);
      }
      const isLicensed = demoFeed(name).indicators.some(({ source }) => source?.license !== undefined);
      assert.equal(footer.includes('CC BY 4.0'), isLicensed);
    });
  });
}

describe('the cover', () => {
  it('counts what the feeds hold', () => {
    const words = [
      'null',
      'én',
      'to',
      'tre',
      'fire',
      'fem',
      'seks',
      'sju',
      'åtte',
      'ni',
      'ti',
      'elleve',
      'tolv',
      'tretten',
    ];
    const cover = page('index').replaceAll('\u00ad', '').replace(/\s+/g, ' ');
    const { focusAreas, actors, indicators } = demoFeed('ostfold');
    const [areas, people, figures] = [focusAreas, actors, indicators].map((list) => words[list.length] ?? '-');
    assert.ok(cover.includes(`${sentenceCase(areas ?? '')} fokusområder, ${people} aktører og ${figures} nøkkeltall.`));
    const themes = demoFeed('nedre-glomma').documents.flatMap((document) => document.themes);
    assert.ok(cover.includes(`og ${words[themes.length]} temaer.`));
  });
});

describe('the pages in other languages', () => {
  const pages = [...FEED_NAMES, 'index', 'classic', 'indicator-chart', 'kommune', 'snippets'] as const;
  const read = (language: string) =>
    JSON.parse(projectFile(`demo/texts/${language}.json`)) as Readonly<Record<string, string>>;
  const texts = new Set(pages.flatMap((name) => textsOf(page(name))));

  for (const language of ['nn', 'sv', 'en']) {
    it(`have every text in ${language}, and no text that no page has`, () => {
      const translated = read(language);
      assert.deepEqual(
        [...texts].filter((text) => !translated[text]),
        [],
      );
      assert.deepEqual(
        Object.keys(translated).filter((text) => !texts.has(text)),
        [],
      );
    });

    it(`say the same numbers in ${language}`, () => {
      for (const [text, translation] of Object.entries(read(language)))
        assert.deepEqual(numbersIn(translation), numbersIn(text), translation);
    });
  }

  for (const name of pages) {
    it(`${name}: offers the languages, and has the script that follows the choice`, () => {
      assert.match(page(name), /<nav class="language" aria-label="Språk" hidden>/);
      assert.match(page(name), /<script src="demo\.js" defer><\/script>/);
    });
  }
});

/** The texts of a page as `demo.js` finds them: between tags, and the names of its parts. */
function textsOf(html: string): string[] {
  const withoutStatic = html.replace(
    new RegExp(`<div class="samspill [\\s\\S]*?(?=</(?:${TAGS.join('|')})>)`, 'g'),
    '',
  );
  const body = withoutStatic.replace(/<script[\s\S]*?<\/script>|<pre[\s\S]*?<\/pre>/g, '');
  const names = [...body.matchAll(/\saria-label="([^"]+)"/g)].map((match) => match[1] ?? '');
  const between = body.replace(/<a [^>]*\slang="[^>]*>[^<]*<\/a>/g, '').split(/<[^>]*>/);
  return [...names, ...between].map((text) => text.trim().replace(/\s+/g, ' ')).filter((text) => /\p{L}/u.test(text));
}

/** The numbers in a text, however its language writes them. */
function numbersIn(text: string): string[] {
  const quarters = ['första', 'andra', 'tredje', 'fjärde'];
  const counted = text.replace(
    /(första|andra|tredje|fjärde) kvartalet/g,
    (_, word: string) => `${quarters.indexOf(word) + 1} `,
  );
  return (counted.replace(/(?<=\d)[.,\s](?=\d{3}(?!\d))|(?<=\d)[.,](?=\d)/g, '').match(/\d+/g) ?? []).toSorted();
}

describe('demo.css', () => {
  const css = projectFile('demo/demo.css');

  it('follows dark mode, reduced motion, forced colours and print', () => {
    const queries = ['prefers-color-scheme: dark', 'prefers-reduced-motion', 'forced-colors', '@media print'];
    assert.deepEqual(
      queries.filter((query) => !css.includes(query)),
      [],
    );
    assert.match(css, /color-scheme: light dark/);
  });

  it('fetches nothing but the icon', () => {
    assert.deepEqual(
      [...css.matchAll(/url\(([^)]*)\)/g)].map((match) => match[1]),
      ["'icon.svg'"],
    );
    assert.doesNotMatch(css, /@import|@font-face/);
  });

  it('has readable text in both modes: at least 4.5:1', () => {
    const rules = [...css.matchAll(/(?:^|\n)\s*(:root|\.[a-z-]+) \{([^}]*)\}/g)];
    const themes = rules.filter((rule) => (rule[2] ?? '').includes('--accent:'));
    const blocks = themes.map((rule) => ({ selector: rule[1] ?? '', colors: colorsOf(rule[2] ?? '') }));
    assert.equal(blocks.length, 12);
    const roots = blocks.filter(({ selector }) => selector === ':root').map(({ colors }) => colors);
    for (const [mode, root] of roots.slice(0, 2).entries()) {
      const own = blocks.filter(({ selector }) => selector !== ':root').slice(mode * 5, mode * 5 + 5);
      for (const colors of [root, ...own.map((block) => ({ ...root, ...block.colors }))]) {
        for (const text of ['--text', '--text-subtle', '--accent']) {
          for (const ground of ['--page', '--surface', '--accent-tint']) {
            assert.ok(contrast(colors[text] ?? '', colors[ground] ?? '') >= 4.5, `${text} on ${ground}`);
          }
        }
      }
    }
  });
});

function colorsOf(block: string): Record<string, string> {
  const pairs = [...block.matchAll(/(--[a-z-]+): (#[0-9a-f]{6})/g)];
  return Object.fromEntries(pairs.map((match) => [match[1] ?? '', match[2] ?? '']));
}

/** The contrast of two hex colours by WCAG 2. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
