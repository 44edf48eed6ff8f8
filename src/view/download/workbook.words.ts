import type { Entry } from '../../locale/catalogue.js';

/** Words of a workbook that are not the view's own. */
export const WORKBOOK_WORDS = {
  about: { nb: 'Om tallene', nn: 'Om tala', sv: 'Om siffrorna', en: 'About the figures' },
  license: { nb: 'Lisens', nn: 'Lisens', sv: 'Licens', en: 'Licence' },
} as const satisfies Readonly<Record<string, Entry>>;
