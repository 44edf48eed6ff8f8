/** What word processors make of `"`, and what some take for it: round a value in a tag they become a part of it. */
const CURLY = /[\u201c-\u201f\u2033\u00ab\u00bb]/u;

/** Attributes whose values are running text, in which such a quote may be meant. */
const TEXTS: ReadonlySet<string> = new Set(['heading', 'title', 'class', 'style', 'aria-label']);

/** Whether an attribute has running text for a value. */
export function isRunningText(name: string): boolean {
  return TEXTS.has(name);
}

/** The first curly quote in a text that is none to read: a value, a name, an address. */
export function curlyQuoteIn(text: string): string | undefined {
  return CURLY.exec(text)?.[0];
}
