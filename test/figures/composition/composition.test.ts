import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Feed, Language } from '../../../src/feed/index.js';
import { composition } from '../../../src/figures/composition/composition.js';
import { compositionOf } from '../../../src/figures/composition/whole-and-parts.js';
import { indicatorOf, plain, requestOf, shownTable, smallFeed, type SmallIndicator } from '../small-feed.js';

/** The value of the whole and of its parts, each with its statuses. */
type Values = readonly (readonly [value: number | null, ...statuses: string[]])[];

const JOBS = { measure: 'stock', unit: { id: 'jobs', label: 'jobber', decimals: 0 } };
const IDS = ['alle', 'industri', 'handel'] as const;

/** A whole of two parts in one or more regions. */
function feedWith(
  regions: Readonly<Record<string, Values>>,
  more: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {},
): Feed {
  return smallFeed(
    IDS.map(
      (id, index): SmallIndicator => ({
        id,
        ...JOBS,
        source: { producer: `Kilde ${index}` },
        ...(index === 0 ? { parts: IDS.slice(1) } : {}),
        ...more[id],
        rows: Object.fromEntries(
          Object.entries(regions).map(([region, values]) => {
            const [value = null, ...statuses] = values[index] ?? [null];
            return [region, [['2023', value, ...statuses]] as const];
          }),
        ),
      }),
    ),
  );
}

const MOSS: Values = [[200], [120], [80]];

function full(regions: Readonly<Record<string, Values>>, more = {}, language: Language = 'nb') {
  return composition.figureOf(requestOf(feedWith(regions, more), 'alle', Object.keys(regions), language));
}

describe('a whole as its parts', () => {
  const found = (values: Values, decimals = 0) => {
    const unit = { unit: { ...JOBS.unit, decimals } };
    const feed = feedWith({ Moss: values }, { alle: unit, industri: unit, handel: unit });
    const result = compositionOf(feed, indicatorOf(feed, 'alle'), 'Moss', '2023');
    return result.kind === 'composition' ? result.rest : result.reason;
  };

  it('has what they leave of it, as far as its decimals show', () => {
    assert.equal(found(MOSS), 0);
    assert.equal(found([[200], [120], [70]]), 10);
    assert.equal(found([[2.4], [1.2], [0.1]], 1), 1.1);
    assert.equal(found([[200.4], [120], [80.1]]), 0);
  });

  it('bears half a unit of rounding for each part and for the whole', () => {
    // Three numbers, half of 1 each: 1.5; with one decimal, 0.15.
    assert.equal(found([[200], [120], [81.4]]), 0);
    assert.equal(found([[200], [120], [81.5]]), 0);
    assert.equal(found([[200], [120], [81.6]]), 'exceeds');
    assert.equal(found([[20], [12], [8.14]], 1), 0);
    assert.equal(found([[20], [12], [8.16]], 1), 'exceeds');
  });

  it('may have parts of nothing, but is not nothing itself, and has none below zero', () => {
    assert.equal(found([[200], [200], [0]]), 0);
    assert.equal(found([[0], [0], [0]]), 'exceeds');
    assert.equal(found([[200], [201], [-1]]), 'below-zero');
    assert.equal(found([[-1], [0], [0]]), 'below-zero');
  });

  it('needs every value, also that of the period', () => {
    assert.equal(found([[200], [null, 'confidential'], [80]]), 'missing');
    const feed = feedWith({ Moss: MOSS });
    const other = compositionOf(feed, indicatorOf(feed, 'alle'), 'Moss', '2022');
    assert.ok(other.kind === 'no-composition' && other.reason === 'missing');
    assert.deepEqual(other.observation, { period: '2022', value: null, statuses: ['missing'] });
    assert.equal(other.indicator.id, 'alle');
  });
});

