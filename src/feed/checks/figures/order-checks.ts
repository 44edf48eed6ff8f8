import { isObject } from '../../json-value.js';
import { phraseIn } from '../../localized-text.js';
import type { Feed } from '../../feed.js';
import { parsePeriod } from '../../parse/written-period.js';
import type { ProblemList } from '../../problem.js';
import { partsInSteps } from '../parts-in-steps.js';
import { placed, propertyOf } from '../placed-items.js';

/** Properties that begin and end something, wherever they stand together. */
const PAIRS = [
  ['validFrom', 'validTo'],
  ['from', 'to'],
  ['published', 'nextUpdate'],
] as const;

/**
 * Looks for what begins after it ends, regions that lie in themselves, and things with one name. A page may do
 * something else in between.
 */
export function* checkOrder(feed: Feed, input: unknown, problems: ProblemList): Generator<void> {
  for (const { value, path, isOpened } of partsInSteps(input)) {
    if (!isOpened) checkPairs(value, path, problems);
    else if (isObject(value)) checkOwnPairs(value, path, problems);
    yield;
  }
  const regions = placed(feed.regions, propertyOf(input, 'regions'), 'regions', 'id', ({ id }) => id);
  const indicators = placed(feed.indicators, propertyOf(input, 'indicators'), 'indicators', 'id', ({ id }) => id);
  for (const { item, path } of regions) if (isInItself(feed, item.id)) problems.warning('region-circle', path);
  checkNames(
    regions.map(({ item, path }) => ({ name: phraseIn(item.name, 'nb').text, place: `${path}.name` })),
    problems,
  );
  checkNames(
    indicators.map(({ item, path }) => ({ name: phraseIn(item.title, 'nb').text, place: `${path}.title` })),
    problems,
  );
}

function checkPairs(value: unknown, path: string, problems: ProblemList): void {
  if (Array.isArray(value)) value.forEach((item, index) => checkPairs(item, `${path}[${index}]`, problems));
  if (!isObject(value)) return;
  checkOwnPairs(value, path, problems);
  for (const [name, inner] of Object.entries(value))
    if (typeof inner === 'object') checkPairs(inner, path === '' ? name : `${path}.${name}`, problems);
}

function checkOwnPairs(value: Readonly<Record<string, unknown>>, path: string, problems: ProblemList): void {
  for (const [first, last] of PAIRS) checkPair(value, first, last, path, problems);
}

function checkPair(
  value: Readonly<Record<string, unknown>>,
  first: string,
  last: string,
  path: string,
  problems: ProblemList,
): void {
  const [begin, end] = [value[first], value[last]];
  if (typeof begin !== 'string' || typeof end !== 'string') return;
  const [from, to] = [parsePeriod(begin), parsePeriod(end)];
  if (!from || !to || to.end > from.start) return;
  problems.warning('order', path === '' ? last : `${path}.${last}`, { value: end, first, begin });
}

/** Whether a region is reached from itself through what is inside it. */
function isInItself(feed: Feed, id: string): boolean {
  const inside = new Set(feed.regions.find((region) => region.id === id)?.members);
  // A set that grows while it is walked.
  for (const member of inside)
    for (const inner of feed.regions.find((region) => region.id === member)?.members ?? []) inside.add(inner);
  return inside.has(id);
}

function checkNames(things: readonly { readonly name: string; readonly place: string }[], problems: ProblemList): void {
  const seen = new Set<string>();
  for (const { name, place } of things) {
    if (seen.has(name)) problems.warning('name-twice', place, { value: name });
    seen.add(name);
  }
}
