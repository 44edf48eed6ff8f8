import type { Concept } from '../../feed/feed.js';
import type { Entry } from '../../locale/catalogue.js';

/** Texts of the ranking in both orders. */
export const RANKING_WORDS = {
  changeTitle: {
    nb: '{title}: endring fra {from} til {to}',
    nn: '{title}: endring frå {from} til {to}',
    sv: '{title}: förändring från {from} till {to}',
    en: '{title}: change from {from} to {to}',
  },
  rankingSentence: {
    nb: 'Av de {count} {regions} i figuren har {first} {most} ({highest}) og {last} {least} ({lowest}).',
    nn: 'Av dei {count} {regions} i figuren har {first} {most} ({highest}) og {last} {least} ({lowest}).',
    sv: 'Av de {count} {regions} i diagrammet har {first} {most} ({highest}) och {last} {least} ({lowest}).',
    en: 'Of the {count} {regions} in the chart, {first} has {most} ({highest}) and {last} has {least} ({lowest}).',
  },
  finding: {
    nb: '{first} har {most} av de {count} {regions}: {highest}',
    nn: '{first} har {most} av dei {count} {regions}: {highest}',
    sv: '{first} har {most} av de {count} {regions}: {highest}',
    en: '{first} has {most} of the {count} {regions}: {highest}',
  },
  last: {
    nb: '{last} har {least} ({lowest}).',
    nn: '{last} har {least} ({lowest}).',
    sv: '{last} har {least} ({lowest}).',
    en: '{last} has {least} ({lowest}).',
  },
  place: {
    nb: '{chosen} er nummer {place} av {count} ({value}).',
    nn: '{chosen} er nummer {place} av {count} ({value}).',
    sv: '{chosen} är nummer {place} av {count} ({value}).',
    en: '{chosen} is number {place} of {count} ({value}).',
  },
  findingThen: {
    nb: '{first} hadde {most} av de {count} {regions} {when}: {highest}',
    nn: '{first} hadde {most} av dei {count} {regions} {when}: {highest}',
    sv: '{first} hade {most} av de {count} {regions} {when}: {highest}',
    en: '{first} had {most} of the {count} {regions} {when}: {highest}',
  },
  lastThen: {
    nb: '{last} hadde {least} ({lowest}).',
    nn: '{last} hadde {least} ({lowest}).',
    sv: '{last} hade {least} ({lowest}).',
    en: '{last} had {least} ({lowest}).',
  },
  placeThen: {
    nb: '{chosen} var nummer {place} av {count} ({value}).',
    nn: '{chosen} var nummer {place} av {count} ({value}).',
    sv: '{chosen} var nummer {place} av {count} ({value}).',
    en: '{chosen} was number {place} of {count} ({value}).',
  },
  alikeSentence: {
    nb: 'De {count} {regions} i figuren har samme tall ({value}).',
    nn: 'Dei {count} {regions} i figuren har same talet ({value}).',
    sv: 'De {count} {regions} i diagrammet har samma siffra ({value}).',
    en: 'The {count} {regions} in the chart have the same figure ({value}).',
  },
  rankingThen: {
    nb: 'Av de {count} {regions} i figuren hadde {first} {most} ({highest}) og {last} {least} ({lowest}) {when}.',
    nn: 'Av dei {count} {regions} i figuren hadde {first} {most} ({highest}) og {last} {least} ({lowest}) {when}.',
    sv: 'Av de {count} {regions} i diagrammet hade {first} {most} ({highest}) och {last} {least} ({lowest}) {when}.',
    en: 'Of the {count} {regions} in the chart, {first} had {most} ({highest}) and {last} {least} ({lowest}) {when}.',
  },
  alikeThen: {
    nb: 'De {count} {regions} i figuren hadde samme tall ({value}) {when}.',
    nn: 'Dei {count} {regions} i figuren hadde same talet ({value}) {when}.',
    sv: 'De {count} {regions} i diagrammet hade samma siffra ({value}) {when}.',
    en: 'The {count} {regions} in the chart had the same figure ({value}) {when}.',
  },
  fromTo: {
    nb: 'fra {from} til {to}',
    nn: 'frå {from} til {to}',
    sv: 'från {from} till {to}',
    en: 'from {from} to {to}',
  },
  dashedNote: {
    nb: 'Stiplet omriss: {statuses}.',
    nn: 'Stipla omriss: {statuses}.',
    sv: 'Streckad kontur: {statuses}.',
    en: 'Dashed outline: {statuses}.',
  },
  within: {
    nb: 'endring innenfor usikkerheten',
    nn: 'endring innanfor usikkerheita',
    sv: 'förändring inom osäkerheten',
    en: 'change within the uncertainty',
  },
  withinSentence: {
    nb: 'Endringen er innenfor usikkerheten i {count} av {all}.',
    nn: 'Endringa er innanfor usikkerheita i {count} av {all}.',
    sv: 'Förändringen är inom osäkerheten i {count} av {all}.',
    en: 'The change is within the uncertainty in {count} of {all}.',
  },
  allWithinSentence: {
    nb: 'Alle endringene er innenfor usikkerheten.',
    nn: 'Alle endringane er innanfor usikkerheita.',
    sv: 'Alla förändringar är inom osäkerheten.',
    en: 'All the changes are within the uncertainty.',
  },
  withinEnd: {
    nb: '{change}, innenfor usikkerheten',
    nn: '{change}, innanfor usikkerheita',
    sv: '{change}, inom osäkerheten',
    en: '{change}, within the uncertainty',
  },
  shownNote: {
    nb: 'Figuren viser {shown} av {count} {regions}. Alle står i tabellen.',
    nn: 'Figuren viser {shown} av {count} {regions}. Alle står i tabellen.',
    sv: 'Diagrammet visar {shown} av {count} {regions}. Alla finns i tabellen.',
    en: 'The chart shows {shown} of {count} {regions}. All are in the table.',
  },
  noChangeRanking: {
    nb: 'Det er for få {regions} med en endring som kan sammenlignes.',
    nn: 'Det er for få {regions} med ei endring som kan samanliknast.',
    sv: 'Det är för få {regions} med en förändring som kan jämföras.',
    en: 'There are too few {regions} with a change that can be compared.',
  },
  noRanking: {
    nb: 'Det finnes ikke tall for andre {regions} i samme periode.',
    nn: 'Det finst ikkje tal for andre {regions} i same periode.',
    sv: 'Det finns inga siffror för andra {regions} under samma period.',
    en: 'There are no figures for other {regions} in the same period.',
  },
  chosen: { nb: 'valgt', nn: 'vald', sv: 'vald', en: 'chosen' },
  compared: { nb: 'sammenlignes', nn: 'blir samanlikna', sv: 'jämförs', en: 'compared' },
} as const satisfies Readonly<Record<string, Entry>>;

