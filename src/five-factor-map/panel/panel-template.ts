import { html, nothing, type TemplateResult } from 'lit';
import { say } from '../../locale/catalogue.js';
import { hostOf } from '../../view/source-line.js';
import type { Item } from '../../view/item.js';
import { renderHeading } from '../../widget/frame/heading.js';
import { hueStyle } from '../../widget/frame/hue.js';
import { hasHeadings } from '../../view/section.js';
import { renderSections } from '../../widget/controls/panel/section.js';
import { renderLink } from '../../widget/controls/link.js';
import { renderPhrase } from '../../widget/frame/phrase.js';
import type { Cut, MapBlock, MapItem } from './blocks.js';
import { DETAILS_WORDS } from '../details.words.js';
import type { FigureContent } from '../groups/group-list.js';
import type { Matrix } from '../matrix/matrix.js';
import { textOf, type Mixed } from './mixed-text.js';
import type { MapPanel } from './panel.js';
import { renderMatrixTable } from '../matrix/matrix-template.js';

/** What is said about the choice, or about the whole map; without its name where that stands above it. */
export function renderPanel(panel: MapPanel, content: FigureContent, isNamed: boolean): TemplateResult {
  const { language, headingLevel } = content;
  const { badge, hue, title, subtitle, url, blocks, sections } = panel;
  const name = [title, subtitle].map(textOf).filter(Boolean).join('. ');
  return html`
    <section part="panel" class="panel" tabindex="-1" aria-label=${name}
      data-color=${hue?.name ?? nothing} .style=${hue ? hueStyle(hue) : ''}>
      <div class="about">
        ${
          badge && !isNamed
            ? html`<p class="badges">
          <span class="badge hue">${renderPhrase(badge, language)}</span></p>`
            : nothing
        }
        ${isNamed ? nothing : renderHeading(headingLevel, renderMixed(title, content), 'panel-heading')}
        ${subtitle.length === 0 ? nothing : html`<p class="summary">${renderMixed(subtitle, content)}</p>`}
        ${url === undefined ? nothing : html`<p>${renderLink({ text: hostOf(url), language }, url, language)}</p>`}
      </div>
      ${content.interplay}
      ${blocks.map((block) => renderUnder(block, content, headingLevel + 1))}
      ${renderSections<MapBlock>({
        sections,
        language,
        headingLevel: headingLevel + 1,
        renderBlocks: (section) =>
          section.blocks.map((block) => renderUnder(block, content, headingLevel + 2, hasHeadings(section))),
      })}
    </section>`;
}

/** A block under its heading, where it has one and needs it. */
function renderUnder(block: MapBlock, content: FigureContent, level: number, isNamed = true): TemplateResult {
  const heading =
    isNamed && block.heading.length > 0
      ? renderHeading(level, renderMixed(block.heading, content), 'panel-part')
      : nothing;
  return html`<div class="block">${heading}${renderBlock(block, content)}</div>`;
}

/** Who does what, as a table that can be searched when it is long. */
export function renderMatrix({ table, cut }: Matrix, content: FigureContent): TemplateResult {
  const list = renderMatrixTable(table, content.language);
  return html`<div class="matrix" part="matrix" tabindex="-1">${renderCut(cut, list, content)}</div>`;
}

/** A list that may be long: with a search field, how much of it is shown, and a button for more. */
function renderCut(cut: Cut | undefined, list: TemplateResult, content: FigureContent): TemplateResult {
  if (!cut) return list;
  const { key, text, more, isSearched } = cut;
  const { actions } = content;
  return html`
    <p class="search">${isSearched ? renderSearch(content) : nothing}<span class="line cut">${text}</span></p>
    ${list}
    ${
      more === undefined
        ? nothing
        : html`<p class="more"><button class="button" type="button"
      @click=${({ currentTarget }: Event) => {
        const part = currentTarget instanceof Element && currentTarget.closest('.block, .matrix');
        if (part) actions.showMore(key, part);
      }}>${more}</button></p>`
    }`;
}

