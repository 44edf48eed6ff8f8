import type { Entry, PluralEntry } from '../../../locale/catalogue.js';

const both = (one: Entry, other: Entry): PluralEntry => ({ one, other });

/** How many regions are known, by what they are together. */
export const KNOWN_WORDS: Readonly<Record<'municipality' | 'county' | 'country' | 'region', PluralEntry>> = {
  municipality: both(
    { nb: '{n} kommune', nn: '{n} kommune', sv: '{n} kommun', en: '{n} municipality' },
    { nb: '{n} kommuner', nn: '{n} kommunar', sv: '{n} kommuner', en: '{n} municipalities' },
  ),
  county: both(
    { nb: '{n} fylke', nn: '{n} fylke', sv: '{n} län', en: '{n} county' },
    { nb: '{n} fylker', nn: '{n} fylke', sv: '{n} län', en: '{n} counties' },
  ),
  country: both(
    { nb: '{n} land', nn: '{n} land', sv: '{n} land', en: '{n} country' },
    { nb: '{n} land', nn: '{n} land', sv: '{n} länder', en: '{n} countries' },
  ),
  region: both(
    { nb: '{n} område', nn: '{n} område', sv: '{n} område', en: '{n} area' },
    { nb: '{n} områder', nn: '{n} område', sv: '{n} områden', en: '{n} areas' },
  ),
};

/** How many periods are new, by their kind. */
export const NEW_WORDS: Readonly<Record<'year' | 'half-year' | 'quarter' | 'month' | 'week' | 'day', PluralEntry>> = {
  year: both(
    {
      nb: '{n} nytt år ({periods})',
      nn: '{n} nytt år ({periods})',
      sv: '{n} nytt år ({periods})',
      en: '{n} new year ({periods})',
    },
    {
      nb: '{n} nye år ({periods})',
      nn: '{n} nye år ({periods})',
      sv: '{n} nya år ({periods})',
      en: '{n} new years ({periods})',
    },
  ),
  'half-year': both(
    {
      nb: '{n} nytt halvår ({periods})',
      nn: '{n} nytt halvår ({periods})',
      sv: '{n} nytt halvår ({periods})',
      en: '{n} new half-year ({periods})',
    },
    {
      nb: '{n} nye halvår ({periods})',
      nn: '{n} nye halvår ({periods})',
      sv: '{n} nya halvår ({periods})',
      en: '{n} new half-years ({periods})',
    },
  ),
  quarter: both(
    {
      nb: '{n} nytt kvartal ({periods})',
      nn: '{n} nytt kvartal ({periods})',
      sv: '{n} nytt kvartal ({periods})',
      en: '{n} new quarter ({periods})',
    },
    {
      nb: '{n} nye kvartaler ({periods})',
      nn: '{n} nye kvartal ({periods})',
      sv: '{n} nya kvartal ({periods})',
      en: '{n} new quarters ({periods})',
    },
  ),
  month: both(
    {
      nb: '{n} ny måned ({periods})',
      nn: '{n} ny månad ({periods})',
      sv: '{n} ny månad ({periods})',
      en: '{n} new month ({periods})',
    },
    {
      nb: '{n} nye måneder ({periods})',
      nn: '{n} nye månader ({periods})',
      sv: '{n} nya månader ({periods})',
      en: '{n} new months ({periods})',
    },
  ),
  week: both(
    {
      nb: '{n} ny uke ({periods})',
      nn: '{n} ny veke ({periods})',
      sv: '{n} ny vecka ({periods})',
      en: '{n} new week ({periods})',
    },
    {
      nb: '{n} nye uker ({periods})',
      nn: '{n} nye veker ({periods})',
      sv: '{n} nya veckor ({periods})',
      en: '{n} new weeks ({periods})',
    },
  ),
  day: both(
    {
      nb: '{n} ny dag ({periods})',
      nn: '{n} ny dag ({periods})',
      sv: '{n} ny dag ({periods})',
      en: '{n} new day ({periods})',
    },
    {
      nb: '{n} nye dager ({periods})',
      nn: '{n} nye dagar ({periods})',
      sv: '{n} nya dagar ({periods})',
      en: '{n} new days ({periods})',
    },
  ),
};

