import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { geometryOf, type MapGeometry } from '../../../src/five-factor-map/map/geometry.js';
import type { MapContent } from '../../../src/five-factor-map/map/map-content.js';
import { waysOf } from '../../../src/five-factor-map/map/labels.js';
import { layoutsFor, type Point } from '../../../src/five-factor-map/map/layout.js';
import { estimatedWidth } from '../../view/estimated-width.js';

const LABELS = [
  'Offentlig myndighet',
  'Gründermiljøer',
  'Forskning og utdanning',
  'Næringslivsaktører',
  'Kapital',
  'Offentlege styresmakter',
  'Research and education',
  'Riskkapital',
  'Konkurransekraft og attraktivitet',
  'NAV',
  'Virkemiddelapparatet i fylket',
  'Infrastruktur og tilgjengelighet',
  'Nærings\u00adlivs\u00adaktører',
  'Kommuner og fylkeskommuner',
  'Kulturinstitusjoner',
];
const TOLERANCE = 1e-6;
const SOFT_HYPHEN = /\u00ad/g;

interface Asked extends MapContent {
  readonly pairs: MapContent['pairs'];
}

/** Groups with every pair between them, as many connections in each as told. */
function content(labels: readonly string[], more: Partial<MapContent> = {}, count = 1): Asked {
  const pairs = labels.flatMap((_, from) =>
    labels.slice(from + 1).map((_label, step) => ({ from, to: from + 1 + step, count, direction: 'none' as const })),
  );
  const { textSize = 16, width: room = 600 } = more;
  const [layout] = layoutsFor(room, textSize, labels.length).slice(-1);
  return {
    textSize,
    measure: estimatedWidth,
    pairs,
    chosen: -1,
    chosenDots: [],
    nodes: labels.map((label) => ({ label: { text: label, language: 'nb' as const }, count: '12 aktører', actors: 5 })),
    ...more,
    width: layout?.width ?? room,
    height: layout?.height ?? room,
  };
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

/** How near a line comes to a point. */
function distanceToLine(point: Point, start: Point, end: Point): number {
  const length = distance(start, end);
  const along = ((point.x - start.x) * (end.x - start.x) + (point.y - start.y) * (end.y - start.y)) / length;
  const place = Math.max(0, Math.min(length, along));
  return distance(point, {
    x: start.x + ((end.x - start.x) * place) / length,
    y: start.y + ((end.y - start.y) * place) / length,
  });
}

function pairsOf<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other): [T, T] => [one, other]));
}

function leastDistance(points: readonly Point[]): number {
  return pairsOf(points).reduce((least, [one, other]) => Math.min(least, distance(one, other)), Infinity);
}

function drawn(asked: MapContent): MapGeometry {
  const geometry = geometryOf(asked);
  if (!geometry) throw new Error('There is no drawing');
  return geometry;
}

/** Points on a curve `Mx yQx y x y`. */
function pointsOn(curve: string): Point[] {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = curve.match(/-?[\d.]+/g)?.map(Number) ?? [];
  return Array.from({ length: 41 }, (_, index) => {
    const t = index / 40;
    const at = (start: number, middle: number, end: number) =>
      (1 - t) ** 2 * start + 2 * t * (1 - t) * middle + t ** 2 * end;
    return { x: at(a, c, e), y: at(b, d, f) };
  });
}

const anyContent = fc
  .record({
    labels: fc.array(fc.constantFrom(...LABELS), { minLength: 3, maxLength: 8 }),
    width: fc.integer({ min: 240, max: 1600 }),
    textSize: fc.constantFrom(16, 16, 20, 24, 32),
    actors: fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 31, max: 300 })),
    count: fc.integer({ min: 1, max: 600 }),
    chosen: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ labels, actors, count, chosen, ...more }) =>
    content(
      labels,
      {
        ...more,
        chosen,
        chosenDots:
          actors === 0
            ? []
            : [
                [0, 0],
                [1, actors - 1],
                [2, 0],
              ],
        nodes: labels.map((label, place) => ({
          label: { text: label, language: 'nb' },
          count: `${actors} aktører`,
          actors: place < 3 ? actors : place,
        })),
      },
      count,
    ),
  );

function holds(check: (geometry: MapGeometry, asked: Asked) => void): void {
  fc.assert(
    fc.property(anyContent, (asked) => {
      const isAsked = layoutsFor(asked.width, asked.textSize, asked.nodes.length).length > 0;
      const geometry = isAsked ? geometryOf(asked) : undefined;
      if (geometry) check(geometry, asked);
    }),
    { numRuns: 400 },
  );
}

