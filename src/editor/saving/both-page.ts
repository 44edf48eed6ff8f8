import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import { figureText } from '../../changes/change-lines.js';
import { changesBetween } from '../../changes/changes.js';
import type { FeedChanges } from '../../changes/feed-changes.js';
import { placeOf, type Step } from '../../feed/checks/place.js';
import type { Language } from '../../feed/shape/widget-words.js';
import { say, sayCount, type Entry } from '../../locale/catalogue.js';
import { defineElement } from '../../widget/define-element.js';
import { changeItemStyles } from '../changes/change-item.styles.js';
import { renderChangeItem } from '../changes/change-item.js';
import { controlStyles } from '../control.styles.js';
import { aboutPlace, fieldName } from '../problems/sentences/problem-sentence.js';
import { BothEvent } from './both-events.js';
import { CONFLICTS, WORDS } from './both-page.words.js';
import type { BothVersions } from './both-versions.js';
import { SaveEvent } from './save-event.js';
import type { BothAnswer } from './saving-controller.js';
import { WORDS as SAVING } from './saving.words.js';

/** What somebody else has saved, beside what is open here, in words; the keeper says what shall hold. */
export class BothPageElement extends LitElement {
  static override styles = [
    controlStyles,
    changeItemStyles,
    css`
      .sides {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr));
        gap: 1.25rem;
        margin-block: 1rem;
      }

      h3 {
        margin-block-start: 0.75rem;
      }

      ul {
        padding-inline-start: 1.25rem;
      }

      .answers {
        display: grid;
        gap: 0.75rem;
        margin-block: 1rem;
        padding: 0;
        list-style: none;
      }

      .answers li {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 1rem;
        align-items: center;
      }
    `,
  ];

  @property() language: Language = 'nb';
  /** Name of the file. */
  @property() name = '';
  @property({ attribute: false }) both: BothVersions | undefined = undefined;

  #theirs: FeedChanges | undefined;
  #mine: FeedChanges | undefined;
  #conflicts: readonly string[] = [];

  protected override willUpdate(changed: PropertyValues): void {
    const { both, language } = this;
    if (!both || !(changed.has('both') || changed.has('language'))) return;
    this.#theirs = both.theirs ? changesBetween(both.base, both.theirs.value, language) : undefined;
    this.#mine = changesBetween(both.base, both.mine, language);
    const places = (both.together?.conflicts ?? []).map((steps) => placeInWords(steps, both, language));
    this.#conflicts = [...new Set(places)];
  }

  protected override render(): TemplateResult {
    const { language, name, both } = this;
    return html`<h1 tabindex="-1">${say(WORDS.title, language, { name })}</h1>
      <div class="sides">
        ${this.#renderSide('theirs', this.#theirs, both?.theirs === undefined)}
        ${this.#renderSide('mine', this.#mine, false)}
      </div>
      ${both?.together ? this.#renderTogether() : nothing}
      <ul class="answers">
        ${
          both?.together?.conflicts.length === 0
            ? this.#renderAnswer('together', WORDS.together, WORDS.togetherHelp)
            : nothing
        }
        <li>
          <button type="button" @click=${() => this.dispatchEvent(new SaveEvent('new', false))}>
            ${say(SAVING.saveAs, language)}
          </button>
          <span class="subtle">${say(WORDS.copyHelp, language)}</span>
        </li>
        ${both?.theirs ? this.#renderAnswer('theirs', WORDS.takeTheirs, WORDS.takeTheirsHelp) : nothing}
        ${this.#renderAnswer('mine', WORDS.keepMine, WORDS.keepMineHelp)}
      </ul>`;
  }

  #renderSide(side: 'theirs' | 'mine', changes: FeedChanges | undefined, isUnreadable: boolean): TemplateResult {
    const { language } = this;
    const isUnseen = !isUnreadable && (changes?.isSame ?? true);
    return html`<section class="card" aria-labelledby=${side}>
      <h2 id=${side}>${say(WORDS[side], language)}</h2>
      ${isUnreadable ? html`<p>${say(WORDS.unreadable, language)}</p>` : nothing}
      ${isUnseen ? html`<p>${say(WORDS.unseen, language)}</p>` : nothing}
      ${changes ? renderChanges(changes, language) : nothing}
    </section>`;
  }

  #renderTogether(): TemplateResult {
    const { language } = this;
    const count = this.#conflicts.length;
    if (count === 0) return html`<p>${say(WORDS.apart, language)}</p>`;
    return html`<p>${sayCount(CONFLICTS, count, language, { count })}</p>
      <ul>
        ${this.#conflicts.map((place) => html`<li>${place}</li>`)}
      </ul>`;
  }

  #renderAnswer(answer: BothAnswer, name: Entry, help: Entry): TemplateResult {
    const { language } = this;
    const isFirst = answer === 'together';
    return html`<li>
      <button
        type="button"
        class=${isFirst ? 'primary' : ''}
        aria-describedby="help-${answer}"
        @click=${() => this.dispatchEvent(new BothEvent(answer))}
      >
        ${say(name, language)}
      </button>
      <span id="help-${answer}" class="subtle">${say(help, language)}</span>
    </li>`;
  }
}

/** What readers will see changed: the figures line by line, and the rest. */
function renderChanges(changes: FeedChanges, language: Language): TemplateResult {
  const { figures, rest } = changes;
  return html`${figures.map(
    ({ title, sentences, figures: lines }) =>
      html`<h3>${title}: ${sentences.join(', ')}</h3>
        <ul>
          ${lines.map((figure) => html`<li>${figureText(figure, language)}</li>`)}
        </ul>`,
  )}
  ${rest.map(
    ({ name, items }) =>
      html`<h3>${name}</h3>
        ${items.map(renderChangeItem)}`,
  )}`;
}

/** «Moss, Antall jobber, 4. kvartal 2023», «Bioøkonomi: Beskrivelse (nynorsk)» */
function placeInWords(steps: readonly Step[], { mine }: BothVersions, language: Language): string {
  if (steps.length === 0) return say(WORDS.whole, language);
  const path = steps.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  const place = placeOf(path.replace(/^\./, ''), mine);
  const about = aboutPlace(place, language);
  const isField = steps.length > 2 || typeof steps[1] === 'string' || steps.length === 1;
  return place.period !== undefined || !isField ? about : `${about}: ${fieldName(place, mine, language)}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'both-page': BothPageElement;
  }
}

defineElement('both-page', BothPageElement);
