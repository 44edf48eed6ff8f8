import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contrastRatio } from '../../src/view/hue.js';
import { themeStyles } from '../../src/widget/theme.styles.js';

/** The light and dark shade of every colour of the theme, read from the style sheet itself. */
function shades(): Map<string, readonly [light: string, dark: string]> {
  const found = themeStyles.cssText.matchAll(/--_l-([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g);
  return new Map([...found].map(([, name = '', light = '', dark = '']) => [name, [light, dark]]));
}

const colors = shades();
const shade = (name: string, theme: 0 | 1): string => {
  const found = colors.get(name);
  assert.ok(found, name);
  return found[theme];
};

describe('contrast of the theme', () => {
  for (const [theme, title] of [[0, 'light'], [1, 'dark']] as const) {
    for (const name of ['text', 'subtle', 'accent', 'green', 'ochre', 'blue', 'rose', 'purple', 'teal', 'rust', 'slate']) {
      it(`${name} can be read on both backgrounds, ${title}`, () => {
        for (const ground of ['surface', 'tint']) assert.ok(contrastRatio(shade(name, theme), shade(ground, theme)) >= 4.5, `${name} on ${ground}`);
      });
    }

    it(`text can be read on a notice, ${title}`, () => assert.ok(contrastRatio(shade('text', theme), shade('notice', theme)) >= 4.5));

    it(`borders of controls and the line of a notice can be seen, ${title}`, () => {
      assert.ok(contrastRatio(shade('strong', theme), shade('surface', theme)) >= 3);
      assert.ok(contrastRatio(shade('notice-line', theme), shade('notice', theme)) >= 3);
    });
  }

  it('has the same light colours for browsers without light-dark()', () => {
    for (const [name, [light]] of colors) assert.match(themeStyles.cssText, new RegExp(`--_l-${name}: ${light};`), name);
  });
});
