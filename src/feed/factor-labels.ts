import type { LocalizedText } from './feed.js';

/** Labels of the five factors of the model, for feeds that name a factor only by its canonical key. */
export const FACTOR_LABELS: ReadonlyMap<string, LocalizedText> = new Map([
  [
    'government',
    { nb: 'Offentlig myndighet', nn: 'Offentlege styresmakter', sv: 'Offentlig sektor', en: 'Government' },
  ],
  ['entrepreneurs', { nb: 'Gründermiljøer', nn: 'Gründermiljø', sv: 'Entreprenörer', en: 'Entrepreneurs' }],
  [
    'research',
    {
      nb: 'Forskning og utdanning',
      nn: 'Forsking og utdanning',
      sv: 'Forskning och utbildning',
      en: 'Research and education',
    },
  ],
  ['business', { nb: 'Næringslivsaktører', nn: 'Næringsliv', sv: 'Näringsliv', en: 'Business' }],
  ['capital', { nb: 'Kapital', nn: 'Kapital', sv: 'Riskkapital', en: 'Risk capital' }],
]);
