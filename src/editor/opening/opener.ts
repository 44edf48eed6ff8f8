import type { Finding } from '../../check/findings.js';
import type { Language } from '../../feed/shape/widget-words.js';
import { otherFileText } from '../../import/formats/recognition/recognise-text.js';
import { say } from '../../locale/catalogue.js';
import { LARGEST_FILE } from './files/largest-file.js';
import { neverSaved } from '../history/edit-history.js';
import { newSession, openedSession, type FileOrigin, type Session } from '../session.js';
import type { PickedFile } from '../saving/file-access.js';
import { WORDS } from './opening.words.js';
import { TABLES, WORDS as OTHER_WORDS } from './files/other-file.words.js';
import type { RegionWish } from './open-events.js';
import { newFeedFor, newFeedForRegion } from './new-dashboard/place-choices.js';
import { readFile, type ReadFile } from './files/read-file.js';
import type { StartNotice } from './start-page.js';

/** A file with mistakes in its JSON, as far as it has been mended. */
export interface Mending {
  readonly origin: FileOrigin;
  /** The text as it was tried last. */
  readonly text: string;
  /** The text as it was opened. */
  readonly opened: string;
  readonly findings: readonly Finding[];
}

/** What came of a wish to open something. */
export type Opening =
  | { readonly kind: 'session'; readonly session: Session }
  | { readonly kind: 'mending'; readonly mending: Mending }
  | { readonly kind: 'notice'; readonly notice: StartNotice; readonly table?: PickedFile };

/** Opens a file: as a feed, as a text that must be mended, or as something else, which is named. */
export function openFile(file: PickedFile, language: Language): Opening {
  if (file.bytes.length > LARGEST_FILE)
    return { kind: 'notice', notice: { text: say(WORDS.tooLarge, language, { name: file.name }), hasFigures: false } };
  const origin: FileOrigin = { name: file.name, handle: file.handle, known: file.bytes };
  const read = readFile(file.bytes, language);
  if (read.kind === 'broken') {
    const { text, findings } = read;
    return { kind: 'mending', mending: { origin, text, opened: text, findings } };
  }
  if (read.kind !== 'feed') {
    const notice = { text: noticeOf(read, language), hasFigures: read.kind === 'table' };
    return { kind: 'notice', notice, ...(notice.hasFigures ? { table: file } : {}) };
  }
  const session = openedSession(read.file, origin);
  return { kind: 'session', session: read.isMended ? unsaved(session) : session };
}

/** What is said of a file that is no feed, and not meant as one. */
function noticeOf(read: Exclude<ReadFile, { readonly kind: 'feed' | 'broken' }>, language: Language): string {
  if (read.kind === 'other') return otherFileText(read.is, language);
  if (read.kind === 'schema') return say(OTHER_WORDS.schema, language);
  const producer = read.producer === '' ? say(OTHER_WORDS.statistics, language) : read.producer;
  return say(TABLES[read.from], language, { producer });
}

/** Tries a text that the keeper has mended. */
export function openMended({ origin, opened }: Mending, text: string, language: Language): Opening {
  const opening = openFile({ name: origin.name, bytes: new TextEncoder().encode(text) }, language);
  if (opening.kind === 'mending') return { kind: 'mending', mending: { ...opening.mending, origin, opened } };
  if (opening.kind === 'notice') return opening;
  const session = { ...opening.session, handle: origin.handle, known: origin.known };
  return { kind: 'session', session: unsaved(session) };
}

/** A new feed for the place with a number or a name. */
export function openPlace(code: string, today: string, language: Language): Opening {
  const made = newFeedFor(code, today);
  if (made) return { kind: 'session', session: newSession(made.value, made.file) };
  return { kind: 'notice', notice: { text: say(WORDS.unknownPlace, language, { code }), hasFigures: false } };
}

/** A new feed for a region of municipalities; nothing where there are too few, or it has no name. */
export function openRegion(wish: RegionWish, today: string): Opening | undefined {
  const made = newFeedForRegion(wish, today);
  return made && { kind: 'session', session: newSession(made.value, made.file) };
}

/** A session whose text is not the one in the file. */
function unsaved(session: Session): Session {
  return { ...session, history: neverSaved(session.history) };
}
