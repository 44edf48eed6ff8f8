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
  shownNote: {
    nb: 'Figuren viser {shown} av {count} områder. Alle står i tabellen.',
    nn: 'Figuren viser {shown} av {count} område. Alle står i tabellen.',
    sv: 'Diagrammet visar {shown} av {count} områden. Alla finns i tabellen.',
    en: 'The chart shows {shown} of {count} areas. All are in the table.',
  },
  fromZero: {
    nb: 'Endring i prosent finnes ikke fordi tallet året før var null.',
    nn: 'Endring i prosent finst ikkje fordi talet året før var null.',
    sv: 'Förändring i procent finns inte eftersom siffran året före var noll.',
    en: 'There is no change in per cent because the figure a year earlier was zero.',
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
