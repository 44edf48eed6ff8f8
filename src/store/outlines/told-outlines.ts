/** Outlines for widgets, and a word in the console where there are none: what lies behind the door of the map. */
import type { Language } from '../../feed/feed.js';
import type { Outlines } from '../../feed/outlines/outlines.js';
import { say } from '../../locale/catalogue.js';
import { loadOutlines } from './outlines-source.js';
import { OUTLINES_FAILURES, OUTLINES_WORDS } from './outlines.words.js';

/** What stands in the console already. */
const told = new Set<string>();

/** The outlines; undefined where there are none, which those who keep the page are told once. */
export async function toldOutlines(file: string, base: string, language: Language): Promise<Outlines | undefined> {
  const loaded = await loadOutlines(file, base);
  if ('outlines' in loaded) return loaded.outlines;
  const reason = say(OUTLINES_FAILURES[loaded.failure], language);
  const sentence = `samspill: ${say(OUTLINES_WORDS.told, language, { file, reason })}`;
  if (!told.has(sentence)) console.warn(sentence);
  told.add(sentence);
  return undefined;
}
