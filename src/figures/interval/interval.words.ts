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
    nb: 'Av de {count} andre områdene i figuren er {most} høyest ({highest}) og {least} lavest ({lowest}).',
    nn: 'Av dei {count} andre områda i figuren er {most} høgast ({highest}) og {least} lågast ({lowest}).',
    sv: 'Av de {count} andra områdena i diagrammet är {most} högst ({highest}) och {least} lägst ({lowest}).',
    en: 'Of the {count} other areas in the chart, {most} is highest ({highest}) and {least} lowest ({lowest}).',
  },
  meaningNote: {
    nb: 'Tallene er usikre. Streken og tallene i parentes går fra nedre til øvre grense.',
    nn: 'Tala er usikre. Streken og tala i parentes går frå nedre til øvre grense.',
    sv: 'Siffrorna är osäkra. Strecket och siffrorna inom parentes går från nedre till övre gräns.',
    en: 'The figures are uncertain. The line and the numbers in brackets go from the lower to the upper bound.',
  },
  chanceNote: {
    nb: 'Små forskjeller mellom områder kan være tilfeldige.',
    nn: 'Små skilnader mellom område kan vere tilfeldige.',
    sv: 'Små skillnader mellan områden kan vara slumpmässiga.',
    en: 'Small differences between areas may be due to chance.',
  },
  noInterval: {
    nb: 'Datafilen har ikke intervaller for disse områdene i denne perioden.',
    nn: 'Datafila har ikkje intervall for desse områda i denne perioden.',
    sv: 'Datafilen har inga intervall för de här områdena under den här perioden.',
    en: 'The data file has no intervals for these areas in this period.',
  },
} as const satisfies Readonly<Record<string, Entry>>;
