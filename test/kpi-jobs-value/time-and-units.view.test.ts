import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Language } from '../../src/feed/index.js';
import { viewOf } from './whole-view.js';
import type { ShownFigure } from '../../src/figures/doors.js';
import { csvOf } from '../../src/view/download/csv.js';
import { plain, smallFeed, type Row } from '../figures/small-feed.js';

/** What a reader is told of an indicator in the places that must agree: tile, sentence, figure, table, file. */
function told(
  indicator: Readonly<Record<string, unknown>>,
  rows: Readonly<Record<string, readonly Row[]>>,
  { figure = 'trend', language = 'nb', ...more }: { figure?: ShownFigure; language?: Language; targets?: unknown } = {},
) {
  const feed = smallFeed([{ id: 'i', title: 'Tallet', rows, ...indicator }], { feedVersion: '1.1', ...more });
  const region = Object.keys(rows)[0] ?? '';
  const options = { language, heading: '', region, indicator: undefined, compared: [], items: [], today: '2026-11-21' };
  const view = viewOf(feed, { ...options, figure });
  const [tile] = view.tiles;
  assert.ok(tile && view.full);
  const { number, unit, spoken, period, change, progress } = tile.figure;
  const { chart } = view.full;
  return {
    tile: plain([number, unit, period, change.text, ...progress.map(({ text }) => text)].join(' | ')),
    spoken,
    sparks: view.trends.get('i')?.segments.map((segment) => segment.length),
    sentence: plain(view.summary),
    title: plain(view.full.title),
    lines: chart?.kind === 'trend' ? new Set(chart.points.map(({ segment }) => segment)).size : 0,
    ticks: chart?.kind === 'trend' ? chart.ticks.map(({ label }) => label) : [],
    bars: chart?.kind === 'ranking' ? chart.bars.map(({ label, valueLabel }) => plain(`${label} ${valueLabel}`)) : [],
    readings: view.full.readings.map(({ shown }) => plain(shown)),
    notes: view.notes.map(plain),
    file: csvOf(view.tables.slice(0, 1), language).replace('\ufeff', '').trimEnd().split('\r\n').slice(1),
  };
}

describe('figures that come every fourth year', () => {
  const turnout = { measure: 'rate', unit: { id: 'percent', label: '%', decimals: 1 } };
  const elections = {
    Alfavik: [
      ['2011', 64.5],
      ['2015', 60],
      ['2019', 64.7],
      ['2023', 62.3],
    ],
    Bergheim: [
      ['2019', 70.7],
      ['2023', 68.3],
    ],
  } as const;

  it('are compared with the election before, and a line goes from one to the next', () => {
    const { tile, sentence, sparks, lines, readings, notes } = told(turnout, elections);
    assert.equal(tile, '62,3 | % | 2023 | 2,4 prosentpoeng lavere enn i 2019');
    assert.equal(sentence, 'Tallet, Alfavik: 62,3 % i 2023, 2,4 prosentpoeng lavere enn i 2019.');
    assert.deepEqual([sparks, lines], [[4], 1]);
    assert.equal(readings[1], '2015: 60,0 %, 4,5 prosentpoeng lavere enn i 2011');
    assert.ok(!notes.some((note) => note?.includes('mangler')), notes.join());
  });

  it('are ranked by the change since then, without the errors of binary fractions', () => {
    const { bars, title, file } = told(turnout, elections, { figure: 'ranking-change' });
    assert.equal(title, 'Tallet, prosentpoeng: endring fra 2019 til 2023');
    assert.deepEqual(bars, ['Alfavik −2,4', 'Bergheim −2,4']);
    assert.deepEqual(file.slice(1), ['Alfavik;-2,4;64,7;62,3;', 'Bergheim;-2,4;70,7;68,3;']);
  });

  it('have a gap only where one of them is missing', () => {
    const rows = {
      Alfavik: [
        ['2007', 1],
        ['2011', 2],
        ['2019', 3],
        ['2023', 4],
      ],
    } as const;
    assert.deepEqual(told(turnout, rows).lines, 2);
    const newest = told(
      { ...turnout, every: 4 },
      {
        Alfavik: [
          ['2015', 1],
          ['2023', 4],
        ],
      },
    );
    assert.match(newest.tile ?? '', /tallet for perioden før mangler/);
  });
});

