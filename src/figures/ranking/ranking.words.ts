import type { Entry } from '../../locale/catalogue.js';

/** Texts of the ranking in both orders. */
export const RANKING_WORDS = {
  name: { nb: 'Områder', nn: 'Område', sv: 'Områden', en: 'Areas' },
  byLevel: { nb: 'Nivå', nn: 'Nivå', sv: 'Nivå', en: 'Level' },
  byChange: { nb: 'Endring', nn: 'Endring', sv: 'Förändring', en: 'Change' },
  changeTitle: {
    nb: '{title}: endring fra {from} til {to}',
    nn: '{title}: endring frå {from} til {to}',
    sv: '{title}: förändring från {from} till {to}',
    en: '{title}: change from {from} to {to}',
  },
  rankingSentence: {
    nb: 'Av de {count} områdene i figuren er {most} høyest ({highest}) og {least} lavest ({lowest}).',
    nn: 'Av dei {count} områda i figuren er {most} høgast ({highest}) og {least} lågast ({lowest}).',
    sv: 'Av de {count} områdena i diagrammet är {most} högst ({highest}) och {least} lägst ({lowest}).',
    en: 'Of the {count} areas in the chart, {most} is highest ({highest}) and {least} lowest ({lowest}).',
  },
  alikeSentence: {
    nb: 'De {count} områdene i figuren er like ({value}).',
    nn: 'Dei {count} områda i figuren er like ({value}).',
    sv: 'De {count} områdena i diagrammet är lika ({value}).',
    en: 'The {count} areas in the chart are alike ({value}).',
  },
  shownNote: {
    nb: 'Figuren viser {shown} av {count} områder. Alle står i tabellen.',
    nn: 'Figuren viser {shown} av {count} område. Alle står i tabellen.',
    sv: 'Diagrammet visar {shown} av {count} områden. Alla finns i tabellen.',
    en: 'The chart shows {shown} of {count} areas. All are in the table.',
  },
  noChangeRanking: {
    nb: 'Det er for få områder med en endring som kan sammenlignes.',
    nn: 'Det er for få område med ei endring som kan samanliknast.',
    sv: 'Det är för få områden med en förändring som kan jämföras.',
    en: 'There are too few areas with a change that can be compared.',
  },
  noRanking: {
    nb: 'Det finnes ikke tall for andre områder i samme periode.',
    nn: 'Det finst ikkje tal for andre område i same periode.',
    sv: 'Det finns inga siffror för andra områden under samma period.',
    en: 'There are no figures for other areas in the same period.',
  },
} as const satisfies Readonly<Record<string, Entry>>;
