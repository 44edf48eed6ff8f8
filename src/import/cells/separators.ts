/** The signs that stand between digits. Which of them comes before decimals differs from country to country. */
export type Separator = ',' | '.';

/** What decided how a number with one separator and three digits behind it is read. */
export type DecidedBy = 'whole-numbers' | 'other-decimals' | 'before' | 'unit' | 'answer' | 'nothing';

/** How the numbers of a table are written. */
export interface Separators {
  /** The one before decimals, where a number of the table shows it. */
  readonly decimal: Separator | undefined;
  /** How `14.519` is read: as 14 519, or as 14,519. */
  readonly doubtful: 'whole' | 'fraction';
  readonly by: DecidedBy;
}

/** What the digits and separators of a number say by themselves. */
export type Digits =
  | { readonly kind: 'whole' }
  | { readonly kind: 'grouped'; readonly group: Separator }
  | { readonly kind: 'decimal'; readonly decimal: Separator }
  | { readonly kind: 'doubtful'; readonly sign: Separator };

/** What is known besides the numbers themselves. */
export interface Hints {
  /** A figure of the feed of the same place, or one that is typical of them. */
  readonly before?: number | undefined;
  readonly isPercent?: boolean;
  /** What the keeper said. */
  readonly answer?: 'whole' | 'fraction' | undefined;
}

/**
 * What digits with separators between them say, or undefined when they are no number: `1.234.567` has groups, `2,6` and
 * `1.234,5` decimals, and `14.519` may be either.
 */
export function digitsOf(text: string): Digits | undefined {
  if (/^\d+$/.test(text)) return { kind: 'whole' };
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(text)) return { kind: 'decimal', decimal: ',' };
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(text)) return { kind: 'decimal', decimal: '.' };
  const [, sign] = /^\d*([.,])\d+$/.exec(text) ?? [];
  if (sign !== undefined) {
    const separator = sign === ',' ? ',' : '.';
    if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(text)) return { kind: 'doubtful', sign: separator };
    return { kind: 'decimal', decimal: separator };
  }
  if (/^[1-9]\d{0,2}(?:\.\d{3}){2,}$/.test(text)) return { kind: 'grouped', group: '.' };
  if (/^[1-9]\d{0,2}(?:,\d{3}){2,}$/.test(text)) return { kind: 'grouped', group: ',' };
  return undefined;
}

/** The number that digits stand for; undefined when they are no number. */
export function valueOfDigits(text: string, separators: Pick<Separators, 'doubtful'>): number | undefined {
  const digits = digitsOf(text);
  if (!digits) return undefined;
  if (digits.kind === 'decimal') {
    const other = digits.decimal === ',' ? '.' : ',';
    return Number(text.replaceAll(other, '').replace(digits.decimal, '.'));
  }
  if (digits.kind === 'doubtful' && separators.doubtful === 'fraction') return Number(text.replace(',', '.'));
  return Number(text.replace(/[.,]/g, ''));
}

/**
 * How doubtful numbers are to be read, as those beside them say: `14.519` beside `2,6` and beside `350` is 14 519,
 * and beside `2.6` it is 14,519.
 *
 * @param texts the numbers of a column, or of a table, as digits with their separators
 */
export function separatorsOf(texts: Iterable<string>, hints: Hints = {}): Separators {
  const seen = {
    wholes: 0,
    decimals: new Set<Separator>(),
    groups: new Set<Separator>(),
    doubts: new Map<Separator, string>(),
  };
  for (const text of texts) {
    const digits = digitsOf(text);
    if (digits?.kind === 'whole') seen.wholes += 1;
    else if (digits?.kind === 'decimal') seen.decimals.add(digits.decimal);
    else if (digits?.kind === 'grouped') seen.groups.add(digits.group);
    else if (digits && !seen.doubts.has(digits.sign)) seen.doubts.set(digits.sign, text);
  }
  const decimal = seen.decimals.size === 1 ? [...seen.decimals][0] : undefined;
  const read = (doubtful: Separators['doubtful'], by: DecidedBy): Separators => ({ decimal, doubtful, by });
  if (hints.answer) return read(hints.answer, 'answer');
  const [doubt] = [...seen.doubts.keys()];
  if (doubt === undefined) return read('whole', 'nothing');
  if (seen.groups.has(doubt)) return read('whole', 'whole-numbers');
  if (seen.decimals.has(doubt)) return read('fraction', 'other-decimals');
  if (decimal !== undefined || seen.doubts.size > 1) return read('whole', 'other-decimals');
  if (hints.isPercent === true) return read('fraction', 'unit');
  if (seen.wholes > 0) return read('whole', 'whole-numbers');
  const nearest = nearestTo(hints.before, seen.doubts.get(doubt) ?? '');
  return nearest ? read(nearest, 'before') : read('whole', 'nothing');
}

/** The reading that is nearer to a figure from before, when it is clearly so. */
function nearestTo(before: number | undefined, text: string): Separators['doubtful'] | undefined {
  if (before === undefined || before === 0) return undefined;
  const distance = (doubtful: Separators['doubtful']): number =>
    Math.abs(Math.log10((valueOfDigits(text, { doubtful }) ?? 0) / Math.abs(before)));
  const [whole, fraction] = [distance('whole'), distance('fraction')];
  if (Math.min(whole, fraction) > 1) return undefined;
  return whole < fraction ? 'whole' : 'fraction';
}
