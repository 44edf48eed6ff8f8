/** A quarter, a month, a half-year or a week, without the year that it is in. */
export interface PartOfYear {
  /** As it stands behind the year in a feed: `Q1`, `04`, `H2`, `W05`. */
  readonly spelling: string;
  /** What else stands in the text. */
  readonly rest: string;
}

/** What the first, second, third and fourth are called in the four languages. */
const ORDINALS: readonly (readonly string[])[] = [
  ['første', 'fyrste', 'første', 'första', 'first', '1st', 'i'],
  ['andre', 'annet', 'anna', 'andra', 'second', '2nd', 'ii'],
  ['tredje', 'third', '3rd', 'iii'],
  ['fjerde', 'fjärde', 'fourth', '4th', 'iv'],
];
const ORDINAL = ORDINALS.flat().join('|');
const QUARTERS: readonly RegExp[] = [
  /(?<![\d.,])([1-4])\s?\.?\s?(?:kvartal(?:et)?|kv\.?|quarter|q)(?![a-zæøåäö])/,
  /(?<![a-zæøåäö])(?:kvartal(?:et)?|kv\.?|quarter|q|k)\s?([1-4])(?!\d)\.?/,
  new RegExp(`(?<![a-zæøåäö\\d])(${ORDINAL})\\s(?:kvartal(?:et)?|quarter)(?![a-zæøåäö])`),
];
const HALVES: readonly RegExp[] = [
  /(?<![\d.,])([12])\s?\.?\s?halvår(?:et)?(?![a-zæøåäö])/,
  /(?<![a-zæøåäö])(?:halvår(?:et)?|h)\s?([12])(?!\d)/,
  new RegExp(`(?<![a-zæøåäö\\d])(${ORDINAL})\\s(?:halvår(?:et)?|half)(?![a-zæøåäö])`),
];
const WEEK = /(?<![a-zæøåäö])(?:uke|veke|vecka|week|wk|u|v|w)\.?\s?(\d{1,2})(?!\d)/;
/** Names of months, and what they are shortened to: the first three letters, or four, with a point or without. */
const MONTHS: readonly RegExp[] = [
  'januari|januar|january|jan',
  'februari|februar|february|feb|febr',
  'mars|march|mar',
  'april|apr',
  'mai|maj|may',
  'juni|june|jun',
  'juli|july|jul',
  'augusti|august|aug',
  'september|sept|sep',
  'oktober|october|okt|oct',
  'november|nov',
  'desember|december|des|dec',
].map((names) => new RegExp(`(?<![a-zæøåäö])(?:${names})(?![a-zæøåäö])\\.?`));

/** The part of a year that a text names, in any of the four languages: `1. kvartal`, `K1`, `april`, `2. halvår`. */
export function partOfYearIn(written: string): PartOfYear | undefined {
  if (written.length > 120) return undefined;
  const text = written.toLowerCase();
  const numbered = (patterns: readonly RegExp[], letter: string): PartOfYear | undefined => {
    const found = patterns.map((pattern) => pattern.exec(text)).find((match) => match !== null);
    return found ? { spelling: `${letter}${numberOf(found[1] ?? '')}`, rest: without(written, found) } : undefined;
  };
  return numbered(QUARTERS, 'Q') ?? numbered(HALVES, 'H') ?? monthIn(written, text) ?? weekIn(written, text);
}

function monthIn(written: string, text: string): PartOfYear | undefined {
  for (const [index, pattern] of MONTHS.entries()) {
    const found = pattern.exec(text);
    if (found) return { spelling: String(index + 1).padStart(2, '0'), rest: without(written, found) };
  }
  return undefined;
}

function weekIn(written: string, text: string): PartOfYear | undefined {
  const found = WEEK.exec(text);
  const week = Number(found?.[1]);
  if (!found || week < 1 || week > 53) return undefined;
  return { spelling: `W${String(week).padStart(2, '0')}`, rest: without(written, found) };
}

/** The number of an ordinal, in digits or in words. */
function numberOf(text: string): number {
  const index = ORDINALS.findIndex((words) => words.includes(text));
  return index < 0 ? Number(text) : index + 1;
}

function without(text: string, { index, 0: found }: RegExpExecArray): string {
  return `${text.slice(0, index)} ${text.slice(index + found.length)}`.trim();
}
