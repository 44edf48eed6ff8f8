import type { Feed, Language, Region, RegionCode } from '../../feed/feed.js';
import { FIGURE_WORDS } from '../../figures/figure.words.js';
import { phraseIn } from '../../feed/localized-text.js';
import { say } from '../../locale/catalogue.js';
import { formatDate } from '../../locale/time.js';
import { textCell, type DataTable } from '../../view/data-table.js';
import { DETAILS_WORDS as WORDS } from '../details.words.js';
import { ONE_REGION_WORDS } from './regions.words.js';

/** What the feed says about a region: its type, its codes and when they hold, what it is part of and made of. */
export function regionTable(feed: Feed, region: Region, language: Language): DataTable {
  const names = (ids: readonly string[]): string =>
    feed.regions
      .filter(({ id }) => ids.includes(id))
      .map(({ name }) => phraseIn(name, language).text)
      .join(', ');
  const rows: (readonly [string, string])[] = [
    [say(WORDS.regionType, language), say(ONE_REGION_WORDS[region.type], language)],
    ...region.codes.map((code): readonly [string, string] => [
      `${say(WORDS.code, language)} (${code.system})`,
      codeText(code, language),
    ]),
    [say(WORDS.partOf, language), names(region.partOf)],
    [say(WORDS.members, language), names(region.listedMembers.length > 0 ? region.listedMembers : region.members)],
    [say(WORDS.predecessors, language), names(region.predecessors)],
    [say(WORDS.country, language), region.country === 'NO' ? '' : region.country],
    [say(WORDS.note, language), region.note ? phraseIn(region.note, language).text : ''],
  ];
  return {
    caption: say(WORDS.aboutRegion, language, { region: phraseIn(region.name, language).text }),
    columns: [{ title: say(WORDS.property, language) }, { title: say(FIGURE_WORDS.value, language) }],
    rows: rows.filter(([, value]) => value !== '').map((row) => row.map(textCell)),
  };
}

function codeText({ code, validFrom, validTo }: RegionCode, language: Language): string {
  const from = validFrom === undefined ? '' : say(WORDS.validFrom, language, { from: formatDate(validFrom, language) });
  const to = validTo === undefined ? '' : say(WORDS.validTo, language, { to: formatDate(validTo, language) });
  const validity = [from, to].filter((part) => part !== '').join(' ');
  return validity === '' ? code : say(WORDS.codeValid, language, { code, validity });
}
