import { withValue } from '../../feed-file/edited-value.js';
import { bytesWith, openFeedFile, textWith } from '../../feed-file/feed-file.js';
import { countOfChanges, markedSaved, withEdit } from '../history/edit-history.js';
import { feedOf, type Session } from '../session.js';
import { bytesOfHandle, mayWriteTo, writeToHandle, type FileAccess } from './file-access.js';

/** Where a feed is to be saved. */
export type SaveWay = 'same' | 'new' | 'download';

/** What came of saving. */
export type Saved =
  | { readonly kind: 'saved'; readonly way: SaveWay; readonly session: Session }
  /** The keeper changed their mind. */
  | { readonly kind: 'cancelled' }
  /** The browser has no leave to write there. */
  | { readonly kind: 'refused' }
  /** The file has been moved or taken away. */
  | { readonly kind: 'gone' }
  /** Somebody else has saved the file since it was opened; `bytes` are what lies there now. */
  | { readonly kind: 'changed-meanwhile'; readonly bytes: Uint8Array }
  | { readonly kind: 'failed' };

export interface SaveOptions {
  /** The keeper's date, as ISO. */
  readonly today: string;
  /** What undo calls it that the date of the feed was set. */
  readonly action: string;
}

/** How a session is saved when nothing else is asked for. */
export function usualWay({ handle }: Session, { canWrite }: Pick<FileAccess, 'canWrite'>): SaveWay {
  if (!canWrite) return 'download';
  return handle ? 'same' : 'new';
}

/**
 * Saves what the keeper sees, with today as the day on which it was last edited. A file that holds something else than
 * is known stays as it is.
 */
export async function saveSession(
  session: Session,
  way: SaveWay,
  files: FileAccess,
  { today, action }: SaveOptions,
): Promise<Saved> {
  const dated = withToday(session, today, action);
  const bytes = bytesWith(dated.file, feedOf(dated));
  try {
    if (way === 'download') {
      files.download(dated.name, bytes);
      return { kind: 'saved', way, session: savedSession(dated, bytes) };
    }
    const handle = way === 'same' ? dated.handle : await files.pickNew(dated.name);
    if (!handle) return { kind: 'cancelled' };
    if (way === 'same') {
      if (!(await mayWriteTo(handle))) return { kind: 'refused' };
      const there = await bytesOfHandle(handle);
      if (session.known && !areSame(there, session.known)) return { kind: 'changed-meanwhile', bytes: there };
    }
    await writeToHandle(handle, bytes);
    return { kind: 'saved', way, session: { ...savedSession(dated, bytes), handle, name: handle.name, known: bytes } };
  } catch (error) {
    return { kind: reasonOf(error) };
  }
}

function reasonOf(error: unknown): 'cancelled' | 'refused' | 'gone' | 'failed' {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'AbortError') return 'cancelled';
  if (name === 'NotAllowedError') return 'refused';
  return name === 'NotFoundError' ? 'gone' : 'failed';
}

/** The text of a session's file as saving would write it. */
export function textToSave(session: Session, options: SaveOptions): string {
  const dated = withToday(session, options.today, options.action);
  return textWith(dated.file, feedOf(dated));
}

/** The session with today as the day of its last change; one without changes stays as it is. */
function withToday(session: Session, today: string, action: string): Session {
  if (countOfChanges(session.history) === 0) return session;
  const value = withValue(feedOf(session), ['updated'], today);
  return { ...session, history: withEdit(session.history, value, { action }) };
}

function savedSession(session: Session, bytes: Uint8Array): Session {
  const file = openFeedFile(bytes);
  const value = feedOf(session);
  // The value that is edited further, so that what is the same is known to be.
  return 'problem' in file
    ? session
    : { ...session, file: { ...file, value }, isNew: false, history: markedSaved(session.history) };
}

function areSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
