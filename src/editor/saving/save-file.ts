import { withValue } from '../../feed-file/edited-value.js';
import { bytesWith, openFeedFile } from '../../feed-file/feed-file.js';
import { countOfChanges, markedSaved, withEdit } from '../history/edit-history.js';
import { feedOf, type Session } from '../session.js';
import { bytesOfHandle, writeToHandle, type FileAccess } from './file-access.js';

/** Where a feed is to be saved. */
export type SaveWay = 'same' | 'new' | 'download';

/** What came of saving. */
export type Saved =
  | { readonly kind: 'saved'; readonly way: SaveWay; readonly session: Session }
  /** The keeper changed their mind. */
  | { readonly kind: 'cancelled' }
  /** Somebody else has saved the file since it was opened. */
  | { readonly kind: 'changed-meanwhile' }
  | { readonly kind: 'failed' };

export interface SaveOptions {
  /** The keeper's date, as ISO. */
  readonly today: string;
  /** What undo calls it that the date of the feed was set. */
  readonly action: string;
  /** Whether to save although somebody else has saved the file. */
  readonly isSure?: boolean;
}

/** How a session is saved when nothing else is asked for. */
export function usualWay({ handle }: Session, { canWrite }: Pick<FileAccess, 'canWrite'>): SaveWay {
  if (!canWrite) return 'download';
  return handle ? 'same' : 'new';
}

/** Saves what the keeper sees, with today as the day on which it was last edited. */
export async function saveSession(
  session: Session,
  way: SaveWay,
  files: FileAccess,
  { today, action, isSure = false }: SaveOptions,
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
    if (way === 'same' && !isSure && (await isAnother(handle, session.known))) return { kind: 'changed-meanwhile' };
    await writeToHandle(handle, bytes);
    return { kind: 'saved', way, session: { ...savedSession(dated, bytes), handle, name: handle.name, known: bytes } };
  } catch (error) {
    // A keeper who gives no leave to write has changed their mind.
    if (error instanceof DOMException && (error.name === 'NotAllowedError' || error.name === 'AbortError'))
      return { kind: 'cancelled' };
    return { kind: 'failed' };
  }
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

async function isAnother(handle: FileSystemFileHandle, known: Uint8Array | undefined): Promise<boolean> {
  if (!known) return false;
  const now = await bytesOfHandle(handle);
  return now.length !== known.length || now.some((byte, index) => byte !== known[index]);
}
