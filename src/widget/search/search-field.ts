import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { AsyncDirective, directive, type ChildPart } from 'lit/async-directive.js';
import type { Language } from '../../feed/feed.js';
import { say, sayCount } from '../../locale/catalogue.js';
import { choicesMatching, groupsOffered, type Choice, type ChoiceGroup } from '../../view/choice-search.js';
import { wear } from '../controls/worn-styles.js';
import { searchFieldStyles } from './search-field.styles.js';
import { placeAfter } from './search-keys.js';
import { MATCHES, NO_MATCHES } from './search.words.js';

/** What a search field offers, and what becomes of a choice. */
export interface SearchContent {
  /** Id of the field, unique in its shadow root; the ids of the list and its rows begin with it. */
  readonly id: string;
  readonly label: string;
  readonly language: Language;
  readonly groups: readonly ChoiceGroup[];
  /** Id of the choice that the field shows; undefined leaves it empty for the next one. */
  readonly chosen: string | undefined;
  readonly isDisabled?: boolean;
  readonly choose: (id: string) => void;
}

/**
 * A field that finds one of many choices by its name: an ARIA 1.2 combobox with a list under it. Writing narrows the
 * list, the arrows walk through it, Enter and a tap choose, Escape and leaving close it and bring the former choice
 * back.
 */
class SearchField extends AsyncDirective {
  #content: SearchContent | undefined;
  /** What the reader is writing; undefined while the field shows what is chosen. */
  #query: string | undefined;
  #isOpen = false;
  /** Row that Enter would choose, -1 for none. */
  #place = -1;

  override update({ options }: ChildPart, [content]: [SearchContent]): unknown {
    if (options?.host instanceof LitElement) wear(options.host, searchFieldStyles);
    return this.render(content);
  }

