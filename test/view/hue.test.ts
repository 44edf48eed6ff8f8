import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { contrastRatio, hueOf } from '../../src/view/hue.js';

describe('colours of areas and factors', () => {
  it('have the contrast that WCAG’s own examples have', () => {
    assert.equal(contrastRatio('#000000', '#ffffff'), 21);
    // #777 on white is the well-known near miss: 4.48.
    assert.equal(contrastRatio('#777777', '#ffffff').toFixed(2), '4.48');
  });

  it('weigh red, green and blue as WCAG does, whichever colour comes first', () => {
    // (0.2126 + 0.05) / 0.05 and so on: the luminance of each channel alone against black.
    const against = (color: string) => contrastRatio('#000000', color).toFixed(3);
    assert.deepEqual(['#ff0000', '#00ff00', '#0000ff'].map(against), ['5.252', '15.304', '2.444']);
    assert.equal(contrastRatio('#ff0000', '#000000'), contrastRatio('#000000', '#ff0000'));
  });

  it('go over to a power where sRGB does, just above 10 of 255', () => {
    assert.equal(contrastRatio('#0a0a0a', '#000000').toFixed(4), '1.0607');
    assert.equal(contrastRatio('#0b0b0b', '#000000').toFixed(4), '1.0669');
  });

  it('of the feed’s own are made readable on both backgrounds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (number) => {
        const hue = hueOf(`#${number.toString(16).padStart(6, '0')}`, 0);
        assert.ok(hue.name === 'own');
        assert.ok(contrastRatio(hue.light, '#ffffff') >= 4.5);
        assert.ok(contrastRatio(hue.dark, '#131a21') >= 4.5);
      }),
    );
  });

  it('of the feed’s own stay as they are where they can be read, and are else mixed in steps of a twentieth', () => {
    // Worked out step by step from WCAG’s formulas, outside this project.
    const cases = [
      ['#767676', '#767676', '#848484'],
      ['#777777', '#717171', '#858585'],
      ['#ffff00', '#737300', '#ffff00'],
      ['#0000ff', '#0000ff', '#7373ff'],
      ['#ff0000', '#e60000', '#ff1a1a'],
      ['#1a5fb4', '#1a5fb4', '#5387c7'],
      ['#000000', '#000000', '#8c8c8c'],
      ['#ffffff', '#737373', '#ffffff'],
    ] as const;
    for (const [color, light, dark] of cases) assert.deepEqual(hueOf(color, 0), { name: 'own', light, dark });
  });

  it('come from the palette, in turn', () => {
    assert.deepEqual(
      [hueOf('teal', 3), hueOf(undefined, 0), hueOf(undefined, 8)].map(({ name }) => name),
      ['teal', 'green', 'green'],
    );
  });
});
