import type { Language } from '../feed/feed.js';

/** How numbers are written, in d3-format's terms. */
export interface NumberLocale {
  readonly decimal: string;
  readonly thousands: string;
  readonly grouping: number[];
  readonly currency: [string, string];
  readonly minus: string;
  readonly percent: string;
}

const NORDIC: NumberLocale = {
  decimal: ',', thousands: '\u00a0', grouping: [3], currency: ['', ''], minus: '\u2212', percent: '\u00a0%',
};

const LOCALES: Readonly<Record<Language, NumberLocale>> = {
  nb: NORDIC, nn: NORDIC, sv: NORDIC, en: { ...NORDIC, decimal: '.', thousands: ',', percent: '%' },
};

/** The numbers of a language. Given to each view on its own: Vega's package-wide locale is one for the whole page. */
export function numberLocaleOf(language: Language): NumberLocale {
  return LOCALES[language];
}
