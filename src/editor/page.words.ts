import type { Entry } from '../locale/catalogue.js';

/** What the pages are called that there is one of in a feed. */
export const PAGE_NAMES = {
  strategy: { nb: 'Strategi', nn: 'Strategi', sv: 'Strategi', en: 'Strategy' },
  about: { nb: 'Om datafilen', nn: 'Om datafila', sv: 'Om datafilen', en: 'About the data file' },
} satisfies Readonly<Record<string, Entry>>;