/** What those at either end of a ranking have: said after "har". */
export interface Ends {
  readonly most: Entry;
  readonly least: Entry;
}

/** Of things that are counted and can be named by their unit: «flest jobber», «færrest». */
export const COUNT_ENDS: Ends = {
  most: { nb: 'flest {unit}', nn: 'flest {unit}', sv: 'flest {unit}', en: 'the most {unit}' },
  least: { nb: 'færrest', nn: 'færrast', sv: 'färst', en: 'the fewest' },
};

/** Right for every name that a key figure may have. */
export const FIGURE_ENDS: Ends = {
  most: { nb: 'det høyeste tallet', nn: 'det høgaste talet', sv: 'den högsta siffran', en: 'the highest figure' },
  least: { nb: 'det laveste', nn: 'det lågaste', sv: 'den lägsta', en: 'the lowest' },
};

const LOWEST: Entry = { nb: 'lavest', nn: 'lågast', sv: 'lägst', en: 'the lowest' };

/** Money and shares whose name the vocabulary of the feed gives. */
export const CONCEPT_ENDS: Readonly<Partial<Record<Concept, Ends>>> = {
  'value-creation': {
    most: {
      nb: 'høyest verdiskaping',
      nn: 'høgast verdiskaping',
      sv: 'högst förädlingsvärde',
      en: 'the highest value creation',
    },
    least: LOWEST,
  },
  'value-per-job': {
    most: {
      nb: 'høyest verdiskaping per jobb',
      nn: 'høgast verdiskaping per jobb',
      sv: 'högst förädlingsvärde per jobb',
      en: 'the highest value per job',
    },
    least: LOWEST,
  },
  unemployment: {
    most: {
      nb: 'høyest arbeidsledighet',
      nn: 'høgast arbeidsløyse',
      sv: 'högst arbetslöshet',
      en: 'the highest unemployment',
    },
    least: LOWEST,
  },
};

/** The same where persons are counted, whose unit alone would be read as inhabitants. */
export const PERSON_ENDS: Readonly<Partial<Record<Concept, Ends>>> = {
  employed: {
    most: {
      nb: 'flest sysselsatte',
      nn: 'flest sysselsette',
      sv: 'flest sysselsatta',
      en: 'the most employed persons',
    },
    least: COUNT_ENDS.least,
  },
  unemployment: {
    most: {
      nb: 'flest arbeidsledige',
      nn: 'flest arbeidslause',
      sv: 'flest arbetslösa',
      en: 'the most unemployed persons',
    },
    least: COUNT_ENDS.least,
  },
};

/** Of changes, the greatest first; those at an end may have grown or fallen. */
export const CHANGE_ENDS = {
  mostUp: { nb: 'størst oppgang', nn: 'størst oppgang', sv: 'störst ökning', en: 'the largest increase' },
  leastUp: { nb: 'minst oppgang', nn: 'minst oppgang', sv: 'minst ökning', en: 'the smallest increase' },
  none: { nb: 'ingen endring', nn: 'inga endring', sv: 'ingen förändring', en: 'no change' },
  leastDown: { nb: 'minst nedgang', nn: 'minst nedgang', sv: 'minst minskning', en: 'the smallest decrease' },
  mostDown: { nb: 'størst nedgang', nn: 'størst nedgang', sv: 'störst minskning', en: 'the largest decrease' },
} as const satisfies Readonly<Record<string, Entry>>;
