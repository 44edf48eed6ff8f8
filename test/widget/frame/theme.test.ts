import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PALETTE } from '../../../src/feed/feed.js';
import { areaListStyles } from '../../../src/focus-area-wheel/list/list.styles.js';
import { wheelStyles } from '../../../src/focus-area-wheel/wheel/wheel.styles.js';
import { PAINTS } from '../../../src/static/markup/paints.js';
import { DARK_PAINTS, NOTICE_PAINTS } from '../../../src/static/picture/paints-of-theme.js';
import { contrastRatio } from '../../../src/view/hue.js';
import { paletteStyles } from '../../../src/widget/frame/palette.styles.js';
import { themeStyles } from '../../../src/widget/frame/theme.styles.js';

/** The theme and the palette as they are written. */
const STYLES = themeStyles.cssText + paletteStyles.cssText;

/** The light and dark shade of every colour of the theme, read from the style sheet itself. */
function shades(): Map<string, readonly [light: string, dark: string]> {
  const found = STYLES.matchAll(/--_l-([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g);
  return new Map([...found].map(([, name = '', light = '', dark = '']) => [name, [light, dark]]));
}

/** The share of text that a derived colour mixes into the surface, read from the style sheet. */
function mixed(name: string, theme: 0 | 1): string {
  const share =
    Number(
      new RegExp(`--_${name}: [^;]*color-mix\\(in srgb, var\\(--_text\\) (\\d+)%`).exec(themeStyles.cssText)?.[1],
    ) / 100;
  assert.ok(share > 0, name);
  return mixOf(shade('text', theme), shade('surface', theme), share);
}

function mixOf(color: string, surface: string, share: number): string {
  const [first, second] = [color, surface].map((each) =>
    [1, 3, 5].map((at) => Number.parseInt(each.slice(at, at + 2), 16)),
  );
  return `#${(first ?? [])
    .map((value, index) =>
      Math.round(value * share + (second?.[index] ?? 0) * (1 - share))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

const colors = shades();
const shade = (name: string, theme: 0 | 1): string => {
  const found = colors.get(name);
  assert.ok(found, name);
  return found[theme];
};

describe('contrast of the theme', () => {
  for (const [theme, title] of [
    [0, 'light'],
    [1, 'dark'],
  ] as const) {
    for (const name of ['text', 'accent', 'green', 'ochre', 'blue', 'rose', 'purple', 'teal', 'rust', 'slate']) {
      it(`${name} can be read on both backgrounds, ${title}`, () => {
        for (const ground of [shade('surface', theme), mixed('tint', theme)])
          assert.ok(contrastRatio(shade(name, theme), ground) >= 4.5, `${name} on ${ground}`);
      });
    }

    it(`subtle text can be read, ${title}`, () =>
      assert.ok(contrastRatio(mixed('text-subtle', theme), mixed('tint', theme)) >= 4.5));

    it(`text can be read on a notice, ${title}`, () => {
      const [, tint = '', share = ''] =
        /--_notice: [^;]*color-mix\(in srgb, (#[0-9a-f]{6}) (\d+)%/.exec(themeStyles.cssText) ?? [];
      assert.ok(contrastRatio(shade('text', theme), mixOf(tint, shade('surface', theme), Number(share) / 100)) >= 4.5);
    });

    it(`borders of controls can be seen, ${title}`, () =>
      assert.ok(contrastRatio(mixed('border-strong', theme), shade('surface', theme)) >= 3));

    it(`the line of a notice can be seen, ${title}`, () =>
      assert.ok(contrastRatio(shade('notice-line', theme), shade('surface', theme)) >= 3));
  }

  it('has labels that can be read on the strongest fill of the wheel, and edges that can be seen on it', () => {
    const fills = [...`${areaListStyles.cssText}${wheelStyles.cssText}`.matchAll(/fill-opacity: (0\.\d+)/g)].map(
      ([, share]) => Number(share),
    );
    assert.ok(fills.length > 2);
    for (const theme of [0, 1] as const) {
      for (const name of PALETTE) {
        const fill = mixOf(shade(name, theme), shade('surface', theme), Math.max(...fills));
        assert.ok(contrastRatio(shade('text', theme), fill) >= 4.5, `text on ${name}`);
        assert.ok(contrastRatio(shade(name, theme), fill) >= 3, `edge of ${name}`);
      }
    }
  });

  it('has the same light colours for browsers without light-dark()', () => {
    const plain = STYLES.matchAll(/--_l-([\w-]+): (#[0-9a-f]{6});/g);
    assert.deepEqual(
      Object.fromEntries([...plain].map(([, name, light]) => [name, light])),
      Object.fromEntries([...colors].map(([name, [light]]) => [name, light])),
    );
  });
});

describe('the colours of static pages', () => {
  it('are those of the theme on a light page', () => {
    const derived = new Set(['text-subtle', 'tint', 'border', 'border-strong']);
    for (const [name, paint] of Object.entries(PAINTS)) {
      assert.equal(paint, derived.has(name) ? mixed(name, 0) : shade(name, 0), name);
    }
  });

  it('are those of the theme on a dark page in dark pictures', () => {
    const derived = new Set(['text-subtle', 'tint', 'border', 'border-strong']);
    for (const [name, paint] of Object.entries(DARK_PAINTS)) {
      assert.equal(paint, derived.has(name) ? mixed(name, 1) : shade(name, 1), name);
    }
    assert.deepEqual(
      [NOTICE_PAINTS.light.line, NOTICE_PAINTS.dark.line],
      [shade('notice-line', 0), shade('notice-line', 1)],
    );
  });
});
