import { html, nothing, type ReactiveController, type ReactiveElement } from 'lit';
import type { Language } from '../../../feed/feed.js';
import { listOf, say, sayCount } from '../../../locale/catalogue.js';
import { formatNumber } from '../../../locale/number.js';
import type { SelectionGroup } from '../../../store/selection-group.js';
import { nextTask } from '../../../timing/next-task.js';
import type { Item } from '../../../view/item.js';
import type { Marks } from '../../../view/marks.js';
import { ItemSelectEvent } from '../../events.js';
import { INTERPLAY_WORDS as WORDS, MARKED_COUNTS, MARKED_THINGS } from './interplay.words.js';

/** What the interplay has of its widget. */
export interface InterplayContext {
  readonly group: () => SelectionGroup;
  /** What is chosen in the widget. */
  readonly own: () => Item | undefined;
  readonly language: () => Language;
  /** Says something after what is being said already. */
  readonly add: (text: string) => void;
}

/** The widgets of each group whose controls are there. */
const members = new WeakMap<SelectionGroup, Set<Interplay>>();

/**
 * Tells, in the widget in which the reader has chosen, what that has marked in the others of its group, leads there and
 * back. What others mark is asked of themselves, so that nothing is counted that is not to be seen.
 */
export class Interplay implements ReactiveController {
  /** What is marked in this widget because of a choice in another. */
  marks: Marks | undefined;
  #group: SelectionGroup | undefined;
  /** What the others have been told of. */
  #told = '';
  /** What the reader has heard of the choice made here. */
  #said: { readonly item: Item; readonly language: Language; readonly sentence: string } | undefined;
  /** The way back to where the reader has come from. */
  #origin: { readonly item: Item; readonly back: () => void } | undefined;

  constructor(
    readonly host: ReactiveElement,
    readonly context: InterplayContext,
  ) {
    host.addController(this);
    host.addEventListener(ItemSelectEvent.type, (event) => {
      if (event.target === host && event.itemId !== undefined) void this.#tell();
    });
  }

  hostConnected(): void {
    if (this.host.hasUpdated) this.host.requestUpdate();
  }

  /** One that has left the page is still brought up to date, and marks nothing that can be seen. */
  hostUpdate(): void {
    this.#join(this.host.isConnected ? this.context.group() : undefined);
  }

  /** The others say what is marked here, and what they mark is told again when it is other than it was. */
  hostUpdated(): void {
    this.#tellAgain();
    const { item, marked } = this.marks ?? {};
    const now = item && marked ? `${item.kind} ${item.id} ${marked.count}` : '';
    if (now === this.#told) return;
    this.#told = now;
    for (const { host } of this.#others) host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#join(undefined);
  }

  /** What the widget's own choice has marked in others, with the way there; nothing where that is nothing. */
  render(): unknown {
    const marking = this.#marking;
    if (marking.length === 0) return nothing;
    const language = this.context.language();
    return html`<div class="interplay" part="interplay">
      <p class="marked">${this.#sentence}</p>
      <p class="ways">${marking.map(({ other, kind }) => {
        const text = say(WORDS.show, language, { things: say(MARKED_THINGS[kind], language) });
        return html`<button class="link-button" type="button"
          @click=${({ currentTarget }: Event) => void this.#lead(other, currentTarget)}>${text}</button> `;
      })}</p>
    </div>`;
  }

  /** The way back, in a widget to which the reader was led because of what is marked. */
  renderBack(): unknown {
    const origin = this.#origin;
    if (!origin || !isSame(origin.item, this.marks?.item)) return nothing;
    return html` <button class="link-button" type="button" @click=${origin.back}>${say(
      WORDS.back,
      this.context.language(),
    )}</button>`;
  }

  get #others(): readonly Interplay[] {
    return [...(this.#group && members.get(this.#group) ? (members.get(this.#group) ?? []) : [])].filter(
      (other) => other !== this,
    );
  }

  /** The others that mark something because of what is chosen here. */
  get #marking() {
    const own = this.context.own();
    return this.#others.flatMap((other) => {
      const { item, marked } = other.marks ?? {};
      return own && marked && marked.count > 0 && isSame(own, item) ? [{ other, ...marked }] : [];
    });
  }

  get #sentence(): string {
    const language = this.context.language();
    const things = this.#marking.map(({ kind, count }) =>
      sayCount(MARKED_COUNTS[kind], count, language, { count: formatNumber(count, 0, language) }),
    );
    return things.length === 0 ? '' : say(WORDS.marked, language, { things: listOf(things, language) });
  }

  #join(group: SelectionGroup | undefined): void {
    if (group === this.#group) return;
    const before = this.#others;
    if (this.#group) members.get(this.#group)?.delete(this);
    this.#group = group;
    if (group) members.set(group, (members.get(group) ?? new Set()).add(this));
    // What stood here for the others is here no more, or has come.
    this.#told = '';
    for (const { host } of [...before, ...this.#others]) host.requestUpdate();
  }

  /** Says what the reader's choice has marked, when the others have marked it. */
  async #tell(): Promise<void> {
    for (const { host } of [this, ...this.#others]) await host.updateComplete;
    await nextTask();
    const item = this.context.own();
    this.#said = item && { item, language: this.context.language(), sentence: '' };
    this.#tellAgain();
  }

  /** A widget that came after the choice marks more; a sentence that is only in another language is not said again. */
  #tellAgain(): void {
    const [said, sentence, language] = [this.#said, this.#sentence, this.context.language()];
    if (!said || sentence === said.sentence) return;
    this.#said = isSame(said.item, this.context.own()) ? { ...said, language, sentence } : undefined;
    if (this.#said && sentence !== '' && language === said.language) this.context.add(sentence);
  }

  /** Leads to another widget, from a button to which the reader can come back. */
  async #lead(other: Interplay, from: EventTarget | null): Promise<void> {
    const item = this.context.own();
    if (!item || !(from instanceof HTMLElement)) return;
    await other.#receive(item, () => {
      const to = from.isConnected ? from : this.host.shadowRoot?.querySelector<HTMLElement>('#heading');
      to?.scrollIntoView({ block: 'center', behavior: 'instant' });
      to?.focus({ preventScroll: true });
    });
  }

  /** Shows what is marked here, and says so by the focus. */
  async #receive(item: Item, back: () => void): Promise<void> {
    this.#origin = { item, back };
    this.host.requestUpdate();
    await this.host.updateComplete;
    const root = this.host.shadowRoot;
    root?.querySelector('#heading')?.scrollIntoView({ block: 'start', behavior: 'instant' });
    root?.querySelector<HTMLElement>('[part~="filter"]')?.focus({ preventScroll: true });
  }
}

function isSame(one: Item, other: Item | undefined): boolean {
  return one.kind === other?.kind && one.id === other.id;
}