export const SUMMARY_WORDS = {
  changedSlightly: both(
    {
      nb: '{n} tall fra før er litt annerledes ({periods}, høyst {most})',
      nn: '{n} tal frå før er litt annleis ({periods}, høgst {most})',
      sv: '{n} tidigare siffra är något annorlunda ({periods}, högst {most})',
      en: '{n} earlier figure is slightly different ({periods}, by {most} at most)',
    },
    {
      nb: '{n} tall fra før er litt annerledes ({periods}, høyst {most})',
      nn: '{n} tal frå før er litt annleis ({periods}, høgst {most})',
      sv: '{n} tidigare siffror är något annorlunda ({periods}, högst {most})',
      en: '{n} earlier figures are slightly different ({periods}, by {most} at most)',
    },
  ),
  changed: both(
    {
      nb: '{n} tall fra før er annerledes ({periods}, høyst {most})',
      nn: '{n} tal frå før er annleis ({periods}, høgst {most})',
      sv: '{n} tidigare siffra är annorlunda ({periods}, högst {most})',
      en: '{n} earlier figure is different ({periods}, by {most} at most)',
    },
    {
      nb: '{n} tall fra før er annerledes ({periods}, høyst {most})',
      nn: '{n} tal frå før er annleis ({periods}, høgst {most})',
      sv: '{n} tidigare siffror är annorlunda ({periods}, högst {most})',
      en: '{n} earlier figures are different ({periods}, by {most} at most)',
    },
  ),
  added: both(
    { nb: '{n} nytt tall', nn: '{n} nytt tal', sv: '{n} ny siffra', en: '{n} new figure' },
    { nb: '{n} nye tall', nn: '{n} nye tal', sv: '{n} nya siffror', en: '{n} new figures' },
  ),
  status: both(
    {
      nb: '{n} tall får ny merking',
      nn: '{n} tal får ny merking',
      sv: '{n} siffra får ny märkning',
      en: '{n} figure gets another flag',
    },
    {
      nb: '{n} tall får ny merking',
      nn: '{n} tal får ny merking',
      sv: '{n} siffror får ny märkning',
      en: '{n} figures get other flags',
    },
  ),
  provisional: both(
    { nb: '{n} foreløpig tall', nn: '{n} førebels tal', sv: '{n} preliminär uppgift', en: '{n} preliminary figure' },
    {
      nb: '{n} foreløpige tall',
      nn: '{n} førebelse tal',
      sv: '{n} preliminära uppgifter',
      en: '{n} preliminary figures',
    },
  ),
  withheld: both(
    {
      nb: '{n} tall mangler i kilden',
      nn: '{n} tal manglar i kjelda',
      sv: '{n} uppgift saknas i källan',
      en: '{n} figure is missing in the source',
    },
    {
      nb: '{n} tall mangler i kilden',
      nn: '{n} tal manglar i kjelda',
      sv: '{n} uppgifter saknas i källan',
      en: '{n} figures are missing in the source',
    },
  ),
  unknown: both(
    {
      nb: '{n} rad ble ikke kjent igjen: {names}',
      nn: '{n} rad vart ikkje kjend igjen: {names}',
      sv: '{n} rad kändes inte igen: {names}',
      en: '{n} row was not recognised: {names}',
    },
    {
      nb: '{n} rader ble ikke kjent igjen: {names}',
      nn: '{n} rader vart ikkje kjende igjen: {names}',
      sv: '{n} rader kändes inte igen: {names}',
      en: '{n} rows were not recognised: {names}',
    },
  ),
} as const satisfies Readonly<Record<string, PluralEntry>>;
