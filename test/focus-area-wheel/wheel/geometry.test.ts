import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Point } from '../../../src/focus-area-wheel/wheel/arcs.js';
import {
  wheelGeometry,
  type SegmentShape,
  type WheelContent,
  type WheelGeometry,
  type WheelRoom,
} from '../../../src/focus-area-wheel/wheel/geometry.js';
import type { LabelLine, SetLabel } from '../../../src/focus-area-wheel/wheel/labels.js';
import { segmentPaths } from '../../../src/focus-area-wheel/wheel/paths.js';
import type { ProgressForm } from '../../../src/focus-area-wheel/wheel/progress-arcs.js';
import { estimatedWidth } from '../../view/estimated-width.js';

const TITLES = [
  'Grønt industriløft',
  'Bioøkonomi',
  'Digital omstilling',
  'Attraksjonskraft',
  'Kapital',
  'Kompetanse og inkludering',
  'Konkurransekraft og attraktivitet',
  'Interesse- og næringspolitikk',
  'Logistikk',
  'Reiseliv',
  'Smarte samfunn',
  'Kreativ næring',
];
const HUB = [{ title: 'Sammen får vi ting til å skje!', note: 'Visjon' }, { title: 'Visjon' }];

function oneRing(titles: readonly string[]): WheelContent {
  return { main: titles.map((title) => ({ title })), outer: [], supports: [], hub: HUB };
}

const OSTFOLD: WheelContent = {
  main: TITLES.slice(0, 3).map((title) => ({ title })),
  outer: TITLES.slice(3, 6).map((title) => ({ title })),
  supports: [
    [0, 1, 2],
    [0, 1, 2],
    [0, 1, 2],
  ],
  hub: HUB,
};

const share = (drawn: number): ProgressForm => ({ kind: 'share', drawn });

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function textOf({ lines }: SetLabel): string {
  return lines
    .filter(({ isNote }) => !isNote)
    .map(({ text }) => text.trim())
    .join('|');
}

function boxOf({ x, y, text }: LabelLine, size: number): Box {
  const half = (estimatedWidth(text.trimEnd()) * size) / 2;
  return { left: x - half, right: x + half, top: y - size / 2, bottom: y + size / 2 };
}

/** Points all round a box. */
function edgeOf({ left, right, top, bottom }: Box): (readonly [number, number])[] {
  return Array.from({ length: 21 }, (_, step) => step / 20).flatMap(
    (share) =>
      [
        [left + share * (right - left), top],
        [left + share * (right - left), bottom],
        [left, top + share * (bottom - top)],
        [right, top + share * (bottom - top)],
      ] as const,
  );
}

function intersect(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The first point of a path's first line and the last one of its last. */
function pointsOf(path = ''): Point[] {
  const numbers = [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)(?=[A-Z]|$)/g)].map(([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }));
  const [first, last] = [numbers[0], numbers.at(-1)];
  assert.ok(first && last);
  return [first, last];
}

/** Whether an angle lies between two others, going clockwise. */
function isBetween(angle: number, start: number, end: number): boolean {
  const turn = 2 * Math.PI;
  return (((angle - start) % turn) + turn) % turn <= end - start + 1e-9;
}

function expectLyingInside({ field, label }: SegmentShape): void {
  for (const line of label.lines) {
    for (const [x, y] of edgeOf(boxOf(line, label.size))) {
      const radius = Math.hypot(x, y);
      assert.ok(radius > field.inner && radius < field.outer, `«${line.text}» leaves its ring`);
      assert.ok(isBetween(Math.atan2(y, x), field.start, field.end), `«${line.text}» leaves its segment`);
    }
  }
}

/**
 * A text along an arc takes up an angle; it must not leave its arc, nor the upper or lower half, where it can be read.
 */
function expectFollowingInside({ field, label }: SegmentShape): void {
  for (const { x, y, text } of label.lines) {
    const radius = Math.hypot(x, y);
    assert.ok(
      radius - label.size / 2 > field.inner && radius + label.size / 2 < field.outer,
      `«${text}» leaves its ring`,
    );
    const half = (estimatedWidth(text.trimEnd()) * label.size) / 2 / (radius - label.size / 2);
    const middle = Math.atan2(y, x);
    for (const end of [middle - half, middle + half])
      assert.ok(isBetween(end, field.start, field.end), `«${text}» leaves its arc`);
    assert.ok(
      half < Math.PI / 2 && Math.sign(Math.sin(middle - half + 1e-9)) === Math.sign(Math.sin(middle + half - 1e-9)),
      `«${text}» is upside down`,
    );
  }
}

