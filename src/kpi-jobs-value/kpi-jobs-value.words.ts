import type { RegionType } from '../feed/feed.js';
import type { Entry, PluralEntry } from '../locale/catalogue.js';

/** Texts of the key figures. */
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
  compare: { nb: 'Sammenlign', nn: 'Samanlikn', sv: 'Jämför', en: 'Compare' },
  compareWith: {
    nb: 'Sammenlign med (inntil {most})',
    nn: 'Samanlikn med (inntil {most})',
    sv: 'Jämför med (högst {most})',
    en: 'Compare with (up to {most})',
  },
  definition: { nb: 'Hva betyr dette?', nn: 'Kva tyder dette?', sv: 'Vad betyder detta?', en: 'What does this mean?' },
  figures: { nb: 'Velg figur', nn: 'Vel figur', sv: 'Välj diagram', en: 'Choose chart' },
  readOff: { nb: 'Les av figuren', nn: 'Les av figuren', sv: 'Läs av diagrammet', en: 'Read values' },
  figure: { nb: 'Nøkkeltall', nn: 'Nøkkeltal', sv: 'Nyckeltal', en: 'Key figure' },
  unit: { nb: 'Enhet', nn: 'Eining', sv: 'Enhet', en: 'Unit' },
  target: { nb: 'Måltall', nn: 'Måltal', sv: 'Målvärde', en: 'Target' },
  source: { nb: 'Kilde', nn: 'Kjelde', sv: 'Källa', en: 'Source' },
  aboutRegion: { nb: 'Om {region}', nn: 'Om {region}', sv: 'Om {region}', en: 'About {region}' },
  property: { nb: 'Egenskap', nn: 'Eigenskap', sv: 'Egenskap', en: 'Property' },
  regionType: { nb: 'Type', nn: 'Type', sv: 'Typ', en: 'Type' },
  code: { nb: 'Kode', nn: 'Kode', sv: 'Kod', en: 'Code' },
  codeValid: {
    nb: '{code} ({validity})',
    nn: '{code} ({validity})',
    sv: '{code} ({validity})',
    en: '{code} ({validity})',
  },
  validFrom: { nb: 'fra {from}', nn: 'frå {from}', sv: 'från {from}', en: 'from {from}' },
  validTo: { nb: 'til {to}', nn: 'til {to}', sv: 'till {to}', en: 'to {to}' },
  members: { nb: 'Består av', nn: 'Består av', sv: 'Består av', en: 'Consists of' },
  partOf: { nb: 'Del av', nn: 'Del av', sv: 'Del av', en: 'Part of' },
  predecessors: { nb: 'Tidligere', nn: 'Tidlegare', sv: 'Tidigare', en: 'Formerly' },
  country: { nb: 'Land', nn: 'Land', sv: 'Land', en: 'Country' },
  note: { nb: 'Merknad', nn: 'Merknad', sv: 'Anmärkning', en: 'Note' },
  allFigures: {
    nb: 'Nøkkeltall for {region}',
    nn: 'Nøkkeltal for {region}',
    sv: 'Nyckeltal för {region}',
    en: 'Key figures for {region}',
  },
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
  addRegion: { nb: 'Legg til {region}', nn: 'Legg til {region}', sv: 'Lägg till {region}', en: 'Add {region}' },
  order: { nb: 'Sorter etter:', nn: 'Sorter etter:', sv: 'Sortera efter:', en: 'Sort by:' },
  deadlineNote: {
    nb: 'Fristen for målet var {period}.',
    nn: 'Fristen for målet var {period}.',
    sv: 'Målets tidsfrist var {period}.',
    en: 'The deadline of the target was {period}.',
  },
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