describe('years that go over New Year', () => {
  const pupils = { measure: 'stock', unit: { id: 'persons', label: 'elever' } };
  const rows = {
    Alfavik: [
      ['2021-22', 1200],
      ['2022/2023', 1210],
      ['2023/24', 1190],
    ],
  } as const;

  it('have all their figures, in order and joined', () => {
    const { tile, sentence, lines, ticks, file } = told(pupils, rows);
    assert.equal(tile, '1 190 | elever | 2023/24 | 20 færre enn i 2022/23 (−1,7 %)');
    assert.equal(sentence, 'Tallet, Alfavik: 1 190 elever i 2023/24, 20 færre enn året før (−1,7 %).');
    assert.deepEqual([lines, ticks], [1, ['2021/22', '2022/23', '2023/24']]);
    assert.deepEqual(file, ['Periode;Alfavik (elever);Merknad', '2021/22;1200;', '2022/23;1210;', '2023/24;1190;']);
  });

  it('are school years where the feed says so', () => {
    const { tile, sentence, file } = told({ ...pupils, reportingYear: 'school', referenceDate: '10-01' }, rows);
    assert.equal(
      tile,
      '1 190 | elever | skoleåret 2023/24 (per 1. oktober 2023) | 20 færre enn i skoleåret 2022/23 (−1,7 %)',
    );
    assert.match(sentence ?? '', /: 1 190 elever i skoleåret 2023\/24 \(per 1\. oktober 2023\), 20 færre enn året før/);
    assert.equal(file[0], '"Skoleår, per 1.\u00a0oktober";Alfavik (elever);Merknad');
  });
});

describe('several years taken together', () => {
  it('are compared with those before them', () => {
    const rows = {
      Alfavik: [
        ['2016/2018', 5.6],
        ['2019/2021', 6.2],
      ],
    } as const;
    const { tile, sentence, lines, ticks } = told({ unit: { id: 'percent' }, measure: 'rate' }, rows);
    assert.equal(tile, '6,2 | % | 2019–2021 | 0,6 prosentpoeng høyere enn i 2016–2018');
    assert.equal(sentence, 'Tallet, Alfavik: 6,2 % i 2019–2021, 0,6 prosentpoeng høyere enn i 2016–2018.');
    assert.deepEqual([lines, ticks], [1, ['2016–2018', '2019–2021']]);
  });
});

describe('a stock that is counted on a day', () => {
  const rows = {
    Alfavik: [
      ['2022', 9900],
      ['2023', 9950],
    ],
  } as const;
  const people = { unit: { id: 'persons', label: 'personer' }, referenceDate: '12-31' };

  it('has the day on the tile, in the sentence, the reading and the table', () => {
    const { tile, sentence, readings, file } = told({ ...people, measure: 'stock' }, rows);
    assert.equal(tile, '9 950 | personer | per 31. desember 2023 | 50 flere enn per 31. desember 2022 (+0,5 %)');
    assert.equal(sentence, 'Tallet, Alfavik: 9 950 personer per 31. desember 2023, 50 flere enn året før (+0,5 %).');
    assert.match(readings[1] ?? '', /^per 31\. desember 2023: 9 950 personer, 50 flere enn per 31\. desember 2022/);
    assert.equal(file[0], 'Per 31.\u00a0desember;Alfavik (personer);Merknad');
  });

  it('is no flow', () => {
    const { sentence, file } = told({ ...people, measure: 'flow' }, rows);
    assert.match(sentence ?? '', /9 950 personer i 2023/);
    assert.equal(file[0], 'Periode;Alfavik (personer);Merknad');
  });
});

describe('a time that is rough or not given', () => {
  const firms = { measure: 'stock', unit: { id: 'firms', label: 'bedrifter' } };

  it('is said to be rough', () => {
    const { tile, sentence, file } = told(firms, {
      Alfavik: [
        ['2015', 30],
        ['2016~', 41],
      ],
    });
    assert.equal(tile, '41 | bedrifter | ca. 2016 | 11 flere enn i 2015 (+37 %)');
    assert.equal(sentence, 'Tallet, Alfavik: 41 bedrifter omkring 2016, 11 flere enn året før (+37 %).');
    assert.equal(file[2], 'ca. 2016;41;');
  });

  it('is said not to be given, and is neither drawn, compared nor taken for the newest', () => {
    const alone = told(firms, { Alfavik: [['not-given', 350]], Bergheim: [['not-given', 200]] }, { figure: 'ranking' });
    assert.equal(alone.tile, '350 | bedrifter | tidspunkt ikke oppgitt | ');
    assert.equal(alone.sentence, 'Tallet, Alfavik: 350 bedrifter (tidspunkt ikke oppgitt).');
    assert.deepEqual(alone.bars, []);
    assert.equal(alone.file[1], 'tidspunkt ikke oppgitt;350;');
    const among = told(firms, {
      Alfavik: [
        ['2022', 30],
        ['not-given', 99],
        ['2023', 40],
      ],
    });
    assert.match(among.tile ?? '', /^40 \| bedrifter \| 2023 \| 10 flere enn i 2022/);
    assert.ok(among.notes.includes('Tall uten oppgitt tidspunkt er ikke tegnet, men står i tabellen.'));
  });

  it('is said of targets and where they are counted from', () => {
    const target = { id: 't', indicator: 'i', operator: 'at-least', value: 60, by: 'not-given' };
    const targets = [{ ...target, baseline: { period: 'not-given', value: 20 } }];
    const { tile } = told(firms, { Alfavik: [['2023', 40]] }, { targets });
    assert.ok(
      tile?.endsWith(
        '50 % av veien til målet. Mål: minst 60 bedrifter (frist ikke oppgitt) ' +
          '(tidspunkt for utgangspunktet ikke oppgitt).',
      ),
      tile,
    );
    assert.match(
      told(firms, { Alfavik: [['2023', 40]] }, { targets: [{ ...target, by: '2030~' }] }).tile ?? '',
      /innen ca\. 2030/,
    );
  });
});

