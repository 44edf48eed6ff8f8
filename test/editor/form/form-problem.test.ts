import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isAt } from '../../../src/editor/form/form-problem.js';

describe('where something is told', () => {
  it('is in what holds it', () => {
    assert.ok(isAt(['goals', 1, 'title'], ['goals', 1]));
    assert.ok(isAt(['goals', 1], ['goals', 1]));
    assert.ok(!isAt(['goals', 1], ['goals', 1, 'title']));
    assert.ok(!isAt(['goals', 10], ['goals', 1]));
  });
});