/** Nothing that is drawn along the edges of a segment may touch its label. */
function expectClearOfLines({ label, progress, mark, field }: SegmentShape, isCurved: boolean, textSize: number): void {
  const free = progress ? field.inner + 0.9 * Math.max(16, textSize) : field.inner + 7;
  for (const line of label.lines) {
    const reach = isCurved
      ? [Math.hypot(line.x, line.y) - label.size / 2, Math.hypot(line.x, line.y) + label.size / 2]
      : edgeOf(boxOf(line, label.size)).map(([x, y]) => Math.hypot(x, y));
    assert.ok(Math.min(...reach) > free, `«${line.text}» touches a line along the inner edge`);
    assert.ok(Math.max(...reach) < field.outer - 7, `«${line.text}» touches a line along the outer edge`);
    assert.ok(Math.hypot(mark.x, mark.y) > field.outer - 1);
  }
}

function expectReadable(geometry: WheelGeometry, content: WheelContent, { width, textSize }: WheelRoom): void {
  const areas = [...content.main, ...content.outer];
  assert.equal(geometry.segments.length, areas.length);
  assert.ok(geometry.size <= width);
  geometry.segments.forEach((segment, index) => {
    assert.ok(segment.label.size >= 12 && segment.label.size >= 0.75 * textSize);
    assert.ok(segment.field.outer < geometry.size / 2);
    assert.equal(textOf(segment.label).replace(/[-\s|]/g, ''), areas[index]?.title.replace(/[-\s\u00ad]/g, ''));
    assert.ok(segment.label.lines.every(({ text }) => !text.includes('\u00ad')));
    expectClearOfLines(segment, index >= content.main.length, textSize);
    assert.equal(segment.label.lines.filter(({ isNote }) => isNote).length, areas[index]?.note === undefined ? 0 : 1);
    if (index < content.main.length) expectLyingInside(segment);
    else expectFollowingInside(segment);
  });
  const { label, radius } = geometry.hub;
  const inHub = label.lines.map((line) => boxOf(line, label.size));
  for (const box of inHub) for (const [x, y] of edgeOf(box)) assert.ok(Math.hypot(x, y) < radius);
  const lying = geometry.segments
    .slice(0, content.main.length)
    .flatMap((segment) => segment.label.lines.map((line) => boxOf(line, segment.label.size)));
  const boxes = [...inHub, ...lying];
  boxes.forEach((box, index) =>
    boxes.slice(index + 1).forEach((other) => assert.ok(!intersect(box, other), 'Two lines overlap')),
  );
}

const LONG = [
  ...TITLES,
  'Infrastruktur og tilgjengelighet',
  'Tilrettelegging av areal',
  'Infra\u00adstruk\u00adtur og til\u00adgjen\u00adge\u00adlig\u00adhet',
  'Kon\u00adkur\u00adranse\u00adkraft og attrak\u00adti\u00advi\u00adtet',
  'Skills supply',
  'Kompetensförsörjning',
  'Kul\u00adtur\u00adin\u00adsti\u00adtu\u00adsjo\u00adner',
];
const word = fc
  .string({ unit: fc.constantFrom(...'abdefgiklmnoprstuvyæøåÅMW\u00ad'), minLength: 1, maxLength: 16 })
  .filter((text) => /[^\u00ad]/.test(text));
const madeUp = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const title = fc.oneof(madeUp, fc.constantFrom(...LONG));
const form: fc.Arbitrary<ProgressForm> = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }).map(share),
  fc.constant({ kind: 'setback' } as const),
  fc.constantFrom('below', 'within', 'above').map((position) => ({ kind: 'range', position }) as const),
);
const area = fc.record(
  { title, note: fc.constantFrom('Ikke vedtatt', 'Avsluttet'), progress: form },
  { requiredKeys: ['title'] },
);
const content = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.nat({ max: 11 })).chain(([count, supporting]) => {
  const outerCount = Math.min(supporting, count - 1);
  const mainCount = count - outerCount;
  return fc.record({
    main: fc.array(area, { minLength: mainCount, maxLength: mainCount }),
    outer: fc.array(area, { minLength: outerCount, maxLength: outerCount }),
    supports: fc.array(fc.uniqueArray(fc.nat({ max: mainCount - 1 })), {
      minLength: outerCount,
      maxLength: outerCount,
    }),
    hub: fc.oneof(
      madeUp.map((text) => [{ title: text }]),
      fc.constant(HUB),
    ),
  });
});
const room = fc.record({
  width: fc.integer({ min: 240, max: 1600 }),
  textSize: fc.constantFrom(16, 18, 20, 24, 32),
  measure: fc.constant(estimatedWidth),
});

