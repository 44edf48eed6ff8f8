import { html, type TemplateResult } from 'lit';
import { editorCommandOf, type EditorCommand } from '../selection/grid-keys.js';

/** A cell that is being written in. */
export interface Writing {
  /** What the field begins with. */
  readonly text: string;
  /** What the cell held before; a text that is the same is no change. */
  readonly before: string;
  /** Whether the text replaces what was there, so that arrows go on to the next cell. */
  readonly isTypedOver: boolean;
}

export interface FieldContent {
  readonly writing: Writing;
  readonly label: string;
  readonly keyboard: 'decimal' | 'text';
  readonly obey: (command: EditorCommand) => void;
  readonly leave: () => void;
}

/**
 * The field in which a cell is written. It is a field of text: one of numbers drops the decimal comma in silence, and
 * signs such as `..` cannot be written in it.
 */
export function renderField({ writing, label, keyboard, obey, leave }: FieldContent): TemplateResult {
  const press = (event: KeyboardEvent): void => {
    // What is pressed in the field is none of the grid's, and undoing there undoes what was written there.
    if (!isSaving(event)) event.stopPropagation();
    // An input method takes its keys before us: Enter chooses a word there.
    if (event.isComposing) return;
    const command = editorCommandOf(event, writing.isTypedOver);
    if (command && command.kind !== 'commit') event.preventDefault();
    if (command) obey(command);
  };
  return html`<input type="text" inputmode=${keyboard} enterkeyhint="next" autocomplete="off" autocapitalize="off"
    spellcheck="false" aria-label=${label} .value=${writing.text} @keydown=${press} @blur=${leave}>`;
}

/** Whether keys save the file, which the page answers to when the text has been taken. */
function isSaving({ ctrlKey, metaKey, key }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && key.toLowerCase() === 's';
}
