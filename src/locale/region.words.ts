import type { Language, RegionType } from '../feed/feed.js';
import { say, type Entry } from './catalogue.js';

/** What regions can be called together: by their type where they share one that readers know, else regions. */
export type RegionKind = 'municipality' | 'county' | 'country' | 'region';

/** What a reader chooses; `view/region-name.words.ts` has the other forms. */
const CHOOSE: Readonly<Record<RegionKind, Entry>> = {
  municipality: { nb: 'Velg kommune', nn: 'Vel kommune', sv: 'Välj kommun', en: 'Choose municipality' },
  county: { nb: 'Velg fylke', nn: 'Vel fylke', sv: 'Välj län', en: 'Choose county' },
  country: { nb: 'Velg land', nn: 'Vel land', sv: 'Välj land', en: 'Choose country' },
  region: { nb: 'Velg region', nn: 'Vel region', sv: 'Välj region', en: 'Choose region' },
};

/** What the regions have in common: "municipality" when all of them are, "region" when they are of several types. */
export function regionKind(regions: readonly { readonly type: RegionType }[]): RegionKind {
  const [type, ...others] = new Set(regions.map((region) => region.type));
  const isKnown = type === 'municipality' || type === 'county' || type === 'country';
  return isKnown && others.length === 0 ? type : 'region';
}

/** The label of every choice between regions: «Velg kommune» where there are municipalities alone. */
export function chooseRegionText(kind: RegionKind, language: Language): string {
  return say(CHOOSE[kind], language);
}
