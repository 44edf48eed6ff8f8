import type { LocalizedText } from '../localized-text.js';
import type { KnownFactor } from '../shape/vocabulary.js';

/** Labels of the five factors of the model, for feeds that name a factor only by its canonical key. */
const LABELS: Readonly<Record<KnownFactor, LocalizedText>> = {
  government: {
    nb: 'Offentlig myndighet',
    nn: 'Offentlege styresmakter',
    sv: 'Offentlig sektor',
    en: 'Government',
  },
  entrepreneurs: { nb: 'Gründermiljøer', nn: 'Gründermiljø', sv: 'Entreprenörer', en: 'Entrepreneurs' },
  research: {
    nb: 'Forskning og utdanning',
    nn: 'Forsking og utdanning',
    sv: 'Forskning och utbildning',
    en: 'Research and education',
  },
  business: { nb: 'Næringslivsaktører', nn: 'Næringsliv', sv: 'Näringsliv', en: 'Business' },
  capital: { nb: 'Kapital', nn: 'Kapital', sv: 'Riskkapital', en: 'Risk capital' },
};

/** The label of a factor that the model knows by this id. */
export function labelOfFactor(id: string): LocalizedText | undefined {
  return Object.hasOwn(LABELS, id) ? LABELS[id as KnownFactor] : undefined;
}
