import type { ChoiceName } from '../../../feed/form-field.js';
import type { PaletteColor } from '../../../feed/feed.js';
import type { Entry } from '../../../locale/catalogue.js';
import { DOCUMENT_STATE_WORDS, PROJECT_STATUS_WORDS, ROLE_WORDS } from '../../../locale/project.words.js';
import { AREA_KIND_WORDS, AREA_STATUS_WORDS } from '../../../locale/words.js';

type Words = Readonly<Record<string, Entry>>;

const OTHER: Entry = { nb: 'Annet', nn: 'Anna', sv: 'Annat', en: 'Other' };

/** What keepers choose between, in the order of the schema. Words that readers see too are theirs. */
export const CHOICE_WORDS: Readonly<Record<ChoiceName, Words>> = {
  areaKind: { ...AREA_KIND_WORDS, other: OTHER },
  areaStatus: AREA_STATUS_WORDS,
  concept: {
    jobs: { nb: 'Jobber', nn: 'Jobbar', sv: 'Jobb', en: 'Jobs' },
    employed: { nb: 'Sysselsatte', nn: 'Sysselsette', sv: 'Sysselsatta', en: 'Employed persons' },
    'value-creation': { nb: 'Verdiskaping', nn: 'Verdiskaping', sv: 'Värdeskapande', en: 'Value creation' },
    'value-per-job': { nb: 'Verdi per jobb', nn: 'Verdi per jobb', sv: 'Värde per jobb', en: 'Value per job' },
    unemployment: { nb: 'Arbeidsledighet', nn: 'Arbeidsløyse', sv: 'Arbetslöshet', en: 'Unemployment' },
    population: { nb: 'Innbyggere', nn: 'Innbyggjarar', sv: 'Invånare', en: 'Inhabitants' },
    other: OTHER,
  },
  country: {
    NO: { nb: 'Norge', nn: 'Noreg', sv: 'Norge', en: 'Norway' },
    SE: { nb: 'Sverige', nn: 'Sverige', sv: 'Sverige', en: 'Sweden' },
    DK: { nb: 'Danmark', nn: 'Danmark', sv: 'Danmark', en: 'Denmark' },
    FI: { nb: 'Finland', nn: 'Finland', sv: 'Finland', en: 'Finland' },
    IS: { nb: 'Island', nn: 'Island', sv: 'Island', en: 'Iceland' },
  },
  currency: {
    NOK: { nb: 'Norske kroner', nn: 'Norske kroner', sv: 'Norska kronor', en: 'Norwegian kroner' },
    SEK: { nb: 'Svenske kroner', nn: 'Svenske kroner', sv: 'Svenska kronor', en: 'Swedish kronor' },
    DKK: { nb: 'Danske kroner', nn: 'Danske kroner', sv: 'Danska kronor', en: 'Danish kroner' },
    EUR: { nb: 'Euro', nn: 'Euro', sv: 'Euro', en: 'Euros' },
  },
  documentState: DOCUMENT_STATE_WORDS,
  frequency: {
    year: { nb: 'Hvert år', nn: 'Kvart år', sv: 'Varje år', en: 'Every year' },
    'half-year': { nb: 'Hvert halvår', nn: 'Kvart halvår', sv: 'Varje halvår', en: 'Every half-year' },
    quarter: { nb: 'Hvert kvartal', nn: 'Kvart kvartal', sv: 'Varje kvartal', en: 'Every quarter' },
    month: { nb: 'Hver måned', nn: 'Kvar månad', sv: 'Varje månad', en: 'Every month' },
    week: { nb: 'Hver uke', nn: 'Kvar veke', sv: 'Varje vecka', en: 'Every week' },
    day: { nb: 'Hver dag', nn: 'Kvar dag', sv: 'Varje dag', en: 'Every day' },
  },
  goodDirection: {
    up: { nb: 'Høyere er bedre', nn: 'Høgare er betre', sv: 'Högre är bättre', en: 'Higher is better' },
    down: { nb: 'Lavere er bedre', nn: 'Lågare er betre', sv: 'Lägre är bättre', en: 'Lower is better' },
    none: { nb: 'Ingen av delene', nn: 'Ingen av delane', sv: 'Ingetdera', en: 'Neither' },
  },
  language: {
    nb: { nb: 'Bokmål', nn: 'Bokmål', sv: 'Bokmål', en: 'Bokmål' },
    nn: { nb: 'Nynorsk', nn: 'Nynorsk', sv: 'Nynorska', en: 'Nynorsk' },
    sv: { nb: 'Svensk', nn: 'Svensk', sv: 'Svenska', en: 'Swedish' },
    en: { nb: 'Engelsk', nn: 'Engelsk', sv: 'Engelska', en: 'English' },
  },
  measureType: {
    stock: {
      nb: 'Antall på et tidspunkt',
      nn: 'Tal på eit tidspunkt',
      sv: 'Antal vid en tidpunkt',
      en: 'Count at a point in time',
    },
    flow: {
      nb: 'Mengde i en periode',
      nn: 'Mengd i ein periode',
      sv: 'Mängd under en period',
      en: 'Amount in a period',
    },
    average: { nb: 'Gjennomsnitt', nn: 'Gjennomsnitt', sv: 'Genomsnitt', en: 'Average' },
    rate: { nb: 'Andel eller rate', nn: 'Del eller rate', sv: 'Andel eller kvot', en: 'Share or rate' },
    index: { nb: 'Indeks', nn: 'Indeks', sv: 'Index', en: 'Index' },
    other: OTHER,
  },
  participantRole: ROLE_WORDS,
  priceBasis: {
    current: { nb: 'Løpende priser', nn: 'Løpande prisar', sv: 'Löpande priser', en: 'Current prices' },
    fixed: { nb: 'Faste priser', nn: 'Faste prisar', sv: 'Fasta priser', en: 'Fixed prices' },
    'not-applicable': { nb: 'Ikke penger', nn: 'Ikkje pengar', sv: 'Inte pengar', en: 'Not money' },
  },
  projectStatus: PROJECT_STATUS_WORDS,
  referenceDay: {
    start: {
      nb: 'Første dag i perioden',
      nn: 'Første dag i perioden',
      sv: 'Första dagen i perioden',
      en: 'First day of the period',
    },
    end: {
      nb: 'Siste dag i perioden',
      nn: 'Siste dag i perioden',
      sv: 'Sista dagen i perioden',
      en: 'Last day of the period',
    },
    '01-01': { nb: '1. januar', nn: '1. januar', sv: '1 januari', en: '1 January' },
    '06-30': { nb: '30. juni', nn: '30. juni', sv: '30 juni', en: '30 June' },
    '10-01': { nb: '1. oktober', nn: '1. oktober', sv: '1 oktober', en: '1 October' },
    '12-31': { nb: '31. desember', nn: '31. desember', sv: '31 december', en: '31 December' },
  },
  regionType: {
    country: { nb: 'Land', nn: 'Land', sv: 'Land', en: 'Country' },
    county: { nb: 'Fylke', nn: 'Fylke', sv: 'Län', en: 'County' },
    municipality: { nb: 'Kommune', nn: 'Kommune', sv: 'Kommun', en: 'Municipality' },
    functional: {
      nb: 'Bo- og arbeidsregion',
      nn: 'Bu- og arbeidsregion',
      sv: 'Bo- och arbetsregion',
      en: 'Living and working region',
    },
    cooperation: { nb: 'Samarbeid', nn: 'Samarbeid', sv: 'Samarbete', en: 'Partnership' },
    other: OTHER,
  },
  reportingYear: {
    school: { nb: 'Skoleår', nn: 'Skuleår', sv: 'Läsår', en: 'School year' },
    financial: { nb: 'Regnskapsår', nn: 'Rekneskapsår', sv: 'Räkenskapsår', en: 'Financial year' },
  },
  targetBasis: {
    level: { nb: 'Et nivå som skal nås', nn: 'Eit nivå som skal nåast', sv: 'En nivå att nå', en: 'A level to reach' },
    change: { nb: 'En endring', nn: 'Ei endring', sv: 'En förändring', en: 'A change' },
  },
  targetOperator: {
    exact: { nb: 'Akkurat', nn: 'Akkurat', sv: 'Exakt', en: 'Exactly' },
    'at-least': { nb: 'Minst', nn: 'Minst', sv: 'Minst', en: 'At least' },
    'at-most': { nb: 'Høyst', nn: 'Høgst', sv: 'Högst', en: 'At most' },
    between: { nb: 'Mellom to tall', nn: 'Mellom to tal', sv: 'Mellan två tal', en: 'Between two numbers' },
  },
};

