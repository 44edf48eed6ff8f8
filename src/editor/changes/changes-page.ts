import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import { linesOfChanges } from '../../changes/change-lines.js';
import { changesBetween } from '../../changes/changes.js';
import { GROUP_WORDS } from '../../changes/changes.words.js';
import type { ChangeGroup, FeedChanges, Headline, HeadlineChange } from '../../changes/feed-changes.js';
import type { Language } from '../../feed/shape/widget-words.js';
import { withValue } from '../../feed-file/edited-value.js';
import { outdatedTexts, type OutdatedText } from '../../changes/texts/outdated-texts.js';
import { say, sayCount } from '../../locale/catalogue.js';
import { formatNumber } from '../../locale/number.js';
import { defineElement } from '../../widget/define-element.js';
import { controlStyles } from '../control.styles.js';
import { WORDS as SHELL } from '../editor.words.js';
import { FeedChangeEvent } from '../events/feed-change-event.js';
import { GoToEvent } from '../events/go-to-event.js';
import { fragmentOf } from '../navigation/place-address.js';
import type { ProblemList } from '../problems/problem-list.js';
import { SaveEvent } from '../saving/save-event.js';
import type { SaveWay } from '../saving/save-file.js';
import { WORDS as SAVING } from '../saving/saving.words.js';
import { changeItemStyles } from './change-item.styles.js';
import { renderChangeItem } from './change-item.js';
import { changesPageStyles } from './changes-page.styles.js';
import { WAITING, WORDS } from './changes-page.words.js';
import { renderChangedFigures } from './changed-figures-table.js';
import { mendingOf, renderOutdatedTexts } from './outdated-texts-card.js';
import { OUTDATED } from './outdated-texts.words.js';
import { renderSignOff } from './sign-off.js';

/** Figures that were pasted and are not taken in. */
export interface WaitingFigures {
  /** How many; 0 while that is not known. */
  readonly count: number;
  /** The number of their indicator in the feed. */
  readonly indicator: number;
}

/** What readers will see changed, before it is saved: what they meet first, the figures, and the rest. */
export class ChangesPageElement extends LitElement {
  static override styles = [controlStyles, changesPageStyles, changeItemStyles];

  @property() language: Language = 'nb';
  @property() today = '';
  /** The feed as it is in the file; undefined where it is in none yet. */
  @property({ attribute: false }) fileFeed: unknown = undefined;
  /** The feed as the keeper has it now. */
  @property({ attribute: false }) feed: unknown = undefined;
  /** What was done, the oldest first. */
  @property({ attribute: false }) actions: readonly string[] = [];
  @property({ attribute: false }) problems: ProblemList | undefined = undefined;
  /** Name of the file, and how it is saved. */
  @property() name = '';
  @property() way: SaveWay = 'download';
  /** How many changes are not in the file. */
  @property({ type: Number }) count = 0;
  /** What was pasted and is in no change. */
  @property({ attribute: false }) waiting: WaitingFigures | undefined = undefined;

  @state() private notice = '';
  #changes: FeedChanges | undefined;
  #outdated: readonly OutdatedText[] = [];

  protected override willUpdate(changed: PropertyValues): void {
    const { language, fileFeed, feed, today } = this;
    if (!['language', 'fileFeed', 'feed', 'today'].some((name) => changed.has(name))) return;
    // Saving sets the date, so it is part of what readers will see.
    const after = this.count > 0 ? withValue(feed, ['updated'], today) : feed;
    this.#changes = changesBetween(fileFeed, after, language);
    this.#outdated = fileFeed === undefined ? [] : outdatedTexts(fileFeed, feed, language);
    this.notice = '';
  }

  protected override render(): TemplateResult {
    const { language, problems, count, fileFeed } = this;
    const errors = problems?.errors.length ?? 0;
    return html`
      <div class="head">
        <div>
          <h1 tabindex="-1">${say(SHELL.changes, language)}</h1>
          <p class="subtle">
            ${say(fileFeed === undefined ? WORDS.leadNew : WORDS.lead, language)}
            ${errors === 0 ? say(WORDS.noErrors, language) : this.#renderErrors(errors)}
          </p>
        </div>
        ${count > 0 ? this.#renderButtons() : nothing}
      </div>
      ${this.waiting ? this.#renderWaiting(this.waiting) : nothing}
      ${this.#changes ? this.#renderChanges(this.#changes) : html`<p>${say(WORDS.unreadable, language)}</p>`}
    `;
  }

