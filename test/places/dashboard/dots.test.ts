import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { dashboardOf } from '../../../src/places/dashboard/dashboard.view.js';
import { dotsIn } from '../../../src/places/dashboard/dots.geometry.js';
import { municipalities, municipalityWith } from '../../../src/places/places.js';

const { dots, scale } = dashboardOf(municipalityWith('3120')!, 'nb').everyone;
const WIDTHS = [240, 300, 328, 500, 700, 960, 1136, 1500] as const;

for (const width of WIDTHS) {
  for (const fontSize of [13.6, 27.2]) {
    describe(`the dots in ${width} px with text of ${fontSize} px`, () => {
      const drawn = dotsIn(dots, scale, { width, fontSize });

      it('are all there, inside, and none on another', () => {
        const places = new Set(drawn.dots.map(({ x, y }) => `${x.toFixed(2)} ${y.toFixed(2)}`));
        assert.equal(places.size, 356);
        for (const { x, y } of drawn.dots) {
          assert.ok(x - drawn.radius >= -0.01 && x + drawn.radius <= width + 0.01);
          assert.ok(y - drawn.radius >= 0 && y + drawn.radius <= drawn.baseline);
        }
      });

      it('stand from left to right as they grew, the tails at the ends', () => {
        const xs = drawn.dots.map(({ x }) => x);
        assert.deepEqual(
          xs,
          xs.toSorted((a, b) => a - b),
        );
        const [first, last] = [Math.min(...xs), Math.max(...xs)];
        dots.forEach(({ share }, index) => {
          assert.equal(xs[index] === first, share <= scale.low.share);
          assert.equal(xs[index] === last, share >= scale.high.share);
        });
      });

      it('have the fallers left of zero and the growers on it or to its right', () => {
        dots.forEach(({ share }, index) => {
          const { x } = drawn.dots[index]!;
          assert.ok(share >= 0 ? x >= drawn.zero : x <= drawn.zero);
        });
      });

      it('have marks that do not run into each other', () => {
        const widths = drawn.ticks.map(({ x, text, anchor }) => {
          const length = text.length * fontSize * 0.55;
          const start = { start: x, middle: x - length / 2, end: x - length }[anchor];
          return [start, start + length] as const;
        });
        const inOrder = widths.toSorted((a, b) => a[0] - b[0]);
        inOrder
          .slice(1)
          .forEach(([start], index) =>
            assert.ok(start > inOrder[index]![1], drawn.ticks.map(({ text }) => text).join(' ')),
          );
        assert.ok(inOrder[0]![0] >= 0 && inOrder.at(-1)![1] <= width);
      });
    });
  }
}

describe('the label', () => {
  it('stays inside, wherever the municipality is', () => {
    for (const place of municipalities().filter((_, index) => index % 7 === 0)) {
      const { everyone } = dashboardOf(place, 'nb');
      for (const width of WIDTHS) {
        const { label } = dotsIn(everyone.dots, everyone.scale, { width, fontSize: 13.6 });
        assert.ok(label);
        const length = label.text.length * 13.6 * 0.55;
        const [start, end] = label.anchor === 'start' ? [label.x, label.x + length] : [label.x - length, label.x];
        assert.ok(start >= 0 && end <= width, `${label.text} in ${width}`);
      }
    }
  });

  it('is not there without a chosen one', () => {
    const others = dots.filter(({ kind }) => kind !== 'chosen');
    assert.equal(dotsIn(others, scale, { width: 500, fontSize: 13 }).label, undefined);
  });

  it('has words at the ends where there is room, and signs where there is little', () => {
    const ends = (width: number) =>
      dotsIn(dots, scale, { width, fontSize: 13 }).ticks.map(({ text }) => text.replaceAll('\u00a0', ' '));
    assert.equal(ends(960)[0], '−6 % eller lavere');
    assert.deepEqual([ends(300)[0], ends(300).at(-1)], ['≤ −6 %', '≥ +6 %']);
  });
});
