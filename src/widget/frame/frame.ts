import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../feed/feed.js';
import { phraseIn } from '../../feed/localized-text.js';
import { say } from '../../locale/catalogue.js';
import { formatDate } from '../../locale/time.js';
import type { FeedState } from '../../store/feed-state.js';
import type { SourceLine } from '../../view/source-line.js';
import type { Lead, View } from '../../view/view.js';
import { FRAME_WORDS as WORDS } from './frame.words.js';
import { renderHeading } from './heading.js';
import { renderOwner } from './owner.js';
import { renderPhrase, renderSourcePart } from './phrase.js';

/** What a frame puts around a figure. */
export interface FrameContent {
  readonly language: Language;
  readonly headingLevel: number;
  readonly state: FeedState;
  readonly lead: Lead;
  /** All that the widget shows; undefined until its code is there. */
  readonly view: View | undefined;
  readonly mode: 'figure' | 'table';
  /** The figure itself; called only when there is something to draw. */
  readonly figure: () => unknown;
  /** Controls at the top, such as a region chooser; `nothing` when there are none. */
  readonly toolbar: unknown;
  /** What is marked because of a choice elsewhere, and the way back. */
  readonly marks: unknown;
  /** The tables of the view. */
  readonly tables: unknown;
  /** Controls at the foot, such as downloads. */
  readonly actions: unknown;
  readonly announcement: string;
  /** Every problem of the feed, for its keeper; `nothing` unless the page's address asks for it. */
  readonly problems: unknown;
}

/**
 * A widget with content: heading, summary, figure or table, notes, source. The table is always there, if not always
 * shown.
 */
export function renderFrame(content: FrameContent): TemplateResult {
  const { lead, view, language, mode } = content;
  const { tables = [], notes = [] } = view ?? {};
  return html`
    <figure class="frame ready" part="frame" lang=${language} dir="ltr" aria-labelledby="heading">
      ${renderHead(content)}
      ${renderNotices(content)}
      ${content.marks}
      ${lead.empty === undefined ? nothing : html`<p part="empty" class="empty">${lead.empty}</p>`}
      <div part="figure" class="figure" ?hidden=${mode === 'table' && tables.length > 0}>${content.figure()}</div>
      <div part="tables" class="print-too" ?hidden=${mode !== 'table'}>${content.tables}</div>
      ${notes.length === 0 ? nothing : html`<ul class="notes" part="notes">${notes.map(renderNote)}</ul>`}
      <figcaption class="foot" part="caption">
        <p>${renderSource(lead.source, language)}</p>
        <div class="actions" part="actions">${content.actions}</div>
      </figcaption>
      ${content.problems === nothing ? nothing : renderOwner(content.problems, language, true)}
      <p class="visually-hidden" role="status">${content.announcement}</p>
    </figure>`;
}

function renderHead({ lead: { title, summary }, language, headingLevel, toolbar }: FrameContent): TemplateResult {
  const heading = renderHeading(headingLevel, renderPhrase(title, language), 'heading');
  return html`<div class="head">
        <div>
          <div id="heading" tabindex="-1">${heading}</div>
          ${summary === '' ? nothing : html`<p class="summary" part="summary">${summary}</p>`}
        </div>
        ${toolbar}
      </div>`;
}

function renderNote(note: string): TemplateResult {
  return html`<li>${note}</li>`;
}

function renderSource(source: SourceLine, language: Language): unknown {
  return [
    source.sources.length === 0
      ? nothing
      : html`<span part="source">${source.label}: ${source.sources.map(
          (part, index) => html`${index === 0 ? '' : '; '}${renderSourcePart(part, language)}`,
        )}</span>`,
    (source.reaches ?? []).map(
      ({ text, isLate }) => html`<span part=${isLate ? 'reach late' : 'reach'}>${text}</span>`,
    ),
    source.license ? html`<span part="license">${renderSourcePart(source.license, language)}</span>` : nothing,
    source.updated === undefined ? nothing : html`<span part="updated">${source.updated}</span>`,
  ];
}

/** The feed's own notice, and word of a refresh that failed. */
function renderNotices({ state, language }: FrameContent): unknown {
  if (state.status !== 'ready' && state.status !== 'stale') return nothing;
  const { feed } = state;
  const stale =
    feed.updated === undefined
      ? say(WORDS.staleUndated, language)
      : say(WORDS.stale, language, { date: formatDate(feed.updated, language) });
  const notice = feed.notice && phraseIn(feed.notice, language);
  return html`
    ${state.status === 'stale' ? html`<p class="notice" part="notice">${stale}</p>` : nothing}
    ${notice ? html`<p class="notice" part="notice">${renderPhrase(notice, language)}</p>` : nothing}`;
}
