import type { Strategy } from '../feed.js';
import { LIMITS } from '../limits.js';
import type { Reader } from '../reader.js';
import { optional } from './common.js';

export function parseStrategy(reader: Reader | undefined): Strategy | undefined {
  if (!reader) return undefined;
  return {
    ...optional('title', reader.text('title', LIMITS.label)),
    ...optional('vision', reader.text('vision')),
    ...optional('mission', reader.text('mission')),
    ...optional('purpose', reader.text('purpose')),
    roles: reader.texts('roles'),
    values: reader.texts('values'),
    ...optional('note', reader.text('note')),
    ...optional('adopted', reader.date('adopted')),
    ...optional('adoptedBy', reader.text('adoptedBy', LIMITS.label)),
    ...optional('validFrom', reader.date('validFrom')),
    ...optional('validTo', reader.date('validTo')),
    ...optional('url', reader.url('url')),
  };
}
