import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { boxesMeet, type Box } from '../../../../src/drawing/labels/label-placement.js';
import { lineHeightOf } from '../../../../src/drawing/drawing.js';
import { drawingOf } from '../../../../src/figures/trend/drawing/trend-layout.js';
import type { TrendFigure } from '../../../../src/figures/trend/trend-figure.js';
import { frameFor } from '../../../drawing/frame.js';
import { inTime, trendOf } from '../../figures.js';
import { rounded } from '../../rounded.js';

type Row = Readonly<Record<string, number>>;

const [GOAL] = inTime.goals ?? [];
const [PATH] = inTime.paths ?? [];

function drawn(figure: TrendFigure, width = 760, height = 320) {
  const drawing = drawingOf(figure, frameFor(width, height));
  const rows = (name: string) => rounded(drawing.datasets[name]) as readonly Row[];
  return { ...drawing, rows };
}

/** The marks of one target alone. */
function markOf(form: 'exact' | 'at-least' | 'at-most' | 'between', to = 140_000) {
  const goal = { ...GOAL!, form, from: 140_000, to, label: '' };
  const { rows, width, height } = drawn(trendOf({ goals: [goal], until: goal.time }));
  return { lines: rows('goals'), width, height };
}

describe('targets in time, as they are drawn', () => {
  it('open upwards when they are at least so much, and downwards when they are at most', () => {
    const [bar, stem] = markOf('at-least').lines;
    assert.deepEqual([bar?.y, bar?.y2], [stem?.y, bar?.y]);
    assert.ok(stem && stem.y2! < stem.y!);
    const [, down] = markOf('at-most').lines;
    assert.ok(down && down.y2! > down.y!);
  });

  it('are a bracket when they are a range, and a closed diamond when they are a figure', () => {
    assert.equal(markOf('between', 145_000).lines.length, 3);
    const { lines } = markOf('exact');
    assert.equal(lines.length, 4);
    lines.forEach((line, index) => {
      const next = lines[(index + 1) % 4]!;
      assert.deepEqual([line.x2, line.y2], [next.x, next.y]);
    });
  });

  it('have room at the right edge for half of their bar', () => {
    const { lines, width } = markOf('at-least');
    assert.equal(lines[0]?.x2, width + 8);
  });

  it('stay within the plot, with a shorter stem where there is none', () => {
    for (const form of ['at-least', 'at-most'] as const) {
      const { lines, height } = markOf(form);
      for (const { y2 = 0 } of lines) assert.ok(y2 >= 0 && y2 <= height, `${form} ${y2}`);
    }
  });

  it('have a straight path, and the distance to it in time with a line across its end', () => {
    const { rows } = drawn(inTime);
    assert.equal(rows('paths').length, 1);
    const [along, across] = rows('gaps');
    assert.equal(along?.y, along?.y2);
    assert.deepEqual([across?.x, across?.x2], [along?.x2, along?.x2]);
  });

  it('have no distance that would be shorter than its own end', () => {
    const gap = { ...PATH!.gap!, to: PATH!.gap!.from + 86_400_000 };
    const { rows } = drawn({ ...inTime, paths: [{ ...PATH!, gap }] });
    assert.deepEqual(rows('gaps'), []);
  });

  it('have the names of the series above the plot, since the lines end within it', () => {
    const { margins, rows } = drawn(inTime);
    assert.equal(margins.right, 8);
    assert.ok(rows('keys').every(({ y = 0 }) => y < 0));
  });

  it('have labels that never cover each other, from phones to wide pages and in larger text', () => {
    for (const width of [240, 320, 400, 480, 600, 760, 1000]) {
      for (const fontSize of [13, 20, 26]) {
        const frame = { ...frameFor(width, 360), fontSize, measure: (text: string) => text.length * fontSize * 0.55 };
        const { datasets, margins } = drawingOf(inTime, frame);
        const boxes = (datasets['labels'] as unknown as readonly LabelRow[]).map((row) => boxAround(row, frame));
        boxes.forEach((box, index) => {
          assert.ok(box.left >= -margins.left - 0.5, `${width} ${fontSize}`);
          for (const other of boxes.slice(index + 1)) assert.ok(!boxesMeet(box, other), `${width} ${fontSize}`);
        });
      }
    }
  });
});

interface LabelRow {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly align: string;
}

/** A line of text, without the room above its letters. */
function boxAround(
  row: LabelRow,
  { fontSize, measure }: Pick<ReturnType<typeof frameFor>, 'fontSize' | 'measure'>,
): Box {
  const width = measure(row.text, 'normal');
  const left = row.align === 'left' ? row.x : row.align === 'right' ? row.x - width : row.x - width / 2;
  const top = row.y - Math.min(fontSize, lineHeightOf(fontSize)) * 0.75;
  return { left, right: left + width, top, bottom: row.y };
}
