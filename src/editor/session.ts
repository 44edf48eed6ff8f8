import { newFeedFile, type FeedFile } from '../feed-file/feed-file.js';
import {
  beginHistory,
  countOfChanges,
  currentValue,
  isNeverSaved,
  neverSaved,
  withEdit,
  type EditHistory,
} from './history/edit-history.js';
import type { DraftContent } from './saving/drafts/draft.js';

/** A feed that is open in the editor. */
export interface Session {
  /** The file as it was opened, or as it was saved last. */
  readonly file: FeedFile;
  /** Name of the file: `ostfold.json`. */
  readonly name: string;
  readonly history: EditHistory;
  /** Whether it is in no file yet. */
  readonly isNew?: boolean | undefined;
  /** The file on the keeper's machine, where the browser can write to it. */
  readonly handle?: FileSystemFileHandle | undefined;
  /** The bytes that are known to be in that file, to see whether somebody else has saved it meanwhile. */
  readonly known?: Uint8Array | undefined;
}

/** What is known of a file besides what is in it. */
export interface FileOrigin {
  readonly name: string;
  readonly handle?: FileSystemFileHandle | undefined;
  readonly known?: Uint8Array | undefined;
}

/** A session with a file that has just been opened. */
export function openedSession(file: FeedFile, origin: FileOrigin): Session {
  return { ...origin, file, history: beginHistory(file.value) };
}

/** A session with a feed that is in no file yet. */
export function newSession(value: unknown, name: string): Session {
  const file = newFeedFile(value);
  return { file, name, isNew: true, history: neverSaved(beginHistory(file.value)) };
}

/** The feed as the keeper sees it. */
export function feedOf({ history }: Session): unknown {
  return currentValue(history);
}

/** What a draft keeps of a session. */
export function draftOfSession(session: Session): Omit<DraftContent, 'place' | 'pasted'> {
  const { name, file, isNew, handle, known, history } = session;
  const isUnsaved = isNeverSaved(history);
  return { name, file, isNew, isUnsaved, handle, known, value: feedOf(session), changes: countOfChanges(history) };
}

/**
 * A session that goes on where a draft was left: one step back is the file as it was.
 *
 * @param action what undo calls it
 */
export function sessionOfDraft(draft: DraftContent, action: string): Session {
  const { name, handle, known, file, value, changes, isNew = false, isUnsaved = false } = draft;
  const opened = { ...openedSession(file, { name, handle, known }), isNew };
  const begun = isUnsaved ? neverSaved(opened.history) : opened.history;
  const left = Math.max(changes - countOfChanges(begun), 0);
  return { ...opened, history: withEdit(begun, value, { action, changes: left }) };
}
