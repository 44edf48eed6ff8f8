import type { Entry } from '../../locale/catalogue.js';

/** What the dashboard of a municipality says about its growth among others. */
export const GROWTH = {
  above: {
    nb: 'Det er mer vekst enn i {below} av landets {of} kommuner.',
    nn: 'Det er meir vekst enn i {below} av {of} kommunar i landet.',
    sv: 'Det är mer tillväxt än i {below} av landets {of} kommuner.',
    en: 'That is more growth than in {below} of the country’s {of} municipalities.',
  },
  first: {
    nb: 'Ingen av landets {of} kommuner hadde større vekst.',
    nn: 'Ingen av {of} kommunar i landet hadde større vekst.',
    sv: 'Ingen av landets {of} kommuner hade större tillväxt.',
    en: 'None of the country’s {of} municipalities grew more.',
  },
  below: {
    nb: 'I {above} av landets {of} kommuner gikk det bedre.',
    nn: 'I {above} av {of} kommunar i landet gjekk det betre.',
    sv: 'I {above} av landets {of} kommuner gick det bättre.',
    en: 'Things went better in {above} of the country’s {of} municipalities.',
  },
} as const satisfies Readonly<Record<string, Entry>>;

export const REMARKS = {
  few: {
    nb: 'Små tall svinger mye: Det er færre enn 500 jobber i {place}.',
    nn: 'Små tal svingar mykje: Det er færre enn 500 jobbar i {place}.',
    sv: 'Små tal svänger mycket: Det finns färre än 500 jobb i {place}.',
    en: 'Small numbers vary a lot: there are fewer than 500 jobs in {place}.',
  },
  notAll: {
    nb: 'Rangeringen gjelder de {of} av {all} kommunene som har tall for begge kvartalene.',
    nn: 'Rangeringa gjeld dei {of} av {all} kommunane som har tal for begge kvartala.',
    sv: 'Rangordningen gäller de {of} av {all} kommuner som har siffror för båda kvartalen.',
    en: 'The ranking is of the {of} of {all} municipalities with figures for both quarters.',
  },
} as const satisfies Readonly<Record<string, Entry>>;

export const TILES = {
  jobs: { nb: 'Jobber', nn: 'Jobbar', sv: 'Jobb', en: 'Jobs' },
  change: { nb: 'Endring på ett år', nn: 'Endring på eitt år', sv: 'Förändring på ett år', en: 'Change in a year' },
  inCounty: { nb: 'Vekst i {place}', nn: 'Vekst i {place}', sv: 'Tillväxt i {place}', en: 'Growth in {place}' },
  inCountry: { nb: 'Vekst i landet', nn: 'Vekst i landet', sv: 'Tillväxt i landet', en: 'Growth in the country' },
  rank: { nb: 'nr. {rank}', nn: 'nr. {rank}', sv: 'nr {rank}', en: 'no. {rank}' },
  sharedRank: { nb: 'delt nr. {rank}', nn: 'delt nr. {rank}', sv: 'delat nr {rank}', en: 'joint no. {rank}' },
  rankNote: {
    nb: 'av {of}. I antall jobber: {size}',
    nn: 'av {of}. I talet på jobbar: {size}',
    sv: 'av {of}. I antal jobb: {size}',
    en: 'of {of}. By number of jobs: {size}',
  },
  alone: {
    nb: '{place} er den eneste kommunen i fylket.',
    nn: '{place} er den einaste kommunen i fylket.',
    sv: '{place} är den enda kommunen i länet.',
    en: '{place} is the only municipality in the county.',
  },
  none: { nb: 'ikke kjent', nn: 'ikkje kjent', sv: 'inte känt', en: 'not known' },
} as const satisfies Readonly<Record<string, Entry>>;

export const HEADINGS = {
  /** Without the name: readers may choose a neighbour in the figure. */
  trend: {
    nb: 'Jobber, kvartal for kvartal',
    nn: 'Jobbar, kvartal for kvartal',
    sv: 'Jobb, kvartal för kvartal',
    en: 'Jobs, quarter by quarter',
  },
  beside: {
    nb: 'Naboene, fylket og landet',
    nn: 'Naboane, fylket og landet',
    sv: 'Grannarna, länet och landet',
    en: 'Neighbours, county and country',
  },
  everyone: {
    nb: 'Blant alle kommuner',
    nn: 'Blant alle kommunar',
    sv: 'Bland alla kommuner',
    en: 'Among all municipalities',
  },
} as const satisfies Readonly<Record<string, Entry>>;

