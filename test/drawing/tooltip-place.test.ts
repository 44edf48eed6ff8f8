import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { tooltipPlace, type Box, type Spot } from '../../src/drawing/tooltip-place.js';

const ELEMENT: Box = { left: 0, top: 0, right: 600, bottom: 800 };
const SIZE = { width: 160, height: 60 };

const place = (
  point: Spot,
  more: { readonly bounds?: readonly Box[]; readonly pointer?: Spot; readonly isRow?: boolean } = {},
): Spot => tooltipPlace({ point, size: SIZE, bounds: [ELEMENT], isRow: false, ...more });

function covers({ x, y }: Spot, size: { readonly width: number; readonly height: number }, point: Spot): boolean {
  return point.x > x && point.x < x + size.width && point.y > y && point.y < y + size.height;
}

describe('the place of a tooltip', () => {
  it('is above its point, in the middle', () => {
    const { x, y } = place({ x: 300, y: 400 });
    assert.equal(x, 300 - 160 / 2);
    assert.ok(y + 60 < 400 && y + 60 > 400 - 30, `its lower edge at ${y + 60}`);
  });

  it('is under a point at the upper edge, and pushed in at the sides', () => {
    assert.ok(place({ x: 300, y: 20 }).y > 20);
    assert.equal(place({ x: 5, y: 400 }).x, 0);
    assert.equal(place({ x: 599, y: 400 }).x, 600 - 160);
  });

  it('prefers what can be seen of the element, and takes the rest when there is no room in it', () => {
    const seen = { ...ELEMENT, top: 380, bottom: 500 };
    assert.ok(place({ x: 300, y: 400 }, { bounds: [seen, ELEMENT] }).y > 400);
    const slit = { ...ELEMENT, top: 395, bottom: 410 };
    assert.ok(place({ x: 300, y: 400 }, { bounds: [slit, ELEMENT] }).y < 400);
  });

  it('stays out of the way of the mouse', () => {
    assert.ok(place({ x: 300, y: 400 }, { pointer: { x: 310, y: 360 } }).y > 400);
  });

  it('is in the row of a bar, clear of the end of the bar and of the mouse', () => {
    const bar = { x: 120, y: 400 };
    const beside = place(bar, { isRow: true });
    assert.deepEqual([beside.x > 120, beside.y], [true, 400 - 60 / 2]);
    const besideMouse = place(bar, { isRow: true, pointer: { x: 250, y: 405 } });
    assert.deepEqual([besideMouse.x > 250, besideMouse.y], [true, 400 - 60 / 2]);
  });

  it('never covers its point nor leaves the element, whatever their sizes', () => {
    const cases = fc.record({
      width: fc.integer({ min: 200, max: 1600 }),
      x: fc.double({ min: 0, max: 1, noNaN: true }),
      y: fc.double({ min: 0.3, max: 0.7, noNaN: true }),
      share: fc.double({ min: 0.1, max: 1, noNaN: true }),
      height: fc.integer({ min: 20, max: 250 }),
      isRow: fc.boolean(),
      seen: fc.tuple(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 800 })),
      mouse: fc.option(fc.record({ x: fc.integer({ min: 0, max: 1600 }), y: fc.integer({ min: 0, max: 1000 }) }), {
        nil: undefined,
      }),
    });
    fc.assert(
      fc.property(cases, ({ width, x, y, share, height, isRow, seen, mouse }) => {
        const element = { left: 0, top: 0, right: width, bottom: 1000 };
        const window = { ...element, top: Math.min(...seen), bottom: Math.max(...seen) };
        const point = { x: x * width, y: y * 1000 };
        const size = { width: Math.min(320, share * width), height };
        const spot = tooltipPlace({ point, size, bounds: [window, element], isRow, pointer: mouse });
        assert.ok(!covers(spot, size, point), `covers ${JSON.stringify(point)} at ${JSON.stringify(spot)}`);
        assert.ok(
          spot.x >= 0 && spot.x + size.width <= width + 1e-6 && spot.y >= 0 && spot.y + height <= 1000,
          JSON.stringify(spot),
        );
      }),
    );
  });
});
