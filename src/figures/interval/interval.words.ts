import type { Entry } from '../../locale/catalogue.js';

/** Texts of the bars with an interval. */
export const INTERVAL_WORDS = {
  title: {
    nb: '{title}, med usikkerhet',
    nn: '{title}, med usikkerheit',
    sv: '{title}, med osäkerhet',
    en: '{title}, with uncertainty',
  },
  sentence: { nb: '{region}: {text}.', nn: '{region}: {text}.', sv: '{region}: {text}.', en: '{region}: {text}.' },
  othersSentence: {
    nb: 'Av de {count} andre {regions} i figuren har {first} {most} ({highest}) og {last} {least} ({lowest}).',
    nn: 'Av dei {count} andre {regions} i figuren har {first} {most} ({highest}) og {last} {least} ({lowest}).',
    sv: 'Av de {count} andra {regions} i diagrammet har {first} {most} ({highest}) och {last} {least} ({lowest}).',
    en:
      'Of the {count} other {regions} in the chart, ' +
      '{first} has {most} ({highest}) and {last} has {least} ({lowest}).',
  },
  meaningNote: {
    nb: 'Tallene er usikre. Streken og tallene i parentes går fra nedre til øvre grense.',
    nn: 'Tala er usikre. Streken og tala i parentes går frå nedre til øvre grense.',
    sv: 'Siffrorna är osäkra. Strecket och siffrorna inom parentes går från nedre till övre gräns.',
    en: 'The figures are uncertain. The line and the numbers in brackets go from the lower to the upper bound.',
  },
  chanceNote: {
    nb: 'Små forskjeller mellom {regions} kan være tilfeldige.',
    nn: 'Små skilnader mellom {regions} kan vere tilfeldige.',
    sv: 'Små skillnader mellan {regions} kan vara slumpmässiga.',
    en: 'Small differences between {regions} may be due to chance.',
  },
  noInterval: {
    nb: 'Datafilen har ikke intervaller for disse {regions} i denne perioden.',
    nn: 'Datafila har ikkje intervall for desse {regions} i denne perioden.',
    sv: 'Datafilen har inga intervall för de här {regions} under den här perioden.',
    en: 'The data file has no intervals for these {regions} in this period.',
  },
} as const satisfies Readonly<Record<string, Entry>>;
