import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { chartHeightOf } from '../../../../src/figures/figures.js';
import '../../every-figure.js';
import { drawingOf as compositionDrawing } from '../../../../src/figures/composition/drawing/composition-layout.js';
import { frameOf } from '../../../../src/drawing/page-font.js';
import { targetAt } from '../../../../src/drawing/pointer.js';
import { composition } from '../../figures.js';
import { frameFor } from '../../../drawing/frame.js';

interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly align: string;
  readonly weight: string;
}
interface Block {
  readonly x: number;
  readonly x2: number;
  readonly y: number;
  readonly y2: number;
  readonly series: number;
}

const drawingAt = (width: number) => compositionDrawing(composition, frameFor(width, 0));
const labelsOf = (width: number) => drawingAt(width).datasets['labels'] as readonly Label[];

describe('a composition', () => {
  for (const width of [240, 320, 640, 1000]) {
    it(`fills the width and keeps every text inside (${width} pixels)`, () => {
      const { datasets, width: inner, height } = drawingAt(width);
      const blocks = ['parts', 'uncertainParts', 'rests'].flatMap((name) => datasets[name] as readonly Block[]);
      assert.equal(Math.round(Math.max(...blocks.map(({ x2 }) => x2))), inner);
      assert.ok(blocks.every(({ x, x2, y, y2 }) => x2 >= x && y >= 0 && y2 <= height));
      for (const { text, x, align, weight } of labelsOf(width)) {
        const length = text.length * (weight === 'bold' ? 8 : 7);
        const left = align === 'center' ? x - length / 2 : x;
        assert.ok(left >= -1 && left + length <= width, `${text} at ${x}`);
      }
    });
  }

  it('names every part with its value, also one that is too narrow for its number', () => {
    const texts = labelsOf(320).map(({ text }) => text);
    for (const part of composition.bars[0]?.parts ?? []) {
      assert.ok(texts.includes(part.label) && texts.includes(part.valueLabel), part.label);
    }
    // Seven marks and seven pieces for each bar, of which the narrowest piece has no number.
    assert.equal(texts.filter((text) => text.startsWith('7')).length, 2);
  });

  it('draws uncertain parts and the rest otherwise than the others', () => {
    const { datasets } = drawingAt(640);
    assert.deepEqual(
      ['parts', 'uncertainParts', 'rests'].map((name) => datasets[name]?.length),
      [24, 4, 4],
    );
  });

  it('points at the piece under the pointer, however wide', () => {
    const drawing = drawingAt(1000);
    const [, , health] = composition.bars[0]?.parts ?? [];
    const near = (health?.from ?? 0) * 996 + 6;
    assert.equal(targetAt(drawing, { x: near, y: 40 })?.key, 'Fredrikstad Helse og sosial');
    assert.equal(targetAt(drawing, { x: near, y: 400 }), undefined);
  });

  for (const [width, fontSize] of [
    [320, 26],
    [240, 13],
    [700, 26],
    [320, 20],
  ] as const) {
    it(`cuts no value and lets no lines meet when the text is large (${width} pixels, text of ${fontSize})`, () => {
      const typography = { language: 'nb', fontFamily: 'sans-serif', fontSize } as const;
      const height = chartHeightOf(composition, width, fontSize);
      const drawing = compositionDrawing(composition, frameOf({ width, height }, typography));
      const boxes = (drawing.datasets['labels'] as readonly Label[]).map(({ text, x, y, align }) => {
        const length = text.length * fontSize * 0.8;
        const left = align === 'center' ? x - length / 2 : x;
        return { text, left, right: left + length, top: y - fontSize * 0.8, bottom: y + fontSize * 0.2 };
      });
      for (const { value, valueLabel } of composition.bars.flatMap(({ parts }) => parts))
        assert.ok(
          boxes.some(({ text }) => text === valueLabel),
          `${value}`,
        );
      assert.deepEqual(
        boxes.filter(({ right }) => right > width).map(({ text }) => text),
        [],
      );
      const meeting = boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)
          .map((b) => `${a.text} / ${b.text}`),
      );
      assert.deepEqual(meeting, []);
      assert.ok(Math.abs(drawing.height - height) < 1);
    });
  }
});
