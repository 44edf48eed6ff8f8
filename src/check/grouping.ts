import type { Problem, ProblemCode } from '../feed/problem.js';

/** Problems whose cause is the same wherever they stand, whatever was written there. */
const ALIKE: readonly ProblemCode[] = [
  ...(['number-text', 'number-sign', 'text-number', 'period-number', 'date-spreadsheet', 'region-code'] as const),
  ...(['null', 'empty', 'status-missing', 'value-missing', 'hidden-characters', 'language-missing'] as const),
  ...(['count-fraction', 'decimals-lost', 'stock-negative', 'share-range', 'letters-broken', 'letters-lost'] as const),
  ...(['actor-factor', 'source-missing', 'period-future', 'interval-half', 'required', 'type', 'html'] as const),
  ...(['percent-fraction', 'status-value', 'period', 'region-circle', 'unit-missing', 'figures-none'] as const),
];
/** Problems that are one for a whole indicator, where each series has them. */
const OF_INDICATOR: readonly ProblemCode[] = [
  ...(['period-frequency', 'period-skipped', 'scale-step', 'newest-missing', 'sibling-scale'] as const),
];
/** Of so many problems with one code, in places of one kind, no more is told one by one. */
const MOST_OF_A_KIND = 5;

/** Problems with one cause, in the order of the file. */
export type Group = readonly [Problem, ...Problem[]];

/** Puts together the problems that have the same cause, so that each is told once, with a count. */
export function grouped(problems: readonly Problem[]): readonly Group[] {
  const byCause = groupedBy(problems, causeOf);
  const kinds = groupedBy(
    byCause.map(([first]) => first),
    kindOf,
  );
  const many = new Set(kinds.filter((kind) => kind.length > MOST_OF_A_KIND).map(([first]) => kindOf(first)));
  if (many.size === 0) return byCause;
  return groupedBy(problems, (problem) => (many.has(kindOf(problem)) ? kindOf(problem) : causeOf(problem)));
}

function groupedBy(problems: readonly Problem[], keyOf: (problem: Problem) => string): Group[] {
  const groups = new Map<string, [Problem, ...Problem[]]>();
  for (const problem of problems) {
    const key = keyOf(problem);
    const group = groups.get(key);
    if (group) group.push(problem);
    else groups.set(key, [problem]);
  }
  return [...groups.values()];
}

function causeOf(problem: Problem): string {
  const { code, path, values } = problem;
  if (code === 'json' || code === 'bytes' || code === 'bytes-many') return `${code} ${JSON.stringify(values)}`;
  if (OF_INDICATOR.includes(code)) {
    const { before, after, last, newest, frequency } = values;
    const same = code === 'scale-step' ? '' : JSON.stringify({ before, after, last, newest, frequency });
    return `${kindOf(problem)} ${/^indicators\[\d+\]/.exec(path)?.[0] ?? ''} ${same}`;
  }
  if (code === 'code-country' || code === 'code-other')
    return `${code} ${/^regions\[\d+\]/.exec(path)?.[0] ?? ''} ${values['name'] ?? values['system'] ?? ''}`;
  if (code === 'unknown-property') return `${code} ${lastName(path)} ${kindOf(problem)}`;
  if (code === 'reference' || code === 'duplicate-id' || code === 'vocabulary' || code === 'unit-near')
    return `${kindOf(problem)} ${JSON.stringify({ ...values, consequences: undefined })}`;
  if (ALIKE.includes(code)) return `${kindOf(problem)} ${ofType(problem)}`;
  return `${code} ${path} ${JSON.stringify(values)}`;
}

/** What a value should have been and was, where that is the cause. */
function ofType({ code, values }: Problem): string {
  return code === 'type' ? `${values['expected'] ?? ''} ${values['found'] ?? ''}` : '';
}

/** The code, and the path without the numbers of items: places of one kind. */
function kindOf({ code, path, severity, values }: Problem): string {
  if (code === 'json') return `${code} ${values['hint'] ?? ''}`;
  // One id that does not exist may be named from places of many kinds.
  if (code === 'reference') return `${severity} ${code} ${values['collection'] ?? ''}`;
  const place = path.replace(/\[\d+\]/g, '[]').replace(/ \([^()]*\)$/, '[]');
  return `${severity} ${code} ${place.replace(/\.(?:nb|nn|sv|en|no)$/, '')}`;
}

function lastName(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
