import type { Language } from '../../feed/feed.js';
import { withoutSoftHyphens, type Phrase } from '../../feed/localized-text.js';
import { sourceText, type SourcePart } from '../../view/source-line.js';
import type { ClassName } from '../markup/classes.js';
import { classed, element, link, type Content, type MarkupElement } from '../markup/markup.js';

/** A text of the feed, marked with its language when it had to fall back to another than the reader's. */
export function phraseMarkup({ text, language: own }: Phrase, language: Language): Content {
  const shown = withoutSoftHyphens(text);
  return own === language ? shown : element('span', { lang: own }, shown);
}

/** The value of `lang` for a text: none when it is in the reader's language, or nothing is known of it. */
export function foreign(own: Language | undefined, reader: Language): Language | undefined {
  return own === reader ? undefined : own;
}

/** A text of the feed, as a link when it has an address. */
export function linkedPhrase(phrase: Phrase, url: string | undefined, language: Language): Content {
  const content = phraseMarkup(phrase, language);
  return url === undefined ? content : link(url, content);
}

/** A part of the source line, with its address where it has one. */
export function sourceMarkup(part: SourcePart, language: Language): Content {
  const { before, phrase, after, url } = part;
  const content =
    phrase.language === language
      ? withoutSoftHyphens(sourceText(part))
      : [before, phraseMarkup(phrase, language), after];
  return url === undefined ? content : link(url, content);
}

/** A paragraph in the smaller type for what stands under something. */
export function line(...content: readonly Content[]): MarkupElement {
  return element('p', classed('line'), ...content);
}

/** Short words in frames, with what parts them. */
export function badges(words: readonly string[], look: 'status' | undefined): Content {
  return words.map((word) => [' ', element('span', classed('badge', look), word)]);
}

/** A heading of a level from 2 to 6; what is wanted beyond that becomes the nearest. */
export function heading(level: number, name: ClassName, ...content: readonly Content[]): MarkupElement {
  const names = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;
  const place = Math.min(4, Math.max(0, Math.round(level) - 2)) || 0;
  return element(names[place] ?? 'h2', classed(name), ...content);
}
