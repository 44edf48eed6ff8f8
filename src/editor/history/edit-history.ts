/** A state of the feed, and how the keeper got there from the one before. */
interface Edit {
  readonly value: unknown;
  /** What was done, in the keeper's language. Empty for the state that was opened. */
  readonly action: string;
  /** What the edit belongs to: the ones after it with the same word are the same edit. */
  readonly together: string | undefined;
  /** How many changes it counts as. */
  readonly changes: number;
}

/**
 * The states of a feed that is being edited, with the one that the keeper sees, and the one that has been saved. All
 * states share what is the same in them, so that a long history weighs little more than a short one.
 */
export interface EditHistory {
  readonly edits: readonly Edit[];
  /** The number of the state that is seen. */
  readonly now: number;
  /** The number of the state that is in the file. */
  readonly saved: number;
  /** The number of the last state before the one in the file that is still there, when that one is not. */
  readonly fork: number | undefined;
  /** How many changes lay between `fork` and the state in the file. */
  readonly lost: number;
}

/** What was done, besides the value that came of it. */
export interface EditName {
  readonly action: string;
  readonly together?: string | undefined;
  /** 1 unless it is said. */
  readonly changes?: number;
}

/** The history of a feed that has just been opened. */
export function beginHistory(value: unknown): EditHistory {
  return {
    edits: [{ value, action: '', together: undefined, changes: 0 }],
    now: 0,
    saved: 0,
    fork: undefined,
    lost: 0,
  };
}

/** The feed as the keeper sees it. */
export function currentValue({ edits, now }: EditHistory): unknown {
  return edits[now]?.value;
}

/**
 * The history after an edit. What had been undone is forgotten. An edit that belongs to the one before takes its place,
 * unless that has been saved meanwhile; one that changes nothing is none.
 */
export function withEdit(history: EditHistory, value: unknown, name: EditName): EditHistory {
  const { edits, now } = history;
  const before = edits[now];
  if (before?.value === value) return history;
  const { action, together, changes = 1 } = name;
  const isSame = together !== undefined && before?.together === together && now === edits.length - 1;
  const isOpen = isSame && history.saved !== now;
  const kept = edits.slice(0, isOpen ? now : now + 1);
  const next = { value, action, together, changes: isOpen ? before.changes : changes };
  return { ...forked(history, kept.length - 1), edits: [...kept, next], now: kept.length };
}

/** One step back; the same history when there is none. */
export function undone(history: EditHistory): EditHistory {
  return history.now > 0 ? closed({ ...history, now: history.now - 1 }) : history;
}

/** One step forward again; the same history when there is none. */
export function redone(history: EditHistory): EditHistory {
  return history.now < history.edits.length - 1 ? { ...history, now: history.now + 1 } : history;
}

/** What one step back would take back; undefined when there is no such step. */
export function undoAction({ edits, now }: EditHistory): string | undefined {
  return now > 0 ? edits[now]?.action : undefined;
}

/** What one step forward would do again; undefined when there is no such step. */
export function redoAction({ edits, now }: EditHistory): string | undefined {
  return edits[now + 1]?.action;
}

/** The history when what the keeper sees has come into the file. */
export function markedSaved(history: EditHistory): EditHistory {
  return { ...history, saved: history.now, fork: undefined, lost: 0 };
}

/** The history of a feed of which nothing is in a file yet, or no longer: each state counts as changed. */
export function neverSaved(history: EditHistory, changes = 1): EditHistory {
  return { ...history, saved: -1, fork: 0, lost: changes };
}

/** Whether no state of the history is in the file. */
export function isNeverSaved({ saved }: EditHistory): boolean {
  return saved < 0;
}

/** How many changes there are between the feed as it is seen and the file. */
export function countOfChanges({ edits, now, saved, fork, lost }: EditHistory): number {
  const between = (from: number, to: number) =>
    edits.slice(Math.min(from, to) + 1, Math.max(from, to) + 1).reduce((sum, { changes }) => sum + changes, 0);
  return fork === undefined ? between(saved, now) : lost + between(fork, now);
}

/** What has been done since the feed was saved, the oldest first; what has been undone since then is not named. */
export function actionsSinceSaved({ edits, now, saved, fork }: EditHistory): readonly string[] {
  return edits.slice((fork ?? saved) + 1, now + 1).map(({ action }) => action);
}

/** The history when all states after a number are forgotten: the one in the file may be among them. */
function forked(history: EditHistory, last: number): EditHistory {
  const { edits, saved, fork, lost } = history;
  const changesUntil = (end: number) => edits.slice(last + 1, end + 1).reduce((sum, { changes }) => sum + changes, 0);
  if (fork !== undefined) return last >= fork ? history : { ...history, fork: last, lost: lost + changesUntil(fork) };
  return saved <= last ? history : { ...history, fork: last, lost: changesUntil(saved) };
}

/** The history in which the next edit is a step of its own, whatever it belongs to. */
function closed(history: EditHistory): EditHistory {
  const { edits, now } = history;
  if (edits[now]?.together === undefined) return history;
  return { ...history, edits: edits.map((edit, index) => (index === now ? { ...edit, together: undefined } : edit)) };
}
