import type { Feed, Indicator, Observation, Region } from '../../feed.js';
import { seriesOf } from '../../derive/lookup.js';
import { shown } from '../../json-value.js';
import { phraseIn } from '../../localized-text.js';
import { comparePeriodTexts, NOT_GIVEN } from '../../period.js';
import { placed, propertyOf } from '../placed-items.js';
import type { ProblemList } from '../../problem.js';

/** What an id may be made of, so that it can be written in an attribute and in an address. */
const ID = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/** Looks for parts that are right by themselves and come to nothing together: sums, targets and ids. */
export function checkConnections(feed: Feed, input: unknown, problems: ProblemList): void {
  const regions = placed(feed.regions, propertyOf(input, 'regions'), 'regions', 'id', ({ id }) => id);
  for (const { item: region, path, written } of regions) {
    if (!ID.test(region.id)) problems.warning('id-form', `${path}.id`, { value: region.id });
    checkTwice(propertyOf(written, 'members'), `${path}.members`, problems);
    for (const indicator of feed.indicators) checkSum(indicator, region, path, problems);
  }
  const targets = placed(feed.targets, propertyOf(input, 'targets'), 'targets', 'id', ({ id }) => id);
  for (const {
    item: { indicator, project, focusAreas },
    path,
    written,
  } of targets) {
    // What it refers to, and does not exist, has been told.
    const refers = ['indicator', 'project', 'focusAreas'].some((name) => propertyOf(written, name) !== undefined);
    if (indicator === undefined && project === undefined && focusAreas.length === 0 && !refers)
      problems.warning('target-alone', path);
  }
  for (const name of ['focusAreas', 'indicators'] as const)
    for (const { item, path } of placed(
      feed[name] as readonly { readonly id: string }[],
      propertyOf(input, name),
      name,
      'id',
      ({ id }) => id,
    ))
      if (!ID.test(item.id)) problems.warning('id-form', `${path}.id`, { value: item.id });
}

/** A member named twice may be a slip for another one: then a sum without that would be too low, and none is shown. */
function checkTwice(members: unknown, path: string, problems: ProblemList): void {
  if (!Array.isArray(members)) return;
  const twice = new Set(members.filter((member, index) => members.indexOf(member) !== index).map(shown));
  for (const value of twice) problems.warning('member-twice', path, { value });
}

/** A region without figures of its own is given the sum of its members, for as long as all of them have figures. */
function checkSum(indicator: Indicator, region: Region, path: string, problems: ProblemList): void {
  if (!indicator.additive || region.listedMembers.length === 0 || seriesOf(indicator, region.id)) return;
  const members = region.listedMembers.map((id) => ({
    id,
    first: seriesOf(indicator, id)?.observations.find(isTimed)?.period,
  }));
  const begins = members.flatMap(({ first }) => first ?? []).sort(comparePeriodTexts);
  const [first, last] = [begins[0], begins.at(-1)];
  if (first === undefined || last === undefined) return;
  const missing = members.filter((member) => member.first === undefined).map(({ id }) => id);
  const title = phraseIn(indicator.title, 'nb').text;
  // Where half of them have none, no sum was meant.
  if (missing.length * 2 >= members.length) return;
  if (missing.length > 0)
    problems.warning('sum-missing', `${path}.members`, { indicator: title, members: missing.join(', ') });
  else if (first !== last) {
    const late = members.filter((member) => member.first === last).map(({ id }) => id);
    problems.warning('sum-short', `${path}.members`, { indicator: title, members: late.join(', '), period: last });
  }
}

/** Whether there is a figure that can be added up with others: what is given without its time may be of any. */
function isTimed({ value, period }: Observation): boolean {
  return value !== null && period !== NOT_GIVEN;
}