describe('any wheel', () => {
  it('has every label whole, inside its segment, apart from others and lines, at 12 px or more, or is none', () => {
    let drawn = 0;
    let rings = 0;
    fc.assert(
      fc.property(content, room, (wheel, space) => {
        const geometry = wheelGeometry(wheel, space);
        if (!geometry) return;
        drawn += 1;
        if (wheel.outer.length > 0) rings += 1;
        expectReadable(geometry, wheel, space);
      }),
      { numRuns: 400, seed: 1 },
    );
    assert.ok(drawn > 100 && rings > 30, `Only ${drawn} wheels were drawn, ${rings} of them with two rings`);
  });

  it('draws progress between the inner edge and the label, inside the segment', () => {
    fc.assert(
      fc.property(content, room, (wheel, space) => {
        for (const { field, progress } of wheelGeometry(wheel, space)?.segments ?? []) {
          if (!progress) continue;
          assert.equal(progress.bar !== undefined && progress.kind !== 'share', false);
          assert.equal(progress.arrow !== undefined, progress.kind === 'setback');
          assert.equal(progress.range !== undefined, progress.kind === 'range');
          const { dot } = progress;
          if (!dot) continue;
          assert.ok(
            Math.hypot(dot.x, dot.y) - dot.radius > field.inner &&
              isBetween(Math.atan2(dot.y, dot.x), field.start, field.end),
          );
        }
      }),
      { numRuns: 200, seed: 2 },
    );
  });

  it('draws progress from left to right wherever the segment is, and from the bottom up at the very sides', () => {
    const kinds = {
      share: share(0.4),
      setback: { kind: 'setback' },
      below: { kind: 'range', position: 'below' },
      above: { kind: 'range', position: 'above' },
    } as const;
    const shapes = (kind: keyof typeof kinds, middle: number) => {
      const field = { inner: 100, outer: 200, start: middle - 0.5, end: middle + 0.5 };
      const shape = segmentPaths(field, 'main', kinds[kind], 16).progress;
      assert.ok(shape);
      return shape;
    };
    /** How far along the reading direction a point lies: from the left, or from below at a side. */
    const along = (middle: number) => (point: Point) => (Math.abs(Math.sin(middle)) < 1e-9 ? -point.y : point.x);
    for (let eighth = 0; eighth < 16; eighth += 1) {
      const middle = (eighth * Math.PI) / 8 - Math.PI / 2;
      const place = along(middle);
      const ends = (path: string | undefined) => pointsOf(path).map(place);
      const isRising = ([first = 0, last = 0]: readonly number[]): boolean => first < last;
      const { track, bar } = shapes('share', middle);
      assert.ok(isRising(ends(track)) && isRising(ends(bar)), `A share at ${middle} runs backwards`);
      assert.deepEqual(pointsOf(bar)[0], pointsOf(track)[0]);
      const setback = shapes('setback', middle);
      assert.ok(setback.dot && isRising(ends(setback.track)));
      const [tip = 0] = ends(setback.arrow);
      assert.ok(tip < place(setback.dot), `A setback at ${middle} points forwards`);
      const [below, above] = [shapes('below', middle), shapes('above', middle)];
      assert.ok(below.dot && above.dot && place(below.dot) < place(above.dot), `A range at ${middle} reads backwards`);
      assert.deepEqual(below.range, above.range);
    }
  });

  it('lifts a chosen segment straight outwards, by less than the space to its neighbours', () => {
    const { segments = [] } = wheelGeometry(OSTFOLD, { width: 560, textSize: 16, measure: estimatedWidth }) ?? {};
    assert.deepEqual(
      segments.map(({ lift }) => Math.round(Math.hypot(lift.x, lift.y))),
      [3, 3, 3, 3, 3, 3],
    );
    for (const { field, lift } of segments) assert.ok(isBetween(Math.atan2(lift.y, lift.x), field.start, field.end));
    const alone = wheelGeometry(oneRing(['Alene']), { width: 400, textSize: 16, measure: estimatedWidth })?.segments[0]
      ?.lift;
    assert.deepEqual([Math.abs(alone?.x ?? 1), Math.abs(alone?.y ?? 1)], [0, 0]);
  });
});

