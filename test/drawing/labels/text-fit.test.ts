import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { wrapText } from '../../../src/drawing/labels/text-fit.js';

const measure = (text: string) => [...text].length * 10;
const wrap = (text: string, width: number, most: number) => wrapText(text, width, most, 'normal', measure);

describe('fitting text', () => {
  it('breaks between words', () => {
    assert.deepEqual(wrap('Indre Østfold og Nordre Follo', 140, 5), ['Indre Østfold', 'og Nordre', 'Follo']);
  });

  it('keeps what a no-break space joins together', () => {
    assert.deepEqual(wrap('Mål 145\u00a0000', 80, 5), ['Mål', '145\u00a0000']);
  });

  it('breaks a word that is wider than a line', () => {
    assert.deepEqual(wrap('fylkeskommune', 50, 5), ['fylke', 'skomm', 'une']);
  });

  it('ends in an ellipsis when there are too many lines', () => {
    assert.deepEqual(wrap('Indre Østfold og Nordre Follo', 140, 2), ['Indre Østfold', 'og Nordre Fol…']);
  });

  it('gives an empty line for an empty text', () => {
    assert.deepEqual(wrap('  ', 100, 2), ['']);
  });

  it('keeps letters that take two code units whole', () => {
    assert.deepEqual(wrap('🌊🌊🌊', 20, 3), ['🌊🌊', '🌊']);
  });

  it('never gives a line that is too wide, nor too many lines', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 20, max: 200 }), (text, width) => {
        const lines = wrap(text, width, 3);
        assert.ok(lines.length >= 1 && lines.length <= 3);
        assert.ok(lines.every((line) => measure(line) <= width));
      }),
    );
  });
});
