import type { Direction } from './grid-selection.js';

/** What a key asks of a grid. */
export type GridCommand =
  | { readonly kind: 'move'; readonly direction: Direction; readonly far: boolean; readonly extends: boolean }
  | { readonly kind: 'page'; readonly direction: 'up' | 'down'; readonly extends: boolean }
  /** To an edge of the row, or of the whole grid. */
  | { readonly kind: 'edge'; readonly to: 'start' | 'end'; readonly whole: boolean; readonly extends: boolean }
  | { readonly kind: 'edit' }
  /** Writing over a cell, from the first character; none for keys that an input method makes text of. */
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'clear' | 'fill-down' }
  | { readonly kind: 'choose'; readonly whole: 'row' | 'column' | 'all' };

/** What is known of a key. */
export type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Keys whose text an input method has yet to make: Japanese, dead accents, keyboards of telephones. */
const COMPOSING = ['Process', 'Dead', 'Unidentified'];

/** What a key asks for while no cell is being written in; undefined for keys that are none of the grid's. */
export function commandOf(pressed: Key): GridCommand | undefined {
  const { key, ctrlKey, metaKey, altKey } = pressed;
  const extend = pressed.shiftKey;
  const isControl = ctrlKey || metaKey;
  // AltGr, with which some keyboards write signs, comes as Ctrl and Alt together.
  const isWritten = key.length === 1 && (!isControl || (ctrlKey && altKey));
  if (isWritten && !(key === ' ' && extend)) return { kind: 'type', text: key };
  if (altKey) return undefined;
  const direction = DIRECTIONS[key];
  if (direction) return { kind: 'move', direction, far: isControl, extends: extend };
  if (key === ' ') return { kind: 'choose', whole: isControl ? 'column' : 'row' };
  if (isControl && !extend && key.toLowerCase() === 'a') return { kind: 'choose', whole: 'all' };
  if (isControl && !extend && key.toLowerCase() === 'd') return { kind: 'fill-down' };
  return namedKey(pressed, isControl);
}

function namedKey({ key, shiftKey }: Key, isControl: boolean): GridCommand | undefined {
  switch (key) {
    case 'Home':
    case 'End':
      return { kind: 'edge', to: key === 'Home' ? 'start' : 'end', whole: isControl, extends: shiftKey };
    case 'PageUp':
    case 'PageDown':
      return isControl ? undefined : { kind: 'page', direction: key === 'PageUp' ? 'up' : 'down', extends: shiftKey };
    case 'Enter':
    case 'F2':
      return isControl ? undefined : { kind: 'edit' };
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' };
    default:
      return COMPOSING.includes(key) && !isControl ? { kind: 'type', text: '' } : undefined;
  }
}

/** What a key does to the text that is being written. */
export type EditorCommand =
  | { readonly kind: 'cancel' | 'commit' }
  /** Takes the text, and goes on to a neighbour. */
  | { readonly kind: 'next'; readonly direction: Direction };

/**
 * What a key asks for while a cell is being written in.
 *
 * @param isTypedOver whether the text replaces another; arrows then go on to the next cell, as in a spreadsheet, while
 * they move in a text that is being changed
 */
export function editorCommandOf(
  { key, ctrlKey, metaKey, shiftKey }: Key,
  isTypedOver: boolean,
): EditorCommand | undefined {
  const arrow = DIRECTIONS[key];
  if (key === 'Escape') return { kind: 'cancel' };
  if (key === 'Enter') return { kind: 'next', direction: shiftKey ? 'up' : 'down' };
  if (key === 'Tab') return { kind: 'next', direction: shiftKey ? 'left' : 'right' };
  if (arrow && isTypedOver && !ctrlKey && !metaKey && !shiftKey) return { kind: 'next', direction: arrow };
  // Who saves with the keyboard means to save what stands there.
  if ((ctrlKey || metaKey) && key.toLowerCase() === 's') return { kind: 'commit' };
  return undefined;
}
