import { DOCUMENT_STATES, type Document } from '../feed.js';
import { LIMITS } from '../limits.js';
import type { Reader } from '../reader.js';
import { optional, parseId, withoutDuplicates } from './common.js';

export function parseDocuments(root: Reader): Document[] {
  return withoutDuplicates(root.list('documents', LIMITS.documents, parseDocument), root, 'documents');
}

function parseDocument(reader: Reader, index: number): Document {
  const id = parseId(reader, 'document', index);
  return {
    id,
    title: reader.requiredText('title', id),
    ...optional('type', reader.string('type')),
    ...optional('publisher', reader.text('publisher', LIMITS.label)),
    ...optional('description', reader.text('description')),
    ...optional('url', reader.url('url')),
    ...optional('language', reader.string('language')),
    ...optional('published', reader.date('published')),
    ...optional('state', reader.word('state', DOCUMENT_STATES, undefined)),
    ...optional('adopted', reader.date('adopted')),
    ...optional('adoptedBy', reader.text('adoptedBy', LIMITS.label)),
    ...optional('validFrom', reader.date('validFrom')),
    ...optional('validTo', reader.date('validTo')),
    ...optional('supersedes', reader.reference('supersedes', 'documents')),
    themes: reader.texts('themes', LIMITS.label),
    regions: reader.references('regions', 'regions'),
    focusAreas: reader.references('focusAreas', 'focusAreas'),
  };
}
