import type { Random } from '../retry-pauses.js';

const MINUTE = 60_000;
/** Minutes between two looks for newer figures: oftener than this nobody publishes them. */
const SHORTEST = 1;
const LONGEST = 24 * 60;

/** The minutes that an attribute asks for; undefined for none, and for what is no number above 0. */
export function minutesIn(text: string | null): number | undefined {
  const minutes = Number((text ?? '').trim().replace(',', '.'));
  return minutes > 0 ? Math.min(LONGEST, Math.max(SHORTEST, minutes)) : undefined;
}

/** Milliseconds between two looks: half to one and a half times what is asked for, so that nobody looks in step. */
export function pauseBetweenLooks(minutes: number, random: Random = Math.random): number {
  return minutes * MINUTE * (0.5 + random());
}

/**
 * Milliseconds from a look to the next one. A server that says when it will be back says the same moment to everybody:
 * the rest of a pause comes on top of what it asks for.
 *
 * @param retryAfter seconds that the server asks us to wait; no more than a day is kept
 */
export function pauseAfterLook(minutes: number, retryAfter = 0, random: Random = Math.random): number {
  const pause = pauseBetweenLooks(minutes, random);
  if (!(retryAfter > 0)) return pause;
  const rest = pauseBetweenLooks(minutes, random) * random();
  return Math.max(pause, Math.min(retryAfter * 1_000, LONGEST * MINUTE) + rest);
}
