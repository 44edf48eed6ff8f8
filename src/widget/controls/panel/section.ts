import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../feed/feed.js';
import { SECTION_NAMES, type PanelSection } from '../../../view/section.js';
import { renderHeading } from '../../frame/heading.js';
import { renderPhrase } from '../../frame/phrase.js';

/** How sections are shown: the level of their headings, and what makes the blocks in one. */
export interface SectionsContent<B> {
  readonly sections: readonly PanelSection<B>[];
  readonly language: Language;
  readonly headingLevel: number;
  readonly renderBlocks: (section: PanelSection<B>) => unknown;
}

/**
 * The sections of a panel. Each question has its place, so that the browser keeps open what the reader has opened when
 * another thing is chosen.
 */
export function renderSections<B>(content: SectionsContent<B>): unknown {
  return SECTION_NAMES.map((name) => {
    const section = content.sections.find((candidate) => candidate.name === name);
    return section ? renderSection(section, content) : nothing;
  });
}

/** A section that opens; a line of its own where there is nothing to open. */
function renderSection<B>(section: PanelSection<B>, content: SectionsContent<B>): TemplateResult {
  const { title, count, gist, isOpen, blocks } = section;
  const { language, headingLevel, renderBlocks } = content;
  const head = html`
    ${renderHeading(headingLevel, title, 'panel-part')}
    ${count === '' ? nothing : html`<span class="count">${count}</span>`}
    ${
      gist.length === 0 ? nothing : html`<span class="gist">${gist.map((text) => renderPhrase(text, language))}</span>`
    }`;
  if (blocks.length === 0) return html`<div class="section section-head">${head}</div>`;
  return html`<details class="section" ?open=${isOpen}>
    <summary class="section-head">${head}</summary>
    ${renderBlocks(section)}
  </details>`;
}
