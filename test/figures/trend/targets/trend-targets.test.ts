import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Feed } from '../../../../src/feed/index.js';
import type { TrendFigure } from '../../../../src/figures/trend/trend-figure.js';
import type { KeyFigureOptions } from '../../../../src/kpi-jobs-value/chosen-figure.js';
import type { KeyFigureView } from '../../../../src/kpi-jobs-value/kpi-jobs-value.view.js';
import { feedOf } from '../../../kpi-jobs-value/example-feed.js';
import { viewOf } from '../../../kpi-jobs-value/whole-view.js';

const OPTIONS: KeyFigureOptions = {
  language: 'nb',
  heading: '',
  region: 'fredrikstad',
  indicator: undefined,
  compared: [],
  figure: 'trend',
  items: [],
  today: '2026-11-21',
};

/** 10 a year from 100 in 2018: the path wants 150 in 2023. */
const YEARS = {
  fredrikstad: [
    ['2018', 100],
    ['2021', 120],
    ['2022', 150],
    ['2023', 170],
  ],
} as const;

const TARGET = {
  id: 't',
  indicator: 'i',
  region: 'fredrikstad',
  basis: 'change',
  operator: 'at-least',
  value: 120,
  baseline: { period: '2018', value: 100 },
  by: '2030',
};

const plain = (text = ''): string => text.replaceAll('\u00a0', ' ');
const notesOf = (view: KeyFigureView): string[] => view.notes.map(plain);

function viewWith(target: object, options: Partial<KeyFigureOptions> = {}, series: object = YEARS): KeyFigureView {
  const feed: Feed = feedOf({}, series as never, { targets: [{ ...TARGET, ...target }] });
  return viewOf(feed, { ...OPTIONS, ...options });
}

function chartOf(view: KeyFigureView): TrendFigure {
  const chart = view.full?.chart;
  assert.ok(chart?.kind === 'trend');
  return chart;
}

