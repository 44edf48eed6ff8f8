import type { Entry } from '../locale/catalogue.js';

/** Texts of the tiles. */
export const WORDS = {
  title: {
    nb: 'Jobb- og verdiskaping',
    nn: 'Jobb- og verdiskaping',
    sv: 'Jobb och värdeskapande',
    en: 'Jobs and value creation',
  },
  noFigures: {
    nb: 'Det finnes ingen tall ennå.',
    nn: 'Det finst ingen tal enno.',
    sv: 'Det finns inga siffror ännu.',
    en: 'There are no figures yet.',
  },
  noFiguresHere: {
    nb: 'Ingen tall for {region} i denne kilden.',
    nn: 'Ingen tal for {region} i denne kjelda.',
    sv: 'Inga siffror för {region} i den här källan.',
    en: 'No figures for {region} in this source.',
  },
  definition: { nb: 'Hva betyr dette?', nn: 'Kva tyder dette?', sv: 'Vad betyder detta?', en: 'What does this mean?' },
  source: { nb: 'Kilde', nn: 'Kjelde', sv: 'Källa', en: 'Source' },
  moreFigures: {
    nb: 'Vis flere nøkkeltall ({count})',
    nn: 'Vis fleire nøkkeltal ({count})',
    sv: 'Visa fler nyckeltal ({count})',
    en: 'Show more key figures ({count})',
  },
  fewerFigures: {
    nb: 'Vis færre nøkkeltall',
    nn: 'Vis færre nøkkeltal',
    sv: 'Visa färre nyckeltal',
    en: 'Show fewer key figures',
  },
} as const satisfies Readonly<Record<string, Entry>>;

/** The summary sentence and its parts. */
export const SUMMARY = {
  count: {
    nb: '{when} var det {value} i {region}{change}.',
    nn: '{when} var det {value} i {region}{change}.',
    sv: '{when} fanns det {value} i {region}{change}.',
    en: '{when} there were {value} in {region}{change}.',
  },
  rate: {
    nb: '{title}, {region}: {value} {when}{change}.',
    nn: '{title}, {region}: {value} {when}{change}.',
    sv: '{title}, {region}, {when}: {value}{change}.',
    en: '{title}, {region}: {value} {when}{change}.',
  },
  than: {
    nb: ', {difference} {word} enn {before}{share}',
    nn: ', {difference} {word} enn {before}{share}',
    sv: ', {difference} {word} än {before}{share}',
    en: ', {difference} {word} than {before}{share}',
  },
  same: {
    nb: ', det samme som {before}',
    nn: ', det same som {before}',
    sv: ', samma som {before}',
    en: ', the same as {before}',
  },
  yearBefore: { nb: 'året før', nn: 'året før', sv: 'året före', en: 'a year earlier' },
  missing: {
    nb: '{title}, {region}, {period}: {reason}.',
    nn: '{title}, {region}, {period}: {reason}.',
    sv: '{title}, {region}, {period}: {reason}.',
    en: '{title}, {region}, {period}: {reason}.',
  },
  statuses: { nb: 'Merk: {statuses}.', nn: 'Merk: {statuses}.', sv: 'Observera: {statuses}.', en: 'Note: {statuses}.' },
  others: {
    nb: 'Til sammenligning: {regions}.',
    nn: 'Til samanlikning: {regions}.',
    sv: 'Som jämförelse: {regions}.',
    en: 'For comparison: {regions}.',
  },
} as const satisfies Readonly<Record<string, Entry>>;
