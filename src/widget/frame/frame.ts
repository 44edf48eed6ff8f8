import { html, nothing, type TemplateResult } from 'lit';
import type { Feed, Language } from '../../feed/feed.js';
import { phraseIn } from '../../feed/localized-text.js';
import { say } from '../../locale/catalogue.js';
import { formatDate } from '../../locale/time.js';
import { hasFeed, type FeedState } from '../../store/feed-state.js';
import type { Lead, View } from '../../view/view.js';
import { FRAME_WORDS as WORDS } from './frame.words.js';
import { renderHeading } from './heading.js';
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
  /** What those need to know who keep page and feed; `nothing` unless the page's address asks for it. */
  readonly owner: unknown;
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
        <p>${renderSource(content)}</p>
        <div class="actions" part="actions">${content.actions}</div>
      </figcaption>
      ${content.owner}
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

function renderSource({ lead: { source }, state, language }: FrameContent): unknown {
  const updated = state.status === 'stale' && !state.say ? staleness(state.feed, language) : source.updated;
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
    updated === undefined ? nothing : html`<span part="updated">${updated}</span>`,
  ];
}

/** Word of a refresh that failed stands where nothing moves because of it: in the place of the date alone. */
function staleness({ updated }: Feed, language: Language): string {
  if (updated === undefined) return say(WORDS.staleUndated, language);
  return say(WORDS.stale, language, { date: formatDate(updated, language) });
}

/** The feed's own notice, and whose figures these are when they were kept from an earlier visit. */
function renderNotices({ state, language }: FrameContent): unknown {
  if (!hasFeed(state)) return nothing;
  const { notice } = state.feed;
  const kept = state.status === 'stale' && state.say?.(language);
  return [
    kept ? html`<p class="notice" part="notice">${kept}</p>` : nothing,
    notice
      ? html`<p class="notice" part="notice feed-notice">${renderPhrase(phraseIn(notice, language), language)}</p>`
      : nothing,
  ];
}
