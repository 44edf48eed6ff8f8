import { phraseIn, withoutSoftHyphens, type Phrase } from '../../feed/localized-text.js';
import { listOf, say, type Entry } from '../../locale/catalogue.js';
import type { TableCell } from '../../view/data-table.js';
import type { Scene } from '../network/scene.js';
import { WORDS } from '../five-factor-map.words.js';

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

/** A text of the interface with other texts in the places of its placeholders. */
export function sayWith(entry: Entry, parts: Readonly<Record<string, Mixed>>, scene: Scene): Mixed {
  // With the group in the pattern every second piece is the name of a placeholder.
  return say(entry, scene.language)
    .split(/\{(\w+)\}/)
    .flatMap((piece, index) => (index % 2 === 1 ? (parts[piece] ?? []) : piece === '' ? [] : own(piece, scene)));
}

/** A sentence about what the feed has or has not: in the region, when one has been chosen. */
export function sayHere(entry: Entry, parts: Readonly<Record<string, Mixed>>, scene: Scene): Mixed {
  const { region, language } = scene;
  const where = region ? sayWith(WORDS.where, { region: [phraseIn(region.name, language)] }, scene) : [];
  return sayWith(entry, { ...parts, where }, scene);
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
