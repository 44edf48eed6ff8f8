import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Language } from '../../../feed/feed.js';
import { otherFileText } from '../../../import/formats/recognition/recognise-text.js';
import { say } from '../../../locale/catalogue.js';
import { bytesOfFile, LARGEST_FILE } from '../../opening/files/largest-file.js';
import type { BlockPasteEvent } from '../grid/grid-events.js';
import { textOf } from '../grid/writing/copied-block.js';
import { PAGE_WORDS as WORDS } from '../page/page.words.js';
import { isBareBlock, type ImportPreview } from '../preview/import-preview.js';
import { contentOf, readClipboard, type CopiedContent } from './copied-content.js';
import type { PasteController } from './paste-controller.js';

export interface IntakeHost extends ReactiveControllerHost, HTMLElement {
  readonly language: Language;
  /** Says something that the keeper must know, on the page and aloud; the empty text takes it away. */
  tell(text: string): void;
  /** Shows what a block was understood as. */
  show(preview: ImportPreview): void;
  /** Fills the table from the active cell. */
  fill(text: string): void;
  /** Asks for a block in a box. */
  askForBlock(): void;
}

/**
 * The ways in which figures come to the page: pasted anywhere on it but in a field, by its button, in its box, and from
 * a file that is chosen, dropped or opened. All of it is looked at before anything is taken in.
 */
export class FigureIntake implements ReactiveController {
  constructor(
    readonly host: IntakeHost,
    readonly block: PasteController,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    // The grid listens on the document, so it has taken what is pasted on a cell before this hears of it.
    addEventListener('paste', this.#handlePaste);
  }

  hostDisconnected(): void {
    removeEventListener('paste', this.#handlePaste);
  }

  /** A block on a cell, which fills the table from there unless it says itself what it is. */
  readonly takeBlock = (event: BlockPasteEvent): void => {
    if (this.#take(event, 'cell')) event.preventDefault();
  };

  /** The clipboard, at the press of a button; a box where the browser keeps it to itself. */
  readonly takeClipboard = async (): Promise<void> => {
    const content = await readClipboard();
    if (content) this.#take(content, 'field');
    else this.host.askForBlock();
  };

  /** What was put into the box. */
  readonly takeContent = (content: CopiedContent): void => {
    if (content.file) void this.#takeFile(content.file);
    else this.#take(content, 'field');
  };

  /** A file that was chosen. */
  readonly chooseFile = (file: File): void => void this.#takeFile(file);

  /** Looks at a file of figures, as at a block that was pasted. */
  openFile(name: string, bytes: Uint8Array): void {
    this.host.tell('');
    if (bytes.length > LARGEST_FILE) return this.host.tell(say(WORDS.fileTooLarge, this.host.language));
    const other = this.block.open(name, bytes);
    const { preview } = this.block;
    if (other) this.host.tell(otherFileText(other, this.host.language));
    else if (preview) this.host.show(preview);
  }

  readonly #handlePaste = (event: ClipboardEvent): void => {
    const [target] = event.composedPath();
    const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    if (event.defaultPrevented || isField || !event.clipboardData) return;
    event.preventDefault();
    const content = contentOf(event.clipboardData);
    if (content.file) void this.#takeFile(content.file);
    else this.#take(content, 'page');
  };

  /**
   * Looks at a block. One of bare cells fills the table from the active cell, when it was pasted on one or in the box.
   *
   * @returns whether there is a preview of it, or a word why there is none
   */
  #take({ text, html }: Pick<CopiedContent, 'text' | 'html'>, where: 'cell' | 'field' | 'page'): boolean {
    this.host.tell('');
    const wasShown = this.block.block !== undefined;
    const preview = this.block.paste(text, html);
    const [table] = this.block.tables;
    if (preview && table && isBareBlock(preview, where)) {
      this.block.close();
      // A web page may give its table as HTML alone, which the grid does not read.
      if (where === 'cell' && text !== '' && !wasShown) return false;
      const block = text === '' ? textOf(table.rows.map((row) => row.map((cell) => cell.text))) : text;
      // Nothing can be written in the table before it is without the block that was shown in it.
      if (wasShown) void this.host.updateComplete.then(() => this.host.fill(block));
      else this.host.fill(block);
      return true;
    }
    if (preview) this.host.show(preview);
    else this.host.tell(say(WORDS.noTable, this.host.language));
    return true;
  }

  async #takeFile(file: File): Promise<void> {
    this.openFile(file.name, await bytesOfFile(file));
  }
}
