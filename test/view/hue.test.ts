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

  it('come from the palette, in turn', () => {
    assert.deepEqual(
      [hueOf('teal', 3), hueOf(undefined, 0), hueOf(undefined, 8)].map(({ name }) => name),
      ['teal', 'green', 'green'],
    );
  });
});