describe('figures below zero', () => {
  const result = { measure: 'flow', unit: { id: 'million-nok', label: 'mill. kr' } };
  const rows = {
    Alfavik: [
      ['2022', -20],
      ['2023', 25],
    ],
    Bergheim: [
      ['2022', 30],
      ['2023', -10],
    ],
    Carlshavn: [
      ['2022', -100],
      ['2023', -50],
    ],
    Dalby: [
      ['2022', 0],
      ['2023', 40],
    ],
  } as const;
  const REASON = 'Endring vises ikke i prosent fordi tall under null er med.';

  it('have a change in their unit, and the reason', () => {
    const { tile, sentence } = told(result, rows);
    assert.equal(tile, `25 | mill. kr | 2023 | 45 mill. kr høyere enn i 2022. ${REASON}`);
    assert.ok(sentence?.endsWith(REASON));
    const zero = told(result, { Dalby: rows.Dalby }).tile;
    assert.equal(
      zero,
      '40 | mill. kr | 2023 | 40 mill. kr høyere enn i 2022. ' +
        'Endring i prosent finnes ikke fordi tallet den regnes fra, er null.',
    );
  });

  it('are ranked by what is shown, all in the same unit', () => {
    const { title, bars, notes, file } = told(result, rows, { figure: 'ranking-change' });
    assert.equal(title, 'Tallet, mill. kr: endring fra 2022 til 2023');
    assert.deepEqual(bars, ['Carlshavn +50', 'Alfavik +45', 'Dalby +40', 'Bergheim −40']);
    assert.ok(notes.includes(REASON));
    assert.deepEqual(file.slice(0, 2), ['Region;Endring (mill. kr);2022;2023;Merknad', 'Carlshavn;50;-100;-50;']);
  });
});

describe('one of something', () => {
  const unit = {
    id: 'persons',
    label: { nb: 'personer', nn: 'personar', sv: 'personer', en: 'persons' },
    labelOne: { nb: 'person', nn: 'person', sv: 'person', en: 'person' },
  };
  const rows = {
    Alfavik: [
      ['2022', 2],
      ['2023', 1],
    ],
  } as const;

  it('has the label for one in every language, and only beside the number one', () => {
    for (const [language, many] of [
      ['nb', 'personer'],
      ['nn', 'personar'],
      ['sv', 'personer'],
      ['en', 'persons'],
    ] as const) {
      const { tile, spoken, sentence, readings } = told({ unit, measure: 'flow' }, rows, { language });
      assert.match(tile ?? '', /^1 \| person \| 2023/);
      assert.equal(plain(spoken), '1 person');
      assert.match(sentence ?? '', /\b1 person\b(?!e|a|s)/);
      assert.equal(readings[0], `2022: 2 ${many}`);
      assert.match(readings[1] ?? '', /^2023: 1 person,/);
    }
  });

  it('keeps the label of many where there is none for one in the language', () => {
    const half = { ...unit, label: { nb: 'deltakere', en: 'participants' }, labelOne: { nb: 'deltaker' } };
    assert.match(told({ unit: half, measure: 'flow' }, rows, { language: 'en' }).tile ?? '', /^1 \| participants \|/);
    const decimal = { ...unit, decimals: 1 };
    assert.match(told({ unit: decimal, measure: 'flow' }, rows).tile ?? '', /^1,0 \| personer \|/);
  });

  it('is said with the right verb where jobs are counted', () => {
    const jobs = {
      unit: { id: 'jobs', label: { nb: 'jobber', en: 'jobs' }, labelOne: { nb: 'jobb', en: 'job' } },
      measure: 'stock',
      concept: 'jobs',
    };
    assert.match(told(jobs, rows).sentence ?? '', /^I 2023 var det 1 jobb i Alfavik/);
    assert.match(told(jobs, rows, { language: 'en' }).sentence ?? '', /^Tallet, Alfavik: 1 job in 2023/);
  });
});
