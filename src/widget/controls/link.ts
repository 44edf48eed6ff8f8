import { html, type TemplateResult } from 'lit';
import type { Language } from '../../feed/feed.js';
import type { Phrase } from '../../feed/localized-text.js';
import { renderPhrase } from '../frame/phrase.js';

/** A text of the feed as a link when it has an address. The address has been checked by the parser. */
export function renderLink(phrase: Phrase, url: string | undefined, language: Language): TemplateResult | string {
  if (url === undefined) return renderPhrase(phrase, language);
  return html`<a href=${url} rel="noopener noreferrer">${renderPhrase(phrase, language)}</a>`;
}
