import type { County, Municipality, Place } from './place.js';
import { counties, countyWith, municipalities } from './places.js';

/** What a name is written with in ids, addresses and names of files, letter by letter. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', å: 'a', ä: 'a', ö: 'o' };

/** The name of a place that no other has: `Våler (Østfold)`, `Rakkestad`. */
export function nameOf(place: Place): string {
  if (place.type !== 'municipality' || !isShared(place)) return place.name;
  return `${place.name} (${countyNameOf(place)})`;
}

/** The name of the county in which a municipality lies today. */
export function countyNameOf({ county }: Municipality): string {
  return countyWith(county)?.name ?? '';
}

/** Whether a county is one municipality and nothing else, as Oslo is. */
export function isOneMunicipality({ number }: County): boolean {
  return municipalities().filter(({ county }) => county === number).length === 1;
}

/**
 * The id of a place in a feed, and the name of its files: `indre-ostfold`, `valer-ostfold`. No two municipalities and
 * counties have the same, and a region has none of theirs.
 */
export function idOf(place: Place): string {
  if (place.type === 'county' && isOneMunicipality(place)) return idFrom(`${place.name} fylke`);
  const id = idFrom(nameOf(place));
  const isTaken = place.type === 'functional' && [...municipalities(), ...counties()].some((each) => idOf(each) === id);
  return isTaken ? `${id}-region` : id;
}

/** An id of a name: small letters without accents, digits and hyphens. Empty where the name has none of these. */
export function idFrom(name: string): string {
  const letters = [...name.toLowerCase().normalize('NFC')].map((letter) => PLAIN_LETTERS[letter] ?? letter).join('');
  return letters
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}

let sharedNames: ReadonlySet<string> | undefined;

function isShared({ name }: Municipality): boolean {
  sharedNames ??= twiceIn(municipalities().map((place) => place.name));
  return sharedNames.has(name);
}

function twiceIn(names: readonly string[]): ReadonlySet<string> {
  const once = new Set<string>();
  return new Set(names.filter((name) => once.size === once.add(name).size));
}
