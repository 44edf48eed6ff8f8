import type { Entry } from '../../locale/catalogue.js';

/** Words round what is told to those who keep page and feed. */
export const REPORT_WORDS = {
  owner: {
    nb: 'For deg som har ansvaret for datafilen',
    nn: 'For deg som har ansvaret for datafila',
    sv: 'För dig som ansvarar för datafilen',
    en: 'For those who keep the data file',
  },
  nothing: {
    nb: 'Vi har ikke funnet noe galt med taggen eller datafilen.',
    nn: 'Vi har ikkje funne noko gale med taggen eller datafila.',
    sv: 'Vi har inte hittat något fel med taggen eller datafilen.',
    en: 'We have found nothing wrong with the tag or the data file.',
  },
  version: {
    nb: 'Versjon av samspill',
    nn: 'Versjon av samspill',
    sv: 'Version av samspill',
    en: 'Version of samspill',
  },
  address: {
    nb: 'Adressen til datafilen',
    nn: 'Adressa til datafila',
    sv: 'Adressen till datafilen',
    en: 'Address of the data file',
  },
  handedOver: {
    nb: 'ingen: siden har gitt widgeten dataene',
    nn: 'inga: sida har gitt widgeten dataa',
    sv: 'ingen: sidan har gett widgeten datan',
    en: 'none: the page has handed the data over',
  },
  fetched: { nb: 'Hentet', nn: 'Henta', sv: 'Hämtad', en: 'Fetched' },
  updated: {
    nb: 'Datafilen ble sist oppdatert',
    nn: 'Datafila vart sist oppdatert',
    sv: 'Datafilen uppdaterades senast',
    en: 'Data file last updated',
  },
  notGiven: { nb: 'står ikke i den', nn: 'står ikkje i ho', sv: 'står inte i den', en: 'it does not say' },
  language: { nb: 'Språk', nn: 'Språk', sv: 'Språk', en: 'Language' },
  region: { nb: 'Område', nn: 'Område', sv: 'Område', en: 'Region' },
} as const satisfies Readonly<Record<string, Entry>>;
