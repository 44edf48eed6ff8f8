interface YieldingScheduler {
  readonly yield?: () => Promise<void>;
}

/** Lets the browser answer the reader before the next piece of work. */
export function nextTask(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: YieldingScheduler };
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve, 0));
}

/** A hidden page has no frames; figures must be right there all the same, for instance when it is printed. */
const LONGEST_WAIT = 100;

/** The next frame, so that a size that was just observed is not changed while it is being observed. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const wait = setTimeout(resolve, LONGEST_WAIT);
    requestAnimationFrame(() => {
      clearTimeout(wait);
      resolve();
    });
  });
}
