import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import type { Language } from '../../feed/shape/widget-words.js';
import { say, sayCount } from '../../locale/catalogue.js';
import { afterPaint } from '../../timing/frames.js';
import { defineElement } from '../../widget/define-element.js';
import { controlStyles } from '../control.styles.js';
import { fragmentOf } from '../navigation/place-address.js';
import { changedLines, type ChangedLines, type LineRange } from '../../changes/texts/changed-lines.js';
import { CHANGED, REMOVED, WORDS } from './file-text.words.js';

/** So many places of changes are named; more than these nobody reads. */
const MOST_NAMED = 12;
/** So many lines are laid out together: those out of sight cost nothing. */
const BLOCK = 200;

/** The text of the file as it will be saved, for whoever helps the keeper: read-only, with the lines that changed. */
export class FileTextPageElement extends LitElement {
  static override styles = [
    controlStyles,
    css`
      .head,
      .told {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem 1.5rem;
        align-items: center;
        justify-content: space-between;
      }

      .told {
        justify-content: start;
        margin-block: 0.5rem;
      }

      .told ul {
        display: flex;
        flex-wrap: wrap;
        gap: 0 0.75rem;
        align-items: center;
        padding: 0;
        list-style: none;
      }

      .text {
        max-block-size: 70vh;
        overflow: auto;
        padding-block: 0.5rem;
        border: 1px solid var(--editor-line-strong);
        border-radius: var(--editor-radius);
        background: var(--editor-surface);
        font-family: ui-monospace, Consolas, monospace;
        font-size: 0.875rem;
        line-height: 1.5;
        tab-size: 2;
      }

      .block {
        inline-size: max-content;
        min-inline-size: 100%;
        content-visibility: auto;
        contain-intrinsic-block-size: auto 262.5rem;
      }

      .line {
        padding-inline: 3.75rem 1rem;
        border-inline-start: 4px solid var(--editor-surface);
        white-space: pre;
      }

      /* The number is drawn, and so neither selected nor copied. */
      .line::before {
        display: inline-block;
        box-sizing: border-box;
        inline-size: 3.25rem;
        margin-inline: -3.75rem 0.5rem;
        color: var(--editor-ink-subtle);
        text-align: end;
        content: attr(data-number);
        content: attr(data-number) / '';
      }

      .changed {
        border-inline-start-color: var(--editor-good-line);
        background: var(--editor-good);
        text-decoration: none;
      }

      ins {
        display: block;
      }

      @media (forced-colors: active) {
        .changed {
          border-inline-start-color: Highlight;
        }
      }
    `,
  ];

  @property() language: Language = 'nb';
  /** Name of the file. */
  @property() name = '';
  /** The text that the file has now; undefined where there is none yet. */
  @property() fileText: string | undefined = undefined;
  /** The text as it will be saved. */
  @property() text = '';

  @state() private notice = '';
  #view: ChangedLines = { lines: [], changed: [], removed: 0 };

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('fileText') || changed.has('text')) this.#view = changedLines(this.fileText, this.text);
  }

  protected override render(): TemplateResult {
    const { language, name } = this;
    return html`
      <div class="head">
        <h1 tabindex="-1">${say(WORDS.title, language, { name })}</h1>
        <div class="row">
          <button type="button" @click=${this.#copy}>${say(WORDS.copy, language)}</button>
          <a href=${fragmentOf({ page: 'about' })}>${say(WORDS.back, language)}</a>
        </div>
      </div>
      <p class="subtle">${say(WORDS.lead, language)}</p>
      <div role="status">${this.notice}</div>
      <div class="told">${this.#renderChanges()}</div>
      <div class="text" tabindex="0" role="region" aria-label=${say(WORDS.text, language)} translate="no">
        ${this.#renderBlocks()}
      </div>
    `;
  }

  #renderChanges(): TemplateResult {
    const { language, fileText } = this;
    const { changed, removed } = this.#view;
    if (fileText === undefined) return html`<p>${say(WORDS.new, language)}</p>`;
    if (changed.length === 0 && removed === 0) return html`<p>${say(WORDS.none, language)}</p>`;
    const count = changed.reduce((sum, { first, last }) => sum + last - first + 1, 0);
    const gone = removed > 0 ? sayCount(REMOVED, removed, language, { count: removed }) : '';
    const more = changed.length - MOST_NAMED;
    return html`<p>${count > 0 ? sayCount(CHANGED, count, language, { count }) : nothing} ${gone}</p>
      <ul aria-label=${say(WORDS.places, language)}>
        ${changed.slice(0, MOST_NAMED).map((range) => this.#renderPlace(range))}
        ${more > 0 ? html`<li>${say(WORDS.more, language, { count: more })}</li>` : nothing}
      </ul>`;
  }

  #renderPlace(range: LineRange): TemplateResult {
    const words = range.first === range.last ? WORDS.line : WORDS.lines;
    return html`<li>
      <button type="button" class="plain" @click=${() => void this.#show(range.first)}>
        ${say(words, this.language, { ...range })}
      </button>
    </li>`;
  }

  #renderBlocks(): readonly TemplateResult[] {
    const { lines, changed } = this.#view;
    const isNew = this.fileText === undefined;
    const numbers = new Set(isNew ? [] : changed.flatMap(numbersIn));
    return Array.from({ length: Math.ceil(lines.length / BLOCK) }, (_, block) => {
      const start = block * BLOCK;
      return html`<div class="block">
        ${lines.slice(start, start + BLOCK).map((line, index) => renderLine(line, start + index + 1, numbers))}
      </div>`;
    });
  }

  /** Lines of a block that is out of sight have no place in some browsers until the block has come into sight. */
  async #show(line: number): Promise<void> {
    const element = this.renderRoot.querySelector<HTMLElement>(`[data-number="${line}"]`);
    element?.closest('.block')?.scrollIntoView();
    this.renderRoot.querySelector<HTMLElement>('.text')?.focus({ preventScroll: true });
    await afterPaint();
    element?.scrollIntoView({ block: 'center' });
  }

  readonly #copy = async (): Promise<void> => {
    const { language } = this;
    try {
      await navigator.clipboard.writeText(this.text);
      this.notice = say(WORDS.copied, language);
    } catch {
      this.notice = say(WORDS.notCopied, language);
    }
  };
}

/** Without space around the text, which would be part of it. */
function renderLine(line: string, number: number, changed: ReadonlySet<number>): TemplateResult {
  const text = line === '' ? html`<br />` : line;
  return changed.has(number)
    ? html`<ins class="line changed" data-number=${number}>${text}</ins>`
    : html`<div class="line" data-number=${number}>${text}</div>`;
}

function numbersIn({ first, last }: LineRange): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

declare global {
  interface HTMLElementTagNameMap {
    'file-text-page': FileTextPageElement;
  }
}

defineElement('file-text-page', FileTextPageElement);
