import { html, nothing, type TemplateResult } from 'lit';

import type { TextPart } from '../../changes/feed-changes.js';
import type { OutdatedText, OutdatedVersion } from '../../changes/texts/outdated-texts.js';
import type { Language } from '../../feed/shape/widget-words.js';
import { say, sayCount } from '../../locale/catalogue.js';
import { LANGUAGE_NAMES } from '../../locale/language.words.js';
import { formatPeriod } from '../../locale/time.js';
import { renderTextPart } from './change-item.js';
import { MEND_IN_LANGUAGES, OUTDATED } from './outdated-texts.words.js';

/** Letters of the text that are shown before and after what would be changed. */
const AROUND = 60;

/** What the card of outdated texts is made of. */
export interface OutdatedTextsCard {
  readonly texts: readonly OutdatedText[];
  readonly language: Language;
  readonly handleMend: (texts: readonly OutdatedText[]) => void;
}

/** Texts that still name the period before: what would stand there instead, and a button for each. */
export function renderOutdatedTexts(card: OutdatedTextsCard): TemplateResult | typeof nothing {
  const { texts, language, handleMend } = card;
  if (texts.length === 0) return nothing;
  return html`<section class="card outdated" aria-labelledby="outdated">
    <div class="head">
      <h2 id="outdated">${say(OUTDATED.title, language)}</h2>
      ${
        texts.length === 1
          ? nothing
          : html`<button type="button" @click=${() => handleMend(texts)}>${say(OUTDATED.all, language)}</button>`
      }
    </div>
    <ul>
      ${texts.map((text) => renderText(text, card))}
    </ul>
  </section>`;
}

/** «Rett til 1. kvartal 2024 på 4 språk» */
export function mendingOf({ period, versions }: OutdatedText, language: Language): string {
  const values = { period: formatPeriod(period, language), count: versions.length };
  return sayCount(MEND_IN_LANGUAGES, versions.length, language, values);
}

function renderText(text: OutdatedText, { language, handleMend }: OutdatedTextsCard): TemplateResult {
  return html`<li>
    <h3>${text.about}</h3>
    ${text.versions.map((version) => renderVersion(version, text.versions.length > 1, language))}
    <button type="button" class="accent" @click=${() => handleMend([text])}>${mendingOf(text, language)}</button>
  </li>`;
}

function renderVersion(version: OutdatedVersion, isNamed: boolean, language: Language): TemplateResult {
  const name = version.language && isNamed ? `${say(LANGUAGE_NAMES[version.language], language)}: ` : nothing;
  const text = version.parts.map((part, index) => renderPart(part, index, version));
  return html`<p><span class="subtle">${name}</span><span lang=${version.language ?? nothing}>${text}</span></p>`;
}

function renderPart({ kind, text }: TextPart, index: number, { parts }: OutdatedVersion): TemplateResult {
  const isSame = kind === 'same';
  return renderTextPart({ kind, text: isSame ? shortened(text, index > 0, index < parts.length - 1) : text });
}

/** The end of what stands before a change, and the beginning of what stands after it, in whole words. */
function shortened(text: string, isAfter: boolean, isBefore: boolean): string {
  const kept = (isAfter ? AROUND : 0) + (isBefore ? AROUND : 0);
  if (text.length <= kept + 1) return text;
  const beginning = isAfter ? text.slice(0, AROUND).replace(/\S*$/u, '') : '';
  const end = isBefore ? text.slice(-AROUND).replace(/^\S*/u, '') : '';
  return `${beginning}…${end}`;
}
