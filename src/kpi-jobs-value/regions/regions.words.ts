import type { Entry } from '../../locale/catalogue.js';

/** Texts about regions that are there no more, and about those without figures. */
export const REGIONS_WORDS = {
  former: {
    nb: 'Tidligere {regions}',
    nn: 'Tidlegare {regions}',
    sv: 'Tidigare {regions}',
    en: 'Former {regions}',
  },
  without: {
    nb: 'Ingen tall i denne kilden',
    nn: 'Ingen tal i denne kjelda',
    sv: 'Inga siffror i den här källan',
    en: 'No figures in this source',
  },
  withoutNote: {
    nb: 'Ingen tall i denne kilden: {regions}.',
    nn: 'Ingen tal i denne kjelda: {regions}.',
    sv: 'Inga siffror i den här källan: {regions}.',
    en: 'No figures in this source: {regions}.',
  },
  manyWithout: {
    nb: '{count} {regions} har ingen tall i denne kilden. De står i tabellen.',
    nn: '{count} {regions} har ingen tal i denne kjelda. Dei står i tabellen.',
    sv: '{count} {regions} har inga siffror i den här källan. De finns i tabellen.',
    en: '{count} {regions} have no figures in this source. They are in the table.',
  },
} as const satisfies Readonly<Record<string, Entry>>;