  override render(content: SearchContent): unknown {
    this.#content = content;
    const { id, label, chosen, isDisabled = false } = content;
    const groups = this.#matches();
    const rows = rowsOf(groups);
    const isShown = this.#isOpen && rows.length > 0;
    const isEmpty = this.#isOpen && rows.length === 0;
    return html`<div class="chooser search" @focusout=${this.#handleLeave}>
      <label class="line" id=${`${id}-label`} for=${id}>${label}</label>
      <div class="search-box" @keydown=${this.#handleKey} @click=${this.#handleRow}>
        <input id=${id} type="text" role="combobox" aria-labelledby=${`${id}-label`} aria-autocomplete="list"
          aria-controls=${`${id}-list`} autocomplete="off" spellcheck="false"
          aria-expanded=${isShown ? 'true' : 'false'} ?disabled=${isDisabled}
          aria-activedescendant=${isShown && rows[this.#place] ? `${id}-${this.#place}` : nothing}
          .value=${this.#query ?? nameOf(content)} @input=${this.#handleInput}
          @click=${this.#handleClick} @focus=${handleFocus} />
        <div id=${`${id}-list`} class="search-list" role="listbox" aria-label=${label}
          ?hidden=${!isShown} @mousedown=${keepFocus}>
          ${isShown ? groups.map((group) => this.#renderGroup(group, rows, id, chosen)) : nothing}
        </div>
        <p role="status" class=${isEmpty ? 'search-list none' : 'visually-hidden'}>${this.#found(rows.length)}</p>
      </div>
    </div>`;
  }

  #renderGroup(
    { title, choices }: ChoiceGroup,
    rows: readonly Choice[],
    id: string,
    chosen: string | undefined,
  ): TemplateResult {
    const first = rows.indexOf(choices[0] ?? { id: '', name: '' });
    return html`<div role="group" aria-labelledby=${`${id}-group-${first}`}>
      <div id=${`${id}-group-${first}`} class="search-group" role="presentation">${title}</div>
      ${choices.map(
        (choice, index) => html`<div id=${`${id}-${first + index}`} role="option"
        class="search-row ${first + index === this.#place ? 'active' : ''}"
        aria-selected=${choice.id === chosen ? 'true' : 'false'}>${choice.name}</div>`,
      )}
    </div>`;
  }

  /** Told only while the reader writes: a list that is merely opened is read by its rows. */
  #found(count: number): unknown {
    const { language } = this.#content ?? {};
    if (!this.#isOpen || this.#query === undefined || language === undefined) return nothing;
    return count === 0 ? say(NO_MATCHES, language) : sayCount(MATCHES, count, language, { count });
  }

  #matches(): readonly ChoiceGroup[] {
    const { groups } = this.#content ?? {};
    if (!this.#isOpen || !groups) return [];
    return this.#query === undefined || this.#query.trim() === ''
      ? groupsOffered(groups, this.#content?.chosen)
      : choicesMatching(groups, this.#query);
  }

  readonly #handleInput = (event: InputEvent): void => {
    this.#query = (event.currentTarget as HTMLInputElement).value;
    this.#isOpen = true;
    this.#moveTo(this.#query === '' ? -1 : 0, event);
  };

  readonly #handleClick = (event: MouseEvent): void => {
    if (!this.#isOpen) this.#open(event);
  };

  readonly #handleRow = ({ target }: MouseEvent): void => {
    const row = target instanceof Element ? target.closest('[role="option"]') : null;
    const choice = rowsOf(this.#matches()).find((_, place) => row?.id === `${this.#content?.id}-${place}`);
    if (choice) this.#choose(choice);
  };

  readonly #handleKey = (event: KeyboardEvent): void => {
    const { key, isComposing } = event;
    if (isComposing || event.ctrlKey || event.metaKey) return;
    const isHandled =
      key === 'Escape' ? this.#handleEscape() : key === 'Enter' ? this.#handleEnter() : this.#handleMove(event);
    if (!isHandled) return;
    // The key has done its work: the menu round the field and the widget must not take it as theirs.
    event.preventDefault();
    event.stopPropagation();
  };

  readonly #handleLeave = (event: FocusEvent): void => {
    const { currentTarget, relatedTarget } = event;
    if (currentTarget instanceof Node && relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) return;
    this.#close();
  };

  #handleEscape(): boolean {
    const isOpen = this.#isOpen || this.#query !== undefined;
    this.#close();
    return isOpen;
  }

  #handleEnter(): boolean {
    const choice = rowsOf(this.#matches())[this.#place];
    if (choice) this.#choose(choice);
    return choice !== undefined;
  }

  #handleMove(event: KeyboardEvent): boolean {
    const isArrow = event.key === 'ArrowDown' || event.key === 'ArrowUp';
    if (!this.#isOpen) return isArrow && this.#open(event);
    const place = placeAfter(event.key, this.#place, rowsOf(this.#matches()).length);
    if (place !== undefined) this.#moveTo(place, event);
    return place !== undefined;
  }

  #open(event: Event): true {
    this.#isOpen = true;
    this.#moveTo(
      rowsOf(this.#matches()).findIndex(({ id }) => id === this.#content?.chosen),
      event,
    );
    return true;
  }

  /** Makes a row the active one and brings it into sight. */
  #moveTo(place: number, { currentTarget }: Event): void {
    this.#place = place;
    this.#refresh();
    const root = (currentTarget as HTMLElement).getRootNode() as ShadowRoot;
    root.getElementById(`${this.#content?.id}-${place}`)?.scrollIntoView({ block: 'nearest' });
  }

  #choose({ id }: Choice): void {
    this.#close();
    this.#content?.choose(id);
  }

  #close(): void {
    this.#isOpen = false;
    this.#query = undefined;
    this.#place = -1;
    this.#refresh();
  }

  #refresh(): void {
    if (this.#content && this.isConnected) this.setValue(this.render(this.#content));
  }
}

/**
 * Puts a search field into a template. Its list and what is being written in it stay while the template is rendered
 * anew.
 */
export const searchField = directive(SearchField);

function rowsOf(groups: readonly ChoiceGroup[]): Choice[] {
  return groups.flatMap(({ choices }) => choices);
}

function nameOf({ groups, chosen }: SearchContent): string {
  return rowsOf(groups).find(({ id }) => id === chosen)?.name ?? '';
}

/** The name is marked, so that writing replaces it. */
function handleFocus(event: FocusEvent): void {
  (event.currentTarget as HTMLInputElement).select();
}

/** A click in the list must not take the focus from the field. */
function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}
