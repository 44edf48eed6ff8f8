import type { Language } from '../../feed/feed.js';
import { startTag } from '../../snippet/html-text.js';
import { addressOf, providerOf, type SharedWidget } from './shared-widget.js';

/** How Open Graph calls languages. */
const LOCALES: Readonly<Record<Language, string>> = { nb: 'nb_NO', nn: 'nn_NO', sv: 'sv_SE', en: 'en_GB' };

/**
 * Lines for the head of the page on which the widget is, for those who show a link to it: title, description, picture
 * with its words, and where the oEmbed answer is.
 */
export function headLines(shared: SharedWidget): readonly string[] {
  const { picture, files, options } = shared;
  const { language = 'nb' } = options;
  const properties: readonly (readonly [string, string])[] = [
    ['og:type', 'website'],
    ['og:site_name', providerOf(shared).name],
    ['og:locale', LOCALES[language]],
    ['og:title', picture.title],
    ['og:description', picture.description],
    ['og:image', addressOf(shared, files.picture)],
    ['og:image:type', 'image/png'],
    ['og:image:width', String(picture.width)],
    ['og:image:height', String(picture.height)],
    ['og:image:alt', picture.alternative],
  ];
  return [
    ...properties.map(([property, content]) =>
      startTag('meta', [
        ['property', property],
        ['content', content],
      ]),
    ),
    startTag('meta', [
      ['name', 'twitter:card'],
      ['content', 'summary_large_image'],
    ]),
    startTag('link', [
      ['rel', 'alternate'],
      ['type', 'application/json+oembed'],
      ['href', addressOf(shared, files.oembed)],
      ['title', picture.title],
    ]),
  ];
}
