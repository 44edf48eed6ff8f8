import type { Language } from '../../feed/feed.js';
import { phraseIn } from '../../feed/localized-text.js';
import { listOf } from '../../locale/catalogue.js';
import { gathered } from '../../view/missing.js';
import { uncertainNotes } from '../notes.js';
import type { RegionFigure } from '../offered/region-groups.js';
import { RANKING_WORDS as WORDS } from './ranking.words.js';

/** Why bars are drawn dashed. */
export function dashedNotes(figures: readonly RegionFigure[], language: Language): string[] {
  return uncertainNotes(
    figures.map(({ observation }) => observation),
    () => WORDS.dashedNote,
    language,
  );
}

/** What the feed notes about the figures that there are, each text once behind the names of its regions. */
export function regionNotes(figures: readonly RegionFigure[], language: Language): string[] {
  const texts = figures.flatMap(({ series: { region }, observation: { note, value } }) =>
    note && value !== null ? [[phraseIn(note, language).text, phraseIn(region.name, language).text] as const] : [],
  );
  return gathered(texts).map(([text, names]) => `${listOf(names, language)}: ${text}`);
}
