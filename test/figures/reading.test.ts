import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { doubtOf, isCertain } from '../../src/figures/doubt.js';
import { without } from '../../src/figures/figure.js';
import { readingOf, spokenOf, withStatus } from '../../src/figures/reading.js';
import type { ObservationStatus } from '../../src/feed/index.js';

describe('a reading as it is said', () => {
  it('has numbers without the spaces between their groups', () => {
    assert.equal(spokenOf('1\u00a0234\u00a0567 jobber', 'nb'), '1234567 jobber');
    assert.equal(spokenOf('12\u00a0000,5', 'sv'), '12000,5');
    assert.equal(spokenOf('(12,9–\u206020,7)', 'nb'), '(12,9–20,7)');
  });

  it('keeps the spaces and commas that stand for something else', () => {
    assert.equal(spokenOf('5\u00a0kr, 12\u00a0%', 'nb'), '5\u00a0kr, 12\u00a0%');
    assert.equal(spokenOf('2\u00a012', 'nb'), '2\u00a012');
    assert.equal(spokenOf('Moss\u00a0123', 'nb'), 'Moss\u00a0123');
    assert.equal(spokenOf('2023, 1,234', 'nb'), '2023, 1,234');
  });

  it('has English numbers without their commas, and keeps those of the sentence', () => {
    assert.equal(spokenOf('1,234,567 jobs, 12 more', 'en'), '1234567 jobs, 12 more');
    assert.equal(spokenOf('2,12', 'en'), '2,12');
    assert.equal(spokenOf('A,123', 'en'), 'A,123');
    assert.equal(spokenOf('1\u00a0234', 'en'), '1\u00a0234');
  });

  it('is its heading and its lines in one', () => {
    assert.deepEqual(readingOf(['a', 'b'], '2023', ['Moss 1\u00a0000', 'Ås 5'], 'nb'), {
      keys: ['a', 'b'],
      heading: '2023',
      lines: ['Moss 1\u00a0000', 'Ås 5'],
      shown: '2023: Moss 1\u00a0000, Ås 5',
      spoken: '2023: Moss 1000, Ås 5',
    });
  });

  it('has its statuses in brackets, when it has any', () => {
    assert.equal(withStatus('5'), '5');
    assert.equal(withStatus('5', []), '5');
    assert.equal(withStatus('5', ['anslag', 'eksempel']), '5 (anslag, eksempel)');
  });
});

describe('the doubt about a figure', () => {
  const doubt = (...statuses: ObservationStatus[]) => doubtOf({ period: '2023', value: 1, statuses });

  it('is the strongest of what its statuses say', () => {
    assert.equal(doubt('provisional'), 'provisional');
    assert.equal(doubt('illustrative'), 'provisional');
    assert.equal(doubt('low-reliability'), 'provisional');
    assert.equal(doubt('estimated', 'provisional'), 'estimated');
    assert.equal(doubt('provisional', 'forecast', 'estimated'), 'forecast');
  });

  it('is none where they say nothing of the kind', () => {
    assert.equal(doubt(), undefined);
    assert.equal(doubt('break', 'definition'), undefined);
    assert.equal(isCertain({ period: '2023', value: 1, statuses: ['break'] }), true);
    assert.equal(isCertain({ period: '2023', value: 1, statuses: ['break', 'forecast'] }), false);
  });
});

describe('a figure that is not drawn', () => {
  it('has its reason and nothing to read', () => {
    assert.deepEqual(without('Fordi.'), { reason: 'Fordi.', readings: [], firstReading: 0, notes: [] });
  });
});
