import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';

import type { Language } from '../../feed/shape/widget-words.js';
import { say, type Entry } from '../../locale/catalogue.js';
import { defineElement } from '../../widget/define-element.js';
import { controlStyles } from '../control.styles.js';
import type { EditorPlace } from '../editor-place.js';
import { FeedChangeEvent } from '../events/feed-change-event.js';
import { GoToEvent } from '../events/go-to-event.js';
import { isSamePage, pageOf } from '../navigation/page-of-place.js';
import { renderAccepted } from './accepted-list.js';
import { renderSectionHeading } from './section-heading.js';
import { panelStyles } from './problem-panel.styles.js';
import type { ProblemEntry, ProblemList } from './problem-list.js';
import { WORDS } from './problems.words.js';
import type { Suggestion } from './suggestions/suggestions.js';

/**
 * What the checks have found: errors apart from remarks, each with a link to its place and buttons that mend it.
 */
export class ProblemPanelElement extends LitElement {
  static override styles = [controlStyles, panelStyles];

  @property() language: Language = 'nb';
  /** The feed that the buttons change. */
  @property({ attribute: false }) feed: unknown = undefined;
  /** What was found; undefined until the first check is done. */
  @property({ attribute: false }) list: ProblemList | undefined = undefined;
  /** Only what belongs to this page is shown; all of it without one. */
  @property({ attribute: false }) place: EditorPlace | undefined = undefined;
  /** Level of its heading. */
  @property({ type: Number }) level: 1 | 2 = 2;

  protected override render(): TemplateResult {
    const { language, list } = this;
    const isHere = (entry: ProblemEntry) => !this.place || belongsTo(entry.place, this.place);
    const errors = list?.errors.filter(isHere) ?? [];
    const remarks = list?.remarks.filter(isHere) ?? [];
    const title = say(WORDS.title, language);
    const isEmpty = list && errors.length + remarks.length === 0;
    return html`<section class="card" aria-labelledby="title">
      <div class="row head">
        ${
          this.level === 1
            ? html`<h1 id="title" tabindex="-1">${title}</h1>`
            : html`<h2 id="title" tabindex="-1">${title}</h2>`
        }
        <p class="row" role="status">
          ${list ? this.#renderCounts(errors.length, remarks.length) : say(WORDS.checking, language)}
          ${list && this.place ? html`<span class="subtle">${say(WORDS.here, language)}</span>` : nothing}
        </p>
      </div>
      ${isEmpty ? html`<p>${say(this.place ? WORDS.noneHere : WORDS.none, language)}</p>` : nothing}
      ${this.#renderEntries(errors, WORDS.errors, WORDS.errorsHelp)}
      ${this.#renderEntries(remarks, WORDS.remarks, WORDS.remarksHelp)} ${this.#renderAccepted()}
      ${this.#renderFoot(errors.length, remarks.length)}
    </section>`;
  }

  #renderCounts(errors: number, remarks: number): TemplateResult {
    return html`<span class="chip ${errors === 0 ? 'good' : 'mistake'}">${this.#errorsInWords(errors)}</span>
      <span class="chip ${remarks === 0 ? 'good' : 'notice'}">${this.#remarksInWords(remarks)}</span>`;
  }

  #errorsInWords(count: number): string {
    return say(count === 1 ? WORDS.oneError : WORDS.countErrors, this.language, { count });
  }

  #remarksInWords(count: number): string {
    return say(count === 1 ? WORDS.oneRemark : WORDS.countRemarks, this.language, { count });
  }

  #renderEntries(entries: readonly ProblemEntry[], name: Entry, help: Entry): TemplateResult | typeof nothing {
    if (entries.length === 0) return nothing;
    return html`${renderSectionHeading(say(name, this.language), this.level)}
      <p class="subtle">${say(help, this.language)}</p>
      <ul>
        ${repeat(
          entries,
          ({ key }) => key,
          (entry) => this.#renderEntry(entry),
        )}
      </ul>`;
  }

  #renderEntry({ about, sentence, place, count, suggestions }: ProblemEntry): TemplateResult {
    const { language } = this;
    return html`<li>
      <p>
        <button type="button" class="plain" @click=${() => this.dispatchEvent(new GoToEvent(place))}>
          ${about}</button
        ><span
          class="visually-hidden">: </span>${sentence}
        ${count > 1 ? html`<span class="subtle">(${say(WORDS.places, language, { count })})</span>` : nothing}
      </p>
      <div class="row">${suggestions.map((suggestion) => this.#renderSuggestion(suggestion, about))}</div>
    </li>`;
  }

  #renderSuggestion(suggestion: Suggestion, about: string): TemplateResult {
    const name = `${suggestion.label}: ${about}`;
    return html`<button type="button" aria-label=${name} @click=${() => this.#apply(suggestion)}>
      ${suggestion.label}
    </button>`;
  }

  /** Only in the whole list: beside a page it would be read as something to do. */
  #renderAccepted(): TemplateResult | typeof nothing {
    const { feed, language, list, place } = this;
    if (!list || place) return nothing;
    return renderAccepted({
      ...{ remarks: list.accepted, feed, language },
      goTo: (target) => this.dispatchEvent(new GoToEvent(target)),
      change: (value, action, together) => this.dispatchEvent(new FeedChangeEvent(value, action, together)),
      takeBack: (value, action) => this.#leaveFor(value, action),
    });
  }

  /** @param errors how many are told of the page that it stands beside; `remarks` alike */
  #renderFoot(errors: number, remarks: number): TemplateResult | typeof nothing {
    const { language, list, place } = this;
    if (!list || !place) return nothing;
    const accepted = say(WORDS.accepted, language, { count: list.accepted.length });
    const seeAll = () => this.dispatchEvent(new GoToEvent({ page: 'problems' }));
    return html`<p class="row">
      ${list.accepted.length > 0 ? html`<span class="subtle">${accepted}</span>` : nothing}
      ${this.#renderElsewhere(list.errors.length - errors, list.remarks.length - remarks)}
      <button type="button" class="plain" @click=${seeAll}>${say(WORDS.all, language)}</button>
    </p>`;
  }

  /** What other pages have, beside the way there. */
  #renderElsewhere(errors: number, remarks: number): TemplateResult | typeof nothing {
    if (errors + remarks === 0) return nothing;
    const told = [errors > 0 ? this.#errorsInWords(errors) : '', remarks > 0 ? this.#remarksInWords(remarks) : ''];
    const found = told.filter((words) => words !== '').join(', ');
    return html`<span>${say(WORDS.elsewhere, this.language, { found })}</span>`;
  }

  #apply({ apply, action }: Suggestion): void {
    this.#leaveFor(apply(this.feed), action);
  }

  /** The button goes with what it is beside, so the focus goes to the heading. */
  #leaveFor(feed: unknown, action: string): void {
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
    this.dispatchEvent(new FeedChangeEvent(feed, action));
  }
}

/** Whether a problem is mended on a page: in a list what is wrong with any of its items. */
function belongsTo(problem: EditorPlace, page: EditorPlace): boolean {
  if (isSamePage(problem, page)) return true;
  if (page.page === 'list' && problem.page === 'item') return problem.steps[0] === page.collection;
  // A form of a part of a thing belongs to the thing.
  return page.page === 'item' && problem.page === 'item' && pageOf(page).startsWith(`${pageOf(problem)}/`);
}

defineElement('problem-panel', ProblemPanelElement);
