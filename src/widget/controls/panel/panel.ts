import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../feed/feed.js';
import type { Phrase } from '../../../feed/localized-text.js';
import { BAR, barOfSpan } from '../../../view/key-figure/progress-bar.js';
import { hasHeadings } from '../../../view/section.js';
import type { TimeSpan } from '../../../view/time-line.js';
import type { Panel, PanelBlock, PanelFigure, PanelItem } from '../../../view/panel.js';
import { renderHeading } from '../../frame/heading.js';
import { renderPhrase, renderSourcePart } from '../../frame/phrase.js';
import { renderLink } from '../link.js';
import { renderTrend } from '../trend-line.js';
import { renderProgressBar } from '../../frame/progress-bar.js';
import { renderSections } from './section.js';
import { renderSparkline } from '../../frame/sparkline.js';

/** How a panel is shown: in which language, under which heading level, and what a chip does. */
export interface PanelContent {
  readonly panel: Panel;
  readonly language: Language;
  /** Level of the panel's own heading; its parts have the next one. */
  readonly headingLevel: number;
  readonly choose: (id: string) => void;
}

/** What the reader sees about the thing that is chosen. */
export function renderPanel({ panel, language, headingLevel, choose }: PanelContent): TemplateResult {
  return html`
    ${panel.badges.length === 0 ? nothing : renderBadges(panel.badges)}
    ${renderHeading(headingLevel, renderPhrase(panel.title, language), 'panel-heading')}
    ${panel.subtitle ? html`<p class="summary">${renderPhrase(panel.subtitle, language)}</p>` : nothing}
    ${panel.blocks.map((block) => renderBlock(block, language, headingLevel + 1, choose))}
    ${renderSections<PanelBlock>({
      sections: panel.sections,
      language,
      headingLevel: headingLevel + 1,
      renderBlocks: (section) =>
        section.blocks.map((block) => renderBlock(block, language, headingLevel + 2, choose, hasHeadings(section))),
    })}`;
}

function renderBadges(badges: readonly string[]): TemplateResult {
  return html`<p class="badges">${badges.map((badge) => html`<span class="badge hue">${badge}</span> `)}</p>`;
}

function renderBlock(
  block: PanelBlock,
  language: Language,
  level: number,
  choose: (id: string) => void,
  isNamed = true,
): TemplateResult {
  const heading = isNamed && block.heading ? renderHeading(level, block.heading, 'panel-part') : nothing;
  return html`<div class="block">${heading}${renderContent(block, language, choose)}</div>`;
}

function renderContent(block: PanelBlock, language: Language, choose: (id: string) => void): unknown {
  switch (block.kind) {
    case 'text':
      return block.paragraphs.map((paragraph) => html`<p>${renderPhrase(paragraph, language)}</p>`);
    case 'bullets':
      return html`<ul class="bullets">${block.items.map(
        (item) => html`<li>${renderPhrase(item, language)}</li>`,
      )}</ul>`;
    case 'items':
      return html`${block.timeLine === undefined ? nothing : html`<p class="line">${block.timeLine}</p>`}
        <ul class="items">${block.items.map((item) => renderItem(item, language))}</ul>`;
    case 'figures':
      return html`<ul class="items">${block.figures.map((figure) => renderFigureRow(figure, language))}</ul>`;
    case 'chips':
      return html`<ul class="chips">${block.chips.map(
        ({ id, label }) =>
          html`<li><button class="button chip" type="button"
            @click=${() => choose(id)}>${renderPhrase(label, language)}</button></li>`,
      )}</ul>`;
  }
}

function renderItem(item: PanelItem, language: Language): TemplateResult {
  const badges = item.badges.map((badge) => html`<span class="badge">${badge}</span> `);
  return html`<li>
    <p>${renderLink(item.title, item.url, language)} ${badges}</p>
    ${renderLines(item.lines, language)}
    ${item.span ? renderSpan(item.span) : nothing}
    ${item.source ? html`<p class="line">${renderSourcePart(item.source, language)}</p>` : nothing}
    ${
      item.more
        ? html`<details class="folded"><summary>${item.more.summary}</summary>
            ${renderLines(item.more.lines, language)}</details>`
        : nothing
    }
  </li>`;
}

function renderLines(lines: readonly Phrase[], language: Language): readonly TemplateResult[] {
  return lines.map((line) => html`<p class="line">${renderPhrase(line, language)}</p>`);
}

/** A bar on the time line of its list: decoration, since the words beside it say when. */
function renderSpan(span: TimeSpan): TemplateResult {
  const { width, height } = BAR;
  const bar = barOfSpan(span);
  return html`<svg class="progress" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none"
    aria-hidden="true" focusable="false">
    <rect class="track" width=${width} height=${height}></rect>
    <rect class="bar" x=${bar.x} width=${bar.width} height=${height}></rect>
  </svg>`;
}

function renderFigureRow(figure: PanelFigure, language: Language): TemplateResult {
  const source = figure.source ? html` · ${renderSourcePart(figure.source, language)}` : nothing;
  return html`<li>
    <div class="figure-head">
      <p>${renderPhrase(figure.title, language)} – ${renderPhrase(figure.region, language)}
        ${figure.badges.map((badge) => html`<span class="badge status">${badge}</span> `)}</p>
      <div class="figure-value">
        ${figure.trend ? renderSparkline(renderTrend(figure.trend)) : nothing}
        <p class="value"><span aria-hidden="true">${figure.number} <span class="unit">${figure.unit}</span></span><span
          class="visually-hidden">${figure.spoken}</span></p>
      </div>
    </div>
    <p class="line">${figure.period}${source}</p>
    ${figure.change.text === '' ? nothing : html`<p class="line">${figure.change.text}</p>`}
    ${figure.newer.map((text) => html`<p class="line">${text}</p>`)}
    ${figure.progress.map(({ progress, text }) => html`${renderProgressBar(progress)}<p class="line">${text}</p>`)}
  </li>`;
}
