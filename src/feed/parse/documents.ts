import type { Document } from '../feed.js';
import { LIMITS } from '../limits.js';
import { DOCUMENT_STATES } from '../vocabulary.js';
import { date, items, label, labels, reference, references, string, text, title, url, word } from './fields.js';

export const documents = items<Document>(
  {
    title,
    type: string,
    publisher: label,
    description: text,
    url,
    language: string,
    published: date,
    state: word(DOCUMENT_STATES, undefined),
    adopted: date,
    adoptedBy: label,
    validFrom: date,
    validTo: date,
    supersedes: reference('documents'),
    themes: labels,
    regions: references('regions'),
    focusAreas: references('focusAreas'),
  },
  LIMITS.documents,
);
