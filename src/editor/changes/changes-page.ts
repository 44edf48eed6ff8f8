import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import { linesOfChanges } from '../../changes/change-lines.js';
import { changesBetween } from '../../changes/changes.js';
import type { ChangeGroup, ChangeItem, FeedChanges, Headline, HeadlineChange } from '../../changes/feed-changes.js';
import type { Language } from '../../feed/shape/widget-words.js';
import { withValue } from '../../feed-file/edited-value.js';
import { say } from '../../locale/catalogue.js';
import { defineElement } from '../../widget/define-element.js';
import { controlStyles } from '../control.styles.js';
import { WORDS as SHELL } from '../editor.words.js';
import type { ProblemList } from '../problems/problem-list.js';
import { SaveEvent } from '../saving/save-event.js';
import type { SaveWay } from '../saving/save-file.js';
import { WORDS as SAVING } from '../saving/saving.words.js';
import { changesPageStyles } from './changes-page.styles.js';
import { WORDS } from './changes-page.words.js';
import { renderChangedFigures } from './changed-figures-table.js';

/** What readers will see changed, before it is saved: what they meet first, the figures, and the rest. */
export class ChangesPageElement extends LitElement {
  static override styles = [controlStyles, changesPageStyles];

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

  @state() private notice = '';
  #changes: FeedChanges | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    const { language, fileFeed, feed, today } = this;
    if (!['language', 'fileFeed', 'feed', 'today'].some((name) => changed.has(name))) return;
    // Saving sets the date, so it is part of what readers will see.
    const after = this.count > 0 ? withValue(feed, ['updated'], today) : feed;
    this.#changes = changesBetween(fileFeed, after, language);
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
            ${errors === 0 ? say(WORDS.noErrors, language) : say(WORDS.errors, language, { count: errors })}
          </p>
        </div>
        ${count > 0 ? this.#renderButtons() : nothing}
      </div>
      <p role="status">${this.notice}</p>
      ${this.#changes ? this.#renderChanges(this.#changes) : html`<p>${say(WORDS.unreadable, language)}</p>`}
    `;
  }

  #renderButtons(): TemplateResult {
    const { language, way, name } = this;
    const words = way === 'same' ? SAVING.saveIn : way === 'new' ? SAVING.saveAs : SAVING.download;
    return html`<div class="row">
      <button type="button" @click=${this.#copy}>${say(WORDS.copy, language)}</button>
      <button type="button" class="primary" @click=${() => this.dispatchEvent(new SaveEvent(way, false))}>
        ${say(words, language, { name })}
      </button>
    </div>`;
  }

  #renderChanges(changes: FeedChanges): TemplateResult {
    const { language, actions, count } = this;
    if (count === 0) return html`<p>${say(WORDS.nothing, language)}</p>`;
    const isUnseen = changes.headlines.length + changes.figures.length === 0 && changes.rest.length <= 1;
    return html`
      ${isUnseen ? html`<p>${say(WORDS.unseen, language, { actions: actions.join(', ') })}</p>` : nothing}
      ${changes.headlines.map((headline) => this.#renderHeadline(headline))}
      ${changes.questions.map(
        (question) => html`<p class="question"><strong>${say(WORDS.ask, language)}</strong> ${question}</p>`,
      )}
      <div class="columns">
        <div class="figures">${changes.figures.map((figures) => renderChangedFigures(figures, language))}</div>
        ${changes.rest.length === 0 ? nothing : this.#renderRest(changes.rest)}
      </div>
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
              <dd>${items.map((item) => renderItem(item))}</dd>
            </div>`,
        )}
      </dl>
    </section>`;
  }

  readonly #copy = async (): Promise<void> => {
    if (!this.#changes) return;
    try {
      await navigator.clipboard.writeText(linesOfChanges(this.#changes, this.language).join('\n'));
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

function renderItem(item: ChangeItem): TemplateResult {
  if (item.kind === 'sentence') return html`<p>${item.text}</p>`;
  const parts = item.parts.map(({ kind, text }) =>
    kind === 'same' ? text : kind === 'added' ? html`<ins>${text}</ins>` : html`<del>${text}</del>`,
  );
  return html`<p>${item.about}: ${parts}</p>`;
}

defineElement('changes-page', ChangesPageElement);
