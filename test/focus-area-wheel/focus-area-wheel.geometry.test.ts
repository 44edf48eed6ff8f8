import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { wheelGeometry, type SegmentShape, type WheelContent, type WheelGeometry, type WheelRoom } from '../../src/focus-area-wheel/focus-area-wheel.geometry.js';
import type { LabelLine, SetLabel } from '../../src/focus-area-wheel/focus-area-wheel.labels.js';
import { lineBreaks } from '../../src/focus-area-wheel/focus-area-wheel.line-breaks.js';
import { estimatedWidth } from './estimated-width.js';

const TITLES = [
  'Grønt industriløft', 'Bioøkonomi', 'Digital omstilling', 'Attraksjonskraft', 'Kapital', 'Kompetanse og inkludering',
  'Konkurransekraft og attraktivitet', 'Interesse- og næringspolitikk', 'Logistikk', 'Reiseliv', 'Smarte samfunn', 'Kreativ næring',
];
const HUB = [{ title: 'Sammen får vi ting til å skje!', note: 'Visjon' }, { title: 'Visjon' }];

function oneRing(titles: readonly string[]): WheelContent {
  return { main: titles.map((title) => ({ title })), outer: [], supports: [], hub: HUB };
}

const OSTFOLD: WheelContent = {
  main: TITLES.slice(0, 3).map((title) => ({ title })),
  outer: TITLES.slice(3, 6).map((title) => ({ title })),
  supports: [[0, 1, 2], [0, 1, 2], [0, 1, 2]],
  hub: HUB,
};

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function textOf({ lines }: SetLabel): string {
  return lines.filter(({ isNote }) => !isNote).map(({ text }) => text.trim()).join('|');
}

function boxOf({ x, y, text }: LabelLine, size: number): Box {
  const half = (estimatedWidth(text.trimEnd()) * size) / 2;
  return { left: x - half, right: x + half, top: y - size / 2, bottom: y + size / 2 };
}

/** Points all round a box. */
function edgeOf({ left, right, top, bottom }: Box): (readonly [number, number])[] {
  return Array.from({ length: 21 }, (_, step) => step / 20).flatMap((share) => [
    [left + share * (right - left), top], [left + share * (right - left), bottom],
    [left, top + share * (bottom - top)], [right, top + share * (bottom - top)],
  ] as const);
}

function intersect(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether an angle lies between two others, going clockwise. */
function isBetween(angle: number, start: number, end: number): boolean {
  const turn = 2 * Math.PI;
  return ((((angle - start) % turn) + turn) % turn) <= end - start + 1e-9;
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

/** A text along an arc takes up an angle; it must not leave its arc, nor the upper or lower half, where it can be read. */
function expectFollowingInside({ field, label }: SegmentShape): void {
  for (const { x, y, text } of label.lines) {
    const radius = Math.hypot(x, y);
    assert.ok(radius - label.size / 2 > field.inner && radius + label.size / 2 < field.outer, `«${text}» leaves its ring`);
    const half = (estimatedWidth(text.trimEnd()) * label.size) / 2 / (radius - label.size / 2);
    const middle = Math.atan2(y, x);
    for (const end of [middle - half, middle + half]) assert.ok(isBetween(end, field.start, field.end), `«${text}» leaves its arc`);
    assert.ok(half < Math.PI / 2 && Math.sign(Math.sin(middle - half + 1e-9)) === Math.sign(Math.sin(middle + half - 1e-9)), `«${text}» is upside down`);
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
    assert.equal(segment.label.lines.filter(({ isNote }) => isNote).length, areas[index]?.note === undefined ? 0 : 1);
    if (index < content.main.length) expectLyingInside(segment);
    else expectFollowingInside(segment);
  });
  const { label, radius } = geometry.hub;
  const inHub = label.lines.map((line) => boxOf(line, label.size));
  for (const box of inHub) for (const [x, y] of edgeOf(box)) assert.ok(Math.hypot(x, y) < radius);
  const lying = geometry.segments.slice(0, content.main.length).flatMap((segment) => segment.label.lines.map((line) => boxOf(line, segment.label.size)));
  const boxes = [...inHub, ...lying];
  boxes.forEach((box, index) => boxes.slice(index + 1).forEach((other) => assert.ok(!intersect(box, other), 'Two lines overlap')));
}

const word = fc.string({ unit: fc.constantFrom(...'abdefgiklmnoprstuvyæøåÅMW'), minLength: 1, maxLength: 16 });
const title = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const area = fc.record(
  { title, note: fc.constant('Ikke vedtatt'), progress: fc.double({ min: 0, max: 1, noNaN: true }) }, { requiredKeys: ['title'] },
);
const content = fc.tuple(fc.array(area, { minLength: 1, maxLength: 12 }), fc.array(area, { maxLength: 6 })).chain(([main, outer]) => fc.record({
  main: fc.constant(main),
  outer: fc.constant(outer),
  supports: fc.tuple(...outer.map(() => fc.uniqueArray(fc.nat({ max: main.length - 1 })))),
  hub: fc.oneof(title.map((text) => [{ title: text }]), fc.constant(HUB)),
}));

describe('any wheel', () => {
  it('has every label whole, inside its segment, apart from the others and at 12 px or more, or is none', () => {
    let drawn = 0;
    const room = fc.record({ width: fc.integer({ min: 240, max: 900 }), textSize: fc.constantFrom(16, 20, 32), measure: fc.constant(estimatedWidth) });
    fc.assert(fc.property(content, room, (wheel, space) => {
      const geometry = wheelGeometry(wheel, space);
      if (!geometry) return;
      drawn += 1;
      expectReadable(geometry, wheel, space);
    }), { numRuns: 400, seed: 1 });
    assert.ok(drawn > 60, `Only ${drawn} wheels were drawn`);
  });
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
    assert.ok(Math.abs((segments[3]?.field.start ?? 0) - ((segments[0]?.field.start ?? 0) + (segments[0]?.field.end ?? 0)) / 2) < 1e-9);
  });

  it('is no wheel where the outer ring has no room', () => assert.equal(wheelGeometry(OSTFOLD, { width: 300, textSize: 16, measure: estimatedWidth }), undefined));

  it('grows with the reader’s text', () => {
    const { segments = [] } = wheelGeometry(OSTFOLD, { width: 1100, textSize: 32, measure: estimatedWidth }) ?? {};
    assert.ok(segments.length === 6 && segments.every(({ label }) => label.size >= 24));
  });
});

