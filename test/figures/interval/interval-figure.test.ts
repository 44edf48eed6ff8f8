import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LANGUAGES, parseFeed, type Feed, type Language } from '../../../src/feed/index.js';
import { drawingOf } from '../../../src/figures/interval/drawing/interval-layout.js';
import { intervalHeight, intervalRowsAt } from '../../../src/figures/interval/interval-rows.js';
import { viewOf } from '../../kpi-jobs-value/whole-view.js';
import type { LabelRow } from '../../../src/drawing/drawing.js';
import { frameFor } from '../../drawing/frame.js';
import { interval } from '../figures.js';
import { plain, shownTable } from '../small-feed.js';

type Written = Readonly<Record<string, unknown>>;

/** A county of two municipalities and a cooperation outside it; shares of businesses, made up. */
const REGIONS: Readonly<Record<string, Written>> = {
  ostfold: { name: 'Østfold', type: 'county' },
  moss: { name: 'Moss', type: 'municipality', partOf: ['ostfold'] },
  halden: { name: 'Halden', type: 'municipality', partOf: ['ostfold'] },
  rakkestad: { name: 'Rakkestad', type: 'municipality', partOf: ['ostfold'] },
  marker: { name: 'Marker', type: 'cooperation' },
};

const SHARES: Readonly<Record<string, Written>> = {
  ostfold: { value: 15.1, lower: 13.8, upper: 16.4 },
  moss: { value: 16.8, lower: 12.9, upper: 20.7, status: 'provisional' },
  halden: { value: 12.3, lower: 7.5, upper: 17.1 },
  rakkestad: { value: 8.8, status: 'low-reliability', note: 'Få svar.' },
  marker: { value: 22.5, lower: 13.7, upper: 31.3 },
};

function feedOf(
  figures: Readonly<Record<string, Written>>,
  more: Written = {},
  types: Readonly<Record<string, string>> = {},
): Feed {
  const { feed } = parseFeed({
    feedVersion: '1.0',
    regions: Object.entries(REGIONS).map(([id, region]) => ({ id, ...region, ...(types[id] && { type: types[id] }) })),
    indicators: [
      {
        id: 'i',
        title: 'Mangel',
        unit: { id: 'percent', label: 'prosent', decimals: 1 },
        measure: 'rate',
        series: Object.entries(figures).map(([region, figure]) => ({
          region,
          observations: [{ period: '2025', ...figure }],
        })),
        ...more,
      },
    ],
  });
  assert.ok(feed);
  return feed;
}

interface Asked {
  readonly region?: string;
  readonly compared?: readonly string[];
  readonly language?: Language;
  readonly more?: Written;
  /** Other types of the regions. */
  readonly types?: Readonly<Record<string, string>>;
}

function viewFor(
  figures: Readonly<Record<string, Written>>,
  { region = 'moss', compared = [], language = 'nb', more = {}, types = {} }: Asked = {},
) {
  const options = { heading: '', indicator: undefined, items: [], today: '2026-11-21', figure: 'interval' } as const;
  return viewOf(feedOf(figures, more, types), { ...options, language, region, compared });
}

function fullOf(figures: Readonly<Record<string, Written>>, asked: Asked = {}) {
  const { full } = viewFor(figures, asked);
  assert.ok(full);
  return full;
}

function barsOf(figures: Readonly<Record<string, Written>>, asked: Asked = {}) {
  const { chart } = fullOf(figures, asked);
  assert.ok(chart?.kind === 'interval');
  return chart.bars.map(
    ({ key, isApart = false, emphasised }) => `${key}${isApart ? ' apart' : ''}${emphasised ? ' *' : ''}`,
  );
}

