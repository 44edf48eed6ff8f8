import { nameIn, placeOf, valueAt, type Place } from '../feed/checks/place.js';
import { isObject } from '../feed/json-value.js';
import type { Problem, Severity } from '../feed/problem.js';
import { explainProblem } from '../feed/problem-sentences.js';
import type { Language } from '../feed/shape/widget-words.js';
import { formatPeriod } from '../locale/time.js';
import { grouped, type Group } from './grouping.js';
import type { LineAndColumn, PlacedText } from './json/placed-text.js';

/** One cause of problems in a file, as it is told: where it is first, what it is about, and how often it is there. */
export interface Finding {
  readonly severity: Severity;
  readonly code: Problem['code'];
  /** The path of the first place, for programs. */
  readonly path: string;
  /** Every place, in the order of the file; none where it is about the whole file. */
  readonly places: readonly LineAndColumn[];
  /** What it is about in the words of the file: `Skiptvet, Antall jobber, 2. kvartal 2023`. May be empty. */
  readonly about: string;
  /** What is wrong, without its place. */
  readonly sentence: string;
  /** How many problems there are besides that only follow from it. */
  readonly consequences: number;
  readonly place: Place;
}

/** A problem, and where it stands in the text. Without an offset it is about the whole file. */
export interface PlacedProblem {
  readonly problem: Problem;
  readonly offset?: number;
}

/** What is told of a file: one finding for each cause, errors first, each in the order of the file. */
export function findingsOf(
  problems: readonly PlacedProblem[],
  text: PlacedText,
  language: Language,
): readonly Finding[] {
  const offsets = new Map(problems.map(({ problem, offset }) => [problem, offset ?? -1]));
  const offsetOf = (problem: Problem) => offsets.get(problem) ?? -1;
  const inOrder = problems.map(({ problem }) => problem).sort((a, b) => offsetOf(a) - offsetOf(b));
  const groups = grouped(inOrder).map((group) => findingOf(group, text, language, offsetOf));
  return [
    ...groups.filter(({ severity }) => severity === 'error'),
    ...groups.filter(({ severity }) => severity === 'warning'),
  ];
}

/** Where a problem of a value stands: the value, the name of a property that should not be, or what lacks one. */
export function offsetIn(text: PlacedText, { code, path }: Problem): number | undefined {
  if (path === '') return undefined;
  const { steps, missing } = placeOf(path, text.value);
  if (missing !== undefined || code === 'unknown-property' || code === 'null')
    return text.offsetOf(steps, missing === undefined);
  const value = valueAt(text.value, steps);
  const isFigure = isObject(value) && 'period' in value && 'value' in value && path.endsWith(')');
  return text.offsetOf(isFigure ? [...steps, 'value'] : steps);
}

function findingOf(
  [first, ...others]: Group,
  text: PlacedText,
  language: Language,
  offsetOf: (problem: Problem) => number,
): Finding {
  const place = placeOf(first.path, text.value);
  const offsets = [first, ...others].map(offsetOf).filter((offset) => offset >= 0);
  const name = nameOf(first, place, text, language);
  const all = aboutOf(place, language);
  // A thing that is called by its name in the sentence is not named before it, too.
  const about = all.at(-1) === name ? all.slice(0, -1) : all;
  return {
    severity: first.severity,
    code: first.code,
    path: first.path,
    places: offsets.map((offset) => text.placeOf(offset)),
    about: about.join(', '),
    sentence: explainProblem({ ...first, values: spoken(first.values, language) }, name, language),
    consequences: [first, ...others].reduce((sum, { values }) => sum + Number(values['consequences'] ?? 0), 0),
    place,
  };
}

/** Values that may be periods, which a sentence has in words. */
const PERIODS: readonly string[] = ['before', 'after', 'last', 'newest', 'missing', 'period', 'today'];

/** What a sentence mentions, with periods in words. */
export function spoken(values: Problem['values'], language: Language): Problem['values'] {
  const spell = (text: string) =>
    text
      .split(', ')
      .map((part) => formatPeriod(part, language))
      .join(', ');
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      PERIODS.includes(name) && typeof value === 'string' ? spell(value) : value,
    ]),
  );
}

/** What a place is about, in the words of the file: the region, the key figure, the period. May be empty. */
export function aboutOf({ names, period }: Place, language: Language): readonly string[] {
  const words = names.map((name) => nameIn(name, language)).filter((name) => name !== '');
  return period === undefined ? words : [...words, formatPeriod(period, language)];
}

/** What a sentence calls the value that it is about: the name of its property, or the thing's own. */
function nameOf({ path }: Problem, { steps, missing, names }: Place, text: PlacedText, language: Language): string {
  if (missing !== undefined) return missing.slice(missing.lastIndexOf('.') + 1);
  const last = steps.at(-1);
  if (typeof last === 'string') {
    const isLanguage = ['nb', 'nn', 'sv', 'en', 'no'].includes(last);
    return isLanguage && steps.length > 1 ? `${String(steps.at(-2))}.${last}` : last;
  }
  if (path.endsWith(')')) return 'value';
  const list = steps.findLast((step) => typeof step === 'string') ?? '';
  const isObjectThere = isObject(valueAt(text.value, steps));
  if (last === undefined || (!isObjectThere && steps.length > 2)) return list;
  return steps.length === 2 ? nameIn(names.at(-1), language) || `${list}[${last}]` : `${list}[${last}]`;
}
