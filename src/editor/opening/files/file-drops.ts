import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { droppedFile, hasFiles, type DroppedFile } from './dropped-file.js';

/**
 * Files that are dropped anywhere on the page, for whatever the editor shows there. Without it the browser would go to
 * a file that misses its field, and leave the editor for it. Nothing else in the editor listens for files: of two that
 * do, the second never hears of one.
 */
export class FileDrops implements ReactiveController {
  /** Whether a file is being held over the page. */
  isOver = false;
  #listening = new AbortController();

  constructor(
    readonly host: ReactiveControllerHost,
    readonly handle: (dropped: DroppedFile) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    document.addEventListener('dragover', this.#handleDragOver, { signal });
    document.addEventListener('dragleave', this.#handleDragLeave, { signal });
    document.addEventListener('drop', this.#handleDrop, { signal });
  }

  hostDisconnected(): void {
    this.#listening.abort();
    this.isOver = false;
  }

  readonly #handleDragOver = (event: DragEvent): void => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    this.#setOver(true);
  };

  /** Going from one element of the page to another is no leaving. */
  readonly #handleDragLeave = ({ relatedTarget }: DragEvent): void => {
    if (relatedTarget === null) this.#setOver(false);
  };

  readonly #handleDrop = (event: DragEvent): void => {
    if (!event.dataTransfer || !hasFiles(event)) return;
    event.preventDefault();
    this.#setOver(false);
    void droppedFile(event.dataTransfer).then((dropped) => dropped && this.handle(dropped));
  };

  #setOver(isOver: boolean): void {
    if (isOver === this.isOver) return;
    this.isOver = isOver;
    this.host.requestUpdate();
  }
}
