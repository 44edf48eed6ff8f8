import type { WithheldStatus } from '../feed/feed.js';
import type { Entry } from './catalogue.js';

/**
 * Why a number is not there: the one list of reasons, whose words stand in every tile, figure, table, note and file.
 */
export const MISSING_WORDS: Readonly<Record<WithheldStatus, Entry>> = {
  missing: { nb: 'tall mangler', nn: 'tal manglar', sv: 'uppgift saknas', en: 'no figure' },
  'not-applicable': { nb: 'ikke aktuelt', nn: 'ikkje aktuelt', sv: 'inte aktuellt', en: 'not applicable' },
  confidential: {
    nb: 'vises ikke av hensyn til personvern',
    nn: 'blir ikkje vist av omsyn til personvern',
    sv: 'visas inte av sekretesskäl',
    en: 'not shown for privacy reasons',
  },
};