/** The palette, whose names a keeper reads. */
export const COLOR_WORDS: Readonly<Record<PaletteColor, Entry>> = {
  green: { nb: 'Grønn', nn: 'Grøn', sv: 'Grön', en: 'Green' },
  ochre: { nb: 'Oker', nn: 'Oker', sv: 'Ockra', en: 'Ochre' },
  blue: { nb: 'Blå', nn: 'Blå', sv: 'Blå', en: 'Blue' },
  rose: { nb: 'Rosa', nn: 'Rosa', sv: 'Rosa', en: 'Rose' },
  purple: { nb: 'Fiolett', nn: 'Fiolett', sv: 'Lila', en: 'Purple' },
  teal: { nb: 'Blågrønn', nn: 'Blågrøn', sv: 'Blågrön', en: 'Teal' },
  rust: { nb: 'Rust', nn: 'Rust', sv: 'Rost', en: 'Rust' },
  slate: { nb: 'Skifer', nn: 'Skifer', sv: 'Skiffer', en: 'Slate' },
};

/** The answers to a question. */
export const YES: Entry = { nb: 'Ja', nn: 'Ja', sv: 'Ja', en: 'Yes' };
export const NO: Entry = { nb: 'Nei', nn: 'Nei', sv: 'Nej', en: 'No' };
