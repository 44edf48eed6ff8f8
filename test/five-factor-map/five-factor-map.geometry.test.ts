import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { geometryOf, type MapContent, type MapGeometry } from '../../src/five-factor-map/five-factor-map.geometry.js';
import { textWidth, waysToBreak } from '../../src/five-factor-map/five-factor-map.labels.js';
import { layoutsFor } from '../../src/five-factor-map/five-factor-map.layout.js';
import type { Point } from '../../src/five-factor-map/five-factor-map.shapes.js';

const LABELS = [
  'Offentlig myndighet', 'Gründermiljøer', 'Forskning og utdanning', 'Næringslivsaktører', 'Kapital', 'Offentlege styresmakter',
  'Research and education', 'Riskkapital', 'Konkurransekraft og attraktivitet', 'NAV', 'Virkemiddelapparatet i fylket',
];
const TOLERANCE = 1e-6;

/** Groups with every pair between them, as many connections in each as told. */
function content(labels: readonly string[], more: Partial<MapContent> = {}, count = 1): MapContent {
  const pairs = labels.flatMap((_, from) => labels.slice(from + 1).map((_label, step) => ({ from, to: from + 1 + step, count, direction: 0 as const })));
  return { width: 600, textSize: 16, nodes: labels.map((label) => ({ label, count: '12 aktører', actors: 5 })), pairs, chosen: -1, ...more };
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

/** How near a line comes to a point. */
function distanceToLine(point: Point, start: Point, end: Point): number {
  const length = distance(start, end);
  const along = ((point.x - start.x) * (end.x - start.x) + (point.y - start.y) * (end.y - start.y)) / length;
  const place = Math.max(0, Math.min(length, along));
  return distance(point, { x: start.x + ((end.x - start.x) * place) / length, y: start.y + ((end.y - start.y) * place) / length });
}

function pairsOf<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other): [T, T] => [one, other]));
}

function drawn(asked: MapContent): MapGeometry {
  const geometry = geometryOf(asked);
  if (!geometry) throw new Error('There is no drawing');
  return geometry;
}

const anyContent = fc.record({
  labels: fc.array(fc.constantFrom(...LABELS), { minLength: 3, maxLength: 8 }),
  width: fc.integer({ min: 240, max: 1200 }),
  textSize: fc.constantFrom(16, 20, 32),
  actors: fc.integer({ min: 0, max: 40 }),
  count: fc.integer({ min: 1, max: 200 }),
  chosen: fc.integer({ min: 0, max: 2 }),
}).map(({ labels, actors, count, ...more }) => (
  content(labels, { ...more, nodes: labels.map((label) => ({ label, count: `${actors} aktører`, actors })) }, count)
));

function holds(check: (geometry: MapGeometry, asked: MapContent) => void): void {
  fc.assert(fc.property(anyContent, (asked) => {
    const geometry = geometryOf(asked);
    if (geometry) check(geometry, asked);
  }), { numRuns: 300 });
}

describe('the drawing of the map, whatever its labels, width and text size', () => {
  it('keeps nodes apart and everything inside', () => {
    holds(({ nodes, radius, width, height }) => {
      for (const [one, other] of pairsOf(nodes)) assert.ok(distance(one, other) > 2 * radius + 24);
      for (const { x, y } of nodes) {
        assert.ok(x - radius > 12 && x + radius < width - 12 && y - radius > 12 && y + radius < height - 12);
      }
      for (const { x, y } of nodes.flatMap(({ dots }) => dots)) assert.ok(x > 6 && x < width - 6 && y > 6 && y < height - 6);
    });
  });

  it('keeps every row of text inside its node, apart from the next, and legible', () => {
    holds(({ nodes, radius, fontSize, smallSize }, asked) => {
      assert.ok(fontSize >= (12 * asked.textSize) / 16 && smallSize >= (12 * asked.textSize) / 16);
      nodes.forEach(({ rows, countY }, place) => {
        rows.forEach(({ text, y }, index) => {
          const corner = Math.hypot((textWidth(text) * fontSize) / 2, Math.abs(y) + fontSize * 0.4);
          assert.ok(corner <= radius, `${text} is wider than its node`);
          assert.ok((rows[index + 1]?.y ?? countY) - y >= (fontSize + smallSize) / 2);
        });
        assert.equal(rows.map(({ text }) => text).join('').replace(/[\s-]/g, ''), asked.nodes[place]?.label.replace(/[\s-]/g, ''));
      });
    });
  });

  it('leads no line through another node, and puts numbers on lines, off the nodes and off each other', () => {
    holds(({ nodes, lines, radius, smallSize }, asked) => {
      lines.forEach(({ start, end, number }, index) => {
        const { from, to } = asked.pairs[index] ?? { from: -1, to: -1 };
        nodes.forEach((node, place) => {
          if (place !== from && place !== to) assert.ok(distanceToLine(node, start, end) > radius + 8);
        });
        assert.ok(distanceToLine(number, start, end) < TOLERANCE);
      });
      const numbers = lines.filter((_, index) => [asked.pairs[index]?.from, asked.pairs[index]?.to].includes(asked.chosen)).map(({ number }) => number);
      for (const number of numbers) {
        for (const node of nodes) assert.ok(distance(number, node) >= radius + smallSize * 0.95);
      }
      for (const [one, other] of pairsOf(numbers)) assert.ok(distance(one, other) >= 2 * smallSize * 0.95);
    });
  });

  it('is the same every time', () => {
    holds((geometry, asked) => assert.deepEqual(geometryOf(asked), geometry));
  });
});

