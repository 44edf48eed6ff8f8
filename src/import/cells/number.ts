import type { Cell, SignSet } from '../table/source-table.js';
import { digitsOf, valueOfDigits, type Separators } from './separators.js';
import { signInPlace, signsBeside, signsOfStatus, type Sign } from './sign.js';
import { unitIn } from './unit.js';

/** A figure as it is written in a cell. */
export interface WrittenFigure {
  /** Digits with the separators between them, where the cell has a number as text: `14.519`, `2,6`. */
  readonly digits?: string;
  /** The number, where the format itself gave it. */
  readonly number?: number;
  readonly isNegative: boolean;
  readonly isPercent: boolean;
  /** 1 000 000 of `47,6 mill.`; 1 when nothing is said. */
  readonly multiplier: number;
  readonly signs: readonly Sign[];
}

/** Longer than any number that a table has; what is longer is a text. */
const LONGEST = 60;
/** Spaces of all widths, and the apostrophe that Swiss spreadsheets put between digits. */
const GROUP = /[\s\u00a0\u2007\u2009\u202f']/g;
/** Marks that lead a number: `+`, a minus in its four spellings. */
const SIGN = /^[-+\u2212\u2013\u2012]/;
/** Digits, with what may stand between them. */
const NUMBER =
  /^([-+\u2212\u2013\u2012]?\s?)((?:\d{1,3}(?:[\s\u00a0\u2007\u2009\u202f']\d{3})+(?!\d)|\d+|(?=[.,]\d))[.,\d]*)(.*)$/;
const FOOTNOTE = /(?:\s\d{1,2}\)|[\u00b9\u00b2\u00b3]\)?)$/;

/** Reads a cell as a figure; undefined when it is blank, or a text that is none. */
export function figureIn(cell: Cell, set?: SignSet): WrittenFigure | undefined {
  const given = cell.sign === undefined ? [] : signsOfStatus(cell.sign, set);
  if (cell.number !== undefined)
    return { number: cell.number, isNegative: false, isPercent: false, multiplier: 1, signs: given };
  const text = cell.text.trim();
  if (text === '') return given.length === 0 ? undefined : onlySigns(given);
  if (text.length > LONGEST) return undefined;
  const inPlace = signsInPlace(text, set);
  if (inPlace) return onlySigns([...inPlace, ...given]);
  const found = numberIn(text);
  return found && { ...found, signs: [...found.signs, ...given] };
}

/** The number of a written figure; null where a sign stands in its place, and 0 where the sign is a hyphen. */
export function valueOf(figure: WrittenFigure, separators: Pick<Separators, 'doubtful'>): number | null {
  if (figure.number !== undefined) return figure.number;
  if (figure.digits === undefined) return figure.signs.some(({ meaning }) => meaning === 'zero') ? 0 : null;
  const size = valueOfDigits(figure.digits, separators);
  if (size === undefined) return null;
  const value = figure.multiplier === 1 ? size : Number((size * figure.multiplier).toPrecision(15));
  return figure.isNegative && value !== 0 ? -value : value;
}

/** Whether a text has a number in it, and nothing else; for telling numbers from labels. */
export function isNumberText(text: string): boolean {
  return text.length <= LONGEST && numberIn(text.trim()) !== undefined;
}

function onlySigns(signs: readonly Sign[]): WrittenFigure {
  return { isNegative: false, isPercent: false, multiplier: 1, signs };
}

/** A sign in place of a number, alone or with flags: `..`, `:c`, `: (c)`. */
function signsInPlace(text: string, set?: SignSet): readonly Sign[] | undefined {
  const alone = signInPlace(text, set);
  if (alone) return [alone];
  const [, sign = '', flags = ''] = /^(:|\.{1,3})\s?(\(?[a-z]{1,3}\)?)$/i.exec(text) ?? [];
  const beside = flags === '' ? undefined : signsBeside(flags);
  // `:c` says why there is nothing; the colon alone would say something else at Eurostat.
  return sign === '' ? undefined : beside;
}

function numberIn(text: string): WrittenFigure | undefined {
  const [, sign = '', body = '', rest = ''] = NUMBER.exec(text.replace(FOOTNOTE, '')) ?? [];
  const digits = body.replace(GROUP, '');
  if (digitsOf(digits) === undefined) return undefined;
  const behind = partsBehind(rest.trim());
  if (!behind) return undefined;
  return { digits, isNegative: SIGN.test(sign) && !sign.startsWith('+'), ...behind };
}

/** What may stand behind a number: a unit, and signs. */
function partsBehind(rest: string): Pick<WrittenFigure, 'isPercent' | 'multiplier' | 'signs'> | undefined {
  if (rest === '') return { isPercent: false, multiplier: 1, signs: [] };
  const signs = signsBeside(rest);
  if (signs) return { isPercent: false, multiplier: 1, signs };
  const star = rest.endsWith('*');
  const { isPercent, multiplier, rest: left } = unitIn(star ? rest.slice(0, -1) : rest);
  if (left !== '') return undefined;
  return { isPercent, multiplier, signs: star ? (signsBeside('*') ?? []) : [] };
}
