import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SelectionGroup, selectionGroup } from '../../src/store/selection-group.js';

describe('a selection group', () => {
  it('tells its followers of every real change, once', () => {
    const group = new SelectionGroup();
    let calls = 0;
    group.follow(() => { calls += 1; });
    group.choose({ region: 'moss' });
    group.choose({ region: 'moss' });
    group.choose({ area: 'bio' });
    assert.deepEqual(group.selection, { region: 'moss', area: 'bio' });
    assert.equal(calls, 2);
  });

  it('takes a choice back and keeps the other', () => {
    const group = new SelectionGroup();
    group.choose({ region: 'moss', area: 'bio' });
    group.choose({ area: undefined });
    assert.deepEqual(group.selection, { region: 'moss' });
  });

  it('forgets when nobody follows it any more', () => {
    const group = new SelectionGroup();
    const leave = [group.follow(() => undefined), group.follow(() => undefined)];
    group.choose({ region: 'moss' });
    leave[0]?.();
    assert.deepEqual(group.selection, { region: 'moss' });
    leave[1]?.();
    assert.deepEqual(group.selection, {});
  });

  it('is one per name', () => {
    assert.equal(selectionGroup('a'), selectionGroup('a'));
    assert.notEqual(selectionGroup('a'), selectionGroup('b'));
  });
});
