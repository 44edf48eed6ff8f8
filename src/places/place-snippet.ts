import type { Language } from '../feed/feed.js';
import { say, type Entry } from '../locale/catalogue.js';
import { elementText, escaped, paragraph } from '../snippet/html-text.js';
import { codeOf, tagSnippet, type Snippet } from '../snippet/snippet.js';
import { wholePage } from '../snippet/whole-page.js';
import { jobsSentence } from './jobs-words.js';
import type { Place } from './place.js';
import { JOBS_TABLE } from './starter-feed.js';
import { TITLE } from './starter-feed.words.js';
import { idOf, nameOf } from './place-name.js';

const WORDS = {
  source: {
    nb: 'Kilde: {link}. Lisens: CC BY 4.0.',
    nn: 'Kjelde: {link}. Lisens: CC BY 4.0.',
    sv: 'Källa: {link}. Licens: CC BY 4.0.',
    en: 'Source: {link}. Licence: CC BY 4.0.',
  },
  table: {
    nb: 'Statistisk sentralbyrå, tabell 11657 (ssb.no)',
    nn: 'Statistisk sentralbyrå, tabell 11657 (ssb.no)',
    sv: 'Statistisk sentralbyrå, tabell 11657 (ssb.no)',
    en: 'Statistics Norway, table 11657 (ssb.no)',
  },
} as const satisfies Readonly<Record<string, Entry>>;

/** Where a page finds what it loads. */
export interface Addresses {
  /** The folder of samspill, without a slash at the end. */
  readonly folder: string;
  /** The feed. */
  readonly feed: string;
}

/** The name of the file that a place's feed is kept in. */
export function feedFileOf(place: Place): string {
  return `${idOf(place)}.json`;
}

/** The code for a page that has the key figures of a place, with the figures as text between the tags. */
export function snippetOf(place: Place, language: Language, addresses: Addresses): string {
  return codeOf(snippetFor(place, language, addresses));
}

/** A whole page with the key figures of a place, as it can lie beside its feed. */
export function pageOf(place: Place, language: Language, addresses: Addresses): string {
  const title = say(TITLE, language, { place: nameOf(place) });
  return wholePage({ language, title, snippet: snippetFor(place, language, addresses) });
}

/** What stands between the tags is what readers have before the figures are there, and without JavaScript. */
function snippetFor(place: Place, language: Language, { folder, feed }: Addresses): Snippet {
  const link = elementText('a', [['href', JOBS_TABLE.url]], escaped(say(WORDS.table, language)));
  const source = elementText('p', [], say(WORDS.source, language, { link }));
  const content = { html: `${paragraph(jobsSentence(place, language))}\n${source}`, isWhole: false };
  return tagSnippet({ tag: 'kpi-jobs-value', attributes: { src: feed, lang: language } }, { folder }, content);
}
