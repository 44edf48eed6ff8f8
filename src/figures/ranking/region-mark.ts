import type { Language } from '../../feed/feed.js';
import { say } from '../../locale/catalogue.js';
import { RANKING_WORDS as WORDS } from './ranking.words.js';

/** Why a region's row stands out in a table, in a word; empty for those that do not. */
export function markOf(
  { emphasised, compared }: { readonly emphasised: boolean; readonly compared?: boolean },
  language: Language,
): string {
  if (emphasised) return say(WORDS.chosen, language);
  return compared === true ? say(WORDS.compared, language) : '';
}
