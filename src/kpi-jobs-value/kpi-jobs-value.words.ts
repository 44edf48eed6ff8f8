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
    nb: 'Det finnes ingen tall for {region} ennå.',
    nn: 'Det finst ingen tal for {region} enno.',
    sv: 'Det finns inga siffror för {region} ännu.',
    en: 'There are no figures for {region} yet.',
  },
  chooseRegion: { nb: 'Velg område', nn: 'Vel område', sv: 'Välj område', en: 'Choose area' },
  compare: { nb: 'Sammenlign', nn: 'Samanlikn', sv: 'Jämför', en: 'Compare' },
  compareWith: {
    nb: 'Sammenlign med (inntil {most})',
    nn: 'Samanlikn med (inntil {most})',
    sv: 'Jämför med (högst {most})',
    en: 'Compare with (up to {most})',
  },
  definition: { nb: 'Hva betyr dette?', nn: 'Kva tyder dette?', sv: 'Vad betyder detta?', en: 'What does this mean?' },
  figures: { nb: 'Velg figur', nn: 'Vel figur', sv: 'Välj diagram', en: 'Choose chart' },
  trend: { nb: 'Utvikling', nn: 'Utvikling', sv: 'Utveckling', en: 'Development' },
  ranking: { nb: 'Områder', nn: 'Område', sv: 'Områden', en: 'Areas' },
  'jobs-value': {
    nb: 'Jobber × verdiskaping',
    nn: 'Jobbar × verdiskaping',
    sv: 'Jobb × värdeskapande',
    en: 'Jobs × value creation',
  },
  onePoint: {
    nb: 'Det finnes bare ett tall, så det er ingen utvikling å tegne ennå.',
    nn: 'Det finst berre eitt tal, så det er inga utvikling å teikne enno.',
    sv: 'Det finns bara en siffra, så det finns ingen utveckling att rita ännu.',
    en: 'There is only one figure, so there is no development to draw yet.',
  },
  noPoint: {
    nb: 'Det finnes ingen tall å tegne ennå.',
    nn: 'Det finst ingen tal å teikne enno.',
    sv: 'Det finns inga siffror att rita ännu.',
    en: 'There are no figures to draw yet.',
  },
  noRanking: {
    nb: 'Det finnes ikke tall for andre områder i samme periode.',
    nn: 'Det finst ikkje tal for andre område i same periode.',
    sv: 'Det finns inga siffror för andra områden under samma period.',
    en: 'There are no figures for other areas in the same period.',
  },
  noJobsValue: {
    nb:
      'Figuren trenger tall for både jobber og verdiskaping per jobb for de samme årene. De finnes ikke for ' +
      '{region}.',
    nn: 'Figuren treng tal for både jobbar og verdiskaping per jobb for dei same åra. Dei finst ikkje for {region}.',
    sv:
      'Diagrammet behöver siffror för både jobb och förädlingsvärde per jobb för samma år. De finns inte för ' +
      '{region}.',
    en: 'The chart needs figures for both jobs and value per job for the same years. There are none for {region}.',
  },
  noChart: {
    nb: 'Figuren kan ikke vises her. Du finner tallene i tabellen.',
    nn: 'Figuren kan ikkje visast her. Du finn tala i tabellen.',
    sv: 'Diagrammet kan inte visas här. Siffrorna finns i tabellen.',
    en: 'The chart cannot be shown here. The figures are in the table.',
  },
  readOff: { nb: 'Les av figuren', nn: 'Les av figuren', sv: 'Läs av diagrammet', en: 'Read off the chart' },
  period: { nb: 'Periode', nn: 'Periode', sv: 'Period', en: 'Period' },
  region: { nb: 'Område', nn: 'Område', sv: 'Område', en: 'Area' },
  figure: { nb: 'Nøkkeltall', nn: 'Nøkkeltal', sv: 'Nyckeltal', en: 'Key figure' },
  value: { nb: 'Verdi', nn: 'Verdi', sv: 'Värde', en: 'Value' },
  unit: { nb: 'Enhet', nn: 'Eining', sv: 'Enhet', en: 'Unit' },
  change: { nb: 'Endring', nn: 'Endring', sv: 'Förändring', en: 'Change' },
  target: { nb: 'Måltall', nn: 'Måltal', sv: 'Målvärde', en: 'Target figure' },
  status: { nb: 'Merknad', nn: 'Merknad', sv: 'Anmärkning', en: 'Note' },
  source: { nb: 'Kilde', nn: 'Kjelde', sv: 'Källa', en: 'Source' },
  jobs: { nb: 'Jobber', nn: 'Jobbar', sv: 'Jobb', en: 'Jobs' },
  jobsUnit: { nb: 'jobber', nn: 'jobbar', sv: 'jobb', en: 'jobs' },
  valuePerJob: {
    nb: 'Verdiskaping per jobb',
    nn: 'Verdiskaping per jobb',
    sv: 'Förädlingsvärde per jobb',
    en: 'Value per job',
  },
  valueCreation: { nb: 'Verdiskaping', nn: 'Verdiskaping', sv: 'Förädlingsvärde', en: 'Value creation' },
  aboutRegion: { nb: 'Om {region}', nn: 'Om {region}', sv: 'Om {region}', en: 'About {region}' },
  property: { nb: 'Egenskap', nn: 'Eigenskap', sv: 'Egenskap', en: 'Property' },
  regionType: { nb: 'Type område', nn: 'Type område', sv: 'Typ av område', en: 'Type of area' },
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
  sumNote: {
    nb: 'Tallet for {region} er summen av {count} områder.',
    nn: 'Talet for {region} er summen av {count} område.',
    sv: 'Siffran för {region} är summan av {count} områden.',
    en: 'The figure for {region} is the sum of {count} areas.',
  },
  uncertainNote: {
    nb: 'Åpne punkter og prikket linje: {statuses}.',
    nn: 'Opne punkt og prikka linje: {statuses}.',
    sv: 'Öppna punkter och prickad linje: {statuses}.',
    en: 'Open points and dotted line: {statuses}.',
  },
  axisNote: {
    nb: 'Den loddrette aksen starter ikke på null (sikksakk nederst).',
    nn: 'Den loddrette aksen startar ikkje på null (sikksakk nedst).',
    sv: 'Den lodräta axeln börjar inte på noll (sicksack nederst).',
    en: 'The vertical axis does not start at zero (zigzag at the bottom).',
  },
  breakNote: {
    nb: 'Linjen er brutt der tallene ikke kan sammenlignes.',
    nn: 'Linja er broten der tala ikkje kan samanliknast.',
    sv: 'Linjen är bruten där siffrorna inte kan jämföras.',
    en: 'The line is broken where the figures are not comparable.',
  },
  newerNote: {
    nb: 'Nyere tall kan finnes hos kilden.',
    nn: 'Nyare tal kan finnast hos kjelda.',
    sv: 'Nyare siffror kan finnas hos källan.',
    en: 'Newer figures may be available from the source.',
  },
  splitUp: {
    nb:
      'Fra {from} til {to} økte verdiskapingen med {total} ({jobs} fra antall jobber og {value} fra verdiskaping ' +
      'per jobb).',
    nn:
      'Frå {from} til {to} auka verdiskapinga med {total} ({jobs} frå talet på jobbar og {value} frå verdiskaping ' +
      'per jobb).',
    sv:
      'Från {from} till {to} ökade förädlingsvärdet med {total} ({jobs} från antalet jobb och {value} från ' +
      'förädlingsvärdet per jobb).',
    en:
      'From {from} to {to} value creation grew by {total} ({jobs} from the number of jobs and {value} from value ' +
      'per job).',
  },
  splitDown: {
    nb:
      'Fra {from} til {to} gikk verdiskapingen ned med {total} ({jobs} fra antall jobber og {value} fra ' +
      'verdiskaping per jobb).',
    nn:
      'Frå {from} til {to} gjekk verdiskapinga ned med {total} ({jobs} frå talet på jobbar og {value} frå ' +
      'verdiskaping per jobb).',
    sv:
      'Från {from} till {to} minskade förädlingsvärdet med {total} ({jobs} från antalet jobb och {value} från ' +
      'förädlingsvärdet per jobb).',
    en:
      'From {from} to {to} value creation fell by {total} ({jobs} from the number of jobs and {value} from value ' +
      'per job).',
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
  equalValueNote: {
    nb: 'Langs en tynn hjelpelinje er verdiskapingen den samme.',
    nn: 'Langs ei tynn hjelpelinje er verdiskapinga den same.',
    sv: 'Längs en tunn hjälplinje är förädlingsvärdet detsamma.',
    en: 'Along a thin guide line value creation is the same.',
  },
  breakLabel: { nb: 'brudd', nn: 'brot', sv: 'brott', en: 'break' },
} as const satisfies Readonly<Record<string, Entry>>;

