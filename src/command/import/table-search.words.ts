import type { Entry, PluralEntry } from '../../locale/catalogue.js';

/** What a search for tables says. */
export const SEARCH_WORDS = {
  none: {
    nb: 'Ingen tabell hos {host} handler om «{words}».',
    nn: 'Ingen tabell hos {host} handlar om «{words}».',
    sv: 'Ingen tabell hos {host} handlar om "{words}".',
    en: 'No table at {host} is about "{words}".',
  },
  noService: {
    nb: 'Si med --service hvor det skal søkes: adressen til et PxWebApi 2, som https://data.ssb.no/api/pxwebapi/v2',
    nn: 'Sei med --service kvar det skal søkjast: adressa til eit PxWebApi 2, som https://data.ssb.no/api/pxwebapi/v2',
    sv: 'Säg med --service var det ska sökas: adressen till ett PxWebApi 2, som https://data.ssb.no/api/pxwebapi/v2',
    en: 'Say with --service where to search: the address of a PxWebApi 2, as https://data.ssb.no/api/pxwebapi/v2',
  },
  otherWords: {
    nb: 'Prøv med færre ord, eller med ord som tjenesten selv bruker.',
    nn: 'Prøv med færre ord, eller med ord som tenesta sjølv bruker.',
    sv: 'Försök med färre ord, eller med ord som tjänsten själv använder.',
    en: 'Try fewer words, or words that the service itself uses.',
  },
  more: {
    nb: 'De {shown} første av {count} er vist. Søk med flere ord for å finne færre.',
    nn: 'Dei {shown} første av {count} er viste. Søk med fleire ord for å finne færre.',
    sv: 'De {shown} första av {count} visas. Sök med fler ord för att hitta färre.',
    en: 'The first {shown} of {count} are shown. Search with more words to find fewer.',
  },
  goOn: {
    nb: 'Ta inn tall fra en av dem med nummeret, slik: samspill import {source} --into {into}',
    nn: 'Ta inn tal frå ein av dei med nummeret, slik: samspill import {source} --into {into}',
    sv: 'Ta in siffror från en av dem med numret, så här: samspill import {source} --into {into}',
    en: 'Take in figures from one of them with its number, like this: samspill import {source} --into {into}',
  },
  updated: { nb: 'oppdatert {date}', nn: 'oppdatert {date}', sv: 'uppdaterad {date}', en: 'updated {date}' },
  discontinued: { nb: 'avsluttet', nn: 'avslutta', sv: 'avslutad', en: 'discontinued' },
} satisfies Readonly<Record<string, Entry>>;

/** How many tables were found. */
export const SEARCH_COUNTS = {
  found: {
    one: {
      nb: 'Én tabell hos {host} handler om «{words}»:',
      nn: 'Éin tabell hos {host} handlar om «{words}»:',
      sv: 'En tabell hos {host} handlar om "{words}":',
      en: 'One table at {host} is about "{words}":',
    },
    other: {
      nb: '{count} tabeller hos {host} handler om «{words}»:',
      nn: '{count} tabellar hos {host} handlar om «{words}»:',
      sv: '{count} tabeller hos {host} handlar om "{words}":',
      en: '{count} tables at {host} are about "{words}":',
    },
  },
} satisfies Readonly<Record<string, PluralEntry>>;
