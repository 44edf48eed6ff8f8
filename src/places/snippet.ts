import type { Language } from '../feed/feed.js';
import { say, type Entry } from '../locale/catalogue.js';
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

/** The two tags for a page that has the key figures of a place, with the figures as text between them. */
export function snippetOf(place: Place, language: Language, addresses: Addresses): string {
  return `${scriptTag(addresses)}\n\n${widgetTag(place, language, addresses)}\n`;
}

/** A whole page with the key figures of a place, as it can lie beside its feed. */
export function pageOf(place: Place, language: Language, addresses: Addresses): string {
  const title = escaped(say(TITLE, language, { place: nameOf(place) }));
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    ${scriptTag(addresses)}
  </head>
  <body>
    <main>
      <h1>${title}</h1>
${indented(widgetTag(place, language, addresses), '      ')}
    </main>
  </body>
</html>
`;
}

function scriptTag({ folder }: Addresses): string {
  return `<script type="module" src="${escaped(folder)}/samspill.js"></script>`;
}

/** What stands between the tags is what readers have before the figures are there, and without JavaScript. */
function widgetTag(place: Place, language: Language, { feed }: Addresses): string {
  const link = `<a href="${JOBS_TABLE.url}">${escaped(say(WORDS.table, language))}</a>`;
  return [
    `<kpi-jobs-value src="${escaped(feed)}" lang="${language}">`,
    `  <p>${escaped(jobsSentence(place, language))}</p>`,
    `  <p>${say(WORDS.source, language, { link })}</p>`,
    `</kpi-jobs-value>`,
  ].join('\n');
}

function indented(text: string, indent: string): string {
  return text.replace(/^/gmu, indent);
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in HTML, between tags and in quotes. */
function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => ESCAPES[sign] ?? sign);
}