export const COLUMNS = {
  rank: { nb: 'Nr.', nn: 'Nr.', sv: 'Nr', en: 'No.' },
  municipality: { nb: 'Kommune', nn: 'Kommune', sv: 'Kommun', en: 'Municipality' },
  county: { nb: 'Fylke', nn: 'Fylke', sv: 'Län', en: 'County' },
  jobs: { nb: 'Jobber', nn: 'Jobbar', sv: 'Jobb', en: 'Jobs' },
  growth: { nb: 'På ett år', nn: 'På eitt år', sv: 'På ett år', en: 'In a year' },
} as const satisfies Readonly<Record<string, Entry>>;

export const BESIDE = {
  all: {
    nb: 'Alle {count} kommuner',
    nn: 'Alle {count} kommunar',
    sv: 'Alla {count} kommuner',
    en: 'All {count} municipalities',
  },
  noNeighbours: {
    nb: '{place} har ingen nabokommuner på land.',
    nn: '{place} har ingen nabokommunar på land.',
    sv: '{place} har inga grannkommuner på land.',
    en: '{place} has no neighbours on land.',
  },
  onLand: {
    nb: 'Naboer er kommuner som har felles grense på land. Kommuner med bare sjø imellom er ikke med.',
    nn: 'Naboar er kommunar som har felles grense på land. Kommunar med berre sjø imellom er ikkje med.',
    sv: 'Grannar är kommuner med gemensam gräns på land. Kommuner med bara hav emellan är inte med.',
    en: 'Neighbours share a border on land. Municipalities with only sea between them are left out.',
  },
} as const satisfies Readonly<Record<string, Entry>>;

export const EVERYONE = {
  dots: {
    nb: 'Hver prikk er en kommune.',
    nn: 'Kvar prikk er ein kommune.',
    sv: 'Varje prick är en kommun.',
    en: 'Each dot is a municipality.',
  },
  /** Dark on light pages, light on dark ones, and larger than the others. */
  county: {
    nb: 'De fremhevede er i {county}.',
    nn: 'Dei framheva er i {county}.',
    sv: 'De framhävda ligger i {county}.',
    en: 'Those that stand out are in {county}.',
  },
  change: {
    nb: 'Endring i antall jobber fra {before} til {newest}.',
    nn: 'Endring i talet på jobbar frå {before} til {newest}.',
    sv: 'Förändring i antal jobb från {before} till {newest}.',
    en: 'Change in the number of jobs from {before} to {newest}.',
  },
  tails: {
    nb: 'Ytterst til venstre står de {low} med {from} eller lavere, ytterst til høyre de {high} med {to} eller høyere.',
    nn: 'Ytst til venstre står dei {low} med {from} eller lågare, ytst til høgre dei {high} med {to} eller høgare.',
    sv: 'Längst till vänster står de {low} med {from} eller lägre, längst till höger de {high} med {to} eller högre.',
    en: 'Farthest left are the {low} with {from} or less, farthest right the {high} with {to} or more.',
  },
  lower: { nb: '{share} eller lavere', nn: '{share} eller lågare', sv: '{share} eller lägre', en: '{share} or less' },
  higher: { nb: '{share} eller høyere', nn: '{share} eller høgare', sv: '{share} eller högre', en: '{share} or more' },
  caption: {
    nb: 'Alle kommunene etter endring i antall jobber fra {before} til {newest}',
    nn: 'Alle kommunane etter endring i talet på jobbar frå {before} til {newest}',
    sv: 'Alla kommuner efter förändring i antal jobb från {before} till {newest}',
    en: 'All municipalities by change in the number of jobs from {before} to {newest}',
  },
  show: {
    nb: 'Vis alle kommunene i en tabell',
    nn: 'Vis alle kommunane i ein tabell',
    sv: 'Visa alla kommuner i en tabell',
    en: 'Show all municipalities in a table',
  },
} as const satisfies Readonly<Record<string, Entry>>;
