import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { dropPlace } from '../../../src/editor/form/ordering/drop-place.view.js';
import { numberShown, numberTyped } from '../../../src/editor/form/typed/typed-number.view.js';
import { dateTyped, periodShown, periodTyped } from '../../../src/editor/form/typed/typed-period.view.js';
import { LANGUAGES } from '../../../src/feed/shape/widget-words.js';

describe('a number that is typed', () => {
  it('may have a decimal comma, spaces, a sign, and a comma that waits for decimals', () => {
    for (const [text, value] of [
      ['12', 12],
      ['2,6', 2.6],
      ['35 010', 35010],
      ['35\u00a0010', 35010],
      ['\u22124', -4],
      ['+3', 3],
      ['12,', 12],
      ['0,50', 0.5],
    ] as const)
      assert.equal(numberTyped(text), value, text);
  });

  it('is kept as it stands when it is none, and gone when the field is empty', () => {
    assert.equal(numberTyped('tolv'), 'tolv');
    assert.equal(numberTyped('1.234'), '1.234');
    assert.equal(numberTyped('-'), '-');
    assert.equal(numberTyped('  '), undefined);
  });

  it('is read again as what was shown, in every language', () => {
    const numbers = fc.oneof(
      fc.integer(),
      fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((n) => Number(n.toFixed(6))),
    );
    fc.assert(
      fc.property(numbers, fc.constantFrom('nb', 'nn', 'sv' as const), (value, language) => {
        assert.equal(numberTyped(numberShown(value, language)), value + 0 === 0 ? 0 : value);
      }),
    );
  });

  it('is shown with a comma in English numbers that are read again', () => {
    assert.equal(numberShown(2.5, 'en'), '2.5');
    assert.equal(numberTyped(numberShown(2.5, 'en')), 2.5);
    assert.equal(numberShown('tolv', 'nb'), 'tolv');
    assert.equal(numberShown(undefined, 'nb'), '');
  });
});

describe('a period that is typed', () => {
  it('is understood as people write it', () => {
    for (const [text, period] of [
      ['2023', '2023'],
      ['4. kvartal 2023', '2023-Q4'],
      ['4 kvartal 2023', '2023-Q4'],
      ['kv. 4 2023', '2023-Q4'],
      ['2023K4', '2023-Q4'],
      ['2023 q4', '2023-Q4'],
      ['fjärde kvartalet 2023', '2023-Q4'],
      ['april 2025', '2025-04'],
      ['Mars 2024', '2024-03'],
      ['2025M04', '2025-04'],
      ['2. halvår 2024', '2024-H2'],
      ['uke 3 2025', '2025-W03'],
      ['2021-22', '2021/22'],
      ['2019–2021', '2019/2021'],
      ['ca. 2016', '2016~'],
      ['23.2.2024', '2024-02-23'],
      ['tidspunkt ikke oppgitt', 'not-given'],
    ] as const)
      assert.equal(periodTyped(text), period, text);
  });

  it('stays as it stands when it is none, and is gone when the field is empty', () => {
    assert.equal(periodTyped('høsten'), 'høsten');
    assert.equal(periodTyped('5. kvartal 2023'), '5. kvartal 2023');
    assert.equal(periodTyped(' '), undefined);
  });

  it('is read again as what was shown, in every language', () => {
    const year = fc.integer({ min: 1900, max: 2099 });
    const pad = (part: number) => String(part).padStart(2, '0');
    const periods = fc.oneof(
      year.map(String),
      fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, part]) => `${y}-Q${part}`),
      fc.tuple(year, fc.integer({ min: 1, max: 2 })).map(([y, part]) => `${y}-H${part}`),
      fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, part]) => `${y}-${pad(part)}`),
      fc.tuple(year, fc.integer({ min: 1, max: 52 })).map(([y, part]) => `${y}-W${pad(part)}`),
      fc.tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map((d) => d.map(pad).join('-')),
      year.map((y) => `${y}/${pad((y + 1) % 100)}`),
      year.map((y) => `${y}/${y + 2}`),
      year.map((y) => `${y}~`),
      fc.constant('not-given'),
    );
    fc.assert(
      fc.property(periods, fc.constantFrom(...LANGUAGES), (period, language) => {
        assert.equal(periodTyped(periodShown(period, language)), period);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a date that is typed', () => {
  it('is a day, a month or a year', () => {
    assert.equal(dateTyped('2024-02-23'), '2024-02-23');
    assert.equal(dateTyped('23. februar 2024'), '2024-02-23');
    assert.equal(dateTyped('februar 2024'), '2024-02');
    assert.equal(dateTyped('2024'), '2024');
  });

  it('is no other period', () => {
    assert.equal(dateTyped('4. kvartal 2023'), '4. kvartal 2023');
    assert.equal(dateTyped(''), undefined);
  });
});

describe('the place of a dragged row', () => {
  const rows = [0, 1, 2, 3].map((row) => ({ top: row * 10, bottom: row * 10 + 10 }));

  it('is where it is held, among the others', () => {
    assert.equal(dropPlace(-5, rows, 2), 0);
    assert.equal(dropPlace(12, rows, 2), 1);
    assert.equal(dropPlace(25, rows, 2), 2);
    assert.equal(dropPlace(36, rows, 2), 3);
    assert.equal(dropPlace(99, rows, 0), 3);
  });
});
