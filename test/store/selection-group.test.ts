import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SelectionGroup, selectionGroup } from '../../src/store/selection-group.js';

const BIO = { kind: 'area', id: 'bio' } as const;
const DIGITAL = { kind: 'area', id: 'digital' } as const;
const MENON = { kind: 'actor', id: 'menon' } as const;
const CAPITAL = { kind: 'factor', id: 'capital' } as const;
const JOBS = { kind: 'indicator', id: 'jobs' } as const;

describe('a selection group', () => {
  it('tells its followers of every real change, once', () => {
    const group = new SelectionGroup();
    let calls = 0;
    group.follow(() => {
      calls += 1;
    });
    group.chooseRegion('moss');
    group.chooseRegion('moss');
    group.choose(BIO);
    group.choose({ ...BIO });
    group.drop(MENON);
    assert.deepEqual(group.selection, { region: 'moss', items: [BIO] });
    assert.equal(calls, 2);
  });

  it('holds one area, one indicator, and one factor, actor or link, the newest last', () => {
    const group = new SelectionGroup();
    for (const item of [BIO, MENON, JOBS, CAPITAL, DIGITAL]) group.choose(item);
    assert.deepEqual(group.selection.items, [JOBS, CAPITAL, DIGITAL]);
  });

  it('makes a choice the newest when it is made again', () => {
    const group = new SelectionGroup();
    for (const item of [BIO, JOBS, BIO]) group.choose(item);
    assert.deepEqual(group.selection.items, [JOBS, BIO]);
  });

  it('takes one choice back and keeps the others', () => {
    const group = new SelectionGroup();
    group.chooseRegion('moss');
    group.choose(BIO);
    group.choose(JOBS);
    group.drop(BIO);
    assert.deepEqual(group.selection, { region: 'moss', items: [JOBS] });
    group.chooseRegion(undefined);
    assert.deepEqual(group.selection, { items: [JOBS] });
  });

  it('forgets when nobody follows it any more', () => {
    const group = new SelectionGroup();
    const leave = [group.follow(() => undefined), group.follow(() => undefined)];
    group.chooseRegion('moss');
    leave[0]?.();
    assert.deepEqual(group.selection, { region: 'moss', items: [] });
    leave[1]?.();
    assert.deepEqual(group.selection, { items: [] });
  });

  it('is one per name', () => {
    assert.equal(selectionGroup('a'), selectionGroup('a'));
    assert.notEqual(selectionGroup('a'), selectionGroup('b'));
  });
});
