import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { drawingOf } from '../../../../src/figures/small-multiples/drawing/small-multiples-layout.js';
import { frameFor } from '../../../drawing/frame.js';
import { seriesOf } from '../../figures.js';

const WIDTH = 700;

/** One plot for each list of figures, as changes from zero. */
function layout(...regions: readonly (readonly number[])[]) {
  const plots = regions.map((values, series) => ({
    ...{ key: `R${series}`, label: `R${series}`, valueLabel: `${values.at(-1)}` },
    ...{ emphasised: series === 0, compared: false, points: seriesOf(series, `R${series}`, values) },
  }));
  const figure = { kind: 'small-multiples', description: '', plots, base: 0, ticks: [], decimals: 0 } as const;
  const { datasets } = drawingOf(figure, frameFor(WIDTH, 200));
  return (name: string) => (datasets[name] ?? []) as readonly Readonly<Record<string, number | string>>[];
}

const numbersOf = (rows: ReturnType<typeof layout>) =>
  rows('labels').flatMap(({ align, text }) => (align === 'right' ? [text] : []));

describe('small plots', () => {
  it('share an axis that ends where their values end, with its round numbers between', () => {
    const rows = layout([0, 8, 22], [0, 2, -3]);
    assert.deepEqual(numbersOf(rows), ['0', '10', '20']);
    // From the line of 20 down to that of 0, with the highest value above the one and the lowest below the other.
    const [zero, , twenty] = rows('grid').map(({ y }) => Number(y));
    const places = rows('ends').map(({ y }) => Number(y));
    assert.ok(places[0]! < twenty! && places[1]! > zero!, `${places.join(' and ')} round ${twenty} and ${zero}`);
    const step = (zero! - twenty!) / 20;
    assert.ok(Math.abs(places[1]! - places[0]! - 25 * step) < 2, 'both on the same scale');
  });

  it('have an axis from tick to tick where fewer than two are between their values', () => {
    assert.deepEqual(numbersOf(layout([0, 1], [0, 1])), ['0', '1']);
    assert.deepEqual(numbersOf(layout([0, 0], [0, 0])), ['0', '1']);
  });

  it('keep their last point whole at the right edge', () => {
    const ends = layout([0, 1], [0, 2], [0, 3])('ends');
    assert.ok(Math.max(...ends.map(({ x }) => Number(x))) <= WIDTH - 5);
  });

  it('have the line of the chosen region behind each of the others, and not behind its own', () => {
    const behind = layout([0, 1], [0, 2], [0, 3])('comparisons').map(({ path }) => `${path}`.slice(0, 5));
    assert.deepEqual([...new Set(behind)], ['R1 R0', 'R2 R0']);
  });
});
