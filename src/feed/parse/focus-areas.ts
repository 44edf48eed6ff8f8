import { AREA_KINDS, AREA_STATUSES, type FocusArea } from '../feed.js';
import { LIMITS } from '../limits.js';
import type { Reader } from '../reader.js';
import { parseColor } from './color.js';
import { optional, parseId, withoutDuplicates } from './common.js';

export function parseFocusAreas(root: Reader): FocusArea[] {
  return withoutDuplicates(root.list('focusAreas', LIMITS.focusAreas, parseFocusArea), root, 'focusAreas');
}

function parseFocusArea(reader: Reader, index: number): FocusArea {
  const id = parseId(reader, 'area', index);
  const supports = reader.references('supports', 'focusAreas');
  if (supports.includes(id)) reader.context.problems.error('reference-self', reader.at('supports'), { value: id });
  return {
    id,
    title: reader.requiredText('title', id),
    ...optional('subtitle', reader.text('subtitle', LIMITS.label)),
    ...optional('description', reader.text('description')),
    kind: reader.word('kind', AREA_KINDS, 'other'),
    status: reader.word('status', AREA_STATUSES, 'decided'),
    measures: reader.texts('measures'),
    supports: supports.filter((other) => other !== id),
    factors: reader.references('factors', 'factors'),
    documents: reader.references('documents', 'documents'),
    ...optional('color', parseColor(reader)),
    ...optional('url', reader.url('url')),
    ...optional('region', reader.reference('region', 'regions')),
  };
}