describe('the polygon', () => {
  it('has one corner up and equal sides, from 3 to 8 nodes', () => {
    for (let count = 3; count <= 8; count += 1) {
      const { nodes, width } = drawn(content(Array.from({ length: count }, () => 'NAV')));
      assert.ok(Math.abs((nodes[0]?.x ?? 0) - width / 2) < TOLERANCE);
      assert.ok(nodes.slice(1).every(({ y }) => y > (nodes[0]?.y ?? 0)));
      const sides = nodes.map((node, place) => distance(node, nodes[(place + 1) % count] ?? node));
      assert.ok(Math.max(...sides) - Math.min(...sides) < TOLERANCE);
    }
  });

  it('is not drawn for fewer than 3 or more than 8, for labels that cannot fit, or where it is narrow', () => {
    for (const count of [0, 1, 2, 9, 20]) assert.equal(geometryOf(content(Array.from({ length: count }, () => 'NAV'))), undefined);
    assert.equal(geometryOf(content(['x'.repeat(200), 'A', 'B'])), undefined);
    assert.equal(geometryOf(content(LABELS.slice(0, 8), { width: 300 })), undefined);
  });
});

describe('lines', () => {
  const ofThree = (counts: readonly number[], directions: readonly (-1 | 0 | 1)[] = []) => drawn({
    ...content(['A', 'B', 'C']),
    pairs: counts.map((count, index) => ({ from: index === 2 ? 1 : 0, to: index === 0 ? 1 : 2, count, direction: directions[index] ?? 0 })),
  });

  it('are wider for more connections, up to a limit, and have no width without', () => {
    assert.deepEqual(ofThree([0, 1, 9]).lines.map(({ width }) => width), [0, 2, 11]);
    assert.deepEqual(ofThree([5, 1, 101]).lines.map(({ width }) => Math.round(width * 100) / 100), [2.36, 2, 11]);
  });

  it('end at the edges of their nodes', () => {
    const { nodes, lines: [line], radius } = ofThree([1, 1, 1]);
    assert.ok(line && nodes[0] && nodes[1]);
    assert.ok(Math.abs(distance(line.start, nodes[0]) - radius) < TOLERANCE);
    assert.ok(Math.abs(distance(line.end, nodes[1]) - radius) < TOLERANCE);
  });

  it('have an arrow head at the end to which all connections point', () => {
    const { nodes, lines, radius } = ofThree([1, 1, 1], [1, -1, 0]);
    assert.equal(lines[2]?.arrow, undefined);
    const tips = lines.slice(0, 2).map(({ arrow }) => arrow?.split(' ').map(Number) ?? []);
    const [tipAtEnd, tipAtStart] = tips.map(([x = 0, y = 0]) => ({ x, y }));
    assert.ok(tipAtEnd && nodes[1] && Math.abs(distance(tipAtEnd, nodes[1]) - radius - 1) < 0.1);
    assert.ok(tipAtStart && nodes[0] && Math.abs(distance(tipAtStart, nodes[0]) - radius - 1) < 0.1);
  });
});

describe('the actors round a node', () => {
  const around = (actors: number) => drawn({ ...content(['A', 'B', 'C']), nodes: ['A', 'B', 'C'].map((label) => ({ label, count: '', actors })) }).nodes[0];

  it('are dots as far as they have room, and an arc beyond', () => {
    for (const actors of [0, 1, 9]) assert.equal(around(actors)?.dots.length, actors);
    assert.equal(around(15)?.dots.length, 0);
    assert.match(around(15)?.arc ?? '', /^M[\d. ]+A[\d. ]+$/);
    assert.equal(around(9)?.arc, undefined);
  });

  it('stand apart from each other', () => {
    for (const [one, other] of pairsOf(around(14)?.dots ?? [])) assert.ok(distance(one, other) > 16);
  });

  it('stand on the side away from the lines', () => {
    // The first node is at the top, so its lines end in its lower half.
    assert.ok(around(3)?.dots.every(({ y }) => y < (around(3)?.y ?? 0)));
  });
});

describe('labels', () => {
  it('are broken between words, and in compounds only where that cannot be wrong', () => {
    assert.deepEqual(waysToBreak('Forskning og utdanning').map((lines) => lines.join('|')), [
      'Forskning og utdanning', 'Forskning og|utdanning', 'Forskning|og utdanning', 'Forskning|og|utdanning',
    ]);
    assert.ok(waysToBreak('Næringslivsaktører').some((lines) => lines.join('|') === 'Nærings-|livsaktører'));
    assert.deepEqual(waysToBreak('Gründermiljøer'), [['Gründermiljøer']]);
    assert.ok(waysToBreak('Gründer\u00admiljøer').some((lines) => lines.join('|') === 'Gründer-|miljøer'));
    assert.ok(waysToBreak('Sør-Trøndelag/Nord').some((lines) => lines.join('|') === 'Sør-|Trøndelag/|Nord'));
  });

  it('take no long time however hostile they are', () => {
    assert.ok(waysToBreak('a '.repeat(100)).length <= 100);
    assert.deepEqual(waysToBreak('å'.repeat(200)), [['å'.repeat(200)]]);
    assert.deepEqual(waysToBreak(''), [['']]);
  });
});

describe('the layout', () => {
  it('puts the panel beside the drawing only where both have room, and has none where it is narrow', () => {
    assert.deepEqual(layoutsFor(1200, 16, 5).map(({ isWide }) => isWide), [true, false]);
    assert.deepEqual(layoutsFor(768, 16, 5).map(({ isWide }) => isWide), [false]);
    assert.deepEqual(layoutsFor(400, 16, 5), []);
    // Text twice as large makes everything half as wide.
    assert.deepEqual(layoutsFor(800, 32, 5), []);
    assert.equal(layoutsFor(1600, 32, 5)[0]?.isWide, false);
    assert.equal(layoutsFor(0, 16, 5).length, 1);
  });
});
