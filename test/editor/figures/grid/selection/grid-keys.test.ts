import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { commandOf, editorCommandOf, type Key } from '../../../../../src/editor/figures/grid/selection/grid-keys.js';

/** A key with what is held beside it: `Ctrl+Shift+End`. */
function key(written: string): Key {
  const parts = written.split('+');
  return {
    key: parts.at(-1) ?? '',
    ctrlKey: parts.includes('Ctrl'),
    metaKey: parts.includes('Cmd'),
    shiftKey: parts.includes('Shift'),
    altKey: parts.includes('Alt'),
  };
}

describe('a key in the grid', () => {
  const keys: readonly (readonly [key: string, command: object | undefined])[] = [
    ['ArrowLeft', { kind: 'move', direction: 'left', far: false, extends: false }],
    ['Ctrl+Shift+ArrowDown', { kind: 'move', direction: 'down', far: true, extends: true }],
    ['Cmd+ArrowUp', { kind: 'move', direction: 'up', far: true, extends: false }],
    ['Home', { kind: 'edge', to: 'start', whole: false, extends: false }],
    ['Ctrl+End', { kind: 'edge', to: 'end', whole: true, extends: false }],
    ['Shift+PageDown', { kind: 'page', direction: 'down', extends: true }],
    ['Enter', { kind: 'edit' }],
    ['F2', { kind: 'edit' }],
    ['5', { kind: 'type', text: '5' }],
    ['-', { kind: 'type', text: '-' }],
    ['Shift+*', { kind: 'type', text: '*' }],
    // AltGr on Norwegian keyboards.
    ['Ctrl+Alt+@', { kind: 'type', text: '@' }],
    ['Process', { kind: 'type', text: '' }],
    ['Dead', { kind: 'type', text: '' }],
    ['Delete', { kind: 'clear' }],
    ['Ctrl+a', { kind: 'choose', whole: 'all' }],
    ['Ctrl+ ', { kind: 'choose', whole: 'column' }],
    ['Shift+ ', { kind: 'choose', whole: 'row' }],
    ['Ctrl+d', { kind: 'fill-down' }],
    // The browser's, the page's and the history's own.
    ['Ctrl+z', undefined],
    ['Ctrl+c', undefined],
    ['Ctrl+v', undefined],
    ['Ctrl+s', undefined],
    ['Alt+ArrowLeft', undefined],
    ['Ctrl+PageDown', undefined],
    ['Tab', undefined],
    ['Escape', undefined],
    ['F5', undefined],
  ];
  for (const [pressed, command] of keys)
    it(`${pressed} ${command ? `asks for ${JSON.stringify(command)}` : 'is none of its'}`, () => {
      assert.deepEqual(commandOf(key(pressed)), command);
    });
});

describe('a key in a cell that is being written in', () => {
  it('takes or leaves the text', () => {
    assert.deepEqual(editorCommandOf(key('Enter'), false), { kind: 'next', direction: 'down' });
    assert.deepEqual(editorCommandOf(key('Shift+Enter'), false), { kind: 'next', direction: 'up' });
    assert.deepEqual(editorCommandOf(key('Tab'), false), { kind: 'next', direction: 'right' });
    assert.deepEqual(editorCommandOf(key('Shift+Tab'), true), { kind: 'next', direction: 'left' });
    assert.deepEqual(editorCommandOf(key('Escape'), true), { kind: 'cancel' });
    assert.deepEqual(editorCommandOf(key('Ctrl+s'), true), { kind: 'commit' });
  });

  it('moves on with an arrow when the text replaces another, and in the text when that is changed', () => {
    assert.deepEqual(editorCommandOf(key('ArrowRight'), true), { kind: 'next', direction: 'right' });
    assert.equal(editorCommandOf(key('ArrowRight'), false), undefined);
    assert.equal(editorCommandOf(key('Shift+ArrowRight'), true), undefined);
  });
});
