import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import type { Drawing } from '../../../src/drawing/drawing.js';
import { targetAt } from '../../../src/drawing/pointer.js';
import { parseOutlines, type Outlines } from '../../../src/feed/outlines/outlines.js';
import { drawingOf } from '../../../src/figures/map/drawing/map-layout.js';
import type { MapFigure } from '../../../src/figures/map/map-figure.js';
import type { OutlinesState } from '../../../src/figures/figure.js';
import type { FigureName } from '../../../src/figures/doors.js';
import { frameOf } from '../../../src/drawing/page-font.js';
import { chartHeightOf } from '../../../src/figures/figures.js';
import { demoFeed } from '../../demo/demo-feeds.js';
import { viewOf } from '../../kpi-jobs-value/whole-view.js';

const feed = demoFeed('ostfold');
const read = parseOutlines(JSON.parse(readFileSync('demo/feeds/kart/ostfold-2020.json', 'utf8')));
assert.ok('outlines' in read);
const { outlines } = read;
const TYPOGRAPHY = { language: 'nb', fontFamily: 'DejaVu Sans', fontSize: 13 } as const;

/** What the reader has chosen besides. */
interface Chosen {
  readonly period?: string;
  readonly compared?: readonly string[];
}

function shown(figure: FigureName, state: OutlinesState = outlines, chosen: Chosen = {}) {
  const options = { language: 'nb', heading: '', compared: [], items: [], today: '2026-11-21' } as const;
  return viewOf(feed, {
    ...options,
    ...{ region: 'moss', indicator: 'antall-jobber', figure, outlines: state },
    ...chosen,
  });
}

function mapIn({ full }: ReturnType<typeof shown>): MapFigure {
  assert.equal(full?.chart?.kind, 'map');
  return full.chart;
}

function without(code: string): Outlines {
  return { byCode: new Map([...outlines.byCode].filter(([each]) => each !== code)) };
}

function drawn(chart: MapFigure, width: number): Drawing {
  return drawingOf(chart, frameOf({ width, height: chartHeightOf(chart, width) }, TYPOGRAPHY));
}

const plain = (text = '') => text.replaceAll('\u00a0', ' ');