describe('a target in time', () => {
  const view = viewWith({});

  it('has the axis reach to it, with its year as the last tick', () => {
    const { until, ticks } = chartOf(view);
    assert.equal(until, Date.UTC(2030, 6, 2, 12));
    assert.deepEqual(
      ticks.map(({ label }) => label),
      ['2018', '2021', '2022', '2023', '2024', '2025', '2026', '2027', '2028', '2029', '2030'],
    );
  });

  it('has a mark there and a path to it, and no line across', () => {
    const { goals, paths, references } = chartOf(view);
    assert.deepEqual(
      goals?.map(({ form, from, to, label }) => [form, from, to, plain(label)]),
      [['at-least', 220, 220, 'Mål 2030: minst 220 jobber']],
    );
    assert.deepEqual(
      paths?.map(({ from, to, label, gap }) => [from.value, to.value, label, gap?.label]),
      [[100, 220, 'nødvendig bane', 'omtrent to år foran banen']],
    );
    assert.deepEqual(references, []);
  });

  it('says how the figures stand to the path: above the drawing, in its description, and in the reading', () => {
    const sentence =
      'Omtrent to år foran banen mot målet for 2030. Banen krevde minst 150 jobber i 2023, og tallet var 170 jobber.';
    assert.equal(plain(view.full?.sentence), sentence);
    assert.ok(plain(chartOf(view).description).endsWith(sentence));
    assert.equal(
      plain(view.caption?.text),
      `Antallet jobber i Fredrikstad økte 70,0 % på fem år. ${plain(chartOf(view).description)}`,
    );
    assert.deepEqual(view.full?.readings.at(-1)?.lines.map(plain), [
      '170 jobber',
      '20 flere enn i 2022 (+13 %)',
      'omtrent to år foran banen',
    ]);
  });

  it('explains path and mark, and beside the table that the path is not in it', () => {
    assert.ok(
      notesOf(view).includes(
        'Stiplet skrå linje: nødvendig bane fra 2018 til 2030, en rett linje med +10 jobber i året.',
      ),
    );
    assert.ok(
      notesOf(view).includes('Merke som åpner oppover: Mål: minst 120 flere jobber innen 2030, regnet fra 2018.'),
    );
    const beside = view.notesBesideTables.map(plain);
    assert.ok(beside.includes('Tabellen har bare tallene, ikke den nødvendige banen mot målet.'));
    assert.ok(beside.every((note) => !note.includes('Stiplet')));
    assert.deepEqual(
      view.tables[0]?.rows.map(([period]) => period?.text),
      ['2018', '2021', '2022', '2023'],
    );
  });

  it('has its own mark for each form, and its own words', () => {
    const marked = (target: object): string[] => {
      const found = viewWith({ basis: 'level', ...target });
      const { goals = [] } = chartOf(found);
      const words = notesOf(found).filter((note) => /Merke|klamme|Rute/.test(note));
      return [...goals.map(({ form, from, to }) => `${form} ${from}–${to}`), ...words];
    };
    assert.deepEqual(marked({ operator: 'at-most', value: 50 }), [
      'at-most 50–50',
      'Merke som åpner nedover: Mål: høyst 50 jobber innen 2030.',
    ]);
    assert.deepEqual(marked({ operator: 'exact', value: 220 }), ['exact 220–220', 'Rute: Mål: 220 jobber innen 2030.']);
    assert.deepEqual(marked({ operator: 'between', value: undefined, min: 200, max: 220 }), [
      'between 200–220',
      'Loddrett klamme: Mål: mellom 200 og 220 jobber innen 2030.',
    ]);
  });

  it('belongs to its region alone, which is named when others are compared', () => {
    const both = { ...YEARS, sarpsborg: YEARS.fredrikstad };
    const compared = chartOf(viewWith({}, { compared: ['sarpsborg'] }, both));
    assert.deepEqual(
      compared.goals?.map(({ label }) => plain(label)),
      ['Fredrikstad: Mål 2030: minst 220 jobber'],
    );
    const other = chartOf(viewWith({}, { region: 'sarpsborg', compared: ['fredrikstad'] }, both));
    assert.deepEqual([other.goals, other.paths, other.until, other.references], [[], [], undefined, []]);
  });

  it('speaks each language', () => {
    const told = (['nn', 'sv', 'en'] as const).map((language) => plain(viewWith({}, { language }).full?.sentence));
    assert.deepEqual(told, [
      'Omtrent to år framfor bana mot målet for 2030. Bana kravde minst 150 jobbar i 2023, og talet var 170 jobbar.',
      'Omkring två år före banan mot målet för 2030. Banan krävde minst 150 jobb 2023, och siffran var 170 jobb.',
      'About two years ahead of the path to the target for 2030. The path required at least 150 jobs in 2023, and ' +
        'the figure was 170 jobs.',
    ]);
  });
});

describe('how figures stand to a path', () => {
  const told = (target: object, series?: object) => plain(viewWith(target, {}, series).full?.sentence);

  it('is behind, on it, below the baseline, or there already', () => {
    assert.match(told({ value: 240 }), /^Omtrent to år etter banen mot målet for 2030\./);
    assert.match(told({ value: 168 }), /^Omtrent på banen mot målet for 2030\./);
    assert.match(told({ basis: 'level', operator: 'at-most', value: 50 }), /^Etter banen mot målet for 2030\. /);
    assert.match(told({ value: 60 }), /^Foran banen, målet er nådd\. Banen mot 2030 krevde minst 125 jobber i 2023/);
  });

  it('is likely, and rounded, where the target is given roughly', () => {
    const exact = told({ approximate: true, value: 123_456, baseline: { period: '2018', value: 100 } });
    assert.match(
      exact,
      /^Trolig omtrent fem år etter banen mot målet for 2030\. Banen krevde minst ca\. 51 500 jobber/,
    );
  });

  it('names the target of each when there are several, and draws the distance to the nearest', () => {
    const targets = [TARGET, { ...TARGET, id: 'u', by: '2026', value: 100 }];
    const view = viewOf(feedOf({}, YEARS, { targets }), OPTIONS);
    assert.deepEqual(view.full?.readings.at(-1)?.lines.slice(2), [
      'omtrent et halvt år foran banen mot 2026',
      'omtrent to år foran banen mot 2030',
    ]);
    const { paths, baselines } = chartOf(view);
    assert.deepEqual(
      paths?.map(({ gap }) => gap !== undefined),
      [true, false],
    );
    assert.equal(baselines?.length, 1);
  });
});

