import { NORWEGIAN_CODES, type NorwegianCode } from '../../../feed/checks/codes/norway.js';
import { suggestionFor } from '../../../feed/checks/suggestions/suggestion.js';
import type { Cell } from '../../table/source-table.js';
import type { FeedCode, FeedRegion } from '../feed/feed-regions.js';
import { placeTextOf, type PlaceText } from './place-text.js';
import { comparable } from '../feed/plain-text.js';

/** What a label of a place was found to be. */
export type PlaceMatch =
  | { readonly kind: 'region'; readonly region: string; readonly former?: FormerCode }
  | { readonly kind: 'several'; readonly regions: readonly string[] }
  | { readonly kind: 'conflict'; readonly code: string; readonly byCode: string; readonly byName: string }
  | { readonly kind: 'other-number'; readonly region: string; readonly code: string; readonly own: FeedCode }
  | { readonly kind: 'near'; readonly region: string }
  | { readonly kind: 'country'; readonly region: string }
  | { readonly kind: 'unknown' };

/** A code that has ended, by which a region was found. */
export interface FormerCode {
  readonly code: string;
  readonly from: string;
  readonly to: string;
}

/** What statistics call a whole country. */
const COUNTRY = new Set([
  'hele landet',
  'heile landet',
  'landet',
  'hele norge',
  'heile noreg',
  'hela landet',
  'riket',
  'hela riket',
  'norge',
  'noreg',
  'norway',
  'sverige',
  'sweden',
  'the whole country',
  'whole country',
]);
/** Numbers of one name and two areas: Haram has been a municipality of its own, outside Ålesund, since 2024. */
const SPLIT: ReadonlySet<string> = new Set(['1507', '1508']);
/** Names that are tried for a misspelling: a list of strangers is not worth the time. */
const MOST_SUGGESTIONS = 200;
const LONGEST_NAME = 40;

/** Finds the regions of a feed by what tables call them. */
export class Places {
  readonly regions: ReadonlyMap<string, FeedRegion>;
  readonly #byCode = new Map<string, { readonly region: string; readonly code: FeedCode }[]>();
  readonly #byName = new Map<string, Set<string>>();
  readonly #matches = new Map<string, PlaceMatch>();
  #suggestions = 0;

  constructor(regions: readonly FeedRegion[]) {
    this.regions = new Map(regions.map((region) => [region.id, region]));
    for (const region of regions) {
      for (const code of region.codes)
        this.#byCode.set(code.code, [...(this.#byCode.get(code.code) ?? []), { region: region.id, code }]);
      for (const name of [region.id, ...region.names].flatMap((text) => placeTextOf(text).names))
        this.#byName.set(name, (this.#byName.get(name) ?? new Set()).add(region.id));
    }
  }

  /** What a cell says of a place. The same label is looked up once. */
  match({ text, code }: Cell): PlaceMatch {
    const key = `${code ?? ''}\n${text}`;
    const known = this.#matches.get(key);
    if (known) return known;
    const found = this.#find(text, code);
    this.#matches.set(key, found);
    return found;
  }

  /** Whether a cell is a place without doubt: one of the feed, or a Norwegian one that the feed has not. */
  isPlace(cell: Cell): boolean {
    const { kind } = this.match(cell);
    if (kind !== 'near' && kind !== 'unknown') return true;
    const { code, names } = placeTextOf(cell.text);
    const isCode = [cell.code, code].some((each) => each !== undefined && NORWEGIAN.codes.has(each));
    return names.length === 0 ? isCode : names.some((name) => NORWEGIAN.names.has(name));
  }

  #find(text: string, given?: string): PlaceMatch {
    const whole = comparable(text);
    for (const id of [given, text.trim()])
      if (id !== undefined && this.regions.has(id)) return { kind: 'region', region: id };
    const place = placeTextOf(text);
    const code = given === undefined ? place.code : (placeTextOf(given).code ?? given);
    const byCode = code === undefined ? [] : (this.#byCode.get(code) ?? []);
    const byName = this.#named(place);
    const matched = code === undefined || byCode.length === 0 ? undefined : this.#coded(code, byCode, byName);
    if (matched) return matched;
    const older = code === undefined || byName.length > 0 ? undefined : this.#byNorwegianCode(code);
    if (older) return older;
    if (byName.length === 1) return this.#byNameAlone(byName[0] ?? '', code);
    if (byName.length > 1) return { kind: 'several', regions: byName };
    const country = COUNTRY.has(whole) || place.names.some((name) => COUNTRY.has(name)) ? this.#country() : undefined;
    return country === undefined ? this.#near(place) : { kind: 'country', region: country };
  }

