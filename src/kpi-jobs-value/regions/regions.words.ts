import type { RegionType } from '../../feed/feed.js';
import type { Entry, PluralEntry } from '../../locale/catalogue.js';

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
  lacking: {
    nb: 'Ikke for {region}: {figures}.',
    nn: 'Ikkje for {region}: {figures}.',
    sv: 'Inte för {region}: {figures}.',
    en: 'Not for {region}: {figures}.',
  },
  andMore: { nb: 'og {count} til', nn: 'og {count} til', sv: 'och {count} till', en: 'and {count} more' },
} as const satisfies Readonly<Record<string, Entry>>;

/** One region of each type; `REGION_TYPE_WORDS` has the plural. */
export const ONE_REGION_WORDS: Readonly<Record<RegionType, Entry>> = {
  country: { nb: 'Land', nn: 'Land', sv: 'Land', en: 'Country' },
  county: { nb: 'Fylke', nn: 'Fylke', sv: 'Län', en: 'County' },
  functional: { nb: 'Region', nn: 'Region', sv: 'Region', en: 'Region' },
  cooperation: { nb: 'Samarbeid', nn: 'Samarbeid', sv: 'Samarbete', en: 'Partnership' },
  municipality: { nb: 'Kommune', nn: 'Kommune', sv: 'Kommun', en: 'Municipality' },
  other: { nb: 'Annen region', nn: 'Annan region', sv: 'Annan region', en: 'Other region' },
};

export const REGION_TYPE_WORDS: Readonly<Record<RegionType, Entry>> = {
  country: { nb: 'Land', nn: 'Land', sv: 'Länder', en: 'Countries' },
  county: { nb: 'Fylker', nn: 'Fylke', sv: 'Län', en: 'Counties' },
  functional: { nb: 'Regioner', nn: 'Regionar', sv: 'Regioner', en: 'Regions' },
  cooperation: { nb: 'Samarbeid', nn: 'Samarbeid', sv: 'Samarbeten', en: 'Partnerships' },
  municipality: { nb: 'Kommuner', nn: 'Kommunar', sv: 'Kommuner', en: 'Municipalities' },
  other: { nb: 'Andre', nn: 'Andre', sv: 'Övriga', en: 'Other' },
};

export const MEMBER_COUNT: PluralEntry = {
  one: { nb: '{name} (1 kommune)', nn: '{name} (1 kommune)', sv: '{name} (1 kommun)', en: '{name} (1 municipality)' },
  other: {
    nb: '{name} ({count} kommuner)',
    nn: '{name} ({count} kommunar)',
    sv: '{name} ({count} kommuner)',
    en: '{name} ({count} municipalities)',
  },
};
