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

/** Resolves when what is on the page now has been painted: in a task after the frame that does it. */
export async function afterPaint(): Promise<void> {
  await nextFrame();
  await pause(0);
}

/** Resolves after so many milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
