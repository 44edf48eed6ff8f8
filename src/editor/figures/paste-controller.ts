import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { valueAt } from '../../feed/checks/place.js';
import type { Language } from '../../feed/feed.js';
import { readFile } from '../../import/formats/read-file.js';
import type { OtherFile } from '../../import/formats/recognise.js';
import type { SourceTable } from '../../import/formats/source-table.js';
import type { GivenLayout } from '../../import/proposal/proposal-shape.js';
import { FeedProposalEvent } from '../feed-proposal-event.js';
import { bytesOf, textOf } from './base64.js';
import { importPreview, type ImportPreview } from './preview/import-preview.js';
import { blockOfDraft, draftOf, newBlock, tablesOfClipboard, type PastedBlock } from './preview/pasted-block.js';

export interface PasteHost extends ReactiveControllerHost, HTMLElement {
  readonly feed: unknown;
  readonly indicator: number;
  readonly language: Language;
}

/**
 * Keeps a block that was pasted until it is taken in or given up, and what it would come to. Whoever shows the feed is
 * told, so that the widgets can be seen with the new figures, and a draft can bring the block back.
 */
export class PasteController implements ReactiveController {
  block: PastedBlock | undefined;
  tables: readonly SourceTable[] = [];
  /** Whether what was pasted is shown as it came. */
  isRawShown = false;
  /** Ids of questions for which more choices have been asked for. */
  openDoors: ReadonlySet<string> = new Set();
  #known: { readonly key: readonly unknown[]; readonly preview: ImportPreview | undefined } | undefined;
  #told: unknown;

  constructor(readonly host: PasteHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#told = undefined;
  }

  hostUpdated(): void {
    const { block, preview } = this;
    const told = block && preview?.feed;
    if (told === this.#told) return;
    this.#told = told;
    this.host.dispatchEvent(new FeedProposalEvent(block && preview && { value: preview.feed, pasted: draftOf(block) }));
  }

  /** What the block would come to in the feed as it is now; undefined without a block. */
  get preview(): ImportPreview | undefined {
    const { feed, indicator, language } = this.host;
    const key = [feed, indicator, language, this.block];
    if (this.#known?.key.every((part, index) => part === key[index]) !== true)
      this.#known = { key, preview: this.#make() };
    return this.#known.preview;
  }

  /** Looks at what was pasted; undefined when there is no table in it. */
  paste(text: string, html: string): ImportPreview | undefined {
    return this.#begin(tablesOfClipboard(text, html), newBlock({ kind: 'clipboard', text, html }, this.#indicatorId));
  }

  /** Looks at a file; tells what it is instead when there is no table in it. */
  open(name: string, bytes: Uint8Array): OtherFile | undefined {
    const found = readFile(bytes);
    if (found.kind === 'other') return found.is;
    this.#begin(found.tables, newBlock({ kind: 'file', name, base64: textOf(bytes) }, this.#indicatorId));
    return undefined;
  }

  /** Brings back the block of a draft, when it was for the indicator that is shown. */
  restore(draft: string): void {
    const block = blockOfDraft(draft);
    if (block?.indicator !== this.#indicatorId) return;
    const { content } = block;
    const found = content.kind === 'file' ? readFile(bytesOf(content.base64)) : undefined;
    const tables = content.kind === 'file' ? [] : tablesOfClipboard(content.text, content.html);
    this.#begin(found?.kind === 'tables' ? found.tables : tables, block);
  }

  answer(finding: string, choice: string): void {
    this.#change((block) => ({ ...block, answers: { ...block.answers, [finding]: choice } }));
  }

  layOut(layout: GivenLayout): void {
    // What was asked of the table as it was understood before is not asked of it now.
    this.#change((block) => ({ ...block, layout, answers: {} }));
  }

  chooseTable(table: number): void {
    this.#change((block) => ({ ...block, table, answers: {}, layout: {} }));
  }

  /** Looks at the same block for another indicator. */
  carryTo(indicator: string): void {
    this.#change((block) => ({ ...block, indicator, answers: {} }));
  }

  toggleRaw(isShown = !this.isRawShown): void {
    this.isRawShown = isShown;
    this.host.requestUpdate();
  }

  openDoor(finding: string): void {
    this.openDoors = new Set([...this.openDoors, finding]);
    this.host.requestUpdate();
  }

  close(): void {
    [this.block, this.tables, this.isRawShown, this.openDoors] = [undefined, [], false, new Set()];
    this.host.requestUpdate();
  }

  get #indicatorId(): string {
    const id = valueAt(this.host.feed, ['indicators', this.host.indicator, 'id']);
    return typeof id === 'string' ? id : '';
  }

  #begin(tables: readonly SourceTable[], block: PastedBlock): ImportPreview | undefined {
    this.close();
    if (tables.length === 0) return undefined;
    [this.block, this.tables] = [block, tables];
    return this.preview;
  }

  #change(edit: (block: PastedBlock) => PastedBlock): void {
    if (this.block) this.block = edit(this.block);
    this.host.requestUpdate();
  }

  #make(): ImportPreview | undefined {
    const { feed, indicator, language } = this.host;
    const table = this.block && this.tables[this.block.table];
    // A block is for one indicator; while another one is shown it waits.
    if (!this.block || !table || this.block.indicator !== this.#indicatorId) return undefined;
    return importPreview(table, feed, indicator, this.block, language);
  }
}
