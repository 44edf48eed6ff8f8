/** Which wheel there is in which room. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { WheelView } from '../../../src/focus-area-wheel/focus-area-wheel.view.js';
import type { SetLabel } from '../../../src/focus-area-wheel/wheel/labels.js';
import type { SmallWheel } from '../../../src/focus-area-wheel/wheel/placing.js';
import { DEMO_NAMES, rawFeed } from '../../demo/demo-feeds.js';
import { feedOfAreas, SIX, SIX_AREAS } from '../small-feeds.js';
import { view } from '../view-of-feed.js';

/** Pixels inside the frame on phones of 320, 360, 390 and 480. */
const PHONES = [278, 318, 348, 440];
const LONG = 'Næringsutvikling gjennom samarbeid mellom kommunene';

const textOf = ({ lines }: SetLabel): string => lines.map(({ text }) => text.trimEnd()).join(' ');

function labelsOf({ small }: WheelView): string[] {
  return small?.geometry.segments.map(({ label }) => textOf(label)) ?? [];
}

/** The smallest text in it, in pixels as it is shown. */
function smallestOf({ geometry }: SmallWheel, width: number): number {
  const { size, segments, hub } = geometry;
  return Math.min(...[...segments, hub].map(({ label }) => label.size)) * Math.min(1, width / size);
}

/** As many areas as a wheel may have, some of them round the others. */
function areasOf(main: number, outer: number): Record<string, unknown> {
  const sectors = Array.from({ length: main }, (_, index) => ({ id: `m${index}`, kind: 'sector', title: LONG }));
  const supports = sectors.map(({ id }) => id);
  const others = Array.from({ length: outer }, (_, index) => ({
    ...{ id: `o${index}`, kind: 'support', title: LONG },
    supports,
  }));
  return feedOfAreas([...sectors, ...others]);
}

describe('the small wheel', () => {
  it('is there where the one with a panel has no room, and only there', () => {
    for (const width of PHONES) {
      const { wheel, small } = view(SIX, { width });
      assert.deepEqual([wheel, small !== undefined], [undefined, true]);
    }
    for (const width of [448, 1000]) {
      const { wheel, small } = view(SIX, { width });
      assert.deepEqual([wheel !== undefined, small], [true, undefined]);
    }
    // Text twice as large makes everything half as wide.
    assert.equal(view(SIX, { width: 800, textSize: 32 }).wheel, undefined);
    assert.ok(view(SIX, { width: 800, textSize: 32 }).small);
    // Titles that fit in no segment leave a list, with the wheel above it.
    const long = view(areasOf(12, 0), { width: 500 });
    assert.deepEqual([long.wheel, long.small?.isNumbered], [undefined, true]);
  });

  it('is there for every number of areas, in every room and size of text, with numbers that can be read', () => {
    for (let main = 1; main <= 12; main += 1) {
      for (let outer = 0; outer <= 12 - main; outer += 1) {
        for (const [width, textSize] of [
          [214, 16],
          [278, 16],
          [278, 32],
          [440, 24],
        ] as const) {
          const { small } = view(areasOf(main, outer), { width, textSize });
          const title = `${main} and ${outer} in ${width} pixels`;
          assert.equal(small?.geometry.segments.length, main + outer, title);
          assert.ok(smallestOf(small, width) >= (width < 278 ? 10 : 12), title);
        }
      }
    }
  });

  it('has titles where all of them have room, else the numbers of the entries, in their order', () => {
    const narrow = view(SIX, { width: 278 });
    const wide = view(SIX, { width: 440 });
    assert.deepEqual([narrow.small?.isNumbered, labelsOf(narrow)], [true, ['1', '2', '3', '4', '5', '6']]);
    assert.equal(wide.small?.isNumbered, false);
    assert.deepEqual(
      labelsOf(wide).map((label) => label.replaceAll('-', '')),
      wide.segments.map(({ title }) => title.text),
    );
  });

  it('has the text in its middle where that has room, and a sign where it has none', () => {
    assert.match(textOf(view(SIX, { width: 348 }).small!.geometry.hub.label), /Sammen får|Visjon/);
    const unnamed = feedOfAreas(SIX_AREAS, { strategy: { title: LONG } });
    assert.notEqual(textOf(view(unnamed, { width: 278 }).small!.geometry.hub.label), '');
  });

  it('has no text smaller than 11 pixels on any phone, in the feeds of the demo', () => {
    for (const name of DEMO_NAMES) {
      for (const width of PHONES) {
        const { small } = view(rawFeed(name), { width });
        assert.ok(small);
        assert.ok(smallestOf(small, width) >= 11, `${name} in ${width} pixels`);
      }
    }
  });
});
