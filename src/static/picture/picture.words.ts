import type { PluralEntry } from '../../locale/catalogue.js';

/** What is said below tiles where there are more of them than a picture has room for. */
export const MORE_FIGURES: PluralEntry = {
  one: {
    nb: 'Ett nøkkeltall til står på nettsiden.',
    nn: 'Eitt nøkkeltal til står på nettsida.',
    sv: 'Ett nyckeltal till finns på webbsidan.',
    en: 'One more key figure is on the web page.',
  },
  other: {
    nb: '{count} nøkkeltall til står på nettsiden.',
    nn: '{count} nøkkeltal til står på nettsida.',
    sv: '{count} nyckeltal till finns på webbsidan.',
    en: '{count} more key figures are on the web page.',
  },
};