describe('bars with an interval', () => {
  it('are those beside the chosen region, largest first, also those that have no interval', () => {
    assert.deepEqual(barsOf(SHARES), ['moss *', 'halden', 'rakkestad']);
  });

  it('begin with the chosen region where its members are compared', () => {
    assert.deepEqual(barsOf(SHARES, { region: 'ostfold' }), ['ostfold apart *', 'moss', 'halden', 'rakkestad']);
  });

  it('begin with compared regions that are not beside the chosen one', () => {
    assert.deepEqual(barsOf(SHARES, { compared: ['marker', 'halden', 'ostfold'] }), [
      'marker apart',
      'ostfold apart',
      'moss *',
      'halden',
      'rakkestad',
    ]);
  });

  it('are the chosen region alone where only it has an interval', () => {
    const { ostfold = {} } = SHARES;
    const others = Object.fromEntries(['moss', 'halden'].map((id) => [id, { value: 3 }]));
    assert.deepEqual(barsOf({ ostfold, ...others }, { region: 'ostfold' }), ['ostfold *']);
  });

  it('are not drawn where no region has an interval', () => {
    assert.equal(fullOf({ moss: { value: 1 }, halden: { value: 3 } }).name, 'trend');
    const withheld = { moss: { value: null, status: 'confidential', lower: 1, upper: 2 }, halden: { value: 3 } };
    assert.equal(fullOf(withheld).name, 'trend');
  });

  it('are drawn with their bounds', () => {
    const { chart } = fullOf(SHARES);
    assert.ok(chart?.kind === 'interval');
    assert.deepEqual(
      chart.bars.map(({ interval: found }) => found && [found.lower, found.upper, found.label]),
      [[12.9, 20.7, '12,9–20,7'], [7.5, 17.1, '7,5–17,1'], undefined],
    );
  });
});

