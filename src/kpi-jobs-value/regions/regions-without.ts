import { hasFigures } from '../../feed/derive/regions/region-series.js';
import type { Feed, Language, Region } from '../../feed/feed.js';
import { phraseIn } from '../../feed/localized-text.js';
import { listOf, say, sentenceCase } from '../../locale/catalogue.js';
import { regionKind } from '../../locale/region.words.js';
import { regionCell, textCell, type DataTable } from '../../view/data-table.js';
import { regionWord } from '../../view/region-name.words.js';
import { DETAILS_WORDS as WORDS } from '../details.words.js';
import { ONE_REGION_WORDS, REGIONS_WORDS } from './regions.words.js';

/** As many are named in a note; more stand in the table alone. */
const MOST_NAMED = 6;

/** The regions that the feed names and has no figures for, published or summed. Former ones are no news. */
export function regionsWithout(feed: Feed): Region[] {
  return feed.regions.filter((region) => !region.isFormer && !hasFigures(feed, region));
}

/** Names the regions without figures, or says how many there are. */
export function withoutNote(regions: readonly Region[], language: Language): string[] {
  if (regions.length === 0) return [];
  const names = regions.map(({ name }) => phraseIn(name, language).text);
  if (names.length > MOST_NAMED) {
    const word = regionWord(regionKind(regions), 'many', language);
    return [say(REGIONS_WORDS.manyWithout, language, { count: names.length, regions: word })];
  }
  return [say(REGIONS_WORDS.withoutNote, language, { regions: listOf(names, language) })];
}

/** What the feed says about the regions without figures. */
export function withoutTable(regions: readonly Region[], language: Language): DataTable[] {
  if (regions.length === 0) return [];
  return [
    {
      caption: say(REGIONS_WORDS.without, language),
      columns: [
        { title: sentenceCase(regionWord(regionKind(regions), 'one', language)) },
        ...[WORDS.regionType, WORDS.country, WORDS.note].map((entry) => ({ title: say(entry, language) })),
      ],
      rows: regions.map(({ name, type, country, note }) => [
        regionCell(phraseIn(name, language).text),
        textCell(say(ONE_REGION_WORDS[type], language)),
        textCell(country),
        textCell(note ? phraseIn(note, language).text : ''),
      ]),
    },
  ];
}
