import { newFeedFile, type FeedFile } from '../feed-file/feed-file.js';
import { beginHistory, currentValue, neverSaved, withEdit, type EditHistory } from './history/edit-history.js';

/** A feed that is open in the editor. */
export interface Session {
  /** The file as it was opened, or as it was saved last. */
  readonly file: FeedFile;
  /** Name of the file: `ostfold.json`. */
  readonly name: string;
  readonly history: EditHistory;
  /** Whether it is in no file yet. */
  readonly isNew?: boolean;
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

/** A session that goes on where a draft was left. */
export function continuedSession(
  session: Session,
  value: unknown,
  edit: { readonly action: string; readonly changes: number },
): Session {
  return { ...session, history: withEdit(session.history, value, edit) };
}
