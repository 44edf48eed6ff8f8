import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../feed/feed.js';
import { withoutSoftHyphens, type Phrase } from '../../feed/localized-text.js';
import { sourceText, type SourcePart } from '../../view/source-line.js';

/**
 * A text of the feed; marked with its language when it had to fall back to another than the reader's. Soft hyphens stay
 * out, since some voices stumble over them, except where `text` asks for them: where a long word must be broken.
 */
export function renderPhrase(
  phrase: Phrase,
  language: Language,
  text = withoutSoftHyphens(phrase.text),
): TemplateResult | string {
  return phrase.language === language ? text : html`<span lang=${phrase.language}>${text}</span>`;
}

/** The value of `lang` for a text in a language: none when it is the reader's own, or nothing is known of it. */
export function foreignLanguage(own: Language | undefined, reader: Language): Language | typeof nothing {
  return own === undefined || own === reader ? nothing : own;
}

/** A part of the source line, with its address where it has one: only a name in another language is marked with it. */
export function renderSourcePart(part: SourcePart, language: Language): TemplateResult | string {
  const { before, phrase, after, url } = part;
  const text =
    phrase.language === language
      ? withoutSoftHyphens(sourceText(part))
      : html`${before}${renderPhrase(phrase, language)}${after}`;
  return url === undefined ? text : html`<a href=${url} rel="noopener noreferrer">${text}</a>`;
}