describe('the drawing of the map, whatever its labels, actors, width and text size', () => {
  it('keeps nodes apart and everything inside the room that was kept for it', () => {
    holds(({ nodes, radius, width, height }, asked) => {
      assert.deepEqual([width, height], [asked.width, asked.height]);
      assert.ok(leastDistance(nodes) > 2 * radius + 24);
      for (const { x, y } of nodes) {
        assert.ok(x - radius > 12 && x + radius < width - 12 && y - radius > 12 && y + radius < height - 12);
      }
      for (const { x, y } of nodes.flatMap(({ dots }) => dots))
        assert.ok(x > 6 && x < width - 6 && y > 6 && y < height - 6);
    });
  });

  it('keeps every row of text inside its node, apart from the next, and legible', () => {
    holds(({ nodes, radius, fontSize, smallSize }, asked) => {
      assert.ok(fontSize >= (12 * asked.textSize) / 16 && smallSize >= (12 * asked.textSize) / 16);
      nodes.forEach(({ rows, countY }, place) => {
        rows.forEach(({ text, y }, index) => {
          const corner = Math.hypot((estimatedWidth(text.trimEnd()) * fontSize) / 2, Math.abs(y) + fontSize * 0.4);
          assert.ok(corner <= radius, `${text} is wider than its node`);
          assert.ok((rows[index + 1]?.y ?? countY) - y >= (fontSize + smallSize) / 2);
        });
        const label = asked.nodes[place]?.label.text.replace(SOFT_HYPHEN, '').replace(/[\s-]/g, '');
        assert.equal(
          rows
            .map(({ text }) => text)
            .join('')
            .replace(/[\s-]/g, ''),
          label,
        );
      });
    });
  });

  it('puts every actor on the rim of its own node: off all nodes, lines and other actors', () => {
    holds(({ nodes, lines, radius }, { nodes: asked }) => {
      nodes.forEach(({ dots, isCrowd, band }, place) => {
        assert.equal(dots.length, asked[place]?.actors);
        // Dots that can be pointed at, and those of a crowd, which cannot; on a band they are only places.
        if (band === undefined) assert.ok(leastDistance(dots) >= (isCrowd ? 7.5 : 17.5), `${leastDistance(dots)}`);
        for (const dot of dots) {
          assert.ok(nodes.every((node) => distance(dot, node) >= radius + 8));
          assert.ok(lines.every(({ start, end, width }) => distanceToLine(dot, start, end) > width / 2 + 5));
        }
      });
      const all = nodes.filter(({ band }) => band === undefined).flatMap(({ dots }) => dots);
      assert.ok(leastDistance(all) >= 7.5);
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
      const numbers = lines
        .filter((_, index) => [asked.pairs[index]?.from, asked.pairs[index]?.to].includes(asked.chosen))
        .map(({ number }) => number);
      for (const number of numbers) {
        for (const node of nodes) assert.ok(distance(number, node) >= radius + smallSize * 0.95);
      }
      assert.ok(leastDistance(numbers) >= 2 * smallSize * 0.95);
    });
  });

  it('joins the dots of an actor in several groups behind their nodes, and past all others', () => {
    holds(({ nodes, curves, radius }, { chosenDots }) => {
      assert.equal(curves.length, Math.max(0, chosenDots.length - 1));
      curves.forEach((curve, index) => {
        const points = pointsOn(curve);
        const [start, end] = [chosenDots[index], chosenDots[index + 1]].map(
          (place) => place && nodes[place[0]]?.dots[place[1]],
        );
        assert.ok(
          start && end && points[0] && distance(points[0], start) < 0.2 && distance(points.at(-1) ?? start, end) < 0.2,
        );
        for (const node of nodes.slice(3)) assert.ok(points.every((point) => distance(point, node) > radius));
      });
    });
  });

  it('is the same every time', () => {
    holds((geometry, asked) =>
      assert.deepEqual(geometryOf({ ...asked, nodes: structuredClone(asked.nodes) }), geometry),
    );
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

  it('is drawn for ordinary labels from 560 pixels on', () => {
    for (const width of [560, 700, 1000]) assert.ok(geometryOf(content(LABELS.slice(0, 5), { width })));
    for (const textSize of [20, 32])
      assert.ok(geometryOf(content(LABELS.slice(0, 5), { width: 40 * textSize, textSize })));
  });

  it('is not drawn for labels that cannot fit', () => {
    assert.equal(geometryOf(content(['x'.repeat(200), 'A', 'B'])), undefined);
    assert.equal(geometryOf(content(['a '.repeat(100), 'A', 'B'])), undefined);
  });
});

describe('lines', () => {
  const ofThree = (counts: readonly number[], directions: readonly MapContent['pairs'][number]['direction'][] = []) =>
    drawn({
      ...content(['A', 'B', 'C']),
      pairs: counts.map((count, index) => ({
        from: index === 2 ? 1 : 0,
        to: index === 0 ? 1 : 2,
        count,
        direction: directions[index] ?? 'none',
      })),
    });

  it('are wider for more connections, up to a limit, and have no width without', () => {
    assert.deepEqual(
      ofThree([0, 1, 9]).lines.map(({ width }) => width),
      [0, 2, 11],
    );
    assert.deepEqual(
      ofThree([5, 1, 101]).lines.map(({ width }) => Math.round(width * 100) / 100),
      [2.36, 2, 11],
    );
  });

  it('end at the edges of their nodes', () => {
    const {
      nodes,
      lines: [line],
      radius,
    } = ofThree([1, 1, 1]);
    assert.ok(line && nodes[0] && nodes[1]);
    assert.ok(Math.abs(distance(line.start, nodes[0]) - radius) < TOLERANCE);
    assert.ok(Math.abs(distance(line.end, nodes[1]) - radius) < TOLERANCE);
  });

  it('have heads where their connections point', () => {
    const { nodes, lines, radius } = ofThree([1, 1, 1], ['forth', 'back', 'both']);
    const tips = lines.map(({ heads }) =>
      heads.map((head) => {
        const [x = 0, y = 0] = head.split(' ').map(Number);
        return nodes.findIndex((node) => Math.abs(distance({ x, y }, node) - radius - 1) < 0.1);
      }),
    );
    assert.deepEqual(tips, [[1], [0], [1, 2]]);
    assert.deepEqual(
      ofThree([1, 0, 1], ['none', 'both']).lines.map(({ heads }) => heads),
      [[], [], []],
    );
  });
});

describe('the actors round a node', () => {
  const around = (actors: number) =>
    drawn({
      ...content(['A', 'B', 'C']),
      nodes: ['A', 'B', 'C'].map((label) => ({ label: { text: label, language: 'nb' as const }, count: '', actors })),
    }).nodes[0];

  it('are dots as far as they have room, rings of small dots beyond, and a band at last', () => {
    assert.deepEqual(
      [0, 9, 14].map((actors) => around(actors)?.isCrowd),
      [false, false, false],
    );
    assert.deepEqual(
      [15, 60, 100].map((actors) => [around(actors)?.isCrowd, around(actors)?.band]),
      Array(3).fill([true, undefined]),
    );
    assert.match(around(300)?.band ?? '', /^M[\d. ]+A[\d. ]+$/);
    assert.equal(around(300)?.dots.length, 300);
  });

  it('stand on the side away from the lines', () => {
    // The first node is at the top, so its lines end in its lower half.
    assert.ok(around(3)?.dots.every(({ y }) => y < (around(3)?.y ?? 0)));
  });
});

describe('labels', () => {
  it('are broken between words, and in compounds only when they must be', () => {
    const ways = (label: string) =>
      waysOf({ text: label, language: 'nb' }, estimatedWidth).map(({ level, lines }) => [
        level,
        lines.map((line) => line.trimEnd()).join('|'),
      ]);
    assert.deepEqual(
      ways('Forskning og utdanning')
        .filter(([level]) => level === 0)
        .map(([, lines]) => lines),
      ['Forskning og utdanning', 'Forskning|og utdanning', 'Forskning|og|utdanning'],
    );
    assert.ok(
      ways('Nærings\u00adlivs\u00adaktører').every(([level, lines]) => level !== 0 || lines === 'Næringslivsaktører'),
    );
    assert.ok(
      ways('Nærings\u00adlivs\u00adaktører').some(([level, lines]) => level !== 0 && lines === 'Næringslivs-|aktører'),
    );
  });
});

describe('the layout', () => {
  it('puts the panel beside the drawing only where both have room, and has none where it is narrow', () => {
    assert.deepEqual(
      layoutsFor(1144, 16, 5).map(({ isWide, width }) => [isWide, width]),
      [
        [true, 617],
        [false, 576],
        [false, 896],
      ],
    );
    assert.deepEqual(
      layoutsFor(720, 16, 5).map(({ isWide, width }) => [isWide, width]),
      [
        [false, 576],
        [false, 720],
      ],
    );
    assert.deepEqual(layoutsFor(400, 16, 5), []);
    // Text twice as large makes everything half as wide.
    assert.deepEqual(layoutsFor(800, 32, 5), []);
    assert.equal(layoutsFor(1600, 32, 5)[0]?.isWide, false);
    assert.deepEqual(
      layoutsFor(0, 16, 5).map(({ isWide }) => isWide),
      [false, false],
    );
  });

  it('has none for what is no polygon, or too many corners', () => {
    for (const count of [0, 1, 2, 9, 20]) assert.deepEqual(layoutsFor(1000, 16, count), []);
  });
});
