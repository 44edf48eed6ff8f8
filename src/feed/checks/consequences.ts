import { isObject, shown } from '../json-value.js';
import type { Problem } from '../problem.js';
import { placeOf } from './place.js';
import { propertyOf } from './placed-items.js';
import { COLLECTION_NAMES } from './suggestions/suggestions.js';

/**
 * Leaves out what only follows from another problem, so that a keeper is told of each cause once: ids that dangle since
 * the entry that they lead to was refused, periods held against an interval that is no word, sums that lack the figures
 * of a series which could not be read. A cause says how many problems it stands for, in `consequences`.
 *
 * @param input what `JSON.parse` gave
 */
export function withoutConsequences(problems: readonly Problem[], input: unknown): readonly Problem[] {
  const causes = new Map<Problem, number>();
  const worst = new Set<Problem>();
  const kept = problems.filter((problem) => {
    const cause = causeOf(problem, problems, input);
    if (cause) causes.set(cause, (causes.get(cause) ?? 0) + 1);
    if (cause && problem.severity === 'error') worst.add(cause);
    return !cause;
  });
  return kept.map((problem) => {
    const consequences = causes.get(problem);
    if (consequences === undefined) return problem;
    const severity = worst.has(problem) ? 'error' : problem.severity;
    return { ...problem, severity, values: { ...problem.values, consequences } };
  });
}

/** Problems of a series because of which its figures are not read. */
const REFUSING: readonly Problem['code'][] = ['reference', 'duplicate-id', 'type', 'required', 'count'];
const OF_SUMS: readonly Problem['code'][] = ['sum-missing', 'sum-short', 'sum-late', 'newest-missing'];

function causeOf(problem: Problem, all: readonly Problem[], input: unknown): Problem | undefined {
  const { code, path, values } = problem;
  const [indicator] = /^indicators\[\d+\]/.exec(path) ?? [];
  if (code === 'period-frequency' || code === 'period-skipped') {
    const ofFrequency = all.find(
      (other) =>
        other.path === `${indicator}.frequency` && (other.code === 'vocabulary' || other.code === 'frequency-kind'),
    );
    if (ofFrequency) return ofFrequency;
  }
  if (code === 'period-skipped' || code === 'period-frequency' || code === 'newest-missing') {
    const [series = ' '] = /^.*\.series\[\d+\]/.exec(path) ?? [];
    const ofPeriod = all.find((other) => OF_PERIODS.includes(other.code) && other.path.startsWith(series));
    if (ofPeriod) return ofPeriod;
  }
  if (code === 'required') return misspelled(path, all);
  if (code === 'figures-none') return all.find((other) => other.path.startsWith(`${path}.seri`));
  if (code === 'unit-missing')
    return all.find((other) => other.path.startsWith(`${path}.`) && other.values['suggestion'] === 'unit');
  if (code === 'source-missing')
    return all.find(
      (other) =>
        other.path.startsWith(`${path}.`) &&
        (other.values['suggestion'] === 'source' || other.path.startsWith(`${path}.source`)),
    );
  if (code === 'name-twice')
    return all.find((other) => other.code === 'code-other' && other.path.startsWith(path.replace(/name$/, 'codes')));
  if (code === 'reference') return refusedEntry(String(values['collection']), all) ?? oddId(values['suggestion'], all);
  if (code === 'frequency-kind') return all.find((other) => other.path === path && other.code === 'vocabulary');
  if (code === 'code-other') return brokenName(path, all);
  if (OF_SUMS.includes(code)) return causeOfSum(problem, all, input);
  return undefined;
}

/** Figures of a member that are not read, or the one figure of a time to come that the others lack. */
function causeOfSum(problem: Problem, all: readonly Problem[], input: unknown): Problem | undefined {
  const { path, values } = problem;
  const [indicator = ' '] = /^indicators\[\d+\]\./.exec(path) ?? [];
  const ofFuture = all.find(
    (other) =>
      other.code === 'period-future' &&
      other.path.startsWith(indicator) &&
      placeOf(other.path, input).period === values['newest'],
  );
  return ofFuture ?? all.find((other) => isRefusedFigure(other, values, input) && other !== problem);
}

const OF_PERIODS: readonly Problem['code'][] = ['period', 'duplicate-period', 'period-number', 'date-spreadsheet'];

/** The property that is there under a misspelled name, where one is missing. */
function misspelled(path: string, all: readonly Problem[]): Problem | undefined {
  const [owner, name] = [path.slice(0, path.lastIndexOf('.') + 1), path.slice(path.lastIndexOf('.') + 1)];
  return all.find(
    (other) =>
      other.code === 'unknown-property' &&
      other.values['suggestion'] === name &&
      other.path.slice(0, other.path.lastIndexOf('.') + 1) === owner,
  );
}

/** The problem of an id that cannot be used, where another id is nearly the same. */
function oddId(suggestion: unknown, all: readonly Problem[]): Problem | undefined {
  return all.find((other) => other.code === 'id-form' && other.values['value'] === suggestion);
}

/** The problem of a region's name, because of which a code looks like another region's. */
function brokenName(path: string, all: readonly Problem[]): Problem | undefined {
  const [region = ''] = /^regions\[\d+\]/.exec(path) ?? [];
  return all.find(({ code, path: place }) => place.startsWith(`${region}.name`) && code !== 'name-twice');
}

/** Whether a problem keeps the figures of the indicator that a sum is about, or a member of it, from being read. */
function isRefusedFigure({ code, path }: Problem, values: Problem['values'], input: unknown): boolean {
  if (!REFUSING.includes(code)) return false;
  if (/^regions\[\d+\]\.(?:id|members|partOf)/.test(path)) return true;
  const [, index] = /^indicators\[(\d+)\]\.series/.exec(path) ?? [];
  if (index === undefined) return false;
  const indicators = propertyOf(input, 'indicators');
  const title = propertyOf(Array.isArray(indicators) ? indicators[Number(index)] : undefined, 'title');
  const titles = isObject(title) ? Object.values(title) : [title];
  return values['indicator'] === undefined || titles.includes(values['indicator']);
}

/**
 * The problem of an entry because of which ids of a list dangle: the list is none, is too long, or has entries without
 * an id or with one that is taken, and no more ids dangle than there are of those.
 */
function refusedEntry(collection: string, all: readonly Problem[]): Problem | undefined {
  if (!COLLECTION_NAMES.includes(collection)) return undefined;
  const ofList = all.find(({ code, path }) => path === collection && (code === 'type' || code === 'count'));
  if (ofList) return ofList;
  const refused = all.filter(({ code, path }) => {
    const isItem = new RegExp(`^${collection}\\[\\d+\\](\\.id)?$`).test(path);
    return isItem && (code === 'duplicate-id' || code === 'required' || code === 'type' || code === 'empty');
  });
  const dangling = new Set(
    all.flatMap(({ code, values }) =>
      code === 'reference' && values['collection'] === collection ? shown(values['value']) : [],
    ),
  );
  return dangling.size <= refused.length ? refused[0] : undefined;
}
