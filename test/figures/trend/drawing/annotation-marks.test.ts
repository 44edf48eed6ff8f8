import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { boxesMeet } from '../../../../src/drawing/labels/label-placement.js';
import { drawnAnnotations } from '../../../../src/figures/trend/drawing/annotation-marks.js';
import { drawingOf } from '../../../../src/figures/trend/drawing/trend-layout.js';
import type { Plot } from '../../../../src/figures/trend/drawing/trend-plot.js';
import { chartHeightOf } from '../../../../src/figures/figures.js';
import { frameFor } from '../../../drawing/frame.js';
import '../../every-figure.js';
import { annotated, trendOf } from '../../figures.js';

/** A plot in which a millisecond is a pixel: 300 of them, 100 pixels high. */
const PLOT: Plot = {
  width: 300,
  height: 100,
  margins: { left: 40, right: 8, top: 30, bottom: 30 },
  axis: { domain: [0, 1], ticks: [], decimals: 0 } as unknown as Plot['axis'],
  timeDomain: [0, 300],
  xOf: (time) => time,
  yOf: (value) => value,
};

const drawn = (...times: readonly (number | readonly [number, number])[]) =>
  drawnAnnotations(
    trendOf({
      annotations: times.map((time, index) => {
        const [from, to] = typeof time === 'number' ? [time, time] : time;
        return { number: index + 1, from, to };
      }),
    }),
    PLOT,
    frameFor(348, 160),
  );

describe('the marks of events', () => {
  it('are a line through the plot with a number over it', () => {
    const { datasets, labels, boxes } = drawn(150);
    assert.deepEqual(datasets['annotationLines'], [{ x: 150, top: -6, bottom: 100 }]);
    assert.deepEqual(datasets['annotationSpans'], []);
    assert.deepEqual(
      labels.map(({ text, x, align }) => [text, x, align]),
      [['1', 150, 'center']],
    );
    assert.deepEqual(boxes, [{ left: 141, right: 159, top: -24, bottom: -6 }]);
    assert.deepEqual(datasets['flags'], [{ x: 141, x2: 159, y: -24, y2: -6 }]);
  });

  it('are a band from the beginning to the end of a span, with its number where it begins', () => {
    const { datasets, labels } = drawn([50, 200]);
    assert.deepEqual(datasets['annotationSpans'], [{ x: 50, x2: 200, y: 0, y2: 100 }]);
    assert.deepEqual(
      datasets['annotationLines']?.map((row) => ('x' in row ? row.x : undefined)),
      [50, 200],
    );
    assert.deepEqual(
      labels.map(({ text, x }) => [text, x]),
      [['1', 50]],
    );
  });

  it('stay in the plot: a span that began before it has no line there, an event at its edge has one', () => {
    const { datasets, boxes } = drawn([-500, 200], [250, 900], 320);
    assert.deepEqual(datasets['annotationSpans'], [
      { x: 0, x2: 200, y: 0, y2: 100 },
      { x: 250, x2: 300, y: 0, y2: 100 },
    ]);
    assert.deepEqual(
      datasets['annotationLines']?.map((row) => ('x' in row ? row.x : undefined)),
      [200, 250, 300],
    );
    assert.ok(boxes.every(({ left, right }) => left >= -8 && right <= 308));
  });

  it('share a box of numbers where there is no room between them', () => {
    const numbers = (...times: readonly number[]) => drawn(...times).labels.map(({ text }) => text);
    assert.deepEqual(numbers(100, 122), ['1', '2']);
    assert.deepEqual(numbers(100, 121), ['1–2']);
    assert.deepEqual(numbers(100, 100, 100, 200), ['1–3', '4']);
    assert.deepEqual(numbers(100, 122, 123), ['1–3']);
    assert.deepEqual(numbers(...Array.from({ length: 200 }, (_, index) => index * 1.5)), ['1–66', '67–152', '153–200']);
    const { boxes } = drawn(10, 40, 60, 90, 130, 131, 170, 200, 240, 299);
    assert.ok(boxes.every((box, index) => boxes.slice(0, index).every((other) => !boxesMeet(box, other))));
  });

  it('have the labels of breaks above them where these would be covered', () => {
    const { datasets, margins } = drawingOf(
      { ...annotated, breaks: [{ time: annotated.annotations?.[0]?.from ?? 0, label: 'brudd' }] },
      frameFor(600, 260),
    );
    const labels = datasets['labels'] as readonly { readonly text: string; readonly y: number }[];
    const yOf = (text: string) => labels.find((label) => label.text === text)?.y ?? NaN;
    assert.ok(yOf('brudd') < yOf('1') - 12, `${yOf('brudd')} is above ${yOf('1')}`);
    assert.ok(yOf('brudd') > -margins.top);
  });

  it('get a row of their own above the plot', () => {
    for (const width of [320, 800]) {
      assert.ok(chartHeightOf(annotated, width) > chartHeightOf(trendOf({}), width) + 20);
      const room = (figure: typeof annotated) =>
        drawingOf(figure, frameFor(width, chartHeightOf(figure, width))).height;
      assert.ok(room(annotated) >= room({ ...annotated, annotations: [] }));
    }
  });
});
