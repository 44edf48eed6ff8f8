import type { Feed, Language, Region } from '../../feed/feed.js';
import { phraseIn, withoutSoftHyphens } from '../../feed/localized-text.js';
import { say } from '../../locale/catalogue.js';
import type { FigureBasis } from '../../view/key-figure/key-figure.js';
import { REGIONS_WORDS } from './regions.words.js';

/** As many are named; more are counted. */
const MOST_NAMED = 8;

/**
 * Names the key figures that other regions have and this one lacks, so that they are not silently gone. One that
 * measures the same thing as one that is shown is not missed.
 */
export function lackingNote(
  { indicators }: Pick<Feed, 'indicators'>,
  region: Region,
  bases: readonly FigureBasis[],
  language: Language,
): string[] {
  const shown = new Set(bases.flatMap(({ indicator: { id, alternatives } }) => [id, ...alternatives]));
  const lacking = indicators.filter(
    (indicator) => !shown.has(indicator.id) && [indicator, ...indicator.slices].some(({ series }) => series.length > 0),
  );
  if (lacking.length === 0) return [];
  const titles = lacking.map(({ title }) => withoutSoftHyphens(phraseIn(title, language).text));
  const left = titles.length - MOST_NAMED;
  const more = left > 1 ? [say(REGIONS_WORDS.andMore, language, { count: left })] : [];
  const figures = [...titles.slice(0, left > 1 ? MOST_NAMED : titles.length), ...more].join(', ');
  return [say(REGIONS_WORDS.lacking, language, { region: phraseIn(region.name, language).text, figures })];
}
