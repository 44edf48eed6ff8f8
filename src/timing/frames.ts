/** A hidden page has no frames; what waits for one must go on all the same. */
const LONGEST_WAIT = 100;

/** Resolves in the next frame, before anything is painted in it. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const wait = setTimeout(resolve, LONGEST_WAIT);
    requestAnimationFrame(() => {
      clearTimeout(wait);
      resolve();
    });
  });
}

/** What all who ask before the next frame wait for. */
let painting: Promise<void> | undefined;

/**
 * Resolves when what is on the page now has been painted: in a task after the frame that does it, the same for all who
 * wait.
 */
export function afterPaint(): Promise<void> {
  painting ??= nextFrame().then(() => {
    painting = undefined;
    return pause(0);
  });
  return painting;
}

/** Resolves after so many milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
