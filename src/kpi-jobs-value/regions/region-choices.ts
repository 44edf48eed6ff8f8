import type { Feed, Language, Region, RegionType } from '../../feed/feed.js';
import { regionOf } from '../../feed/derive/lookup.js';
import { hasFigures } from '../../feed/derive/regions/region-series.js';
import { phraseIn } from '../../feed/localized-text.js';
import { say, sayCount } from '../../locale/catalogue.js';
import { compareNames } from '../../locale/name-order.js';
import { regionKind } from '../../locale/region.words.js';
import { regionWord } from '../../view/region-name.words.js';
import type { Choice, ChoiceGroup } from '../../view/choice-search.js';
import { regionsWithout } from './regions-without.js';
import { MEMBER_COUNT, REGION_TYPE_WORDS, REGIONS_WORDS } from './regions.words.js';

/**
 * Types in the order in which readers look for them: their own region first, then municipalities, then the wider world.
 */
const ORDER: readonly RegionType[] = ['county', 'functional', 'cooperation', 'municipality', 'country', 'other'];

/** Sorting hundreds of names takes as long as drawing a figure, and a feed's regions stay as they are. */
const known = new WeakMap<Feed, Map<Language, readonly ChoiceGroup[]>>();

/**
 * The regions of a feed. First those that some indicator has a figure for, published or summed, grouped by type and
 * sorted by name, the feed's own region and its group before the others; then former ones with figures, and those that
 * the source has no figures for.
 */
export function regionGroups(feed: Feed, language: Language): readonly ChoiceGroup[] {
  const ofFeed = known.get(feed) ?? new Map<Language, readonly ChoiceGroup[]>();
  const groups = ofFeed.get(language) ?? groupsOf(feed, language);
  known.set(feed, ofFeed.set(language, groups));
  return groups;
}

function groupsOf(feed: Feed, language: Language): ChoiceGroup[] {
  const all = feed.regions.filter((region) => hasFigures(feed, region));
  const withFigures = all.filter(({ isFormer }) => !isFormer);
  const own = withFigures.find(({ id }) => id === feed.region);
  const order = own ? [own.type, ...ORDER.filter((type) => type !== own.type)] : ORDER;
  const groupOf = (title: string, regions: readonly Region[], more: Pick<ChoiceGroup, 'kind'> = {}): ChoiceGroup[] =>
    regions.length === 0 ? [] : [{ title, ...more, choices: sorted(feed, regions, own, language) }];
  const ofType = (type: RegionType): ChoiceGroup[] =>
    groupOf(
      say(REGION_TYPE_WORDS[type], language),
      withFigures.filter((region) => region.type === type),
    );
  const former = all.filter(({ isFormer }) => isFormer);
  const formerTitle = say(REGIONS_WORDS.former, language, {
    regions: regionWord(regionKind(former), 'many', language),
  });
  const empty = all.length === 0 ? [] : regionsWithout(feed);
  return [
    ...order.flatMap(ofType),
    ...groupOf(formerTitle, former, { kind: 'former' }),
    ...groupOf(say(REGIONS_WORDS.without, language), empty, { kind: 'empty' }),
  ];
}

function sorted(feed: Feed, regions: readonly Region[], own: Region | undefined, language: Language): Choice[] {
  const choices = regions.map((region) => ({
    id: region.id,
    name: choiceName(feed, region, language),
    ...(region.codes.length === 0 ? {} : { codes: region.codes.map(({ code }) => code) }),
  }));
  const rank = ({ id }: Choice) => (id === own?.id ? 0 : 1);
  return choices.sort((a, b) => rank(a) - rank(b) || compareNames(a.name, b.name, language));
}

/** "Østfold (12 kommuner)" for a region whose listed members are all municipalities, else its name. */
function choiceName(feed: Feed, region: Region, language: Language): string {
  const name = phraseIn(region.name, language).text;
  const members = region.listedMembers.map((id) => regionOf(feed, id));
  if (members.length === 0 || members.some((member) => member?.type !== 'municipality')) return name;
  return sayCount(MEMBER_COUNT, members.length, language, { name, count: members.length });
}