describe('the map', () => {
  it('has the order, the table, the readings and the sentence of the ranking', () => {
    for (const [map, ranking] of [
      ['map', 'ranking'],
      ['map-change', 'ranking-change'],
    ] as const) {
      const [one, other] = [shown(map), shown(ranking)];
      assert.equal(mapIn(one).areas.length, 12);
      for (const part of ['title', 'finding', 'sentence', 'table', 'readings', 'firstReading'] as const) {
        assert.deepEqual(one.full?.[part], other.full?.[part], part);
      }
      assert.deepEqual(one.tables, other.tables);
    }
  });

  it('is of the period of the ranking, among the same regions, and offers the same periods', () => {
    for (const [map, ranking] of [
      ['map', 'ranking'],
      ['map-change', 'ranking-change'],
    ] as const) {
      const { all = [] } = shown(map).full?.periods ?? {};
      const period = all.at(-1)?.period ?? '';
      const chosen = { period, compared: ['halden'] };
      const [one, other] = [shown(map, outlines, chosen), shown(ranking, outlines, chosen)];
      assert.equal(one.full?.periods?.shown, period);
      for (const part of ['title', 'finding', 'sentence', 'table', 'readings', 'periods', 'badges'] as const) {
        assert.deepEqual(one.full?.[part], other.full?.[part], part);
      }
      assert.deepEqual(
        mapIn(one).areas.flatMap(({ key, compared }) => (compared ? [key] : [])),
        ['halden'],
      );
      assert.equal(drawn(mapIn(one), 700).datasets['compared']?.length, 1);
    }
  });

  it('says so where it has no figures of the period that is asked for', () => {
    const noFigures = /^Det finnes ikke tall å sammenligne for 1890\./u;
    assert.match(shown('map', outlines, { period: '1890' }).full?.instead ?? '', noFigures);
    assert.match(
      shown('map', 'failed', { period: '1890' }).full?.instead ?? '',
      /^Kartet kan ikke vises nå\. .* Det finnes ikke tall å sammenligne for 1890\./u,
    );
  });

  it('counts the regions of each colour in its legend, and those without figures', () => {
    const { legend } = mapIn(shown('map-change'));
    const texts = legend.entries.map(({ text }) => plain(text));
    assert.deepEqual(texts[0], '\u22123,5 % til \u22121,6 %: 3');
    assert.equal(texts.at(-1), 'Tall mangler: 0');
    const counts = texts.map((text) => Number(text.split(': ')[1]));
    assert.equal(
      counts.reduce((sum, count) => sum + count),
      12,
    );
  });

  it('warns of small numbers, and names the source of its outlines', () => {
    const view = shown('map-change');
    assert.match(plain(view.notes.join('\n')), /Små tall svinger mye i prosent: Aremark \(\+5,1 %\) er \+17 jobber/u);
    assert.match(
      view.source.sources.map(({ before = '', phrase }) => `${before}${phrase.text}`).join(),
      /Kart: Kartverket/u,
    );
    assert.doesNotMatch(JSON.stringify(shown('ranking').source), /Kartverket/u);
  });

  it('names the regions that have no outline', () => {
    const view = shown('map', without('3001'));
    assert.equal(mapIn(view).areas.length, 11);
    assert.ok(view.notes.includes('Ikke på kartet: Halden.'));
  });

  it('has its legend and its room before its outlines are there', () => {
    const [before, after] = [shown('map', 'coming'), shown('map')];
    assert.deepEqual(mapIn(before).legend, mapIn(after).legend);
    for (const width of [240, 320, 700, 1200]) {
      assert.equal(chartHeightOf(mapIn(before), width), chartHeightOf(mapIn(after), width));
      assert.equal(drawn(mapIn(before), width).height, drawn(mapIn(after), width).height);
    }
    assert.deepEqual(before.notes, after.notes);
  });

  it('is the ranking, with a word about it, where there are no outlines', () => {
    const { full } = shown('map-change', 'failed');
    assert.equal(full?.chart?.kind, 'ranking');
    assert.equal(full?.name, 'map-change');
    assert.equal(full?.instead, 'Kartet kan ikke vises nå. Her er de samme tallene side om side.');
    assert.equal(shown('map', { byCode: new Map() }).full?.chart?.kind, 'ranking');
  });

  it('is not offered where the feed names no outlines', () => {
    assert.ok(shown('trend').names.includes('map'));
    const { geography: _, ...bare } = feed;
    const options = { language: 'nb', heading: '', compared: [], items: [], today: '2026-11-21' } as const;
    const view = viewOf(bare, { ...options, region: 'moss', indicator: undefined, figure: 'map' });
    assert.equal(view.full?.name, 'trend');
    assert.match(view.full?.instead ?? '', /Kart/u);
  });
});

describe('the drawing of the map', () => {
  const chart = mapIn(shown('map-change'));

  it('keeps everything in its frame', () => {
    for (const width of [240, 320, 700, 1200]) {
      const { datasets, height } = drawn(chart, width);
      const edges = datasets['edges'] as readonly { outline: { coordinates: number[][][][] } }[];
      const fine = datasets['fineEdges'] as typeof edges;
      for (const [x = 0, y = 0] of [...edges, ...fine].flatMap(({ outline }) => outline.coordinates.flat(2))) {
        assert.ok(x >= 0 && x <= width && y >= 0 && y <= height, `${width}: ${x}, ${y}`);
      }
    }
  });

  it('means the area that a pointer is on, and none on the sea', () => {
    const drawing = drawn(chart, 700);
    for (const { key, x, y } of drawing.targets) assert.equal(targetAt(drawing, { x, y })?.key, key);
    assert.equal(targetAt(drawing, { x: 3, y: 3 }), undefined);
  });

  it('hatches what has no figure, within its edges', () => {
    const areas = chart.areas.map(({ colour, ...area }) =>
      area.key === 'halden' ? area : { ...area, ...(colour ? { colour } : {}) },
    );
    const { datasets, targets } = drawn({ ...chart, areas }, 700);
    const halden = targets.find(({ key }) => key === 'halden');
    const lines = (datasets['hatches'] as readonly { x: number; y: number; x2: number; y2: number }[]).filter(
      ({ y }) => y < 520,
    );
    assert.ok(lines.length > 10);
    for (const { x, y, x2, y2 } of lines) {
      assert.ok(halden?.contains?.({ x: (x + x2) / 2, y: (y + y2) / 2 }));
    }
  });

  it('writes the name of the chosen region, and no text over another', () => {
    for (const width of [280, 700]) {
      const labels = drawn(chart, width).datasets['halos'] as readonly { text: string; x: number; y: number }[];
      assert.ok(labels.some(({ text }) => text === 'Moss'));
      const places = labels.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`);
      assert.equal(new Set(places).size, places.length);
    }
  });
});
