import { isObject, shown, listOf } from '../../json-value.js';
import type { Problem } from '../../problem.js';
import { placeOf, valueAt } from '../place.js';
import { suggestionFor } from '../suggestions/suggestion.js';

/**
 * Problems of series of a breakdown, as their keeper can mend them: a series that stands twice is told by its
 * categories, since the region may have many, and an unknown category with the one that is nearly spelled so.
 *
 * @param input what `JSON.parse` gave
 */
export function toldBySlice(problems: readonly Problem[], input: unknown): readonly Problem[] {
  return problems.map((problem) => {
    const { code, path } = problem;
    const [series] = /^indicators\[\d+\]\.series\[\d+\](?=\.(?:region|categories)$)/.exec(path) ?? [];
    if (series === undefined || (code !== 'duplicate-id' && code !== 'categories')) return problem;
    const { steps } = placeOf(series, input);
    const categories = idsIn(valueAt(input, [...steps, 'categories']));
    if (code === 'categories')
      return withSuggestion(problem, categories, valueAt(input, [...steps.slice(0, 2), 'dimensions']));
    if (categories.length === 0) return problem;
    return { ...problem, path: `${series}.categories`, values: { ...problem.values, value: categories.join(', ') } };
  });
}

function withSuggestion(problem: Problem, categories: readonly string[], written: unknown): Problem {
  const dimensions = listOf(written).map((dimension) => knownIn(dimension));
  if (dimensions.length !== categories.length) return problem;
  const wrong = categories.flatMap((id, index) => (dimensions[index]?.includes(id) ? [] : [{ id, index }]));
  const [first] = wrong;
  const suggestion = first && wrong.length === 1 ? suggestionFor(first.id, dimensions[first.index] ?? []) : undefined;
  return suggestion === undefined ? problem : { ...problem, values: { ...problem.values, suggestion } };
}

/** The categories that a dimension has, as it is written. */
function knownIn(dimension: unknown): string[] {
  const categories = isObject(dimension) ? listOf(dimension['categories']) : [];
  return categories.flatMap((category) => (isObject(category) ? [shown(category['id']).trim()] : []));
}

function idsIn(list: unknown): string[] {
  return listOf(list).map((id) => shown(id).trim());
}
