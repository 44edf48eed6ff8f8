import type { Place } from '../../../feed/checks/place.js';
import { propertyOf } from '../../../feed/checks/placed-items.js';
import type { Problem } from '../../../feed/problem.js';
import { withItem } from '../../../feed-file/edited-value.js';
import { say } from '../../../locale/catalogue.js';
import { formatDate } from '../../../locale/time.js';
import { WORDS } from './suggestions.words.js';
import type { SuggestionOptions } from './way.js';

/** Whether a remark is about figures, which can be held against their source. */
export function isAboutFigures({ code, path }: Pick<Problem, 'code' | 'path'>): boolean {
  return code === 'indicator-scale' || /^indicators\[\d+\]\.series/.test(path);
}

/**
 * The feed with a remark accepted at its place: it has been checked against the source, on this day. The reason is in
 * the file, so that whoever keeps it next sees what was looked at.
 */
export function accepted(
  feed: unknown,
  { code, path }: Pick<Problem, 'code' | 'path'>,
  { indicator, region, period, item }: Place,
  { language, today }: SuggestionOptions,
): unknown {
  const place = Object.fromEntries(
    Object.entries({ indicator, region, period, item }).filter(([, value]) => value !== undefined),
  );
  const list = propertyOf(feed, 'accepted');
  const words = isAboutFigures({ code, path }) ? WORDS.acceptedOn : WORDS.keptOn;
  const reason = say(words, language, { date: formatDate(today, language) });
  return withItem(feed, ['accepted'], Array.isArray(list) ? list.length : 0, { problem: code, ...place, reason });
}