describe('a target that has no path', () => {
  it('is a line across with a mark at its time when nobody says from what it is counted', () => {
    const { references, goals, paths, until } = chartOf(viewWith({ basis: 'level', value: 220, baseline: undefined }));
    assert.deepEqual(
      references.map(({ value, label }) => [value, plain(label)]),
      [[220, 'Mål: minst 220 jobber innen 2030']],
    );
    assert.deepEqual([goals?.map(({ label }) => label), paths, until], [[''], [], Date.UTC(2030, 6, 2, 12)]);
  });

  it('is a line across when figures are interrupted since its baseline', () => {
    const rows = YEARS.fredrikstad.map((row) => (row[0] === '2022' ? [...row, 'break'] : row));
    const view = viewWith({}, {}, { fredrikstad: rows });
    assert.deepEqual([chartOf(view).paths, chartOf(view).references.length, view.full?.sentence], [[], 1, undefined]);
  });

  it('is a line without an end when no year is known', () => {
    const { references, goals, until } = chartOf(viewWith({ by: undefined }));
    assert.deepEqual([references.length, goals, until], [1, [], undefined]);
  });

  it('is a sentence when its number cannot be told', () => {
    const view = viewWith({ baseline: undefined });
    const { references, goals, paths, bands, baselines } = chartOf(view);
    assert.deepEqual([references, goals, paths, bands, baselines], [[], [], [], [], []]);
    assert.ok(
      notesOf(view).includes(
        'Mål: minst 120 flere jobber innen 2030. Det er ikke tegnet, fordi ingen har sagt hvilket tall det regnes fra.',
      ),
    );
  });

  it('is never called a target when it is a need, and nothing of it is drawn', () => {
    const view = viewWith({ adopted: false });
    const { references, goals, paths, until } = chartOf(view);
    assert.deepEqual([references, goals, paths, until], [[], [], [], undefined]);
    assert.ok(
      notesOf(view).includes(
        'Anslått behov: minst 120 flere jobber innen 2030, regnet fra 2018. ' +
          'Det er ikke et vedtatt mål, og er ikke tegnet.',
      ),
    );
    assert.equal(view.full?.sentence, undefined);
  });
});

describe('a target far ahead', () => {
  it('leaves the figures a quarter of the axis: the path goes out of the drawing, and a note says so', () => {
    const view = viewWith({ by: '2060' });
    const { until = 0, goals, paths, ticks } = chartOf(view);
    const [first, last] = [Date.UTC(2018, 6, 2, 12), Date.UTC(2023, 6, 2, 12)];
    assert.equal((last - first) / (until - first), 0.25);
    assert.deepEqual(goals, []);
    assert.deepEqual(
      paths?.map(({ label }) => plain(label)),
      ['nødvendig bane mot mål 2060: minst 220 jobber'],
    );
    assert.equal(paths?.[0]?.to.time, until);
    assert.equal(ticks.at(-1)?.label, '2037');
    assert.ok(notesOf(view).includes('Tidsaksen slutter før 2060, for at tallene skal få plass. Banen går videre.'));
  });

  it('leaves the axis as it is where no path leads to it', () => {
    const { until, references } = chartOf(viewWith({ by: '2060', basis: 'level', value: 220, baseline: undefined }));
    assert.deepEqual([until, references.length], [undefined, 1]);
  });
});
