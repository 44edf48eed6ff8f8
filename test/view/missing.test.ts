import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LANGUAGES, type Observation, type ObservationStatus } from '../../src/feed/feed.js';
import { missingNotes, missingText } from '../../src/view/missing.js';

const missing = (period: string, ...statuses: readonly ObservationStatus[]): Observation => ({
  period,
  value: null,
  statuses,
});

describe('what stands in place of a number', () => {
  it('says why it is not there, in four languages', () => {
    const words = (...statuses: readonly ObservationStatus[]) =>
      LANGUAGES.map((language) => missingText(missing('2023', ...statuses), language));
    assert.deepEqual(words('missing'), ['tall mangler', 'tal manglar', 'uppgift saknas', 'no figure']);
    assert.deepEqual(words('not-applicable'), ['ikke aktuelt', 'ikkje aktuelt', 'inte aktuellt', 'not applicable']);
    assert.deepEqual(words('provisional', 'confidential'), [
      'vises ikke av hensyn til personvern',
      'blir ikkje vist av omsyn til personvern',
      'visas inte av sekretesskäl',
      'not shown for privacy reasons',
    ]);
  });

  it('is that it is missing where the feed gives no reason, or nothing at all', () => {
    assert.equal(missingText(missing('2023', 'provisional'), 'nb'), 'tall mangler');
    assert.equal(missingText(undefined, 'nb'), 'tall mangler');
  });
});

describe('notes of what is missing', () => {
  it('gather the periods by their reason, and pass over numbers', () => {
    const observations = [
      missing('2019', 'missing'),
      { period: '2020', value: 0, statuses: [] },
      missing('2021', 'confidential'),
      missing('2022'),
    ];
    assert.deepEqual(missingNotes([{ observations }], 'nb'), [
      '2019 og 2022: tall mangler.',
      '2021: vises ikke av hensyn til personvern.',
    ]);
  });

  it('name the first and the last of many periods, with a capital', () => {
    const observations = ['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4'].map((period) => missing(period, 'confidential'));
    assert.deepEqual(missingNotes([{ observations }], 'sv'), [
      'Första kvartalet 2023 – fjärde kvartalet 2023: visas inte av sekretesskäl.',
    ]);
  });
});
