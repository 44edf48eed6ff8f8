import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { visiblePoints, type Sight } from '../../src/view/visible-points.js';

/** Column and level of a point. */
type Point = readonly [column: number, level: number];

const sight: Sight<Point> = { columnOf: ([column]) => Math.floor(column), levelOf: ([, level]) => level };

/** Numbers that look like chance and are the same every time (Lehmer’s generator). */
function* chance(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 48_271) % 2_147_483_647;
    yield state / 2_147_483_647;
  }
}

/** A line that wanders, `density` points to each of `width` columns. */
function wandering(width: number, density: number): readonly Point[] {
  const random = chance(width * density + 1);
  let level = 0;
  return Array.from({ length: width * density }, (_, place): Point => {
    level += random.next().value - 0.5;
    return [place / density, level];
  });
}

const inColumns = (points: readonly Point[]): ReadonlyMap<number, readonly Point[]> => {
  const columns = new Map<number, Point[]>();
  for (const point of points) columns.set(Math.floor(point[0]), [...(columns.get(Math.floor(point[0])) ?? []), point]);
  return columns;
};

/** The pixels that a line of one pixel covers: in each column all levels that the line has anywhere in it. */
function covered(points: readonly Point[], width: number): readonly (readonly [low: number, high: number])[] {
  const spans = Array.from({ length: width }, (): [number, number] => [Infinity, -Infinity]);
  points.slice(1).forEach(([toX, toY], place) => {
    const [fromX, fromY] = points[place] ?? [toX, toY];
    for (let column = Math.floor(fromX); column <= Math.min(Math.floor(toX), width - 1); column += 1) {
      const at = (x: number): number => {
        if (x === toX) return toY;
        return fromY + ((toY - fromY) * (x - fromX)) / (toX - fromX);
      };
      const ends = [at(Math.max(fromX, column)), at(Math.min(toX, column + 1))];
      const span = spans[column];
      if (span) spans[column] = [Math.min(span[0], ...ends), Math.max(span[1], ...ends)];
    }
  });
  return spans;
}

describe('the points of a line that can be told apart', () => {
  it('are all of them where no column has more than four', () => {
    const points = wandering(200, 4);
    assert.deepEqual(visiblePoints(points, sight), points);
    assert.deepEqual(visiblePoints([], sight), []);
  });

  it('are the first, the lowest, the highest and the last of a column, in their order', () => {
    const points: readonly Point[] = [
      [3.0, 5],
      [3.1, 9],
      [3.2, 6],
      [3.3, 1],
      [3.4, 4],
      [3.5, 7],
      [4.0, 2],
    ];
    assert.deepEqual(
      visiblePoints(points, sight).map(([column]) => column),
      [3.0, 3.1, 3.3, 3.5, 4.0],
    );
  });

  it('are also those that are marked', () => {
    const points = Array.from({ length: 100 }, (_, place): Point => [0, place]);
    const kept = visiblePoints(points, { ...sight, isMarked: ([, level]) => level === 41 || level === 42 });
    assert.deepEqual(
      kept.map(([, level]) => level),
      [0, 41, 42, 99],
    );
  });

  it('are two of a column in which the line is level', () => {
    const points = Array.from({ length: 50 }, (_, place): Point => [place / 50, 7]);
    assert.deepEqual(visiblePoints(points, sight), [points[0], points[49]]);
  });

  for (const density of [5, 7, 50]) {
    it(`keep lowest and highest of every column, and at most four of ${density}`, () => {
      const points = wandering(90, density);
      const columns = inColumns(visiblePoints(points, sight));
      assert.equal(columns.size, 90);
      for (const [column, all] of inColumns(points)) {
        const kept = columns.get(column) ?? [];
        const levels = all.map(([, level]) => level).sort((one, other) => one - other);
        const keptLevels = kept.map(([, level]) => level).sort((one, other) => one - other);
        assert.deepEqual([keptLevels[0], keptLevels.at(-1)], [levels[0], levels.at(-1)]);
        assert.deepEqual([kept[0], kept.at(-1)], [all[0], all.at(-1)]);
        assert.ok(kept.length <= 4);
      }
    });

    it(`make a line that covers the same pixels as all, ${density} to a column`, () => {
      const points = wandering(90, density);
      const visible = visiblePoints(points, sight);
      assert.ok(visible.length < points.length);
      assert.deepEqual(covered(visible, 90), covered(points, 90));
    });
  }
});
