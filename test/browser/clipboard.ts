/** What stands in for the reader's clipboard. */
export interface Clipboard {
  /** What has been copied, the newest last. */
  readonly copied: readonly string[];
  restore(): void;
}

/** Takes what is copied, which a page of tests may not put on the real clipboard. */
export function catchCopies(): Clipboard {
  const { clipboard } = navigator;
  const copied: string[] = [];
  const writeText = (text: string): Promise<void> => {
    copied.push(text);
    return Promise.resolve();
  };
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  return {
    copied,
    restore: () => Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard }),
  };
}
