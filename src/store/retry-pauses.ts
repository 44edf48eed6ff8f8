/** Requests after the first one, the longest first pause in milliseconds, and when the reader is told at the latest. */
export const RETRY = { most: 3, firstPause: 1_000, patience: 10_000 } as const;

/** Milliseconds over which those spread whose device is back on the network. */
const RETURN = { least: 10_000, most: 60_000 } as const;

/** A number from 0 up to 1. */
export type Random = () => number;

/** An attempt that has failed. */
export interface FailedAttempt {
  /** How many there were before it. */
  readonly before: number;
  /** Whether trying again can help. */
  readonly isTemporary: boolean;
  /** Seconds that the server asks us to wait, if it does. */
  readonly retryAfter?: number | undefined;
  /** Milliseconds since the first attempt began. */
  readonly spent: number;
}

/**
 * Milliseconds to the next attempt; undefined when there is none, because it cannot help or because the reader has
 * waited long enough. Backoff with full jitter; a server's wish is kept and at most doubled, because a server that says
 * when it will be back says the same moment to everybody.
 */
export function pauseBeforeRetry(attempt: FailedAttempt, random: Random = Math.random): number | undefined {
  const { before, isTemporary, retryAfter = 0, spent } = attempt;
  const pause = retryAfter > 0 ? retryAfter * 1_000 * (1 + random()) : random() * RETRY.firstPause * 2 ** before;
  return isTemporary && before < RETRY.most && spent + pause < RETRY.patience ? pause : undefined;
}

/**
 * Milliseconds that a page waits whose device is back on the network: it is so for all behind one network at the same
 * moment, and who has waited longest is in the least hurry.
 *
 * @param missing milliseconds since the feed could not be fetched
 */
export function pauseAfterReturn(missing: number, random: Random = Math.random): number {
  return random() * Math.min(missing + RETURN.least, RETURN.most);
}
