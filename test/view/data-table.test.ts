import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { numberCell, periodCell, phraseCell, regionCell, textCell } from '../../src/view/data-table.js';

describe('a cell of a table', () => {
  it('of text is the text', () => assert.deepEqual(textCell('Industri'), { text: 'Industri' }));

  it('of the feed’s text has its language, and no soft hyphens', () => {
    assert.deepEqual(phraseCell({ text: 'Konkurranse\u00adkraft', language: 'nn' }), {
      text: 'Konkurransekraft',
      language: 'nn',
    });
  });

  it('of a region says so', () => assert.deepEqual(regionCell('Halden'), { text: 'Halden', isRegion: true }));

  it('of a period is written for the reader, with the period itself for files', () => {
    assert.deepEqual(periodCell('2023', 'nb'), { text: '2023', period: '2023' });
    const quarter = periodCell('2023-Q4', 'nb');
    assert.deepEqual([quarter.text.replaceAll('\u00a0', ' '), quarter.period], ['4. kvartal 2023', '2023-Q4']);
  });

  it('of a number has the number itself for files, or knows that it is missing', () => {
    assert.deepEqual(numberCell('2,6', 2.64), { text: '2,6', value: 2.64 });
    assert.deepEqual(numberCell('mangler', null), { text: 'mangler', value: null });
  });
});
