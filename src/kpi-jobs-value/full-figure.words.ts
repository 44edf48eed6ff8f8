import type { Entry } from '../locale/catalogue.js';

/** Texts that only the full figure and the choices round it need; the tiles come without them. */
export const FULL_FIGURE_WORDS = {
  addRegion: { nb: 'Legg til område', nn: 'Legg til område', sv: 'Lägg till område', en: 'Add area' },
  composition: { nb: 'Sammensetning', nn: 'Samansetjing', sv: 'Sammansättning', en: 'Composition' },
  order: { nb: 'Sorter etter:', nn: 'Sorter etter:', sv: 'Sortera efter:', en: 'Sort by:' },
  byLevel: { nb: 'Nivå', nn: 'Nivå', sv: 'Nivå', en: 'Level' },
  byChange: { nb: 'Endring', nn: 'Endring', sv: 'Förändring', en: 'Change' },
  changeOverYear: {
    nb: 'Endring fra året før',
    nn: 'Endring frå året før',
    sv: 'Förändring från året före',
    en: 'Change from previous year',
  },
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
  axesNote: {
    nb: 'Aksene starter ikke på null.',
    nn: 'Aksane startar ikkje på null.',
    sv: 'Axlarna börjar inte på noll.',
    en: 'The axes do not start at zero.',
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
  percentagePoints: { nb: 'prosentpoeng', nn: 'prosentpoeng', sv: 'procentenheter', en: 'percentage points' },
} as const satisfies Readonly<Record<string, Entry>>;
