interface YieldingScheduler {
  readonly yield?: () => Promise<void>;
}

/** Lets the browser answer the reader before the next piece of work. */
export function nextTask(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: YieldingScheduler };
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve, 0));
}