describe('the figure of a composition', () => {
  it('is told in words and has the sources of the whole and its parts', () => {
    const { title, sentence, chart, indicators, badges, notes, firstReading } = full({ Moss: MOSS });
    assert.equal(title, 'alle: sammensetning, 2023');
    assert.equal(plain(sentence), 'Moss: industri 120 jobber (60 %) og handel 80 jobber (40 %).');
    assert.equal(chart?.description, sentence);
    assert.deepEqual(
      indicators.map(({ source }) => source?.producer.nb),
      ['Kilde 0', 'Kilde 1', 'Kilde 2'],
    );
    assert.deepEqual([badges, firstReading], [[], 0]);
    assert.deepEqual(notes.map(plain), ['Hver søyle er hele tallet (100 %) delt i deler.']);
  });

  it('has parts with their keys, their numbers and how certain they are', () => {
    const { chart } = full({ Moss: [[200], [120, 'estimated'], [70]] });
    assert.deepEqual(
      chart?.bars[0]?.parts.map(({ key, part, label, value, certain, isRest }) => [
        key,
        part,
        label,
        value,
        certain,
        isRest,
      ]),
      [
        ['Moss industri', 0, 'industri', 120, false, false],
        ['Moss handel', 1, 'handel', 70, true, false],
        ['Moss ', 2, 'Ikke fordelt', 10, true, true],
      ],
    );
  });

  it('ends where the parts do when rounding brings them above the whole', () => {
    const [bar] = full({ Moss: [[200], [121], [80]] }).chart?.bars ?? [];
    assert.deepEqual(
      bar?.parts.map(({ from, to }) => [from, to]),
      [
        [0, 121 / 201],
        [121 / 201, 1],
      ],
    );
  });

  it('has no shares of percentages, which are shares themselves', () => {
    const percent = { measure: 'rate', unit: { id: 'percent', decimals: 1 } };
    const { sentence } = full({ Moss: [[10], [6], [4]] }, { alle: percent, industri: percent, handel: percent });
    assert.equal(plain(sentence), 'Moss: industri 6,0 % og handel 4,0 %.');
  });

  it('has names of parts that may be short, and regions without a unit', () => {
    const unit = { unit: { id: 'x', decimals: 0 } };
    const { table } = full({ Moss: MOSS }, { alle: unit, industri: { ...unit, shortTitle: 'Ind.' }, handel: unit });
    assert.deepEqual(shownTable(table).columns, ['Del', 'Moss', 'Moss, andel', 'Merknad']);
    assert.equal(table.rows[0]?.[0]?.text, 'Ind.');
  });

  it('has a table of numbers, with a row for the rest only where there is one', () => {
    const { table } = full({ Moss: MOSS });
    assert.deepEqual(shownTable(table).rows, [
      ['industri', '120', '60 %', ''],
      ['handel', '80', '40 %', ''],
      ['I alt', '200', '100 %', ''],
    ]);
    assert.deepEqual(
      table.columns.map(({ numeric, region }) => [numeric, region]),
      [
        [undefined, undefined],
        [true, 'Moss'],
        [true, undefined],
        [undefined, undefined],
      ],
    );
    assert.deepEqual(
      table.rows[0]?.map(({ value }) => value),
      [undefined, 120, 0.6, undefined],
    );
    assert.equal(table.caption, 'alle: sammensetning, 2023');
  });

  it('has the rest of any region, and tells of it', () => {
    const { table, notes } = full({ Moss: MOSS, Ås: [[100], [50], [40]] });
    assert.deepEqual(shownTable(table).rows[2], ['Ikke fordelt', '0', '0,0 %', '10', '10 %', '']);
    assert.equal(notes[1], 'Delene er til sammen mindre enn hele tallet. Resten står som «Ikke fordelt».');
    assert.equal(full({ Moss: MOSS, Ås: MOSS }).notes.length, 1);
  });

  it('has the notes of the feed on the whole and its parts', () => {
    const series = [{ region: 'Moss', observations: [{ period: '2023', value: 120, note: 'Uten fiske.' }] }];
    assert.equal(full({ Moss: MOSS }, { industri: { series } }).notes.at(-1), '2023: Uten fiske.');
  });

  it('says every status once, in the table by part', () => {
    const { table, badges, readings } = full({
      Moss: [[200, 'provisional'], [120, 'estimated'], [80]],
      Ås: [[100], [60, 'provisional'], [40]],
    });
    assert.equal(table.rows[0]?.at(-1)?.text, 'anslag, foreløpig tall');
    assert.deepEqual(badges, ['foreløpig tall', 'anslag']);
    assert.deepEqual(
      readings.map(({ keys, shown }) => [keys[0], plain(shown)]),
      [
        ['Moss industri', 'Moss, industri: 120 jobber (60 %) (anslag)'],
        ['Moss handel', 'Moss, handel: 80 jobber (40 %)'],
        ['Ås industri', 'Ås, industri: 60 jobber (60 %) (foreløpig tall)'],
        ['Ås handel', 'Ås, handel: 40 jobber (40 %)'],
      ],
    );
  });

  it('is not drawn when the chosen region has none, and names why for each', () => {
    const { reason, chart, table, badges, indicators } = full({
      Moss: [[200, 'provisional'], [null, 'confidential'], [80]],
      Ås: [[100], [50], [null]],
      Råde: MOSS,
    });
    assert.equal(chart, undefined);
    assert.equal(
      reason,
      'Sammensetningen kan ikke vises for Moss. industri: vises ikke av hensyn til personvern. ' +
        'Sammensetningen kan ikke vises for Ås. handel: tall mangler.',
    );
    assert.deepEqual(badges, ['foreløpig tall']);
    assert.equal(indicators.length, 3);
    assert.deepEqual(shownTable(table).columns, [
      'Periode',
      'Moss (jobber)',
      'Ås (jobber)',
      'Råde (jobber)',
      'Merknad',
    ]);
  });

  it('is as high as its bars', () => {
    const { chart } = full({ Moss: MOSS, Ås: MOSS });
    assert.ok(chart);
    // 24 for the name, 30 for the bar, 24 for each row of the key, 20 below; texts and rows grow, 20 does not.
    assert.deepEqual(
      [
        [600, 13],
        [299, 13],
        [1200, 26],
      ].map(([width = 0, size = 0]) => composition.heightOf(chart, width, size)),
      [2 * 98, 2 * (48 + 30 + 2 * 48 + 20), 2 * (48 + 60 + 48 + 20)],
    );
  });
});
