import { isObject } from '../../../feed/json-value.js';
import type { FeedFile } from '../../../feed-file/feed-file.js';

/** How drafts are written by this editor. A later one that writes them in another way counts on. */
export const DRAFT_VERSION = 1;

/** Work that is not saved. */
export interface DraftContent {
  readonly name: string;
  /** The file as it was opened, or saved last. */
  readonly file: FeedFile;
  /** The feed as the keeper left it. */
  readonly value: unknown;
  /** How many changes there are between the two. */
  readonly changes: number;
  /** Where the keeper was: a fragment of the editor's address. */
  readonly place: string;
  /** Whether it is in no file yet. */
  readonly isNew?: boolean | undefined;
  /** Whether `file` is no longer what lies in the file: a text that was mended, or letters written in another way. */
  readonly isUnsaved?: boolean | undefined;
  /** A block that was pasted and neither taken nor cancelled. */
  readonly pasted?: string | undefined;
  /** The text of a file with mistakes in its JSON, as far as it was mended. */
  readonly mending?: string | undefined;
  readonly handle?: FileSystemFileHandle | undefined;
  /** The bytes that are known to be in the file. */
  readonly known?: Uint8Array | undefined;
}

/** Work that is not saved, as it is kept on the keeper's machine until it is. */
export interface Draft extends DraftContent {
  /** What it is kept under. */
  readonly id: string;
  readonly version: number;
  /** When it was kept, in milliseconds. */
  readonly time: number;
}

/** A draft of which this editor understands nothing but that it is there. */
export interface ForeignDraft {
  readonly id: string;
  readonly isForeign: true;
}

/** An id that no other draft and no other tab has. */
export function newDraftId(): string {
  // Not randomUUID, which a page without a certificate does not have.
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-');
}

/**
 * Reads what has been kept: by this editor, by an older one, which knew of one draft and wrote no version, or by a
 * newer one.
 */
export function readDraft(id: string, kept: unknown): Draft | ForeignDraft {
  const foreign: ForeignDraft = { id, isForeign: true };
  if (!isObject(kept)) return foreign;
  const { version = 0, name, file, changes, place, time } = kept;
  const isKnown = typeof version === 'number' && version <= DRAFT_VERSION;
  const isWhole = typeof name === 'string' && isFile(file) && typeof changes === 'number' && typeof time === 'number';
  if (!isKnown || !isWhole || typeof place !== 'string') return foreign;
  return { ...(kept as unknown as Draft), id, version };
}

function isFile(file: unknown): boolean {
  return isObject(file) && typeof file['text'] === 'string' && typeof file['hasByteOrderMark'] === 'boolean';
}

export function isForeign(draft: Draft | ForeignDraft): draft is ForeignDraft {
  return 'isForeign' in draft;
}
