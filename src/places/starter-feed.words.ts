import type { Entry } from '../locale/catalogue.js';

/** What a starter feed says, in the four languages that readers may have. `{place}` and `{before}` are names. */
export const TITLE: Entry = {
  nb: 'Jobber i {place}',
  nn: 'Jobbar i {place}',
  sv: 'Jobb i {place}',
  en: 'Jobs in {place}',
};

export const DESCRIPTION = {
  county: {
    nb: 'Hvor mange jobber det er i {place}, og i hver av kommunene der.',
    nn: 'Kor mange jobbar det er i {place}, og i kvar av kommunane der.',
    sv: 'Hur många jobb det finns i {place}, och i var och en av kommunerna där.',
    en: 'How many jobs there are in {place}, and in each of its municipalities.',
  },
  municipality: {
    nb: 'Hvor mange jobber det er i {place}, ved siden av {beside}.',
    nn: 'Kor mange jobbar det er i {place}, ved sida av {beside}.',
    sv: 'Hur många jobb det finns i {place}, vid sidan av {beside}.',
    en: 'How many jobs there are in {place}, beside {beside}.',
  },
} as const satisfies Readonly<Record<string, Entry>>;

export const NEIGHBOURS: Entry = {
  nb: 'nabokommunene',
  nn: 'nabokommunane',
  sv: 'grannkommunerna',
  en: 'its neighbours',
};

export const THE_COUNTY: Entry = { nb: 'fylket', nn: 'fylket', sv: 'länet', en: 'the county' };

/** Of regions that are sums of municipalities. `{count}` is in words up to twelve. */
export const SUM_NOTE: Entry = {
  nb: 'Tallene er lagt sammen av de {count} kommunene.',
  nn: 'Tala er lagde saman av dei {count} kommunane.',
  sv: 'Siffrorna är summan av de {count} kommunerna.',
  en: 'The figures are the sum of the {count} municipalities.',
};

export const SUM_NOTE_BEFORE: Entry = {
  nb: 'Tall for 2020–2023 er lagt sammen av de {count} kommunene, siden {place} da var en del av {before}.',
  nn: 'Tal for 2020–2023 er lagde saman av dei {count} kommunane, sidan {place} då var ein del av {before}.',
  sv: 'Siffrorna för 2020–2023 är summan av de {count} kommunerna, eftersom {place} då var en del av {before}.',
  en: 'Figures for 2020–2023 are the sum of the {count} municipalities, since {place} was then part of {before}.',
};

/** Of a municipality that was divided; `{parts}` is a list of names. */
export const DIVIDED_NOTE: Entry = {
  nb: 'Kommunen ble delt i {parts} 1. januar 2024. Tallene gjelder kommunen slik den var fra 2020 til 2023.',
  nn: 'Kommunen vart delt i {parts} 1. januar 2024. Tala gjeld kommunen slik han var frå 2020 til 2023.',
  sv: 'Kommunen delades i {parts} den 1 januari 2024. Siffrorna gäller kommunen som den var 2020–2023.',
  en: 'Divided into {parts} on 1 January 2024. The figures are for the municipality as it was from 2020 to 2023.',
};

/** Of a municipality whose name another has too; `{county}` is where the other one lies. */
export const NAMESAKE_NOTE: Entry = {
  nb: 'Det finnes også en kommune som heter {place} i {county}.',
  nn: 'Det finst òg ein kommune som heiter {place} i {county}.',
  sv: 'Det finns också en kommun som heter {place} i {county}.',
  en: 'There is also a municipality called {place} in {county}.',
};

/** The key figure as Statistics Norway has it. */
export const JOBS = {
  title: {
    nb: 'Antall jobber (arbeidsforhold)',
    nn: 'Talet på jobbar (arbeidsforhold)',
    sv: 'Antal jobb (anställningar)',
    en: 'Number of jobs (employment relationships)',
  },
  shortTitle: { nb: 'Jobber', nn: 'Jobbar', sv: 'Jobb', en: 'Jobs' },
  definition: {
    nb:
      'Arbeidsforhold med arbeidssted i kommunen. Én person kan ha flere jobber, så tallet er ikke det samme som ' +
      'antall sysselsatte.',
    nn:
      'Arbeidsforhold med arbeidsstad i kommunen. Éin person kan ha fleire jobbar, så talet er ikkje det same som ' +
      'talet på sysselsette.',
    sv:
      'Anställningar med arbetsställe i kommunen. En person kan ha flera jobb, så talet är inte detsamma som antalet ' +
      'sysselsatta.',
    en:
      'Employment relationships with a workplace in the municipality. One person can have several jobs, so the ' +
      'figure differs from the number of employed persons.',
  },
  label: { nb: 'jobber', nn: 'jobbar', sv: 'jobb', en: 'jobs' },
  labelOne: { nb: 'jobb', nn: 'jobb', sv: 'jobb', en: 'job' },
  producer: {
    nb: 'Statistisk sentralbyrå',
    nn: 'Statistisk sentralbyrå',
    sv: 'Statistisk sentralbyrå (Norge)',
    en: 'Statistics Norway',
  },
  sourceNote: {
    nb: 'Kommunene slik de var fra 2020 til 2023. Uttrekket går fra {first} til {last}.',
    nn: 'Kommunane slik dei var frå 2020 til 2023. Uttrekket går frå {first} til {last}.',
    sv: 'Kommunerna som de såg ut 2020–2023. Utdraget omfattar {first} till {last}.',
    en: 'Municipalities as they were from 2020 to 2023. The extract runs from {first} to {last}.',
  },
  note: {
    nb: 'Tallene svinger med årstidene. Derfor sammenlignes hvert kvartal med samme kvartal året før.',
    nn: 'Tala svingar med årstidene. Derfor blir kvart kvartal samanlikna med same kvartal året før.',
    sv: 'Siffrorna varierar med årstiden. Därför jämförs varje kvartal med samma kvartal året före.',
    en:
      'The figures vary with the seasons. Each quarter is therefore compared with the same quarter of the year ' +
      'before.',
  },
} as const satisfies Readonly<Record<string, Entry>>;

/** Of a figure that stands apart from those before and after it. */
export const ODD_NOTE: Entry = {
  nb: 'Slik står tallet i tabellen hos Statistisk sentralbyrå. Det skiller seg mye fra tallene før og etter.',
  nn: 'Slik står talet i tabellen hos Statistisk sentralbyrå. Det skil seg mykje frå tala før og etter.',
  sv: 'Så står siffran i tabellen hos Statistisk sentralbyrå. Den skiljer sig mycket från siffrorna före och efter.',
  en: 'This is the figure in the table of Statistics Norway. It differs much from those before and after it.',
};

/** Of a sum in which such a figure is; `{place}` is whose it is. */
export const ODD_SUM_NOTE: Entry = {
  nb: 'Summen er usikker, for tallet for {place} skiller seg mye fra tallene før og etter.',
  nn: 'Summen er usikker, for talet for {place} skil seg mykje frå tala før og etter.',
  sv: 'Summan är osäker, för siffran för {place} skiljer sig mycket från siffrorna före och efter.',
  en: 'The sum is uncertain, since the figure for {place} differs much from those before and after it.',
};
