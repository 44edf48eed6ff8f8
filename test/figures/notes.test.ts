import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Observation, Region } from '../../src/feed/feed.js';
import { observationNotes } from '../../src/figures/notes.js';

const observation = (period: string, note?: string): Observation => ({
  period,
  value: 1,
  statuses: [],
  ...(note ? { note: { nb: note } } : {}),
});
const region = (name: string): Region => ({ id: name, name: { nb: name } }) as unknown as Region;

describe('notes of single observations', () => {
  const notesOf = (...all: Parameters<typeof observationNotes>[0]) => observationNotes(all, 'nb');

  it('name the period that they are about', () => {
    assert.deepEqual(
      notesOf({
        observations: [
          observation('2016'),
          observation('2017', 'Tallet er ikke hentet inn.'),
          observation('2018', 'Annen publisering.'),
        ],
      }),
      ['2017: Tallet er ikke hentet inn.', '2018: Annen publisering.'],
    );
  });

  it('stand once, with all their periods', () => {
    const note = 'Anslått av oss.';
    assert.deepEqual(
      notesOf({ observations: [observation('2015'), observation('2016', note), observation('2018', note)] }),
      ['2016 og 2018: Anslått av oss.'],
    );
    const many = ['2016', '2017', '2018', '2019'].map((period) => observation(period, note));
    assert.deepEqual(notesOf({ observations: [observation('2015'), ...many] }), ['2016 – 2019: Anslått av oss.']);
  });

  it('stand alone when they are about every period', () => {
    assert.deepEqual(notesOf({ observations: [observation('2016', 'A.'), observation('2017', 'A.')] }), ['A.']);
    assert.deepEqual(notesOf({ observations: [observation('2016', 'A.'), observation('2017', 'B.')] }), [
      '2016: A.',
      '2017: B.',
    ]);
  });

  it('name the region as well where there are several', () => {
    const all = [
      { region: region('Oslo'), observations: [observation('2022', 'Nyere tall.')] },
      { region: region('Viken'), observations: [observation('2022')] },
    ];
    assert.deepEqual(notesOf(...all), ['Oslo, 2022: Nyere tall.']);
  });

  it('name no region where there is one alone', () => {
    assert.deepEqual(notesOf({ region: region('Oslo'), observations: [observation('2022', 'Nyere tall.')] }), [
      '2022: Nyere tall.',
    ]);
  });

  it('are about every period only when every region has them in each of several', () => {
    const all = (...counts: readonly number[]) =>
      notesOf(
        ...counts.map((count, index) => ({
          region: region(`R${index}`),
          observations: Array.from({ length: count }, (_, year) => observation(String(2020 + year), 'A.')),
        })),
      );
    assert.deepEqual(all(2, 2), ['A.']);
    assert.deepEqual(all(1, 2), ['R0, 2020, R1, 2020 og R1, 2021: A.']);
    const some = notesOf(
      { region: region('Oslo'), observations: [observation('2020', 'A.'), observation('2021', 'A.')] },
      { region: region('Viken'), observations: [observation('2020'), observation('2021')] },
    );
    assert.deepEqual(some, ['Oslo, 2020 og Oslo, 2021: A.']);
  });

  it('name three periods one by one, and of more the first and the last', () => {
    const years = (count: number) =>
      notesOf({
        observations: [
          observation('2014'),
          ...Array.from({ length: count }, (_, index) => observation(String(2015 + index), 'A.')),
        ],
      });
    assert.deepEqual(years(3), ['2015, 2016 og 2017: A.']);
    assert.deepEqual(years(4), ['2015 – 2018: A.']);
  });
});
