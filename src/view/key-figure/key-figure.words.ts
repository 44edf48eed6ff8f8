import type { Entry, PluralEntry } from '../../locale/catalogue.js';

/** Words around a key figure: its change, its target and its polarity. */
export const KEY_FIGURE_WORDS = {
  higherIsBetter: { nb: 'Høyere er bedre.', nn: 'Høgare er betre.', sv: 'Högre är bättre.', en: 'Higher is better.' },
  lowerIsBetter: { nb: 'Lavere er bedre.', nn: 'Lågare er betre.', sv: 'Lägre är bättre.', en: 'Lower is better.' },
  than: {
    nb: '{difference} {word} enn {when}',
    nn: '{difference} {word} enn {when}',
    sv: '{difference} {word} än {when}',
    en: '{difference} {word} than {when}',
  },
  none: {
    nb: 'Ingen endring fra {period}',
    nn: 'Inga endring frå {period}',
    sv: 'Ingen förändring från {period}',
    en: 'No change from {period}',
  },
  currentPrices: { nb: 'løpende priser', nn: 'løpande prisar', sv: 'löpande priser', en: 'current prices' },
  fixedPrices: { nb: 'faste priser', nn: 'faste prisar', sv: 'fasta priser', en: 'constant prices' },
  notComparable: {
    nb: 'Endring vises ikke fordi tallene ikke kan sammenlignes.',
    nn: 'Endring blir ikkje vist fordi tala ikkje kan samanliknast.',
    sv: 'Förändring visas inte eftersom siffrorna inte kan jämföras.',
    en: 'Change is not shown because the figures are not comparable.',
  },
  noEarlier: {
    nb: 'Det finnes ikke eldre tall å sammenligne med.',
    nn: 'Det finst ikkje eldre tal å samanlikne med.',
    sv: 'Det finns inga äldre siffror att jämföra med.',
    en: 'There are no earlier figures to compare with.',
  },
  gap: {
    nb: 'Endring vises ikke fordi tallet for perioden før mangler.',
    nn: 'Endring blir ikkje vist fordi talet for perioden før manglar.',
    sv: 'Förändring visas inte eftersom siffran för perioden före saknas.',
    en: 'Change is not shown because the figure for the period before is missing.',
  },
  target: { nb: 'Mål: {target}', nn: 'Mål: {target}', sv: 'Mål: {target}', en: 'Target: {target}' },
  need: {
    nb: 'Anslått behov: {target}',
    nn: 'Anslått behov: {target}',
    sv: 'Uppskattat behov: {target}',
    en: 'Estimated need: {target}',
  },
  exact: { nb: '{number}', nn: '{number}', sv: '{number}', en: '{number}' },
  'at-least': { nb: 'minst {number}', nn: 'minst {number}', sv: 'minst {number}', en: 'at least {number}' },
  'at-most': { nb: 'høyst {number}', nn: 'høgst {number}', sv: 'högst {number}', en: 'at most {number}' },
  between: {
    nb: 'mellom {min} og {max}',
    nn: 'mellom {min} og {max}',
    sv: 'mellan {min} och {max}',
    en: 'between {min} and {max}',
  },
  more: { nb: 'flere', nn: 'fleire', sv: 'fler', en: 'more' },
  fewer: { nb: 'færre', nn: 'færre', sv: 'färre', en: 'fewer' },
  higher: { nb: 'høyere', nn: 'høgare', sv: 'högre', en: 'higher' },
  lower: { nb: 'lavere', nn: 'lågare', sv: 'lägre', en: 'lower' },
  greater: { nb: 'mer', nn: 'meir', sv: 'mer', en: 'more' },
  less: { nb: 'mindre', nn: 'mindre', sv: 'mindre', en: 'less' },
  about: { nb: 'ca. {number}', nn: 'ca. {number}', sv: 'ca {number}', en: 'about {number}' },
  by: {
    nb: '{target} innen {period}',
    nn: '{target} innan {period}',
    sv: '{target} till {period}',
    en: '{target} by {period}',
  },
  since: {
    nb: '{target}, regnet fra {period}',
    nn: '{target}, rekna frå {period}',
    sv: '{target}, räknat från {period}',
    en: '{target}, counted from {period}',
  },
  ofTheWay: {
    nb: '{share} av veien til målet',
    nn: '{share} av vegen til målet',
    sv: '{share} av vägen till målet',
    en: '{share} of the way to the target',
  },
  ofTheWaySince: {
    nb: '{share} av veien fra {period} til målet',
    nn: '{share} av vegen frå {period} til målet',
    sv: '{share} av vägen från {period} till målet',
    en: '{share} of the way from {period} to the target',
  },
  below: { nb: 'Under utgangspunktet', nn: 'Under utgangspunktet', sv: 'Under utgångsläget', en: 'Below the baseline' },
  reached: { nb: 'Målet er nådd', nn: 'Målet er nådd', sv: 'Målet är nått', en: 'Target reached' },
  remaining: {
    nb: '{number} igjen til målet',
    nn: '{number} att til målet',
    sv: '{number} kvar till målet',
    en: '{number} left to the target',
  },
  belowRange: { nb: 'Under målområdet', nn: 'Under målområdet', sv: 'Under målområdet', en: 'Below the target range' },
  withinRange: {
    nb: 'Innenfor målområdet',
    nn: 'Innanfor målområdet',
    sv: 'Inom målområdet',
    en: 'Within the target range',
  },
  aboveRange: { nb: 'Over målområdet', nn: 'Over målområdet', sv: 'Över målområdet', en: 'Above the target range' },
} as const satisfies Readonly<Record<string, Entry>>;

export const PERCENTAGE_POINTS: PluralEntry = {
  one: {
    nb: '{count} prosentpoeng',
    nn: '{count} prosentpoeng',
    sv: '{count} procentenhet',
    en: '{count} percentage point',
  },
  other: {
    nb: '{count} prosentpoeng',
    nn: '{count} prosentpoeng',
    sv: '{count} procentenheter',
    en: '{count} percentage points',
  },
};
