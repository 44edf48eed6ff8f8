import type { Entry, PluralEntry } from '../locale/catalogue.js';

/** The questions that sections answer, and what is said where there is no answer. */
export const SECTION_WORDS = {
  what: { nb: 'Hva', nn: 'Kva', sv: 'Vad', en: 'What' },
  progress: { nb: 'Hvor langt', nn: 'Kor langt', sv: 'Hur långt', en: 'How far' },
  who: { nb: 'Hvem', nn: 'Kven', sv: 'Vilka', en: 'Who' },
  links: { nb: 'Koblinger', nn: 'Koplingar', sv: 'Kopplingar', en: 'Links' },
  when: { nb: 'Når', nn: 'Når', sv: 'När', en: 'When' },
  documents: {
    nb: 'Mål og dokumenter',
    nn: 'Mål og dokument',
    sv: 'Mål och dokument',
    en: 'Goals and documents',
  },
  gaps: {
    nb: 'Her mangler noe',
    nn: 'Her manglar noko',
    sv: 'Här saknas något',
    en: 'Something is missing here',
  },
  none: { nb: 'ingen registrert', nn: 'ingen registrerte', sv: 'inga registrerade', en: 'none recorded' },
} as const satisfies Readonly<Record<string, Entry>>;

/** What is said where nothing is registered. */
export const NOTHING_WORDS = {
  measures: {
    nb: 'Ingen tiltak er lagt inn.',
    nn: 'Ingen tiltak er lagde inn.',
    sv: 'Inga åtgärder har lagts in.',
    en: 'No measures have been added.',
  },
  figures: {
    nb: 'Ingen nøkkeltall eller måltall er lagt inn.',
    nn: 'Ingen nøkkeltal eller måltal er lagde inn.',
    sv: 'Inga nyckeltal eller målvärden har lagts in.',
    en: 'No key figures or targets have been added.',
  },
  figuresHere: {
    nb: 'Ingen nøkkeltall eller måltall er lagt inn for {region}.',
    nn: 'Ingen nøkkeltal eller måltal er lagde inn for {region}.',
    sv: 'Inga nyckeltal eller målvärden har lagts in för {region}.',
    en: 'No key figures or targets have been added for {region}.',
  },
  actors: {
    nb: 'Ingen aktører er lagt inn.',
    nn: 'Ingen aktørar er lagde inn.',
    sv: 'Inga aktörer har lagts in.',
    en: 'No actors have been added.',
  },
  areas: {
    nb: 'Ingen fokusområder er lagt inn.',
    nn: 'Ingen fokusområde er lagde inn.',
    sv: 'Inga fokusområden har lagts in.',
    en: 'No focus areas have been added.',
  },
  links: {
    nb: 'Ingen koblinger er lagt inn.',
    nn: 'Ingen koplingar er lagde inn.',
    sv: 'Inga kopplingar har lagts in.',
    en: 'No links have been added.',
  },
  projects: {
    nb: 'Ingen prosjekter er lagt inn.',
    nn: 'Ingen prosjekt er lagde inn.',
    sv: 'Inga projekt har lagts in.',
    en: 'No projects have been added.',
  },
  documents: {
    nb: 'Ingen mål eller dokumenter er lagt inn.',
    nn: 'Ingen mål eller dokument er lagde inn.',
    sv: 'Inga mål eller dokument har lagts in.',
    en: 'No goals or documents have been added.',
  },
} as const satisfies Readonly<Record<string, Entry>>;

/** What sections count. */
export const COUNTS = {
  measures: {
    one: { nb: '{count} tiltak', nn: '{count} tiltak', sv: '{count} åtgärd', en: '{count} measure' },
    other: { nb: '{count} tiltak', nn: '{count} tiltak', sv: '{count} åtgärder', en: '{count} measures' },
  },
  figures: {
    one: { nb: '{count} nøkkeltall', nn: '{count} nøkkeltal', sv: '{count} nyckeltal', en: '{count} key figure' },
    other: { nb: '{count} nøkkeltall', nn: '{count} nøkkeltal', sv: '{count} nyckeltal', en: '{count} key figures' },
  },
  targets: {
    one: { nb: '{count} måltall', nn: '{count} måltal', sv: '{count} målvärde', en: '{count} target' },
    other: { nb: '{count} måltall', nn: '{count} måltal', sv: '{count} målvärden', en: '{count} targets' },
  },
  factors: {
    one: { nb: '{count} faktor', nn: '{count} faktor', sv: '{count} faktor', en: '{count} factor' },
    other: { nb: '{count} faktorer', nn: '{count} faktorar', sv: '{count} faktorer', en: '{count} factors' },
  },
  areas: {
    one: { nb: '{count} fokusområde', nn: '{count} fokusområde', sv: '{count} fokusområde', en: '{count} focus area' },
    other: {
      nb: '{count} fokusområder',
      nn: '{count} fokusområde',
      sv: '{count} fokusområden',
      en: '{count} focus areas',
    },
  },
  projects: {
    one: { nb: '{count} prosjekt', nn: '{count} prosjekt', sv: '{count} projekt', en: '{count} project' },
    other: { nb: '{count} prosjekter', nn: '{count} prosjekt', sv: '{count} projekt', en: '{count} projects' },
  },
  goals: {
    one: { nb: '{count} mål', nn: '{count} mål', sv: '{count} mål', en: '{count} goal' },
    other: { nb: '{count} mål', nn: '{count} mål', sv: '{count} mål', en: '{count} goals' },
  },
  documents: {
    one: { nb: '{count} dokument', nn: '{count} dokument', sv: '{count} dokument', en: '{count} document' },
    other: { nb: '{count} dokumenter', nn: '{count} dokument', sv: '{count} dokument', en: '{count} documents' },
  },
} as const satisfies Readonly<Record<string, PluralEntry>>;
