/** The theming page: the code it shows is the code it runs, it uses only what is documented, and it can be read. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { contrastRatio } from '../../src/view/hue.js';
import { themeStyles } from '../../src/widget/frame/theme.styles.js';
import { projectFile } from './demo-feeds.js';

const LOOKS = ['plain', 'designsystemet', 'loud'] as const;
const TAGS = ['kpi-jobs-value', 'focus-area-wheel', 'five-factor-map'] as const;

interface Documented {
  readonly tagName?: string;
  readonly cssParts?: readonly { readonly name: string }[];
  readonly cssProperties?: readonly { readonly name: string }[];
}

const html = projectFile('demo/theming.html');
const sheet = (look: string): string => projectFile(`demo/theming.${look}.css`);
const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? '');

/** The elements of the manifest, by tag. */
function documented(): Map<string, Documented> {
  const manifest = JSON.parse(projectFile('custom-elements.json')) as { modules: { declarations?: Documented[] }[] };
  const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
  return new Map(declarations.map((declaration) => [declaration.tagName ?? '', declaration]));
}

/** The code block in the section of a look, as the reader copies it. */
function codeOf(look: string): string {
  const section = new RegExp(`<section class="look" data-look="${look}"[\\s\\S]*?</section>`).exec(html)?.[0] ?? '';
  const code = /<pre[^>]*><code>([\s\S]*?)<\/code><\/pre>/.exec(section)?.[1] ?? '';
  return code.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** What an element is asked for: its tag without what only the dashboards have, other languages and static content. */
function askedOf(page: string, tag: string): string {
  const start = new RegExp(`<${tag}\\s[^>]*>`).exec(page)?.[0] ?? '';
  return start.replace(/\s+data-heading-\w+="[^"]*"|\s+data-static\b/g, '');
}

describe('demo/theming.html', () => {
  it('runs on the strictest page: no script or style of its own, nothing from elsewhere', () => {
    assert.doesNotMatch(html, /<style|\sstyle=|\son[a-z]+=|javascript:|<script(?![^>]*\ssrc=)|srcdoc|<iframe/);
    const addresses = matches(html, /<(?:script|link|img)[^>]*\s(?:src|href)="([^"]+)"/g);
    assert.deepEqual(
      addresses.filter((address) => /^(?:[a-z]+:|\/)/.test(address)),
      [],
    );
    for (const look of LOOKS) assert.doesNotMatch(sheet(look), /url\(|@import|@font-face/);
  });

  it('shows the style sheet of each look, whole and literally', () => {
    for (const look of LOOKS) assert.equal(codeOf(look), sheet(look));
  });

  it('has a choice, a style sheet and a text for each look, and begins with the plain one', () => {
    assert.deepEqual(matches(html, /name="look" value="(\w+)"/g), LOOKS);
    assert.deepEqual(matches(html, /<section class="look" data-look="(\w+)"/g), LOOKS);
    assert.deepEqual(matches(html, /<link rel="stylesheet" href="theming\.(\w+)\.css"/g), LOOKS);
    assert.deepEqual(matches(html, /data-look="(\w+)" media="not all"/g), LOOKS.slice(1));
  });

  it('has the widgets of the page of Østfold', () => {
    for (const tag of TAGS) assert.equal(askedOf(html, tag), askedOf(projectFile('demo/ostfold.html'), tag));
  });
});

describe('the looks of the theming page', () => {
  it('use only documented properties and parts of the elements that they name', () => {
    const elements = documented();
    const properties = new Set(TAGS.flatMap((tag) => elements.get(tag)?.cssProperties?.map(({ name }) => name) ?? []));
    for (const css of [projectFile('demo/theming.css'), ...LOOKS.map(sheet)]) {
      assert.deepEqual(
        matches(css, /(--samspill-[\w-]+)/g).filter((name) => !properties.has(name)),
        [],
      );
      for (const [, tag = '', part = ''] of css.matchAll(/([\w-]*)::part\(([\w-]+)\)/g)) {
        assert.ok(
          elements.get(tag)?.cssParts?.some(({ name }) => name === part),
          `${tag}::part(${part})`,
        );
      }
    }
  });

  it('say nothing about the widgets, but for the loud one', () => {
    for (const look of ['plain', 'designsystemet']) {
      assert.doesNotMatch(sheet(look), /--samspill-|::part|kpi-|focus-area|five-factor/);
    }
    assert.match(sheet('loud'), /--samspill-[\s\S]*::part/);
  });

  it('set every token of Designsystemet that the widgets read', () => {
    const read = new Set(matches(themeStyles.cssText, /var\((--ds-[\w-]+)/g));
    assert.ok(read.size > 5);
    assert.deepEqual(
      [...read].filter((name) => !sheet('designsystemet').includes(`${name}:`)),
      [],
    );
  });

  it('can be read: text 4.5:1, lines and focus 3:1, in the loud look', () => {
    const css = sheet('loud');
    const own = css.matchAll(/--samspill-([\w-]+): (#[0-9a-f]{6});/g);
    const colors = new Map([...own].map(([, name = '', color = '']) => [name, color]));
    const color = (name: string): string => colors.get(name) ?? '';
    const grounds = [...matches(css, /background: (#[0-9a-f]{6});/g), color('surface'), color('tint')];
    assert.equal(grounds.length, 4);
    for (const ground of grounds) {
      for (const name of ['text', 'text-subtle', 'accent']) assertContrast(color(name), ground, 4.5);
      for (const name of ['border-strong', 'focus']) assertContrast(color(name), ground, 3);
    }
    for (const text of matches(css, /\scolor: (#[0-9a-f]{6});/g)) assertContrast(text, grounds[0] ?? '', 4.5);
  });

  it('can be read in the example theme of Designsystemet, light and dark', () => {
    const pair = /--ds-color-([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g;
    const colors = new Map(
      [...sheet('designsystemet').matchAll(pair)].map(([, name = '', ...shades]) => [name, shades]),
    );
    for (const mode of [0, 1]) {
      const shade = (name: string): string => colors.get(name)?.[mode] ?? '';
      for (const ground of ['background-default', 'background-tinted', 'surface-tinted']) {
        for (const name of ['neutral-text-default', 'neutral-text-subtle', 'accent-text-subtle']) {
          assertContrast(shade(name), shade(`neutral-${ground}`), 4.5);
        }
        for (const name of ['neutral-border-default', 'focus-outer']) {
          assertContrast(shade(name), shade(`neutral-${ground}`), 3);
        }
      }
    }
  });
});

function assertContrast(color: string, ground: string, least: number): void {
  const ratio = contrastRatio(color, ground);
  assert.ok(ratio >= least, `${color} on ${ground}: ${ratio.toFixed(2)}`);
}
