/** Warnings that a test expects: kept here instead of standing in the console, where they count as failures. */
export interface Warnings {
  readonly texts: readonly string[];
  restore(): void;
}

/** Catches what is written by `console.warn` from now on; elements among it by their tags. */
export function catchWarnings(): Warnings {
  const { warn } = console;
  const texts: string[] = [];
  console.warn = (...parts: unknown[]) =>
    texts.push(parts.map((part) => (part instanceof Element ? `<${part.localName}>` : String(part))).join(' '));
  return {
    texts,
    restore: () => {
      console.warn = warn;
    },
  };
}
