import type { Entry } from '../locale/catalogue.js';

/** Texts of the full figure and the tables. */
export const DETAILS_WORDS = {
  readOff: { nb: 'Les av figuren', nn: 'Les av figuren', sv: 'Läs av diagrammet', en: 'Read values' },
  chooseRegion: { nb: 'Velg {region}', nn: 'Vel {region}', sv: 'Välj {region}', en: 'Choose {region}' },
  regionChosen: {
    nb: '{region} er valgt',
    nn: '{region} er vald',
    sv: '{region} är vald',
    en: '{region} is chosen',
  },
  figure: { nb: 'Nøkkeltall', nn: 'Nøkkeltal', sv: 'Nyckeltal', en: 'Key figure' },
  unit: { nb: 'Enhet', nn: 'Eining', sv: 'Enhet', en: 'Unit' },
  target: { nb: 'Måltall', nn: 'Måltal', sv: 'Målvärde', en: 'Target' },
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
  deadlineNote: {
    nb: 'Fristen for målet var {period}.',
    nn: 'Fristen for målet var {period}.',
    sv: 'Målets tidsfrist var {period}.',
    en: 'The deadline of the target was {period}.',
  },
} as const satisfies Readonly<Record<string, Entry>>;