describe('wheels of one ring', () => {
  for (let count = 1; count <= 12; count += 1) {
    it(`has room for ${count} at 608 px`, () => {
      const geometry = wheelGeometry(oneRing(TITLES.slice(0, count)), { width: 608, textSize: 16, measure: estimatedWidth });
      assert.ok(geometry);
      expectReadable(geometry, oneRing(TITLES.slice(0, count)), { width: 608, textSize: 16, measure: estimatedWidth });
    });
  }

  it('break long compounds where they are put together', () => {
    const label = wheelGeometry(oneRing(TITLES.slice(0, 8)), { width: 450, textSize: 16, measure: estimatedWidth })?.segments[6]?.label;
    assert.equal(label && textOf(label), 'Konkurranse-|kraft og|attraktivitet');
  });

  it('show the short text in the hub when the long one does not fit', () => {
    const wheel = { ...oneRing(TITLES.slice(0, 3)), hub: [{ title: 'En visjon som er altfor lang '.repeat(8), note: 'Visjon' }, { title: 'Visjon' }] };
    const label = wheelGeometry(wheel, { width: 500, textSize: 16, measure: estimatedWidth })?.hub.label;
    assert.equal(label && textOf(label), 'Visjon');
  });

  it('draw progress as a share of the way', () => {
    const wheel = { ...oneRing([]), main: [{ title: 'A', progress: 0.5 }, { title: 'B', progress: 0 }, { title: 'C' }] };
    const { segments = [] } = wheelGeometry(wheel, { width: 500, textSize: 16, measure: estimatedWidth }) ?? {};
    assert.deepEqual(segments.map(({ track, bar }) => [track !== undefined, bar !== undefined]), [[true, true], [true, false], [false, false]]);
  });
});

describe('line breaks', () => {
  const lines = (text: string, level: 0 | 1 | 2) => lineBreaks(text, level, estimatedWidth).map((way) => way.map((line) => line.trimEnd()).join('|'));

  it('are made between words first', () => {
    assert.deepEqual(lines('Kompetanse og inkludering', 0), ['Kompetanse og inkludering', 'Kompetanse|og inkludering', 'Kompetanse|og|inkludering']);
    assert.deepEqual(lines('IT-sikkerhet', 0), ['IT-sikkerhet', 'IT-|sikkerhet']);
  });

  it('are made inside compounds, with a hyphen', () => {
    const broken = ['Konkurransekraft', 'Attraksjonskraft', 'Bioøkonomi', 'Industriløft', 'Næringspolitikk', 'Samfunnsutvikling', 'Näringslivsutveckling'];
    assert.deepEqual(broken.map((text) => lines(text, 1)[1]), [
      'Konkurranse-|kraft', 'Attraksjons-|kraft', 'Bio-|økonomi', 'Industri-|løft', 'Nærings-|politikk', 'Samfunns-|utvikling', 'Näringslivs-|utveckling',
    ]);
    assert.deepEqual(lines('Kapital', 1), ['Kapital']);
  });

  it('are made at the author’s own soft hyphens, and then nowhere else', () => {
    assert.deepEqual(lines('Verdi\u00adskapingskraft', 1), ['Verdiskapingskraft', 'Verdi-|skapingskraft']);
    assert.deepEqual(lines('Verdi\u00adskaping', 0), ['Verdiskaping']);
  });

  it('are made inside other long words only as a last resort', () => {
    assert.deepEqual(lines('Attraktivitet', 1), ['Attraktivitet']);
    assert.equal(lines('Attraktivitet', 2)[1], 'Attrak-|tivitet');
    assert.deepEqual(lines('Reiseliv', 2), ['Reiseliv']);
  });
});
