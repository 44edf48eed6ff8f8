import type { Language } from '../feed/feed.js';
import { withoutSoftHyphens } from '../feed/localized-text.js';

/** Width of a text in em, in the font and weight of the labels. */
export type Measure = (text: string) => number;

/** How freely a title may be broken: between words, where compounds are put together, or also elsewhere in words. */
export type BreakLevel = 0 | 1 | 2;

const SOFT_HYPHEN = '\u00ad';
const MOST_LINES = 5;
/** Pieces beyond which a title is too long for any segment; keeps the search small. */
const MOST_PIECES = 24;

/**
 * Parts that Norwegian and Swedish titles are put together with. Not all of them: the feed should have soft hyphens.
 */
const COMPOUND_PARTS = new RegExp(
  [
    'aktør|aktör|arbeid|arbete|basert|baserad|drevet|driven|ekonomi|energi|forsyning|försörjning|forvaltning',
    'förvaltning|industri|infrastruktur|innovasjon|innovation|institusjon|institution|kapital|klima|klynge|kluster',
    'kommun|kompetanse|kompetens|kraft|legging|løft|marked|marknad|miljø|miljö|næring|näring|nettverk|nätverk',
    'omstilling|omställning|politik|produksjon|produktion|program|projekt|prosjekt|region|samfunn|samhälle|satsning',
    'sikkerhet|säkerhet|skaping|struktur|teknik|teknologi|tjeneste|tjänst|transport|utbildning|utdanning|utveckling',
    'utvikling|økonomi',
  ].join('|'),
  'giu',
);

/** Endings before which a long word that is no known compound may be broken, with what inflection adds. */
const ENDINGS = new RegExp(
  '(?:tivitet|(?:lig)?het|(?:leg)?heit|(?<!fore)[dglnrst]ing|sjon|tion|nalt?|skap)' +
    '(?:en|e?t|[aeo]r?|ane|ene|arna|erna)?$',
  'iu',
);
const LONG_WORD = 12;
const SHORTEST_START = 3;

/**
 * The ways to set a title in one line, two lines and so on, each as narrow as it gets with that many lines. A line ends
 * with a space, which is not drawn, unless its last word goes on in the next: together they still read as the title.
 *
 * Where the feed has soft hyphens in a word it is broken only there. The rule for other words is small and careful: it
 * knows some parts and endings of Norwegian and Swedish words, and leaves English words whole.
 *
 * @param language language of the title
 * @returns the lines of each way, fewest lines first; none when the title is too long for any label
 */
export function lineBreaks(title: string, level: BreakLevel, measure: Measure, language: Language = 'nb'): string[][] {
  const pieces = title
    .trim()
    .split(/\s+/)
    .flatMap((word) => piecesOf(word, level, language));
  if (pieces.length > MOST_PIECES) return [];
  const runs = runWidths(pieces, measure);
  const ways: string[][] = [];
  // Only at one of these widths does the set of lines change.
  for (const limit of [...new Set(runs.flat())].sort((a, b) => a - b)) {
    const lines = linesWithin(pieces, limit, runs);
    if (lines && lines.length <= MOST_LINES) ways[lines.length] ??= lines;
  }
  return ways.filter((lines) => lines !== undefined);
}

interface Piece {
  readonly text: string;
  /** What stands after it when the line goes on, and when the line ends there. */
  readonly space: '' | ' ';
  readonly hyphen: '' | '-';
}

function piecesOf(word: string, level: BreakLevel, language: Language): Piece[] {
  const texts = hyphenated(word, level, language).split(SOFT_HYPHEN);
  return texts.map((text, index) => {
    const isLast = index === texts.length - 1;
    return { text, space: isLast ? ' ' : '', hyphen: isLast || /[-/–]$/.test(text) ? '' : '-' };
  });
}

/** The word with a soft hyphen wherever it may be broken. The feed's own soft hyphens are the only ones. */
function hyphenated(word: string, level: BreakLevel, language: Language): string {
  const whole = withoutSoftHyphens(word);
  if (level === 0) return whole.replace(/([-/–])(?=\p{L})/gu, `$1${SOFT_HYPHEN}`);
  const compound = language === 'en' ? whole : breakBefore(whole, COMPOUND_PARTS);
  if (whole !== word) return level === 1 ? atJoints(word, compound) : word;
  if (language === 'en' || level === 1 || word.length < LONG_WORD || compound !== word) return compound;
  return breakBefore(word, ENDINGS);
}

/**
 * The word with only those of its soft hyphens that stand at joints of a compound: a lone one, else where one is known.
 */
function atJoints(word: string, compound: string): string {
  const own = word.split(SOFT_HYPHEN);
  if (own.length === 2) return word;
  const joints = ends(compound.split(SOFT_HYPHEN));
  const places = ends(own);
  const isJoint = (index: number): boolean => index < own.length - 1 && joints.includes(places[index] ?? 0);
  return own.map((part, index) => (isJoint(index) ? part + SOFT_HYPHEN : part)).join('');
}

/** How many letters of the word each part ends after. */
function ends(parts: readonly string[]): number[] {
  let end = 0;
  return parts.map((part) => (end += part.length));
}

function breakBefore(word: string, pattern: RegExp): string {
  return word.replace(pattern, (part: string, offset: number) => (offset < SHORTEST_START ? part : SOFT_HYPHEN + part));
}

/** The widths of all runs of pieces, by the piece that they begin with and how many more they have. */
function runWidths(pieces: readonly Piece[], measure: Measure): number[][] {
  return pieces.map((_, start) =>
    pieces.slice(start).map((__, more) => measure(lineOf(pieces.slice(start, start + more + 1)).trimEnd())),
  );
}

function linesWithin(
  pieces: readonly Piece[],
  limit: number,
  runs: readonly (readonly number[])[],
): string[] | undefined {
  const lines: string[] = [];
  for (let start = 0; start < pieces.length; ) {
    const more = runs[start]?.findLastIndex((width) => width <= limit) ?? -1;
    if (more < 0) return undefined;
    lines.push(lineOf(pieces.slice(start, start + more + 1)));
    start += more + 1;
  }
  return lines;
}

function lineOf(pieces: readonly Piece[]): string {
  const last = pieces.length - 1;
  return pieces.map(({ text, space, hyphen }, index) => text + (index === last ? hyphen : '') + space).join('');
}
