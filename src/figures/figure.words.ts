import type { Entry } from '../locale/catalogue.js';

/** What figures are called in the choice between them, and texts that several share. */
export const FIGURE_WORDS = {
  trend: { nb: 'Utvikling', nn: 'Utvikling', sv: 'Utveckling', en: 'Trend' },
  byLevel: { nb: 'Nivå', nn: 'Nivå', sv: 'Nivå', en: 'Level' },
  byChange: { nb: 'Endring', nn: 'Endring', sv: 'Förändring', en: 'Change' },
  composition: { nb: 'Sammensetning', nn: 'Samansetjing', sv: 'Sammansättning', en: 'Composition' },
  jobsValue: {
    nb: 'Jobber × verdiskaping',
    nn: 'Jobbar × verdiskaping',
    sv: 'Jobb × värdeskapande',
    en: 'Jobs × value creation',
  },
  period: { nb: 'Periode', nn: 'Periode', sv: 'Period', en: 'Period' },
  value: { nb: 'Verdi', nn: 'Verdi', sv: 'Värde', en: 'Value' },
  status: { nb: 'Merknad', nn: 'Merknad', sv: 'Anmärkning', en: 'Note' },
  change: { nb: 'Endring', nn: 'Endring', sv: 'Förändring', en: 'Change' },
  lower: { nb: 'Nedre grense', nn: 'Nedre grense', sv: 'Nedre gräns', en: 'Lower bound' },
  upper: { nb: 'Øvre grense', nn: 'Øvre grense', sv: 'Övre gräns', en: 'Upper bound' },
  uncertainty: { nb: 'Usikkerhet', nn: 'Usikkerheit', sv: 'Osäkerhet', en: 'Uncertainty' },
  levelNote: {
    nb: 'Intervallene er oppgitt med {level}.',
    nn: 'Intervalla er oppgitt med {level}.',
    sv: 'Intervallen är angivna med {level}.',
    en: 'The intervals are given at {level}.',
  },
  noInterval: {
    nb: 'intervall mangler',
    nn: 'intervall manglar',
    sv: 'intervall saknas',
    en: 'interval missing',
  },
  notOffered: {
    nb: '«{figure}» finnes ikke for dette nøkkeltallet i {region}. Her vises utviklingen i stedet.',
    nn: '«{figure}» finst ikkje for dette nøkkeltalet i {region}. Her blir utviklinga vist i staden.',
    sv: '”{figure}” finns inte för det här nyckeltalet i {region}. Här visas utvecklingen i stället.',
    en: '“{figure}” is not available for this key figure in {region}. The development is shown instead.',
  },
  noChart: {
    nb: 'Figuren kan ikke vises her. Du finner tallene i tabellen.',
    nn: 'Figuren kan ikkje visast her. Du finn tala i tabellen.',
    sv: 'Diagrammet kan inte visas här. Siffrorna finns i tabellen.',
    en: 'The chart cannot be shown here. The figures are in the table.',
  },
  sumNote: {
    nb: 'Tallet for {region} er summen av {regions}.',
    nn: 'Talet for {region} er summen av {regions}.',
    sv: 'Siffran för {region} är summan av {regions}.',
    en: 'The figure for {region} is the sum of {regions}.',
  },
  sumIntervalNote: {
    nb: 'Summen har ikke noe intervall, for usikkerhet kan ikke legges sammen.',
    nn: 'Summen har ikkje noko intervall, for usikkerheit kan ikkje leggjast saman.',
    sv: 'Summan har inget intervall, eftersom osäkerhet inte kan läggas ihop.',
    en: 'The sum has no interval, since uncertainty cannot be added up.',
  },
  pastSum: {
    nb: '{region} før {period}: summen av {regions}.',
    nn: '{region} før {period}: summen av {regions}.',
    sv: '{region} före {period}: summan av {regions}.',
    en: '{region} before {period}: the sum of {regions}.',
  },
  pastMark: {
    nb: 'sum av {regions}',
    nn: 'sum av {regions}',
    sv: 'summan av {regions}',
    en: 'sum of {regions}',
  },
  pastBreak: {
    nb: '{region} fikk nye grenser fra {period} (før: {regions}). Eldre tall kan ikke sammenlignes.',
    nn: '{region} fekk nye grenser frå {period} (før: {regions}). Eldre tal kan ikkje samanliknast.',
    sv: '{region} fick nya gränser från {period} (före: {regions}). Äldre siffror kan inte jämföras.',
    en: '{region} has new boundaries from {period} (before: {regions}). Earlier figures are not comparable.',
  },
  uncertainNote: {
    nb: 'Åpne punkter og prikket linje: {statuses}.',
    nn: 'Opne punkt og prikka linje: {statuses}.',
    sv: 'Öppna punkter och prickad linje: {statuses}.',
    en: 'Open points and dotted line: {statuses}.',
  },
  percentagePoints: { nb: 'prosentpoeng', nn: 'prosentpoeng', sv: 'procentenheter', en: 'percentage points' },
  changeOverYear: {
    nb: 'Endring fra året før',
    nn: 'Endring frå året før',
    sv: 'Förändring från året före',
    en: 'Change from previous year',
  },
} as const satisfies Readonly<Record<string, Entry>>;
