/** Gives a word with a sign at every place where the patterns of a language allow a break. */
export type Hyphenator = (
  text: string,
  options: { readonly hyphenChar: string; readonly minWordLength: number },
) => string;

export const SOFT_HYPHEN = '\u00ad';
const LONG_WORD = /\p{L}{9,}/gu;
/** Letters that must stand before the first break, between two breaks, and after the last. */
const SHORTEST = 3;
/**
 * A part with at most so many letters stays whole before the joint of a compound: `industri|løft`, not
 * `indu|stri|løft`.
 */
const LONGEST_WHOLE = 9;
/**
 * Last parts of Norwegian and Swedish compounds. All those that labels are broken at without soft hyphens are among
 * them.
 */
const LAST_PARTS = new RegExp(
  [
    'aktør|aktör|arbeid|arbete|basert|baserad|drevet|driven|ekonomi|energi|forsyning|försörjning|forvaltning',
    'förvaltning|industri|infrastruktur|innovasjon|innovation|institusjon|institution|kapital|klima|klynge|kluster',
    'kommun|kompetanse|kompetens|kraft|legging|løft|marked|marknad|miljø|miljö|næring|näring|nettverk|nätverk',
    'omstilling|omställning|politikk?|produksjon|produktion|program|projekt|prosjekt|region|samfunn|samhälle|satsning',
    'sikkerhet|säkerhet|skaping|struktur|teknik|teknologi|tjeneste|tjänst|transport|utbildning|utdanning|utveckling',
    'utvikling|økonomi',
  ].join('|'),
  'giu',
);
/** Their endings, which stay whole: `attrak|tivitet`, with what inflection adds. */
const ENDINGS = /(?:tivitet|(?:lig)?het|(?:leg)?heit|[dglnrst]ing|sjon|tion)(?:e?n|e?t|[aeo]r?|a?ne|ene|arna|erna)?$/iu;

/** A text with soft hyphens in its long words, as the patterns of its language and its compounds have them. */
export function withSoftHyphens(text: string, hyphenator: Hyphenator, isOfCompounds: boolean): string {
  return text.replace(LONG_WORD, (word) => {
    const parts = hyphenator(word, { hyphenChar: SOFT_HYPHEN, minWordLength: 1 }).split(SOFT_HYPHEN);
    const allowed = parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('').length);
    const breaks = isOfCompounds
      ? breaksOf(word, allowed, jointsOf(word), endingOf(word, allowed))
      : breaksOf(word, allowed, [], word.length);
    return [0, ...breaks].map((start, index) => word.slice(start, breaks[index])).join(SOFT_HYPHEN);
  });
}

/**
 * Where a word may be broken: at its joints, before its ending, and from the front on where the patterns allow it
 * besides, as long as no part becomes too short and none is broken that stays whole.
 *
 * @param allowed letters before each break of the patterns
 * @param joints letters before each joint
 * @param ending letters before the ending
 * @returns letters before each break
 */
function breaksOf(word: string, allowed: readonly number[], joints: readonly number[], ending: number): number[] {
  const isNear = (place: number) => [0, ...joints, word.length].some((other) => Math.abs(place - other) < SHORTEST);
  const fixed = isNear(ending) ? joints : [...joints, ending];
  const breaks: number[] = [];
  for (const place of [...new Set([...fixed, ...allowed])].sort((a, b) => a - b)) {
    const before = joints.findLast((joint) => joint < place) ?? 0;
    const next = fixed.find((other) => other > place) ?? word.length;
    const isWhole = place > ending || (joints.includes(next) && next - before <= LONGEST_WHOLE);
    const isShort = place - (breaks.at(-1) ?? 0) < SHORTEST || next - place < SHORTEST;
    if (fixed.includes(place) || !(isWhole || isShort)) breaks.push(place);
  }
  return breaks;
}

/** How many letters of a word stand before its ending; all of them where the patterns allow no break before it. */
function endingOf(word: string, allowed: readonly number[]): number {
  const index = word.search(ENDINGS);
  return allowed.includes(index) ? index : word.length;
}

/** How many letters of a word stand before each known last part. */
function jointsOf(word: string): number[] {
  return [...word.matchAll(LAST_PARTS)].map(({ index }) => index).filter((index) => index >= SHORTEST);
}