  #renderWaiting({ count, indicator }: WaitingFigures): TemplateResult {
    const { language } = this;
    const sentence =
      count === 0
        ? say(WORDS.waiting, language)
        : sayCount(WAITING, count, language, { count: formatNumber(count, 0, language) });
    return html`<p class="question waiting">
      ${sentence}
      <button type="button" @click=${() => this.dispatchEvent(new GoToEvent({ page: 'figures', indicator }))}>
        ${say(WORDS.backToWaiting, language)}
      </button>
    </p>`;
  }

  #renderErrors(count: number): TemplateResult {
    return html`<a href=${fragmentOf({ page: 'problems' })}>${say(WORDS.errors, this.language, { count })}</a>`;
  }

  #renderButtons(): TemplateResult {
    const { language, way, name } = this;
    const words = way === 'same' ? SAVING.saveIn : way === 'new' ? SAVING.saveAs : SAVING.download;
    return html`<div class="row">
      <span role="status">${this.notice}</span>
      <button type="button" @click=${this.#copy}>${say(WORDS.copy, language)}</button>
      <button type="button" class="primary" @click=${() => this.dispatchEvent(new SaveEvent(way, false))}>
        ${say(words, language, { name })}
      </button>
    </div>`;
  }

  #renderChanges(changes: FeedChanges): TemplateResult {
    const { language, actions, count } = this;
    if (count === 0) return html`<p>${say(WORDS.nothing, language)}</p>`;
    const { headlines, figures, rest } = changes;
    // The date is set with each saving.
    const isDate = ({ name }: ChangeGroup): boolean => name === say(GROUP_WORDS.updated, language);
    const isUnseen = headlines.length + figures.length === 0 && rest.every(isDate);
    return html`
      ${isUnseen ? html`<p>${say(WORDS.unseen, language, { actions: actions.join(', ') })}</p>` : nothing}
      ${headlines.map((headline) => this.#renderHeadline(headline))}
      ${changes.questions.map(
        (question) => html`<p class="question"><strong>${say(WORDS.ask, language)}</strong> ${question}</p>`,
      )}
      ${renderOutdatedTexts({ texts: this.#outdated, language, handleMend: (texts) => this.#mend(texts) })}
      <div class="columns">
        ${
          figures.length === 0
            ? nothing
            : html`<div class="figures">${figures.map((each) => renderChangedFigures(each, language))}</div>`
        }
        ${rest.length === 0 ? nothing : this.#renderRest(rest)}
      </div>
      ${renderSignOff(this.name, this.today, language)}
    `;
  }

  #renderHeadline({ title, region, before, after }: HeadlineChange): TemplateResult {
    const { language } = this;
    return html`<section class="card headline">
      <h2>${title}, ${region}</h2>
      <div class="sides">
        ${before ? renderSide(say(WORDS.now, language), before, '') : nothing}
        ${
          after
            ? renderSide(say(WORDS.then, language), after, 'new')
            : html`<p class="side"><strong>${say(WORDS.gone, language)}</strong></p>`
        }
      </div>
    </section>`;
  }

  #renderRest(groups: readonly ChangeGroup[]): TemplateResult {
    return html`<section class="card">
      <h2>${say(WORDS.rest, this.language)}</h2>
      <dl>
        ${groups.map(
          ({ name, items }) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${items.map(renderChangeItem)}</dd>
            </div>`,
        )}
      </dl>
    </section>`;
  }

  #mend(texts: readonly OutdatedText[]): void {
    const value = texts.reduce((feed, text) => withValue(feed, text.steps, text.value), this.feed);
    this.dispatchEvent(new FeedChangeEvent(value, say(OUTDATED.mended, this.language)));
    // The button is gone with what it was for.
    this.renderRoot.querySelector<HTMLElement>('h1')?.focus();
  }

  /** What is copied: what is shown, with the texts that still name the period before. */
  #lines(changes: FeedChanges): readonly string[] {
    const { language } = this;
    const lines = linesOfChanges(changes, language);
    if (this.#outdated.length === 0) return lines;
    const texts = this.#outdated.map((text) => `${text.about}: ${mendingOf(text, language)}`);
    return [...lines, '', say(OUTDATED.title, language), ...texts];
  }

  readonly #copy = async (): Promise<void> => {
    if (!this.#changes) return;
    try {
      await navigator.clipboard.writeText(this.#lines(this.#changes).join('\n'));
      this.notice = say(WORDS.copied, this.language);
    } catch {
      this.notice = say(WORDS.notCopied, this.language);
    }
  };
}

function renderSide(name: string, { number, unit, badges, sentence }: Headline, className: string): TemplateResult {
  return html`<div class="side ${className}">
    <h3>${name}</h3>
    <p>
      <span class="number">${number}</span> ${unit}
      ${badges.map((badge) => html`<span class="chip notice">${badge}</span> `)}
    </p>
    <p>${sentence}</p>
  </div>`;
}

defineElement('changes-page', ChangesPageElement);
