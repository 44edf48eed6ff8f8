import type { Progress } from '../../feed/derive/targets/progress.js';
import type { TimeSpan } from '../time-line.js';

/** The size of a bar, in its own units: it is drawn as wide as its place. */
export const BAR = { width: 100, height: 4 } as const;

/** How far the bar of a progress reaches; undefined for one without a starting point and an end. */
export function barWidthOf(progress: Progress | undefined): string | undefined {
  return progress?.kind === 'ratio' ? (progress.drawn * BAR.width).toFixed(1) : undefined;
}

/** Where the bar of something on a time line lies. */
export function barOfSpan({ from, to }: TimeSpan): { readonly x: string; readonly width: string } {
  return { x: (from * BAR.width).toFixed(1), width: ((to - from) * BAR.width).toFixed(1) };
}
