import { unitIn } from '../cells/unit.js';
import type { Cell } from '../table/source-table.js';
import type { FeedDimension, FeedIndicator } from './feed/feed-indicator.js';
import { comparable } from './feed/plain-text.js';
import type { Axis } from './readings.js';

/** What is taken of an axis: everything, as categories of a dimension of the indicator, or one option. */
export type AxisChoice =
  | { readonly kind: 'all' }
  | { readonly kind: 'dimension'; readonly index: number; readonly categories: ReadonlyMap<string, string> }
  | { readonly kind: 'one'; readonly option: string; readonly cell: Cell }
  | { readonly kind: 'open' };

/** What a whole is called among its parts, in the four languages and in the codes of statistics offices. */
const TOTAL = new RegExp(
  '^(?:i alt|i allt|alle.*|alla.*|all|totalt?.*|sum|begge kjønn|båda könen|both sexes|samtliga.*|' +
    't|_t|0|00|0-99|00-99|tot|hele .*)$',
);
/** Options that are compared by their words; more than that nobody chooses among. */
const MOST_OPTIONS = 500;

/** What an option is called in answers: its code where it has one. */
export function optionKey({ text, code }: Cell): string {
  return code === undefined ? comparable(text) : comparable(code);
}

/** Decides what is taken of an axis; `open` when the table has several things and nothing says which is meant. */
export function choiceOfAxis(
  axis: Axis,
  options: readonly Cell[],
  indicator: FeedIndicator,
  answer: string | undefined,
): AxisChoice {
  const one = (cell: Cell): AxisChoice => ({ kind: 'one', option: optionKey(cell), cell });
  const answered = options.find((option) => optionKey(option) === answer);
  if (answered) return one(answered);
  if (axis.role === 'indicator')
    return one(options.find(({ text }) => text === indicator.id) ?? { text: indicator.id });
  const dimension = dimensionFor(axis, options, indicator.dimensions);
  if (dimension) return dimension;
  const [first, second] = options;
  if (!first || !second) return { kind: 'all' };
  // Where a file says nothing, it speaks of the whole.
  const blank = options.find(({ text }) => text === '');
  const likeliest = blank ?? likeliestOption(options, indicator);
  return likeliest ? one(likeliest) : { kind: 'open' };
}

/** Whether a category is taken, and which of the indicator's it is. */
export function categoryOf(choice: AxisChoice, cell: Cell): { readonly index: number; readonly id: string } | boolean {
  if (choice.kind === 'all') return true;
  if (choice.kind === 'open') return false;
  if (choice.kind === 'one') return optionKey(cell) === choice.option;
  const id = choice.categories.get(optionKey(cell));
  return id === undefined ? false : { index: choice.index, id };
}

/** The dimension of the indicator that an axis is: it is called so, or nearly all of its categories are. */
function dimensionFor(
  { id, name }: Axis,
  options: readonly Cell[],
  dimensions: readonly FeedDimension[],
): AxisChoice | undefined {
  for (const [index, dimension] of dimensions.entries()) {
    const isNamed = [id, name].some((each) => dimension.names.some((own) => comparable(own) === comparable(each)));
    const categories = new Map<string, string>();
    for (const option of options.slice(0, MOST_OPTIONS)) {
      const found = dimension.categories.find(({ names }) => isCalled(option, names));
      const isTotal = found === undefined && TOTAL.test(comparable(option.text));
      const category = found?.id ?? (isTotal ? dimension.total : undefined);
      if (category !== undefined) categories.set(optionKey(option), category);
    }
    if (categories.size > 0 && (isNamed || categories.size * 2 > options.length))
      return { kind: 'dimension', index, categories };
  }
  return undefined;
}

function isCalled({ text, code }: Cell, names: readonly string[]): boolean {
  return names.some((name) => [text, code].some((each) => each !== undefined && comparable(each) === comparable(name)));
}

/** The option that the indicator is called after, when it is one alone; else the whole among its parts. */
function likeliestOption(options: readonly Cell[], indicator: FeedIndicator): Cell | undefined {
  const scores = options.slice(0, MOST_OPTIONS).map((option) => ({ option, score: likeness(option, indicator) }));
  const best = Math.max(...scores.map(({ score }) => score));
  const [first, ...others] = scores.filter(({ score }) => score === best);
  if (first && best > 0 && others.length === 0) return first.option;
  const totals = options.filter(({ text, code }) => [text, code ?? ''].some((each) => TOTAL.test(comparable(each))));
  return totals.length === 1 ? totals[0] : undefined;
}

function likeness({ text, code }: Cell, { names, unitNames, isPercent }: FeedIndicator): number {
  const words = [text, code ?? ''].map(comparable).filter((each) => each !== '');
  const own = names.map(comparable);
  if (words.some((word) => own.includes(word))) return 4;
  const isInside = (outer: string, inner: string): boolean => inner.length > 3 && outer.includes(inner);
  if (words.some((word) => own.some((name) => isInside(word, name) || isInside(name, word)))) return 3;
  if (unitIn(text).isPercent) return isPercent ? 2 : 0;
  return words.some((word) => unitNames.some((name) => isInside(word, comparable(name)))) ? 1 : 0;
}
