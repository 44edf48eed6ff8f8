import type { Place } from '../../feed/checks/place.js';
import { propertyOf } from '../../feed/checks/placed-items.js';
import type { ProblemCode } from '../../feed/problem.js';
import type { Language } from '../../feed/shape/widget-words.js';
import { withItem } from '../../feed-file/edited-value.js';
import { say } from '../../locale/catalogue.js';
import { formatDate } from '../../locale/time.js';
import { WORDS } from './suggestions.words.js';

/**
 * The feed with a remark accepted at its place: it has been checked against the source, on this day. The reason is in
 * the file, so that whoever keeps it next sees what was looked at.
 */
export function accepted(
  feed: unknown,
  problem: ProblemCode,
  { indicator, region, period, item }: Place,
  { language, today }: { readonly language: Language; readonly today: string },
): unknown {
  const place = Object.fromEntries(
    Object.entries({ indicator, region, period, item }).filter(([, value]) => value !== undefined),
  );
  const list = propertyOf(feed, 'accepted');
  const reason = say(WORDS.acceptedOn, language, { date: formatDate(today, language) });
  return withItem(feed, ['accepted'], Array.isArray(list) ? list.length : 0, { problem, ...place, reason });
}
