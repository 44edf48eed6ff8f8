import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tilesOf, openPlace } from '../../../src/kpi-jobs-value/tiles/tiles.view.js';
import { demoFeed } from '../../demo/demo-feeds.js';

const FEED = demoFeed('ostfold');

/** Where the full figure stands, with the key figure at a place chosen. */
function placeOf(chosen: number, isShown: (place: number) => boolean = (place) => place < 6): number {
  const { tiles } = tilesOf(FEED, {
    ...{ language: 'nb', heading: '', region: 'ostfold', indicator: undefined, compared: [], categories: [] },
    ...{ figure: 'trend', items: [], today: '2026-11-21' },
  });
  const marked = tiles.map((tile, place) => ({ ...tile, isChosen: place === chosen }));
  return openPlace(marked, (_, place) => isShown(place));
}

describe('the full figure between tiles that are two in a row', () => {
  it('stands under the row of the chosen one', () => {
    assert.deepEqual(
      [0, 1, 2, 3, 4, 5].map((chosen) => placeOf(chosen)),
      [1, 1, 3, 3, 5, 5],
    );
  });

  it('stands under the last tile where that is alone in its row', () => {
    assert.equal(
      placeOf(4, (place) => place < 5),
      4,
    );
  });

  it('counts the tiles that are shown', () => {
    const isShown = (place: number): boolean => place < 6 || place === 8;
    assert.equal(placeOf(8, isShown), 8);
    assert.equal(
      placeOf(2, (place) => place !== 1),
      2,
    );
  });

  it('has no place where nothing is chosen', () => {
    assert.equal(placeOf(-1), -1);
  });
});
