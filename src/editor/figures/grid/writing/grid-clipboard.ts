import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { htmlOf, isBlock, textOf, type Block } from './copied-block.js';

/** What copying and pasting needs of a grid. */
export interface ClipboardHost extends ReactiveControllerHost, HTMLElement {
  /** Whether a cell is being written in. */
  readonly isEditing: boolean;
  /** The texts of the chosen cells. */
  copiedBlock(): Block;
  /** Empties the chosen cells. */
  clear(): void;
  /** Says that cells have been copied. */
  sayCopied(block: Block): void;
  /** Takes a block that was pasted. */
  paste(text: string, html: string): void;
}

/**
 * Copying, cutting and pasting by the clipboard events of the page. They are listened to on the document: the cell that
 * has the focus holds no selection of text, and browsers then send them to the body.
 */
export class GridClipboard implements ReactiveController {
  #listening = new AbortController();

  constructor(readonly host: ClipboardHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    document.addEventListener('copy', (event) => this.#copy(event), { signal });
    document.addEventListener('cut', (event) => this.#cut(event), { signal });
    document.addEventListener('paste', (event) => this.#paste(event), { signal });
    // WebKit copies and cuts without a selection of text only where these are taken.
    for (const type of ['beforecopy', 'beforecut', 'beforepaste'])
      document.addEventListener(type, (event) => this.#isMine() && event.preventDefault(), { signal });
  }

  hostDisconnected(): void {
    this.#listening.abort();
  }

  /** Whether the focus is on the grid itself; in the field of a cell, text is copied as text. */
  #isMine(): boolean {
    return this.host.shadowRoot?.activeElement != null && !this.host.isEditing;
  }

  #copy(event: ClipboardEvent): void {
    if (!this.#isMine() || !event.clipboardData || event.defaultPrevented) return;
    const block = this.host.copiedBlock();
    event.clipboardData.setData('text/plain', textOf(block));
    event.clipboardData.setData('text/html', htmlOf(block));
    event.preventDefault();
    this.host.sayCopied(block);
  }

  #cut(event: ClipboardEvent): void {
    if (!this.#isMine()) return;
    this.#copy(event);
    this.host.clear();
  }

  #paste(event: ClipboardEvent): void {
    const { clipboardData } = event;
    if (!clipboardData || event.defaultPrevented || this.host.shadowRoot?.activeElement == null) return;
    const text = clipboardData.getData('text/plain');
    // A block does not go into a field of one line: it would become a heap of digits.
    if (this.host.isEditing && !isBlock(text)) return;
    event.preventDefault();
    this.host.paste(text, clipboardData.getData('text/html'));
  }
}
