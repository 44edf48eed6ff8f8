import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { valueAt } from '../../../feed/checks/place.js';
import type { Language } from '../../../feed/feed.js';
import { readFile } from '../../../import/formats/read-file.js';
import type { OtherFile } from '../../../import/formats/recognition/recognise.js';
import type { SourceTable } from '../../../import/table/source-table.js';
import { likelyIndicators } from '../../../import/matching/indicators.js';
import type { GivenLayout } from '../../../import/proposal/proposal-shape.js';
import { FeedProposalEvent } from '../../events/feed-proposal-event.js';
import type { NamedChoice } from '../controls/choice-field.js';
import { bytesOf, textOf } from './base64.js';
import { importPreview, type ImportPreview } from '../preview/import-preview.js';
import { blockOfDraft, draftOf, newBlock, tablesOfClipboard, type PastedBlock } from './pasted-block.js';

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
  /** Ids of questions that have been open, which keep their places. */
  #asked: ReadonlySet<string> = new Set();
  #known: { readonly key: readonly unknown[]; readonly preview: ImportPreview | undefined } | undefined;
  #likely: { readonly table: SourceTable; readonly feed: unknown; readonly ids: readonly string[] } | undefined;
  #told: { readonly block: PastedBlock | undefined; readonly value: unknown } | undefined;

  constructor(readonly host: PasteHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#told = undefined;
  }

  hostUpdated(): void {
    const { block, preview } = this;
    const value = block && preview?.feed;
    if (value === this.#told?.value && block === this.#told?.block) return;
    this.#told = { block, value };
    const pasted = block && draftOf(block);
    const proposal =
      preview && pasted !== undefined ? { value: preview.feed, pasted, count: preview.proposal.count } : undefined;
    this.host.dispatchEvent(new FeedProposalEvent(proposal, pasted));
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

  /** Indicators with those first that the table is likeliest for; the rest as they were. */
  likeliestFirst(choices: readonly NamedChoice[]): readonly NamedChoice[] {
    const { feed } = this.host;
    const table = this.block && this.tables[this.block.table];
    if (!table || this.openDoors.size === 0) return choices;
    if (this.#likely?.table !== table || this.#likely.feed !== feed)
      this.#likely = { table, feed, ids: likelyIndicators(table, feed) };
    const { ids } = this.#likely;
    const rank = ({ id }: NamedChoice): number => (ids.includes(id) ? ids.indexOf(id) : ids.length);
    return [...choices].sort((one, other) => rank(one) - rank(other));
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
    this.#asked = new Set();
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
    const preview = importPreview(table, feed, indicator, { ...this.block, asked: this.#asked }, language);
    const open = preview?.questions.filter(({ finding }) => finding.isOpen).map(({ finding }) => finding.id) ?? [];
    this.#asked = new Set([...this.#asked, ...open]);
    return preview;
  }
}