describe('the words of bars with an interval', () => {
  it('name the unit in the title', () => {
    assert.deepEqual(
      LANGUAGES.map((language) => fullOf(SHARES, { language }).title),
      [
        'Mangel, prosent, 2025, med usikkerhet',
        'Mangel, prosent, 2025, med usikkerheit',
        'Mangel, prosent, 2025, med osäkerhet',
        'Mangel, prosent, 2025, with uncertainty',
      ],
    );
  });

  it('say who stands at either end, and the chosen region with its interval', () => {
    assert.equal(
      plain(fullOf(SHARES).sentence),
      'Av de 3 kommunene i figuren har Moss det høyeste tallet (16,8 %) og Rakkestad det laveste (8,8 %). ' +
        'Moss: 16,8 % (12,9–20,7).',
    );
  });

  it('begin with the chosen region where its members are compared', () => {
    assert.deepEqual(
      LANGUAGES.map((language) => plain(fullOf(SHARES, { region: 'ostfold', language }).sentence)?.split('. ')[0]),
      [
        'Østfold: 15,1 % (13,8–16,4)',
        'Østfold: 15,1 % (13,8–16,4)',
        'Østfold: 15,1 % (13,8–16,4)',
        'Østfold: 15.1% (13.8–16.4)',
      ],
    );
    assert.match(plain(fullOf(SHARES, { region: 'ostfold' }).sentence) ?? '', / Av de 3 kommunene i figuren har Moss /);
  });

  it('speak of the others where what stands apart is of the same kind', () => {
    const types = { ostfold: 'municipality' };
    assert.deepEqual(
      LANGUAGES.map(
        (language) => plain(fullOf(SHARES, { region: 'ostfold', language, types }).sentence)?.split('. ')[1],
      ),
      [
        'Av de 3 andre kommunene i figuren har Moss det høyeste tallet (16,8 %) og Rakkestad det laveste (8,8 %).',
        'Av dei 3 andre kommunane i figuren har Moss det høgaste talet (16,8 %) og Rakkestad det lågaste (8,8 %).',
        'Av de 3 andra kommunerna i diagrammet har Moss den högsta siffran (16,8 %) och Rakkestad den lägsta (8,8 %).',
        'Of the 3 other municipalities in the chart, ' +
          'Moss has the highest figure (16.8%) and Rakkestad has the lowest (8.8%).',
      ],
    );
  });

  it('are read bar by bar from the chosen region, with value, bounds and status', () => {
    const { readings, firstReading } = fullOf(SHARES, { region: 'halden' });
    assert.deepEqual(
      readings.map(({ shown }) => plain(shown)),
      [
        'Moss: 16,8 % (12,9–20,7) (foreløpig tall)',
        'Halden: 12,3 % (7,5–17,1)',
        'Rakkestad: 8,8 %, intervall mangler (usikkert tall)',
      ],
    );
    assert.equal(firstReading, 1);
  });

  it('have value, lower, upper, status and note in the table', () => {
    assert.deepEqual(shownTable(fullOf(SHARES, { region: 'ostfold' }).table), {
      caption: 'Mangel, prosent, 2025, med usikkerhet',
      columns: ['Region', 'Verdi (prosent)', 'Nedre grense (prosent)', 'Øvre grense (prosent)', 'Merknad'],
      rows: [
        ['Østfold', '15,1', '13,8', '16,4', ''],
        ['Moss', '16,8', '12,9', '20,7', 'foreløpig tall'],
        ['Halden', '12,3', '7,5', '17,1', ''],
        ['Rakkestad', '8,8', '', '', 'usikkert tall, intervall mangler, Få svar.'],
      ],
    });
  });

  it('explain the line, dashed bars, chance and what the feed says of a figure', () => {
    const { notes, tableNotes } = fullOf(SHARES);
    const ofFigures = ['Små forskjeller mellom kommuner kan være tilfeldige.', 'Rakkestad: Få svar.'];
    assert.deepEqual(notes, [
      'Tallene er usikre. Streken og tallene i parentes går fra nedre til øvre grense.',
      'Stiplet omriss: foreløpig tall og usikkert tall.',
      'Rakkestad: intervall mangler.',
      ...ofFigures,
    ]);
    assert.deepEqual(tableNotes, ofFigures);
  });

  it('say how certain the interval is where the feed does, and nothing of it where it does not', () => {
    const level = 'Intervallene er oppgitt med konfidensnivå 95 %.';
    const notesWith = (more: Written) => fullOf(SHARES, { more }).notes.map(plain);
    assert.ok(notesWith({ confidenceLevel: 95 }).includes(level));
    assert.ok(!notesWith({}).some((note) => /konfidens|oppgitt|sikkert intervallet/u.test(note ?? '')));
  });

  it('speak of no differences where there is one region', () => {
    const { moss = {} } = SHARES;
    const { notes, sentence } = fullOf({ moss });
    assert.ok(!notes.some((note) => note.includes('forskjeller')));
    assert.equal(plain(sentence), 'Moss: 16,8 % (12,9–20,7).');
  });

  it('list regions without a figure, with the reason', () => {
    const { notes, table } = fullOf({ ...SHARES, halden: { value: null, status: 'confidential' } });
    assert.ok(
      notes.some((note) => note.startsWith('Halden: ')),
      notes.join(' '),
    );
    const row = table.rows.find(([region]) => region?.text === 'Halden')?.map(({ text }) => text);
    assert.deepEqual(row, ['Halden', '', '', '', 'Vises ikke av hensyn til personvern.']);
  });

  it('say of faulty bounds that the interval is missing, not that there is none', () => {
    const { readings } = fullOf({ ...SHARES, halden: { value: 12.3, lower: 17.1, upper: 7.5 } });
    assert.equal(plain(readings[1]?.shown), 'Halden: 12,3 %, intervall mangler');
  });

  it('say that a sum has no interval, since those of its parts cannot be added up', () => {
    const regions = [
      { id: 'fylke', name: 'Fylket', type: 'county', members: ['a', 'b'] },
      { id: 'a', name: 'A', type: 'municipality' },
      { id: 'b', name: 'B', type: 'municipality' },
    ];
    const { feed } = parseFeed({
      feedVersion: '1.0',
      regions,
      indicators: [
        {
          id: 'i',
          title: 'Mangel',
          unit: { id: 'persons', label: 'personer' },
          measure: 'stock',
          series: [
            { region: 'a', observations: [{ period: '2025', value: 210, lower: 90, upper: 330 }] },
            { region: 'b', observations: [{ period: '2025', value: 560, lower: 390, upper: 730 }] },
          ],
        },
      ],
    });
    assert.ok(feed);
    const options = { heading: '', indicator: undefined, items: [], today: '2026-11-21', compared: [] };
    const { full } = viewOf(feed, { ...options, language: 'nb', region: 'fylke', figure: 'interval' });
    assert.match(plain(full?.sentence) ?? '', /^Fylket: 770 personer, intervall mangler\./u);
    assert.deepEqual(full?.tableNotes, [
      'Små forskjeller mellom regioner kan være tilfeldige.',
      'Tallet for Fylket er summen av to kommuner.',
      'Summen har ikke noe intervall, for usikkerhet kan ikke legges sammen.',
    ]);
  });
});

