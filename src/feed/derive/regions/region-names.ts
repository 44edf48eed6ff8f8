import { phraseIn, withoutSoftHyphens, type LocalizedText } from '../../localized-text.js';
import type { Region } from '../../shape/objects.js';
import type { RegionType } from '../../shape/vocabulary.js';
import { LANGUAGES } from '../../shape/widget-words.js';
import type { Lifetime } from './succession.js';

/** What tells a region from others of the same name. */
export interface NamedRegion extends Pick<Region, 'id' | 'name' | 'type' | 'country' | 'codes' | 'partOf'> {
  readonly lifetime: Lifetime;
}

/**
 * The name that readers see of each region, by its id. A former region has its last year in brackets: «Rygge (til og
 * med 2019)». Where several regions have the same name, each has what tells it from the others: the county, as its
 * `partOf` or its municipality code says it, «Våler (Østfold)», else its type, «Oslo (kommune)», else its code.
 */
export function shownNames(regions: readonly NamedRegion[]): ReadonlyMap<string, LocalizedText> {
  const names = new Map(regions.map(({ id, name, lifetime }) => [id, withYear(name, lifetime)]));
  for (const alike of sameNamed(regions, names))
    for (const region of alike) names.set(region.id, inBrackets(region.name, signOf(region, alike, regions)));
  return names;
}

/** Regions that some readers would see under one name, together. */
function sameNamed(
  regions: readonly NamedRegion[],
  names: ReadonlyMap<string, LocalizedText>,
): (readonly NamedRegion[])[] {
  const groups = new Map<string, Set<NamedRegion>>();
  for (const region of regions)
    for (const language of LANGUAGES) {
      const key = `${language} ${comparable(phraseIn(names.get(region.id) ?? {}, language).text)}`;
      groups.set(key, (groups.get(key) ?? new Set()).add(region));
    }
  return [...groups.values()].filter(({ size }) => size > 1).map((group) => [...group]);
}

function comparable(text: string): string {
  return withoutSoftHyphens(text).trim().toLowerCase();
}

/** The first of the signs of a region that no other of the same name has. */
function signOf(region: NamedRegion, alike: readonly NamedRegion[], regions: readonly NamedRegion[]): LocalizedText {
  const others = alike.filter((other) => other !== region);
  for (const signIn of [countyOf, typeOf, codeOf]) {
    const sign = signIn(region, regions);
    const isOwn = (text: LocalizedText): boolean => !others.some((other) => isSame(signIn(other, regions), text));
    if (sign && !isSame(sign, region.name) && isOwn(sign)) return sign;
  }
  return { nb: region.id };
}

function isSame(one: LocalizedText | undefined, other: LocalizedText): boolean {
  return one !== undefined && comparable(phraseIn(one, 'nb').text) === comparable(phraseIn(other, 'nb').text);
}

/** The county round a region: the one that the feed names, else the one in its municipality code. */
function countyOf(
  { partOf, country, codes, type }: NamedRegion,
  regions: readonly NamedRegion[],
): LocalizedText | undefined {
  const around = regions.filter((region) => region.type === 'county' && partOf.includes(region.id));
  const county = around.find(({ lifetime }) => !lifetime.isFormer) ?? around[0];
  if (county) return county.name;
  const [, number = ''] = /^(\d\d)\d\d$/.exec(newest(codes)) ?? [];
  if (type !== 'municipality' || number === '') return undefined;
  const known = regions.find(
    (region) => region.type === 'county' && region.country === country && newest(region.codes) === number,
  );
  const name = country === 'NO' ? COUNTIES[number] : undefined;
  return known?.name ?? (name === undefined ? undefined : { nb: name });
}

function typeOf({ type }: NamedRegion): LocalizedText {
  return TYPES[type];
}

function codeOf({ codes }: NamedRegion): LocalizedText | undefined {
  const code = newest(codes);
  return code === '' ? undefined : { nb: code };
}

/** The code that holds, else the last that is written. */
function newest(codes: NamedRegion['codes']): string {
  return (codes.findLast(({ validTo }) => validTo === undefined) ?? codes.at(-1))?.code ?? '';
}

function withYear(name: LocalizedText, { isFormer, end }: Lifetime): LocalizedText {
  if (!isFormer) return name;
  if (end === undefined) return inBrackets(name, FORMER);
  const year = new Date(end - 1).getUTCFullYear();
  return inBrackets(name, until(year));
}

/**
 * A name with a sign behind it, in every language that either of them has: most names are written in one language, and
 * readers of the others are to understand the sign.
 */
function inBrackets(name: LocalizedText, sign: LocalizedText): LocalizedText {
  const languages = LANGUAGES.filter((language) => name[language] !== undefined || sign[language] !== undefined);
  return Object.fromEntries(
    languages.map((language) => [language, `${phraseIn(name, language).text} (${phraseIn(sign, language).text})`]),
  );
}

function until(year: number): LocalizedText {
  return { nb: `til og med ${year}`, nn: `til og med ${year}`, sv: `till och med ${year}`, en: `until ${year}` };
}

const FORMER: LocalizedText = { nb: 'tidligere', nn: 'tidlegare', sv: 'tidigare', en: 'former' };

const TYPES: Readonly<Record<RegionType, LocalizedText>> = {
  country: { nb: 'land', en: 'country' },
  county: { nb: 'fylke', sv: 'län', en: 'county' },
  functional: { nb: 'region', en: 'region' },
  cooperation: { nb: 'samarbeid', sv: 'samarbete', en: 'partnership' },
  municipality: { nb: 'kommune', sv: 'kommun', en: 'municipality' },
  other: { nb: 'annen region', nn: 'annan region', sv: 'annan region', en: 'other region' },
};

/** Norwegian counties since 2024 (Statistics Norway, classification 104), for feeds that have only municipalities. */
const COUNTIES: Readonly<Record<string, string>> = {
  '03': 'Oslo',
  '11': 'Rogaland',
  '15': 'Møre og Romsdal',
  '18': 'Nordland',
  '31': 'Østfold',
  '32': 'Akershus',
  '33': 'Buskerud',
  '34': 'Innlandet',
  '39': 'Vestfold',
  '40': 'Telemark',
  '42': 'Agder',
  '46': 'Vestland',
  '50': 'Trøndelag',
  '55': 'Troms',
  '56': 'Finnmark',
};
