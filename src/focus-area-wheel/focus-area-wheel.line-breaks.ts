/** Width of a text in em, in the font and weight of the labels. */
export type Measure = (text: string) => number;

/** How freely a title may be broken: between words, inside compounds, or before any consonant that a vowel follows. */
export type BreakLevel = 0 | 1 | 2;

const SOFT_HYPHEN = '\u00ad';
const MOST_LINES = 5;
/** Pieces beyond which a title is too long for any segment; keeps the search small. */
const MOST_PIECES = 24;

/** Last parts of Norwegian and Swedish compounds that name focus areas. */
const LAST_PARTS = new RegExp([
  'arbeid|arbete|basert|baserad|drevet|driven|ekonomi|energi|forvaltning|förvaltning|industri|infrastruktur',
  'innovasjon|innovation|kapital|kompetanse|kompetens|kraft|løft|marked|marknad|miljø|miljö|næring|näring',
  'omstilling|omställning|politik|produksjon|produktion|region|samfunn|samhälle|satsning',
  'skaping|struktur|teknik|teknologi|tjeneste|tjänst|transport|utdanning|utbildning|utveckling|utvikling|økonomi',
].join('|'), 'giu');

/** Norwegian allows a break before a consonant in front of a vowel. Used only in long words that are no known compound. */
const CONSONANT = /[bcdfghjklmnpqrstvwxz](?=[aeiouyæøåäö]\p{L}{2})/giu;
const LONG_WORD = 12;
const SHORTEST_START = { compound: 3, word: 4 };

/**
 * The ways to set a title in one line, two lines and so on, each as narrow as it gets with that many lines. A line ends
 * with a space, which is not drawn, unless its last word goes on in the next: together they still read as the title.
 */
export function lineBreaks(title: string, level: BreakLevel, measure: Measure): string[][] {
  const pieces = title.trim().split(/\s+/).flatMap((word) => piecesOf(word, level));
  if (pieces.length > MOST_PIECES) return [];
  const ways: string[][] = [];
  for (const limit of runWidths(pieces, measure)) {
    const lines = linesWithin(pieces, limit, measure);
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

function piecesOf(word: string, level: BreakLevel): Piece[] {
  const texts = hyphenated(word, level).split(SOFT_HYPHEN);
  return texts.map((text, index) => {
    const isLast = index === texts.length - 1;
    return { text, space: isLast ? ' ' : '', hyphen: isLast || /[-/–]$/.test(text) ? '' : '-' };
  });
}

/** The word with a soft hyphen wherever it may be broken. An author's own soft hyphens are the only ones. */
function hyphenated(word: string, level: BreakLevel): string {
  if (level === 0) return word.replaceAll(SOFT_HYPHEN, '').replace(/([-/–])(?=\p{L})/gu, `$1${SOFT_HYPHEN}`);
  if (word.includes(SOFT_HYPHEN)) return word;
  const breakBefore = (pattern: RegExp, start: number): string =>
    word.replace(pattern, (part: string, offset: number) => (offset < start ? part : SOFT_HYPHEN + part));
  const compound = breakBefore(LAST_PARTS, SHORTEST_START.compound);
  if (level === 1 || word.length < LONG_WORD || compound !== word) return compound;
  return breakBefore(CONSONANT, SHORTEST_START.word);
}

/** The widths of all runs of pieces, narrowest first: only at one of these does the set of lines change. */
function runWidths(pieces: readonly Piece[], measure: Measure): number[] {
  const widths = pieces.flatMap((_, start) =>
    pieces.slice(start).map((__, index) => measure(lineOf(pieces.slice(start, start + index + 1)).trimEnd())));
  return [...new Set(widths)].sort((a, b) => a - b);
}

function linesWithin(pieces: readonly Piece[], limit: number, measure: Measure): string[] | undefined {
  const lines: string[] = [];
  for (let start = 0; start < pieces.length;) {
    let end = pieces.length;
    while (end > start && measure(lineOf(pieces.slice(start, end)).trimEnd()) > limit) end -= 1;
    if (end === start) return undefined;
    lines.push(lineOf(pieces.slice(start, end)));
    start = end;
  }
  return lines;
}

function lineOf(pieces: readonly Piece[]): string {
  const last = pieces.length - 1;
  return pieces.map(({ text, space, hyphen }, index) => text + (index === last ? hyphen : '') + space).join('');
}
