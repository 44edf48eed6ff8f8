import type { Entry } from '../../locale/catalogue.js';

/** Texts of the frame that all widgets share. */
export const FRAME_WORDS = {
  loading: { nb: 'Laster inn tall …', nn: 'Lastar inn tal …', sv: 'Laddar siffror …', en: 'Loading figures …' },
  retry: { nb: 'Prøv igjen', nn: 'Prøv igjen', sv: 'Försök igen', en: 'Try again' },
  /** In the foot, no longer than the date in whose place it stands: nothing moves for it. */
  stale: {
    nb: 'Fikk ikke nye tall. Redigert {date}',
    nn: 'Fekk ikkje nye tal. Redigert {date}',
    sv: 'Fick inga nya siffror. Redigerat {date}',
    en: 'Cannot update. Edited {date}',
  },
  staleUndated: {
    nb: 'Fikk ikke nye tall. Disse kan være gamle',
    nn: 'Fekk ikkje nye tal. Desse kan vere gamle',
    sv: 'Fick inga nya siffror. De här kan vara gamla',
    en: 'Cannot update. These may be old',
  },
} as const satisfies Readonly<Record<string, Entry>>;