/** The labels of a drawing with the left and the right edge of each, in pixels from the figure's edge. */
function labelsAt(width: number) {
  const frame = frameFor(width, 0);
  const { datasets, margins } = drawingOf(interval, frame);
  return (datasets['labels'] as readonly LabelRow[]).map(({ x, y, text, align, weight }) => {
    const length = frame.measure(text, weight);
    const left = margins.left + x - (align === 'right' ? length : 0);
    return { text, y, left, right: left + length };
  });
}

describe('the drawing of bars with an interval', () => {
  for (const width of [240, 360, 768, 1200]) {
    it(`keeps every bound and text inside the frame, and no two texts on each other (${width} pixels)`, () => {
      const { parameters } = drawingOf(interval, frameFor(width, 0));
      // From Halden's −6 − 5 to Fredrikstad's 12 + 3.
      assert.deepEqual(parameters['valueDomain'], [-11, 15]);
      const labels = labelsAt(width);
      for (const { text, left, right } of labels) assert.ok(left >= 0 && right <= width, `${text}: ${left}–${right}`);
      for (const one of labels)
        for (const other of labels)
          if (one !== other && Math.abs(one.y - other.y) < 10)
            assert.ok(one.right <= other.left || other.right <= one.left, `${one.text} ${other.text}`);
    });
  }

  it('has value and bounds in a column right of the bars, the values flush right', () => {
    const { margins, width } = drawingOf(interval, frameFor(768, 0));
    const labels = labelsAt(768);
    const values = labels.filter(({ text }) => ['4', '12', '1', '-6'].includes(text));
    assert.equal(values.length, 4);
    assert.equal(new Set(values.map(({ right }) => right)).size, 1);
    for (const { left } of values) assert.ok(left >= margins.left + width);
    const bounds = labels.filter(({ text }) => text.includes('('));
    assert.deepEqual(
      bounds.map(({ text }) => plain(text)),
      ['(-1 til 7)', '(7 til 15)', '(-11 til -3)'],
    );
    // A space of 0.35 text sizes beside them.
    const [end = 0] = values.map(({ right }) => right);
    for (const { left } of bounds) assert.ok(Math.abs(left - end - 13 * 0.35) < 0.01, String(left - end));
  });

  it('sets the regions that stand apart off by a line over the whole width', () => {
    const { datasets, margins, width } = drawingOf(interval, frameFor(768, 0));
    const [line] = datasets['divider'] as readonly { x: number; x2: number; y: number }[];
    const bars = [...(datasets['bars'] ?? []), ...(datasets['uncertainBars'] ?? [])] as readonly {
      key: string;
      top: number;
      bottom: number;
    }[];
    assert.ok(line);
    assert.deepEqual([line.x, line.x2], [-margins.left, width + margins.right]);
    for (const { key, top, bottom } of bars) assert.ok(key === 'Sarpsborg' ? bottom < line.y : top > line.y, key);
  });

  it('is as high as what was reserved for it', () => {
    for (const width of [360, 768]) {
      const reserved = intervalHeight(interval.bars, width, 13);
      const { height, margins } = drawingOf(interval, frameFor(width, reserved));
      assert.ok(Math.abs(height + margins.top + margins.bottom - reserved) < 1, String(width));
    }
  });

  it('has a line more in each row where name and numbers do not fit beside each other', () => {
    const bars = interval.bars;
    // «Fredrikstad» and «12 (7 til 15)»: 24 letters and a space, at most 8.06 pixels each.
    const { numbers, usual } = intervalRowsAt(bars, 300);
    assert.equal(numbers, 'beside');
    assert.deepEqual(intervalRowsAt(bars, 150), {
      names: 'above',
      numbers: 'below',
      least: 38 + 18,
      usual: usual + 18,
      gap: 16,
    });
  });
});
