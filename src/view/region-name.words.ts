import type { Language, RegionType } from '../feed/feed.js';
import { countWord, say, type Entry } from '../locale/catalogue.js';
import { regionKind, type RegionKind } from '../locale/region.words.js';

/** The forms that sentences need: a region, just one, several, and those that have been spoken of. */
export type RegionForm = 'one' | 'single' | 'many' | 'these';

export const REGION_WORDS: Readonly<Record<RegionKind, Readonly<Record<RegionForm, Entry>>>> = {
  municipality: {
    one: { nb: 'kommune', nn: 'kommune', sv: 'kommun', en: 'municipality' },
    single: { nb: 'én kommune', nn: 'éin kommune', sv: 'en kommun', en: 'one municipality' },
    many: { nb: 'kommuner', nn: 'kommunar', sv: 'kommuner', en: 'municipalities' },
    these: { nb: 'kommunene', nn: 'kommunane', sv: 'kommunerna', en: 'municipalities' },
  },
  county: {
    one: { nb: 'fylke', nn: 'fylke', sv: 'län', en: 'county' },
    single: { nb: 'ett fylke', nn: 'eitt fylke', sv: 'ett län', en: 'one county' },
    many: { nb: 'fylker', nn: 'fylke', sv: 'län', en: 'counties' },
    these: { nb: 'fylkene', nn: 'fylka', sv: 'länen', en: 'counties' },
  },
  country: {
    one: { nb: 'land', nn: 'land', sv: 'land', en: 'country' },
    single: { nb: 'ett land', nn: 'eitt land', sv: 'ett land', en: 'one country' },
    many: { nb: 'land', nn: 'land', sv: 'länder', en: 'countries' },
    these: { nb: 'landene', nn: 'landa', sv: 'länderna', en: 'countries' },
  },
  region: {
    one: { nb: 'region', nn: 'region', sv: 'region', en: 'region' },
    single: { nb: 'én region', nn: 'éin region', sv: 'en region', en: 'one region' },
    many: { nb: 'regioner', nn: 'regionar', sv: 'regioner', en: 'regions' },
    these: { nb: 'regionene', nn: 'regionane', sv: 'regionerna', en: 'regions' },
  },
};

/** Regions of a kind as a heading. */
export const REGION_NAMES: Readonly<Record<RegionKind, Entry>> = {
  municipality: { nb: 'Kommuner', nn: 'Kommunar', sv: 'Kommuner', en: 'Municipalities' },
  county: { nb: 'Fylker', nn: 'Fylke', sv: 'Län', en: 'Counties' },
  country: { nb: 'Land', nn: 'Land', sv: 'Länder', en: 'Countries' },
  region: { nb: 'Regioner', nn: 'Regionar', sv: 'Regioner', en: 'Regions' },
};

/** The word for regions of a kind in a form: `kommune`, `kommuner`, `kommunene`. */
export function regionWord(kind: RegionKind, form: RegionForm, language: Language): string {
  return say(REGION_WORDS[kind][form], language);
}

/** How many regions there are, of whatever kind, as running text has it: `tolv kommuner`, `27 regioner`. */
export function regionCount(regions: readonly { readonly type: RegionType }[], language: Language): string {
  const kind = regionKind(regions);
  if (regions.length === 1) return regionWord(kind, 'single', language);
  return `${countWord(regions.length, language)} ${regionWord(kind, 'many', language)}`;
}
