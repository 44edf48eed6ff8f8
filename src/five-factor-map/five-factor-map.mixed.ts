import { withoutSoftHyphens, type Phrase } from '../feed/localized-text.js';
import { listOf, say, type Entry } from '../locale/catalogue.js';
import type { TableCell } from '../view/data-table.js';
import type { Scene } from './five-factor-map.scene.js';

/** A text in parts, each in its language: words of the interface among texts of the feed, which may be in another. */
export type Mixed = readonly Phrase[];

/** A text of the interface, beside those of the feed. */
export function own(text: string, { language }: Scene): Phrase {
  return { text, language };
}

/** Parts with a separator between them. */
export function joined(parts: readonly Phrase[], separator: string, scene: Scene): Mixed {
  return parts.flatMap((part, index) => (index === 0 ? part : [own(separator, scene), part]));
}

/** A list in running text: "a, b og c". */
export function listed(parts: readonly Phrase[], scene: Scene): Mixed {
  const and = own(listOf(['', ''], scene.language), scene);
  if (parts.length < 2) return parts;
  return [...joined(parts.slice(0, -1), ', ', scene), and, ...parts.slice(-1)];
}

/** A text of the interface with other texts in the place of its placeholder. */
export function sayWith(entry: Entry, parts: Mixed, scene: Scene): Mixed {
  const [before = '', after = ''] = say(entry, scene.language).split(/\{\w+\}/);
  return [own(before, scene), ...parts, own(after, scene)];
}

/** The text without its languages, and without the places where it may be broken. */
export function textOf(parts: Mixed): string {
  return withoutSoftHyphens(parts.map(({ text }) => text).join(''));
}

/** The text as searches compare it: without regard to case, but æ, ø, å and é are letters of their own. */
export function searched(text: string): string {
  return withoutSoftHyphens(text).normalize('NFC').toLowerCase();
}

/** The text as a cell of a table, with its language when all its words are in the same. */
export function cellOf(parts: Mixed): TableCell {
  const worded = parts.filter(({ text }) => /\p{L}/u.test(text));
  const language = worded[0]?.language;
  const isOne = language !== undefined && worded.every((part) => part.language === language);
  return isOne ? { text: textOf(parts), language } : { text: textOf(parts) };
}
