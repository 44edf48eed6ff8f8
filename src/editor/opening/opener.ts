import type { Finding } from '../../check/findings.js';
import type { Language } from '../../feed/shape/widget-words.js';
import { say } from '../../locale/catalogue.js';
import { neverSaved } from '../history/edit-history.js';
import { newSession, openedSession, type FileOrigin, type Session } from '../session.js';
import type { PickedFile } from '../saving/file-access.js';
import { WORDS as MENDING } from './mending.words.js';
import { WORDS } from './opening.words.js';
import { OTHER_FILES, WORDS as OTHER_WORDS } from './other-file.words.js';
import { newFeedFor } from './place-choices.js';
import { isTable, readFile } from './read-file.js';
import type { StartNotice } from './start-page.js';

/** A file with mistakes in its JSON, as far as it has been mended. */
export interface Mending {
  readonly origin: FileOrigin;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** What came of a wish to open something. */
export type Opening =
  | { readonly kind: 'session'; readonly session: Session }
  | { readonly kind: 'mending'; readonly mending: Mending }
  | { readonly kind: 'notice'; readonly notice: StartNotice; readonly table?: PickedFile };

/** Opens a file: as a feed, as a text that must be mended, or as something else, which is named. */
export function openFile(file: PickedFile, language: Language): Opening {
  const origin: FileOrigin = { name: file.name, handle: file.handle, known: file.bytes };
  const read = readFile(file.bytes, language);
  if (read.kind === 'broken') return { kind: 'mending', mending: { origin, text: read.text, findings: read.findings } };
  if (read.kind === 'other') {
    const producer = read.producer === '' ? say(OTHER_WORDS.statistics, language) : read.producer;
    const notice = { text: say(OTHER_FILES[read.what], language, { producer }), hasFigures: isTable(read) };
    return { kind: 'notice', notice, ...(notice.hasFigures ? { table: file } : {}) };
  }
  const session = openedSession(read.file, origin);
  return { kind: 'session', session: read.isMended ? unsaved(session) : session };
}

/** Tries a text that the keeper has mended. */
export function openMended({ origin }: Mending, text: string, language: Language): Opening {
  const opening = openFile({ name: origin.name, bytes: new TextEncoder().encode(text) }, language);
  if (opening.kind === 'mending') return { kind: 'mending', mending: { ...opening.mending, origin } };
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

/** What undo would call the mending of a text. */
export function mendedAction(language: Language): string {
  return say(MENDING.mended, language);
}

/** A session whose text is not the one in the file. */
function unsaved(session: Session): Session {
  return { ...session, history: neverSaved(session.history) };
}
