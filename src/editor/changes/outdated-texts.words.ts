import type { Entry, PluralEntry } from '../../locale/catalogue.js';

/** The words about texts that name the newest period as it was. */
export const OUTDATED = {
  title: {
    nb: 'Tekster som fortsatt nevner perioden før',
    nn: 'Tekstar som framleis nemner perioden før',
    sv: 'Texter som fortfarande nämner perioden före',
    en: 'Texts that still name the period before',
  },
  mend: {
    nb: 'Rett til {period}',
    nn: 'Rett til {period}',
    sv: 'Rätta till {period}',
    en: 'Change to {period}',
  },
  all: { nb: 'Rett alle', nn: 'Rett alle', sv: 'Rätta alla', en: 'Change all' },
  mended: {
    nb: 'Perioden rettet i tekst',
    nn: 'Perioden retta i tekst',
    sv: 'Perioden rättad i text',
    en: 'Period changed in text',
  },
} satisfies Readonly<Record<string, Entry>>;

export const MEND_IN_LANGUAGES: PluralEntry = {
  one: OUTDATED.mend,
  other: {
    nb: 'Rett til {period} på {count} språk',
    nn: 'Rett til {period} på {count} språk',
    sv: 'Rätta till {period} på {count} språk',
    en: 'Change to {period} in {count} languages',
  },
};
