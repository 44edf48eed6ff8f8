import { NORWEGIAN_CODES } from '../feed/checks/codes/norway.js';
import { suggestionFor } from '../feed/checks/suggestions/suggestion.js';
import { choicesMatching, type Choice } from '../view/choice-search.js';
import { countyNameOf, idFrom, nameOf } from './place-name.js';
import type { County, Municipality, Part } from './place.js';
import { counties, municipalities, municipalityWith } from './places.js';

/** A place that has figures. */
export type KnownPlace = Municipality | County;

/** What somebody may have meant who has written the name or the number of a place. */
export type FoundPlace =
  | { readonly kind: 'place'; readonly place: KnownPlace }
  /** Several are called so. */
  | { readonly kind: 'several'; readonly name: string; readonly places: readonly Municipality[] }
  /** None is called so; these nearly are. */
  | { readonly kind: 'near'; readonly places: readonly KnownPlace[] }
  /** A municipality that was part of another one at the time of the figures. */
  | { readonly kind: 'part'; readonly part: Part; readonly whole: Municipality }
  /** A county that there was from 2020 to 2023, and those that came of it. */
  | { readonly kind: 'former'; readonly name: string; readonly counties: readonly County[] }
  | { readonly kind: 'unknown' };

/** Names of so many letters are like many others. */
const SHORT = 7;

/** Words that say what a place is, not which. */
const KINDS = /\b(?:fylkeskommune|kommune|fylke)\b|\b(?:i|in)\b|suohkan|tjïelte|gielda/gu;

/** A number of today or of 2020–2023, also as Statistics Norway writes it in sums: `K-3107`, `F-31`. */
const NUMBER = /^(?:[kf]-)?(?<digits>\d{4}|\d{2})$/iu;

/**
 * The place that a text stands for: `rakkestad`, `Rakkestad kommune`, `3120`, `3016`, `Våler i Østfold`, `Karasjok`,
 * `Kárášjohka`, `Østfold`. Capital letters do not count. Of a municipality and a county of the same name it is the
 * municipality.
 */
export function findPlace(text: string): FoundPlace {
  const digits = NUMBER.exec(text.trim())?.groups?.['digits'];
  if (digits !== undefined) return placeNumbered(digits);
  const wanted = plain(text);
  const named = municipalities().filter((place) => namesOf(place).some((name) => plain(name) === wanted));
  const [first, ...others] = named;
  if (first && others.length > 0) return { kind: 'several', name: first.name, places: named };
  if (first) return { kind: 'place', place: first };
  const county = counties().find(({ name }) => plain(name) === wanted);
  if (county) return { kind: 'place', place: county };
  const former = NORWEGIAN_CODES['ssb-fylke'].find(({ name, to }) => to !== undefined && plain(name) === wanted);
  if (former) return formerCounty(former.name);
  return partNamed(wanted) ?? nearTo(wanted);
}

/**
 * The places that fit what somebody is writing, the best first: those whose names begin so, then those with a word that
 * begins so, then the rest; or whose numbers begin so. All for an empty text.
 *
 * @param places among which is searched
 */
export function placesMatching<P extends KnownPlace>(text: string, places: readonly P[]): readonly P[] {
  const query = text.trim();
  if (/^\d+$/u.test(query))
    return places.filter((place) => numbersOf(place).some((number) => number.startsWith(query)));
  const byNumber = new Map(places.map((place) => [place.number, place]));
  const choices = places.flatMap((place): Choice[] => namesOf(place).map((name) => ({ id: place.number, name })));
  const found = choicesMatching([{ title: '', choices }], query).flatMap((group) => group.choices);
  return [...new Set(found.map(({ id }) => id))].flatMap((number) => byNumber.get(number) ?? []);
}

function placeNumbered(digits: string): FoundPlace {
  if (digits.length === 2) {
    const place = counties().find(({ number }) => number === digits);
    if (place) return { kind: 'place', place };
    const former = NORWEGIAN_CODES['ssb-fylke'].find(({ code }) => code === digits);
    return former ? formerCounty(former.name) : { kind: 'unknown' };
  }
  const whole = municipalityWith(digits);
  if (!whole) return { kind: 'unknown' };
  const part = whole.parts.find(({ number }) => number === digits);
  return part ? { kind: 'part', part, whole } : { kind: 'place', place: whole };
}

function partNamed(wanted: string): FoundPlace | undefined {
  for (const whole of municipalities()) {
    const part = whole.parts.find(({ name }) => plain(name) === wanted);
    if (part) return { kind: 'part', part, whole };
  }
  return undefined;
}

function formerCounty(name: string): FoundPlace {
  return { kind: 'former', name, counties: counties().filter(({ before }) => before === name) };
}

function nearTo(wanted: string): FoundPlace {
  const named = [...municipalities(), ...counties()].flatMap((place) =>
    namesOf(place).map((name) => [plain(name), place] as const),
  );
  // Whoever has no ø on the keyboard writes o, or oe.
  const id = idFrom(wanted);
  const unaccented = named.filter(([known]) => idFrom(known) === id || inTwoLetters(known) === wanted);
  const suggested = suggestionFor(
    wanted,
    named.flatMap(([known]) => (mayBeMisspelt(wanted, known) ? [known] : [])),
  );
  const near = unaccented.length > 0 ? unaccented : named.filter(([known]) => known === suggested);
  const places = near.map(([, place]) => place);
  return places.length === 0 ? { kind: 'unknown' } : { kind: 'near', places: [...new Set(places)] };
}

/**
 * Whether a name may be a misspelling of another. Many names of before 2020 are like one of today, and of other places:
 * a guess begins with the same letter, and a short one is as long, but for one letter.
 */
function mayBeMisspelt(wanted: string, known: string): boolean {
  if (!idFrom(known).startsWith(idFrom(wanted).slice(0, 1))) return false;
  return wanted.length > SHORT || suggestionFor(wanted, [known], 1) !== undefined;
}

/** A name as it is written where there are no Norwegian letters: `oestfold`. */
function inTwoLetters(name: string): string {
  return name.replaceAll('ø', 'oe').replaceAll('æ', 'ae').replaceAll('å', 'aa');
}

/** What a place is called: in Norwegian, with its county behind, and in its other languages. */
function namesOf(place: KnownPlace): readonly string[] {
  if (place.type === 'county') return [place.name];
  const names = [place.name, ...place.officialName.split(' - ')];
  return [...new Set([nameOf(place), ...names, ...names.map((name) => `${name} ${countyNameOf(place)}`)])];
}

function numbersOf(place: KnownPlace): readonly string[] {
  if (place.type === 'county') return [place.number];
  return [place.number, place.numberBefore, ...place.parts.map(({ number }) => number)];
}

/** A name as it is compared: small letters, one space between words, without what kind of place it is. */
function plain(name: string): string {
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[()\u00ad,]/gu, ' ')
    .replace(KINDS, ' ');
  return words.trim().replace(/\s+/gu, ' ');
}
