import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isAt, stepsOfPlace } from '../../../src/editor/form/form-problem.js';

describe('where something is told', () => {
  it('is at the field that a place of the editor names', () => {
    assert.deepEqual(stepsOfPlace({ page: 'item', steps: ['goals', 1], field: ['title', 'nb'] }), [
      ...['goals', 1, 'title', 'nb'],
    ]);
    assert.deepEqual(stepsOfPlace({ page: 'item', steps: ['goals', 1] }), ['goals', 1]);
    assert.deepEqual(stepsOfPlace({ page: 'strategy', field: ['vision'] }), ['strategy', 'vision']);
    assert.deepEqual(stepsOfPlace({ page: 'about', field: ['publisher', 'name'] }), ['publisher', 'name']);
    assert.deepEqual(stepsOfPlace({ page: 'about' }), []);
    assert.deepEqual(stepsOfPlace({ page: 'list', collection: 'links' }), ['links']);
    assert.equal(stepsOfPlace({ page: 'figures', indicator: 0 }), undefined);
  });

  it('is in what holds it', () => {
    assert.ok(isAt(['goals', 1, 'title'], ['goals', 1]));
    assert.ok(isAt(['goals', 1], ['goals', 1]));
    assert.ok(!isAt(['goals', 1], ['goals', 1, 'title']));
    assert.ok(!isAt(['goals', 10], ['goals', 1]));
  });
});
