import type { Entry } from '../locale/catalogue.js';
import type { Scale } from '../view/asked/attribute-values.js';

/** What a development can be drawn as, in the choice between them. */
export const SCALE_NAMES: Readonly<Record<Scale, Entry>> = {
  value: { nb: 'Tall', nn: 'Tal', sv: 'Siffror', en: 'Figures' },
  index: { nb: 'Indeks', nn: 'Indeks', sv: 'Index', en: 'Index' },
  change: { nb: 'Endring i %', nn: 'Endring i %', sv: 'Förändring i %', en: 'Change in %' },
  'per-inhabitant': { nb: 'Per innbygger', nn: 'Per innbyggjar', sv: 'Per invånare', en: 'Per inhabitant' },
};

/** What stands before that choice. */
export const SHOW_AS: Entry = { nb: 'Vis som:', nn: 'Vis som:', sv: 'Visa som:', en: 'Show as:' };
