import type { FocusArea } from '../feed.js';
import { LIMITS } from '../limits.js';
import { AREA_KINDS, AREA_STATUSES } from '../vocabulary.js';
import { color } from './color.js';
import { items, label, otherReferences, reference, references, text, texts, title, url, word } from './fields.js';

export const focusAreas = items<FocusArea>(
  {
    title,
    subtitle: label,
    description: text,
    kind: word(AREA_KINDS, 'other'),
    status: word(AREA_STATUSES, 'decided'),
    measures: texts,
    supports: otherReferences('focusAreas'),
    factors: references('factors'),
    documents: references('documents'),
    color,
    url,
    region: reference('regions'),
  },
  LIMITS.focusAreas,
);