describe('ordinary wheels are drawn, not listed', () => {
  const long = ['Konkurransekraft og attraktivitet', 'Infrastruktur og tilgjengelighet', ...TITLES].slice(0, 8);
  const cases: readonly (readonly [string, WheelContent, number, number])[] = [
    ['three sectors and three support areas', OSTFOLD, 600, 16],
    ['eight sectors with long titles', oneRing(long), 720, 16],
    [
      'twelve areas of up to sixteen letters',
      oneRing(TITLES.map((name) => name.split(' ')[0]?.slice(0, 16) ?? '')),
      800,
      16,
    ],
    [
      'six sectors and six support areas',
      {
        ...oneRing(['Logistikk', 'Bioøkonomi', 'Kreativ næring', 'Reiseliv', 'Smarte samfunn', 'Energi']),
        outer: ['Kapital', 'Kompetanse', 'Klima', 'Areal', 'Digitalisering', 'Transport'].map((name) => ({
          title: name,
        })),
        supports: [0, 1, 2, 3, 4, 5].map((index) => [index]),
      },
      720,
      16,
    ],
    [
      'six candidates',
      { ...oneRing([]), main: TITLES.slice(6, 12).map((name) => ({ title: name, note: 'Ikke vedtatt' })) },
      608,
      16,
    ],
    [
      'eight with every form of progress',
      {
        ...oneRing([]),
        main: long.map((name, index) => ({
          title: name,
          progress: [share(0.4), { kind: 'setback' }, { kind: 'range', position: 'below' }][index % 3] as ProgressForm,
        })),
      },
      760,
      16,
    ],
    ['three and three at 32 px', OSTFOLD, 1000, 32],
  ];
  for (const [name, wheel, width, textSize] of cases) {
    it(`${name} at ${width} px`, () => {
      const space = { width, textSize, measure: estimatedWidth };
      const geometry = wheelGeometry(wheel, space);
      assert.ok(geometry);
      expectReadable(geometry, wheel, space);
    });
  }
});

describe('the wheel of Østfold', () => {
  it('has both rings in full words from 450 px', () => {
    for (const width of [450, 500, 560, 608]) {
      const geometry = wheelGeometry(OSTFOLD, { width, textSize: 16, measure: estimatedWidth });
      assert.ok(geometry);
      expectReadable(geometry, OSTFOLD, { width, textSize: 16, measure: estimatedWidth });
      for (const { label } of geometry.segments) assert.doesNotMatch(textOf(label), /-(\||$)/);
      assert.equal(geometry.hub.label.lines.map(({ text }) => text).join(''), 'Sammen får vi ting til å skje! Visjon');
    }
  });

  it('sets support areas across the borders between the sectors, since each supports all', () => {
    const { segments = [] } = wheelGeometry(OSTFOLD, { width: 560, textSize: 16, measure: estimatedWidth }) ?? {};
    assert.ok(
      Math.abs(
        (segments[3]?.field.start ?? 0) - ((segments[0]?.field.start ?? 0) + (segments[0]?.field.end ?? 0)) / 2,
      ) < 1e-9,
    );
  });

  it('is no wheel where the outer ring has no room', () =>
    assert.equal(wheelGeometry(OSTFOLD, { width: 300, textSize: 16, measure: estimatedWidth }), undefined));

  it('grows with the reader’s text', () => {
    const { segments = [] } = wheelGeometry(OSTFOLD, { width: 1100, textSize: 32, measure: estimatedWidth }) ?? {};
    assert.ok(segments.length === 6 && segments.every(({ label }) => label.size >= 24));
  });
});

describe('wheels of one ring', () => {
  for (let count = 1; count <= 12; count += 1) {
    it(`has room for ${count} at 608 px`, () => {
      const geometry = wheelGeometry(oneRing(TITLES.slice(0, count)), {
        width: 608,
        textSize: 16,
        measure: estimatedWidth,
      });
      assert.ok(geometry);
      expectReadable(geometry, oneRing(TITLES.slice(0, count)), { width: 608, textSize: 16, measure: estimatedWidth });
    });
  }

  it('break long compounds where they are put together', () => {
    const label = wheelGeometry(oneRing(TITLES.slice(0, 8)), { width: 450, textSize: 16, measure: estimatedWidth })
      ?.segments[6]?.label;
    assert.equal(label && textOf(label), 'Konkurranse-|kraft og|attraktivitet');
  });

  it('show the short text in the hub when the long one does not fit', () => {
    const wheel = {
      ...oneRing(TITLES.slice(0, 3)),
      hub: [{ title: 'En visjon som er altfor lang '.repeat(8), note: 'Visjon' }, { title: 'Visjon' }],
    };
    const label = wheelGeometry(wheel, { width: 500, textSize: 16, measure: estimatedWidth })?.hub.label;
    assert.equal(label && textOf(label), 'Visjon');
  });

  it('draw progress as a share of the way', () => {
    const wheel = {
      ...oneRing([]),
      main: [{ title: 'A', progress: share(0.5) }, { title: 'B', progress: share(0) }, { title: 'C' }],
    };
    const { segments = [] } = wheelGeometry(wheel, { width: 500, textSize: 16, measure: estimatedWidth }) ?? {};
    assert.deepEqual(
      segments.map(({ progress }) => [progress?.track !== undefined, progress?.bar !== undefined]),
      [
        [true, true],
        [true, false],
        [false, false],
      ],
    );
  });
});