/**
 * Moves the focus to an item of a list or a row of the matrix, to its button where it has one, so that it is seen and
 * read on from there.
 *
 * @param part what holds the list
 */
export function focusItem(part: Element, place: number): void {
  const items = [...part.querySelectorAll<HTMLElement>('.items > li, tbody > tr')];
  const box = part.querySelector<HTMLElement>('.table-scroll');
  const target = items[place]?.querySelector<HTMLElement>('button, th') ?? items[place];
  if (!target) return;
  if (box) showRows(box, items, place);
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus();
}

/** Shows the rows from a place on under the header that stays, in a box that is as high as makes them whole. */
function showRows(box: HTMLElement, rows: readonly HTMLElement[], place: number): void {
  box.style.removeProperty('--_rows');
  if (box.scrollHeight <= box.clientHeight) return;
  const heights = rows.map((row) => row.getBoundingClientRect().height);
  const header = box.querySelector('thead')?.getBoundingClientRect().height ?? 0;
  const room = box.clientHeight - header;
  let [start, end, height] = [place, place, 0];
  const fits = (next: number): boolean => height + (heights[next] ?? Infinity) <= room;
  for (; fits(end); end += 1) height += heights[end] ?? 0;
  // The last rows may leave room for some of those before them.
  for (; end === rows.length && fits(start - 1); start -= 1) height += heights[start - 1] ?? 0;
  box.style.setProperty('--_rows', `${header + height + box.offsetHeight - box.clientHeight}px`);
  box.scrollTop += (rows[start]?.getBoundingClientRect().top ?? 0) - box.getBoundingClientRect().top - header;
}

function renderSearch({ language, query, actions }: FigureContent): TemplateResult {
  const handleInput = ({ target }: InputEvent): void => {
    if (target instanceof HTMLInputElement) actions.search(target.value);
  };
  return html`<label>${say(DETAILS_WORDS.search, language)}
    <input type="search" .value=${query} @input=${handleInput}></label>`;
}

function renderMixed(parts: Mixed, { language }: FigureContent): unknown {
  return parts.map((part) => renderPhrase(part, language));
}

function renderBlock(block: MapBlock, content: FigureContent): unknown {
  switch (block.kind) {
    case 'texts':
      return [
        block.texts.map((text) => html`<p>${renderMixed(text, content)}</p>`),
        block.folded
          ? html`<details class="folded"><summary>${block.folded.summary}</summary>
        <ul class="bullets">${block.folded.texts.map((text) => html`<li>${renderMixed(text, content)}</li>`)}</ul>
      </details>`
          : nothing,
      ];
    case 'chips':
      return html`<ul class="chips">${block.chips.map(
        ({ choice, label }) => html`
      <li>${renderChoice(choice, renderMixed(label, content), 'button chip', content)}</li>`,
      )}</ul>`;
    case 'items': {
      const list = html`<ul class="items">${block.items.map((item) => renderItem(item, content))}</ul>`;
      return renderCut(block.cut, list, content);
    }
  }
}

function renderItem({ title, choice, lines, badges }: MapItem, content: FigureContent): TemplateResult {
  const { language } = content;
  const name = renderMixed(title, content);
  return html`<li>
    <div>
      ${choice ? renderChoice(choice, name, 'link-button', content) : html`<p>${name}</p>`}
      ${lines.map((line) => html`<p class="line">${renderMixed(line, content)}</p>`)}
    </div>
    ${
      badges.length === 0
        ? nothing
        : html`<p class="marks">${badges.map(
            ({ name: badge, hue }) => html`
      <span class="badge hue" data-color=${hue?.name ?? 'none'} .style=${hue ? hueStyle(hue) : ''}>
        ${renderPhrase(badge, language)}</span>`,
          )}</p>`
    }
  </li>`;
}

function renderChoice(choice: Item, name: unknown, style: string, { actions }: FigureContent): TemplateResult {
  return html`<button class=${style} type="button" @click=${() => actions.choose(choice, true)}>${name}</button>`;
}
