import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';

import {
  actionsSinceSaved,
  beginHistory,
  countOfChanges,
  currentValue,
  markedSaved,
  neverSaved,
  redoAction,
  redone,
  undoAction,
  undone,
  withEdit,
  type EditHistory,
} from '../../../src/editor/history/edit-history.js';

const edited = (history: EditHistory, ...values: readonly string[]) =>
  values.reduce((before, value) => withEdit(before, value, { action: `made ${value}` }), history);

describe('the history of edits', () => {
  it('goes back and forward by what was done, and names it', () => {
    const history = edited(beginHistory('a'), 'b', 'c');
    assert.equal(currentValue(history), 'c');
    assert.equal(undoAction(history), 'made c');
    assert.equal(redoAction(history), undefined);
    const before = undone(history);
    assert.equal(currentValue(before), 'b');
    assert.equal(redoAction(before), 'made c');
    assert.equal(currentValue(redone(before)), 'c');
    assert.equal(undoAction(beginHistory('a')), undefined);
    assert.equal(currentValue(undone(beginHistory('a'))), 'a');
    assert.equal(currentValue(redone(history)), 'c');
  });

  it('forgets what was undone when something else is done', () => {
    const history = edited(undone(edited(beginHistory('a'), 'b', 'c')), 'd');
    assert.equal(currentValue(history), 'd');
    assert.equal(redoAction(history), undefined);
    assert.equal(currentValue(undone(history)), 'b');
  });

  it('takes no edit that changes nothing', () => {
    const history = edited(beginHistory('a'), 'b');
    assert.equal(withEdit(history, 'b', { action: 'nothing' }), history);
  });

  it('takes what is typed in one field as one edit', () => {
    const typed = (history: EditHistory, value: string, together = 'title') =>
      withEdit(history, value, { action: 'Tittelen endret', together });
    const history = typed(typed(beginHistory('a'), 'ab'), 'abc');
    assert.equal(countOfChanges(history), 1);
    assert.equal(currentValue(undone(history)), 'a');
    assert.equal(countOfChanges(typed(history, 'abcd', 'name')), 2);
    assert.equal(currentValue(undone(typed(markedSaved(history), 'abcd'))), 'abc', 'saving ends it');
    const again = typed(redone(undone(history)), 'abcd');
    assert.equal(currentValue(undone(again)), 'a', 'redoing leads back into the field');
    const after = typed(undone(typed(history, 'x', 'name')), 'abcd');
    assert.equal(currentValue(undone(after)), 'abc', 'undoing ends it');
  });

  it('counts the changes to the file, in both directions', () => {
    const history = markedSaved(edited(beginHistory('a'), 'b', 'c'));
    assert.equal(countOfChanges(history), 0);
    assert.equal(countOfChanges(undone(history)), 1);
    assert.equal(countOfChanges(edited(history, 'd')), 1);
    assert.deepEqual(actionsSinceSaved(edited(history, 'd', 'e')), ['made d', 'made e']);
    const onOtherWay = edited(undone(undone(history)), 'd');
    assert.equal(countOfChanges(onOtherWay), 3, 'two taken back and one done');
    assert.equal(countOfChanges(undone(onOtherWay)), 2);
    assert.equal(countOfChanges(edited(undone(onOtherWay), 'e')), 3);
    assert.equal(countOfChanges(markedSaved(onOtherWay)), 0);
  });

  it('counts an edit as as many changes as it says', () => {
    assert.equal(countOfChanges(withEdit(beginHistory('a'), 'b', { action: 'Kladden', changes: 16 })), 16);
  });

  it('says of what has never been in a file that it is not saved', () => {
    const history = neverSaved(beginHistory('a'));
    assert.equal(countOfChanges(history), 1);
    assert.equal(countOfChanges(edited(history, 'b')), 2);
    assert.equal(countOfChanges(undone(edited(history, 'b'))), 1);
    assert.equal(countOfChanges(markedSaved(edited(history, 'b'))), 0);
  });

  it('never says that nothing has changed when something has', () => {
    const step = fc.constantFrom('edit', 'undo', 'redo', 'save');
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let number = 0;
        let history = beginHistory(number);
        let file: unknown = number;
        for (const each of steps) {
          if (each === 'edit') history = withEdit(history, (number += 1), { action: 'edit' });
          if (each === 'undo') history = undone(history);
          if (each === 'redo') history = redone(history);
          if (each === 'save') [history, file] = [markedSaved(history), currentValue(history)];
          assert.equal(countOfChanges(history) === 0, currentValue(history) === file, steps.join(' '));
        }
      }),
    );
  });
});
