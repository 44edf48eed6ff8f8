import { comparable, plainText } from '../feed/plain-text.js';

/** A label of a place, taken apart: `3101 Halden`, `K-3107 Fredrikstad`, `Våler (Østfold)`, `Deatnu - Tana`. */
export interface PlaceText {
  readonly code?: string;
  /** Without code, years and what stands in brackets; empty for a code alone. */
  readonly name: string;
  /** The name, and the parts of a name in several languages, as they are compared. */
  readonly names: readonly string[];
  /** What tells places of the same name apart: the county of `Våler (Østfold)`, `Våler i Østfold`, `Våler, Østfold`. */
  readonly within?: string;
  readonly type?: 'municipality' | 'county';
}

/** Longer than the name of any place, in two languages and with its county. */
const LONGEST = 120;
const CODE = /^(?:[KFL]-)?(\d{2}|\d{4})(?=$|[\s.:–-])[\s.:–-]*/i;
const YEARS = /\s*\((?:\d{4})?\s?[-–]\s?(?:\d{4})?\)\s*$/;
const TYPES: readonly (readonly [pattern: RegExp, type: NonNullable<PlaceText['type']>])[] = [
  [/\s(?:kommune|kommun|municipality)$/i, 'municipality'],
  [/\s(?:fylkeskommune|fylke|län|county)$/i, 'county'],
];

/** Takes the label of a place apart. */
export function placeTextOf(written: string): PlaceText {
  const text = plainText(written).slice(0, LONGEST);
  const [prefix = '', code] = CODE.exec(text) ?? [];
  const unit = text.slice(prefix.length).replace(YEARS, '');
  const [, inBrackets] = /\s\(([^()]+)\)$/.exec(unit) ?? [];
  const bare = unit.replace(/\s\([^()]+\)$/, '');
  const type = TYPES.find(([pattern]) => pattern.test(bare))?.[1];
  const plain = TYPES.reduce((name, [pattern]) => name.replace(pattern, ''), bare);
  const [, beforeIn, afterIn] = /^(.+?)(?:\si\s|,\s)(\p{Lu}.*)$/u.exec(plain) ?? [];
  const name = beforeIn ?? plain;
  const within = inBrackets ?? afterIn;
  return {
    ...(code === undefined ? {} : { code }),
    name,
    names: namesIn(name, plain, unit),
    ...(within === undefined ? {} : { within: comparable(within) }),
    ...(type === undefined ? {} : { type }),
  };
}

/** A name, and its parts where it is in two languages; the whole label first, since a name may have such signs. */
function namesIn(name: string, plain: string, whole: string): string[] {
  const parts = name.split(/\s[-–/]\s|\/(?=\p{Lu})/u);
  const all = [whole, plain, name, ...(parts.length > 1 ? parts : [])].map(comparable);
  return [...new Set(all)].filter((each) => each !== '');
}
