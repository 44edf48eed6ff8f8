import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';

import type { Language } from '../../feed/shape/widget-words.js';
import { say, type Entry } from '../../locale/catalogue.js';
import { defineElement } from '../../widget/define-element.js';
import { controlStyles } from '../control.styles.js';
import type { EditorPlace } from '../editor-place.js';
import { FeedChangeEvent } from '../feed-change-event.js';
import { GoToEvent } from '../go-to-event.js';
import { isSamePage, pageOf } from '../navigation/page-of-place.js';
import type { ProblemEntry, ProblemList } from './problem-list.js';
import { WORDS } from './problems.words.js';
import type { Suggestion } from './suggestions.js';

/**
 * What the checks have found: errors apart from remarks, each with a link to its place and buttons that mend it.
 */
export class ProblemPanelElement extends LitElement {
  static override styles = [
    controlStyles,
    css`
      .head {
        justify-content: space-between;
      }

      h3 {
        margin-block-start: 0.75rem;
      }

      ul {
        padding: 0;
        list-style: none;
      }

      li {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem 1rem;
        align-items: center;
        justify-content: space-between;
        padding-block: 0.625rem;
        border-block-start: 1px solid var(--editor-line);
      }

      li p {
        flex: 1 1 18rem;
        overflow-wrap: anywhere;
      }
    `,
  ];

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
        </p>
      </div>
      ${isEmpty ? html`<p>${say(WORDS.none, language)}</p>` : nothing}
      ${this.#renderEntries(errors, WORDS.errors, WORDS.errorsHelp)}
      ${this.#renderEntries(remarks, WORDS.remarks, WORDS.remarksHelp)} ${this.#renderFoot()}
    </section>`;
  }

  #renderCounts(errors: number, remarks: number): TemplateResult {
    const { language } = this;
    const ofErrors = say(errors === 1 ? WORDS.oneError : WORDS.countErrors, language, { count: errors });
    const ofRemarks = say(remarks === 1 ? WORDS.oneRemark : WORDS.countRemarks, language, { count: remarks });
    return html`<span class="chip ${errors === 0 ? 'good' : 'mistake'}">${ofErrors}</span>
      <span class="chip ${remarks === 0 ? 'good' : 'notice'}">${ofRemarks}</span>`;
  }

  #renderEntries(entries: readonly ProblemEntry[], name: Entry, help: Entry): TemplateResult | typeof nothing {
    if (entries.length === 0) return nothing;
    return html`<h3>${say(name, this.language)}</h3>
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
        <button type="button" class="plain" @click=${() => this.dispatchEvent(new GoToEvent(place))}>${about}</button>:
        ${sentence}
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

  #renderFoot(): TemplateResult | typeof nothing {
    const { language, list, place } = this;
    if (!list) return nothing;
    const accepted = say(WORDS.accepted, language, { count: list.accepted });
    const all = say(WORDS.all, language);
    const seeAll = () => this.dispatchEvent(new GoToEvent({ page: 'problems' }));
    return html`<p class="row">
      ${list.accepted > 0 ? html`<span class="subtle">${accepted}</span>` : nothing}
      ${place ? html`<button type="button" class="plain" @click=${seeAll}>${all}</button>` : nothing}
    </p>`;
  }

  /** The button goes with its problem, so the focus goes to the heading. */
  #apply({ apply, action }: Suggestion): void {
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
    this.dispatchEvent(new FeedChangeEvent(apply(this.feed), action));
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
