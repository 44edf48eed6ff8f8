import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Ctrl+Z and Ctrl+Y, or the Command key on a Mac, everywhere but in a field, which has an undo of its own. */
export class UndoKeys implements ReactiveController {
  constructor(
    host: ReactiveControllerHost,
    readonly handle: (direction: 'undo' | 'redo') => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('keydown', this.#handleKey);
  }

  hostDisconnected(): void {
    document.removeEventListener('keydown', this.#handleKey);
  }

  readonly #handleKey = (event: KeyboardEvent): void => {
    const direction = directionOf(event);
    if (!direction || event.defaultPrevented || isField(event.composedPath()[0])) return;
    event.preventDefault();
    this.handle(direction);
  };
}

function directionOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (!(ctrlKey || metaKey) || altKey) return undefined;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && !shiftKey ? 'redo' : undefined;
}

/** Kinds of inputs in which nothing is typed. */
const NOT_TYPED: readonly string[] = ['checkbox', 'radio', 'button', 'submit', 'range', 'color', 'file'];

function isField(target: EventTarget | undefined): boolean {
  if (target instanceof HTMLInputElement) return !target.readOnly && !NOT_TYPED.includes(target.type);
  if (target instanceof HTMLTextAreaElement) return !target.readOnly;
  return target instanceof HTMLElement && target.isContentEditable;
}
