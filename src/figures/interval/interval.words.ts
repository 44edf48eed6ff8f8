import type { Entry } from '../../locale/catalogue.js';

/** Texts of the bars with an interval. */
export const INTERVAL_WORDS = {
  name: { nb: 'Usikkerhet', nn: 'Usikkerheit', sv: 'Osäkerhet', en: 'Uncertainty' },
  title: {
    nb: '{title}, med usikkerhetsintervall',
    nn: '{title}, med usikkerheitsintervall',
    sv: '{title}, med osäkerhetsintervall',
    en: '{title}, with uncertainty interval',
  },
  lower: { nb: 'Nedre grense', nn: 'Nedre grense', sv: 'Nedre gräns', en: 'Lower bound' },
  upper: { nb: 'Øvre grense', nn: 'Øvre grense', sv: 'Övre gräns', en: 'Upper bound' },
  interval: {
    nb: 'usikkerhetsintervall fra {lower} til {upper}',
    nn: 'usikkerheitsintervall frå {lower} til {upper}',
    sv: 'osäkerhetsintervall från {lower} till {upper}',
    en: 'uncertainty interval from {lower} to {upper}',
  },
  none: {
    nb: 'uten usikkerhetsintervall',
    nn: 'utan usikkerheitsintervall',
    sv: 'utan osäkerhetsintervall',
    en: 'no uncertainty interval',
  },
  sentence: { nb: '{region}: {text}.', nn: '{region}: {text}.', sv: '{region}: {text}.', en: '{region}: {text}.' },
  meaningNote: {
    nb: 'Tallet er usikkert. Streken går fra nedre til øvre grense for usikkerhetsintervallet som kilden oppgir.',
    nn: 'Talet er usikkert. Streken går frå nedre til øvre grense for usikkerheitsintervallet som kjelda oppgir.',
    sv: 'Siffran är osäker. Strecket går från nedre till övre gräns för osäkerhetsintervallet som källan anger.',
    en: 'The figure is uncertain. The line goes from the lower to the upper bound that the source gives.',
  },
  levelNote: {
    nb: 'Datafilen sier ikke hvor sikkert intervallet er. Små forskjeller mellom {regions} kan være tilfeldige.',
    nn: 'Datafila seier ikkje kor sikkert intervallet er. Små skilnader mellom {regions} kan vere tilfeldige.',
    sv: 'Datafilen säger inte hur säkert intervallet är. Små skillnader mellan {regions} kan vara slumpmässiga.',
    en: 'The data file does not say how certain the interval is. Small differences between {regions} may be chance.',
  },
  noInterval: {
    nb: 'Kilden oppgir ikke usikkerhetsintervall for disse {regions} i denne perioden.',
    nn: 'Kjelda oppgir ikkje usikkerheitsintervall for desse {regions} i denne perioden.',
    sv: 'Källan anger inte osäkerhetsintervall för de här {regions} under den här perioden.',
    en: 'The source gives no uncertainty interval for these {regions} in this period.',
  },
} as const satisfies Readonly<Record<string, Entry>>;
