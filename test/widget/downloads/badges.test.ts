import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withBadges } from '../../../src/widget/downloads/badges.js';

describe('the statuses before a text that goes out', () => {
  const cases: readonly (readonly [what: string, badges: string[], text: string, expected: string])[] = [
    ['begin with a capital', ['foreløpig tall'], 'Moss er høyest.', 'Foreløpig tall. Moss er høyest.'],
    ['are all there', ['foreløpig tall', 'anslag'], 'Moss.', 'Foreløpig tall, anslag. Moss.'],
    ['are not said twice', ['foreløpig tall'], 'Moss: 3. Merk: foreløpig tall.', 'Moss: 3. Merk: foreløpig tall.'],
    [
      'are said as far as the text does not',
      ['Eksempeltall', 'anslag'],
      'Merk: anslag.',
      'Eksempeltall. Merk: anslag.',
    ],
    ['are left out where there are none', [], 'moss er høyest.', 'Moss er høyest.'],
    ['stand alone where there is no text', ['anslag'], '', 'Anslag'],
  ];
  for (const [what, badges, text, expected] of cases) {
    it(what, () => assert.equal(withBadges(badges, text), expected));
  }
});
