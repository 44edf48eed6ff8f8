import { withValue } from '../../feed-file/edited-value.js';
import { openFeedFile, type FeedFile } from '../../feed-file/feed-file.js';
import { mergedValue, type MergedValue } from '../../feed-file/merged-value.js';
import { valueAt } from '../../feed/checks/place.js';
import { beginHistory, countOfChanges, withEdit } from '../history/edit-history.js';
import { feedOf, type Session } from '../session.js';

/** A file that somebody else has saved while it was open here. */
export interface BothVersions {
  /** What lies in the file now. */
  readonly bytes: Uint8Array;
  /** The same as a feed; undefined where it is none that can be read. */
  readonly theirs: FeedFile | undefined;
  /** The feed as both sides had it before. */
  readonly base: unknown;
  /** The feed as it is here. */
  readonly mine: unknown;
  /** Both in one, where there is a feed on both sides. */
  readonly together: MergedValue | undefined;
}

/** Looks at what somebody else has saved beside what is open here. */
export function bothVersions(session: Session, bytes: Uint8Array): BothVersions {
  const theirs = readable(bytes);
  const base = (session.known ? readable(session.known)?.value : undefined) ?? session.file.value;
  const mine = feedOf(session);
  return { bytes, theirs, base, mine, together: theirs && withTheirDate(base, mine, theirs.value) };
}

/** The session with what both sides have done, in the file that they have saved: one step back is theirs alone. */
export function togetherSession(session: Session, both: BothVersions, action: string): Session | undefined {
  const { theirs, together, bytes } = both;
  if (!theirs || !together || together.conflicts.length > 0) return undefined;
  const changes = Math.max(countOfChanges(session.history), 1);
  const history = withEdit(beginHistory(theirs.value), together.value, { action, changes });
  return { ...session, file: theirs, known: bytes, isNew: false, history };
}

/** The day of the last change is set with each saving, so that it stands against nobody. */
function withTheirDate(base: unknown, mine: unknown, theirs: unknown): MergedValue {
  return mergedValue(base, withValue(mine, ['updated'], valueAt(theirs, ['updated'])), theirs);
}

function readable(bytes: Uint8Array): FeedFile | undefined {
  const file = openFeedFile(bytes);
  return 'problem' in file ? undefined : file;
}