  #coded(
    code: string,
    found: readonly { readonly region: string; readonly code: FeedCode }[],
    byName: readonly string[],
  ): PlaceMatch {
    const regions = [...new Set(found.map(({ region }) => region))];
    const both = regions.filter((region) => byName.includes(region));
    const [region = '', ...others] = both.length > 0 ? both : regions;
    if (others.length > 0) return { kind: 'several', regions: [region, ...others] };
    if (both.length === 0 && byName.length === 1)
      return { kind: 'conflict', code, byCode: region, byName: byName[0] ?? '' };
    const written = found.find((each) => each.region === region)?.code;
    return withFormer(
      region,
      written?.to === undefined ? undefined : { code, from: written.from ?? '', to: written.to },
    );
  }

  /** A name that is the feed's, beside a code that is not: an older one, or the code of another place. */
  #byNameAlone(region: string, code?: string): PlaceMatch {
    const known = code === undefined ? undefined : NORWEGIAN.codes.get(code)?.[0];
    const own = this.regions.get(region)?.codes ?? [];
    const isNamedOtherwise = !placeTextOf(known?.name ?? '').names.some((name) => this.#byName.get(name)?.has(region));
    // A place has one number at a time: another of the same years is another place of the name.
    const isOther = known !== undefined && (isNamedOtherwise || own.some((each) => areOfSameTime(each, known)));
    if (isOther) return { kind: 'unknown' };
    const alike = own.filter((each) => each.code.length === code?.length);
    const last = [...alike].sort((one, other) => (one.to ?? '9').localeCompare(other.to ?? '9')).at(-1);
    if (code !== undefined && last && !alike.some((each) => isSameArea(each.code, code)))
      return { kind: 'other-number', region, code, own: last };
    return withFormer(
      region,
      known?.to === undefined ? undefined : { code: known.code, from: known.from ?? '', to: known.to },
    );
  }

  /** A code alone that the feed does not list, and whose name it has. */
  #byNorwegianCode(code: string): PlaceMatch | undefined {
    const [known] = NORWEGIAN.codes.get(code) ?? [];
    const regions = known ? this.#named(placeTextOf(known.name)) : [];
    const type = code.length === 4 ? 'municipality' : 'county';
    const [region] = regions.filter((id) => this.regions.get(id)?.type === type);
    if (!known || region === undefined || regions.length > 1) return undefined;
    return withFormer(region, known.to === undefined ? undefined : { code, from: known.from ?? '', to: known.to });
  }

  /** Regions by name; the county and the type that the label gives choose among those of the same name. */
  #named({ names, within, type }: PlaceText): string[] {
    const [whole = '', ...shorter] = names;
    const exact = this.#byName.get(whole);
    if (exact?.size === 1) return [...exact];
    const found = [...new Set([whole, ...shorter].flatMap((name) => [...(this.#byName.get(name) ?? [])]))];
    const fitting = found.filter((id) => this.#lies(id, within));
    const ofType = type === undefined ? [] : fitting.filter((id) => this.regions.get(id)?.type === type);
    return ofType.length > 0 ? ofType : fitting;
  }

  /** Whether a region may lie in what a label has in brackets; of most the feed does not say it. */
  #lies(id: string, within: string | undefined): boolean {
    const region = this.regions.get(id);
    if (within === undefined || !region) return true;
    const own = region.names.flatMap((name) => placeTextOf(name).within ?? []);
    const around = [...this.regions.values()].filter(
      ({ id: other, members }) => members.includes(id) || region.partOf.includes(other),
    );
    const counties = around.filter(({ type }) => type === 'county').flatMap(({ names }) => names.map(comparable));
    const known = [...own, ...counties, ...region.codes.flatMap(countyOfCode)];
    return known.length === 0 || known.includes(within);
  }

  #country(): string | undefined {
    return [...this.regions.values()].find(({ type }) => type === 'country')?.id;
  }

  #near({ name, names }: PlaceText): PlaceMatch {
    if (name.length < 4 || name.length > LONGEST_NAME || this.#suggestions >= MOST_SUGGESTIONS)
      return { kind: 'unknown' };
    // Another place of Norway is no misspelling: «Halsa» is not Halden.
    if (names.some((each) => NORWEGIAN.names.has(each))) return { kind: 'unknown' };
    this.#suggestions += 1;
    const near = suggestionFor(comparable(name), this.#byName.keys());
    const regions = near === undefined ? [] : [...(this.#byName.get(near) ?? [])];
    return regions.length === 1 ? { kind: 'near', region: regions[0] ?? '' } : { kind: 'unknown' };
  }
}

/** Whether two codes of the same kind hold on some day together. */
function areOfSameTime(one: FeedCode, other: NorwegianCode): boolean {
  if (one.code.length !== other.code.length) return false;
  return (one.from ?? '') <= (other.to ?? '9') && (other.from ?? '') <= (one.to ?? '9');
}

/** Whether it is known that two codes are numbers of the same area, the one of 2020 and the one of 2024. */
function isSameArea(one: string, other: string): boolean {
  if (SPLIT.has(one) || SPLIT.has(other)) return false;
  const [known, also] = [NORWEGIAN.codes.get(one)?.[0], NORWEGIAN.codes.get(other)?.[0]];
  if (!known || !also) return false;
  const names = placeTextOf(known.name).names;
  return placeTextOf(also.name).names.some((name) => names.includes(name));
}

function withFormer(region: string, former: FormerCode | undefined): PlaceMatch {
  return { kind: 'region', region, ...(former ? { former } : {}) };
}

/** The county that a code of a municipality says, by the names of the counties of its time. */
function countyOfCode({ code }: FeedCode): string[] {
  if (!/^\d{4}$/.test(code)) return [];
  return (NORWEGIAN.codes.get(code.slice(0, 2)) ?? []).flatMap(({ name }) => placeTextOf(name).names);
}

/** The places of Norway, by code and by name. */
const NORWEGIAN = (() => {
  const codes = new Map<string, NorwegianCode[]>();
  const names = new Set<string>();
  for (const entry of Object.values(NORWEGIAN_CODES).flat()) {
    codes.set(entry.code, [...(codes.get(entry.code) ?? []), entry]);
    for (const name of placeTextOf(entry.name).names) names.add(name);
  }
  return { codes, names };
})();
