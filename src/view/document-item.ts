import type { Document, Feed, Language } from '../feed/feed.js';
import { phraseIn, type Phrase } from '../feed/localized-text.js';
import { say, type Entry } from '../locale/catalogue.js';
import { formatDate, formatPeriod } from '../locale/time.js';
import { DOCUMENT_STATE_WORDS } from '../locale/project.words.js';
import type { PanelItem } from './panel.js';
import { hostOf } from './source-line.js';

/** A document as panels show it: title, publisher, state, when and by whom it was adopted, validity, themes. */
export function documentItem(feed: Feed, document: Document, language: Language): PanelItem {
  const own = (text: string): Phrase => ({ text, language });
  const title = phraseIn(document.title, language);
  return {
    title: document.url === undefined ? title : { ...title, text: `${title.text} (${hostOf(document.url)})` },
    ...(document.url === undefined ? {} : { url: document.url }),
    badges: document.state ? [say(DOCUMENT_STATE_WORDS[document.state], language)] : [],
    lines: [
      ...(document.publisher ? [phraseIn(document.publisher, language)] : []),
      ...(document.description ? [phraseIn(document.description, language)] : []),
      ...dateLines(feed, document, language).map(own),
      ...(document.themes.length === 0
        ? []
        : [own(say(WORDS.themes, language, { themes: themesOf(document, language) }))]),
    ],
  };
}

function dateLines(feed: Feed, document: Document, language: Language): string[] {
  const { adopted, adoptedBy, published, validFrom, validTo } = document;
  const by = adoptedBy ? phraseIn(adoptedBy, language).text : '';
  const earlier = feed.documents.find(({ id }) => id === document.supersedes);
  return [
    ...(published === undefined ? [] : [say(WORDS.published, language, { date: formatDate(published, language) })]),
    ...(adopted === undefined
      ? []
      : [say(by === '' ? WORDS.adopted : WORDS.adoptedBy, language, { date: formatDate(adopted, language), by })]),
    ...(validFrom === undefined && validTo === undefined
      ? []
      : [say(WORDS.valid, language, { period: validity(validFrom, validTo, language) })]),
    ...(earlier ? [say(WORDS.supersedes, language, { title: phraseIn(earlier.title, language).text })] : []),
  ];
}

function validity(from: string | undefined, to: string | undefined, language: Language): string {
  return [from, to].map((date) => (date === undefined ? '' : formatPeriod(date, language))).join('–');
}

function themesOf(document: Document, language: Language): string {
  return document.themes.map((theme) => phraseIn(theme, language).text).join(', ');
}

const WORDS = {
  published: { nb: 'Publisert {date}', nn: 'Publisert {date}', sv: 'Publicerat {date}', en: 'Published {date}' },
  adopted: { nb: 'Vedtatt {date}', nn: 'Vedteke {date}', sv: 'Beslutat {date}', en: 'Adopted {date}' },
  adoptedBy: {
    nb: 'Vedtatt {date} av {by}',
    nn: 'Vedteke {date} av {by}',
    sv: 'Beslutat {date} av {by}',
    en: 'Adopted {date} by {by}',
  },
  valid: { nb: 'Gjelder {period}', nn: 'Gjeld {period}', sv: 'Gäller {period}', en: 'Valid {period}' },
  supersedes: { nb: 'Erstatter {title}', nn: 'Erstattar {title}', sv: 'Ersätter {title}', en: 'Replaces {title}' },
  themes: { nb: 'Temaer: {themes}', nn: 'Tema: {themes}', sv: 'Teman: {themes}', en: 'Themes: {themes}' },
} as const satisfies Readonly<Record<string, Entry>>;