/** One region of each type; `REGION_TYPE_WORDS` has the plural. */
export const ONE_REGION_WORDS: Readonly<Record<RegionType, Entry>> = {
  country: { nb: 'Land', nn: 'Land', sv: 'Land', en: 'Country' },
  county: { nb: 'Fylke', nn: 'Fylke', sv: 'Län', en: 'County' },
  functional: { nb: 'Region', nn: 'Region', sv: 'Region', en: 'Region' },
  cooperation: { nb: 'Samarbeid', nn: 'Samarbeid', sv: 'Samarbete', en: 'Cooperation' },
  municipality: { nb: 'Kommune', nn: 'Kommune', sv: 'Kommun', en: 'Municipality' },
  other: { nb: 'Annet område', nn: 'Anna område', sv: 'Annat område', en: 'Other area' },
};

export const REGION_TYPE_WORDS: Readonly<Record<RegionType, Entry>> = {
  country: { nb: 'Land', nn: 'Land', sv: 'Länder', en: 'Countries' },
  county: { nb: 'Fylker', nn: 'Fylke', sv: 'Län', en: 'Counties' },
  functional: { nb: 'Regioner', nn: 'Regionar', sv: 'Regioner', en: 'Regions' },
  cooperation: { nb: 'Samarbeid', nn: 'Samarbeid', sv: 'Samarbeten', en: 'Cooperations' },
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
    nb: 'I {period} var det {value} i {region}{change}.',
    nn: 'I {period} var det {value} i {region}{change}.',
    sv: '{period} fanns det {value} i {region}{change}.',
    en: 'In {period} there were {value} in {region}{change}.',
  },
  rate: {
    nb: '{title}, {region}: {value} i {period}{change}.',
    nn: '{title}, {region}: {value} i {period}{change}.',
    sv: '{title}, {region}, {period}: {value}{change}.',
    en: '{title}, {region}: {value} in {period}{change}.',
  },
  more: {
    nb: ', {difference} flere enn året før{share}',
    nn: ', {difference} fleire enn året før{share}',
    sv: ', {difference} fler än året före{share}',
    en: ', {difference} more than a year earlier{share}',
  },
  fewer: {
    nb: ', {difference} færre enn året før{share}',
    nn: ', {difference} færre enn året før{share}',
    sv: ', {difference} färre än året före{share}',
    en: ', {difference} fewer than a year earlier{share}',
  },
  higher: {
    nb: ', {difference} høyere enn året før{share}',
    nn: ', {difference} høgare enn året før{share}',
    sv: ', {difference} högre än året före{share}',
    en: ', {difference} higher than a year earlier{share}',
  },
  lower: {
    nb: ', {difference} lavere enn året før{share}',
    nn: ', {difference} lågare enn året før{share}',
    sv: ', {difference} lägre än året före{share}',
    en: ', {difference} lower than a year earlier{share}',
  },
  same: {
    nb: ', det samme som året før',
    nn: ', det same som året før',
    sv: ', samma som året före',
    en: ', the same as a year earlier',
  },
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
