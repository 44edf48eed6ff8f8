import type { Feed, Language, Region } from '../../feed/feed.js';
import { regionOf } from '../../feed/derive/lookup.js';
import { phraseIn, withoutSoftHyphens, type Phrase } from '../../feed/localized-text.js';
import { say } from '../../locale/catalogue.js';
import { formatNumber } from '../../locale/number.js';
import { chooseRegionText, regionKind } from '../../locale/region.words.js';
import { ACTOR_COUNT } from '../../locale/words.js';
import { actorsIn, reach } from './region.js';
import { figures, textIn, type Scene } from './scene.js';
import { WORDS } from '../five-factor-map.words.js';

const offers = new WeakMap<Feed, ReadonlyMap<Region, number>>();

/** Something by which the reader can choose actors: a focus area, or a region. */
export interface Filter {
  readonly kind: 'area' | 'region';
  readonly label: string;
  readonly options: readonly FilterOption[];
}

/** A choice. The first of a filter stands for everything; its id is that of the whole region, or empty. */
export interface FilterOption {
  readonly id: string;
  readonly label: Phrase;
  /** What it leaves, as it is announced: `3 aktører i Bioøkonomi`. */
  readonly said: string;
  readonly isChosen: boolean;
}

/** What actors can be chosen by: the areas and the regions that have some, as far as the feed's actors say so. */
export function filtersOf(scene: Scene): Filter[] {
  return [areaFilter(scene), regionFilter(scene)].filter(({ options }) => options.length > 1);
}

function areaFilter({ feed, network, marks, language }: Scene): Filter {
  const chosen = marks?.item.kind === 'area' ? marks.item.id : '';
  const areas = feed.focusAreas.flatMap(({ id, title }) => {
    const count = network.actors.filter(({ focusAreas }) => focusAreas.includes(id)).length;
    return count > 0 || id === chosen ? optionOf(id, phraseIn(title, language), count, chosen, language) : [];
  });
  const all = everything('', say(WORDS.all, language), network.actors.length, language);
  return { kind: 'area', label: say(WORDS.area, language), options: [{ ...all, isChosen: chosen === '' }, ...areas] };
}

function regionFilter({ feed, region, language }: Scene): Filter {
  const chosen = region?.id ?? feed.region ?? '';
  const whole = regionOf(feed, feed.region);
  const offered = regionsOffered(feed);
  // Where every region has all actors there is nothing to choose.
  const isUseful = region !== undefined || [...offered.values()].some((count) => count < feed.actors.length);
  const named = feed.regions.filter((each) => isUseful && (offered.has(each) || each === region));
  const regions = named.map((each) =>
    optionOf(
      each.id,
      phraseIn(each.name, language),
      offered.get(each) ?? actorsIn(feed, each.id).length,
      chosen,
      language,
    ),
  );
  const name = whole ? say(WORDS.whole, language, { region: textIn(whole.name, language) }) : say(WORDS.all, language);
  const all = everything(feed.region ?? '', name, feed.actors.length, language);
  return {
    kind: 'region',
    label: chooseRegionText(regionKind(named), language),
    options: [{ ...all, isChosen: region === undefined }, ...regions],
  };
}

/**
 * Every region that an actor names, or that has such a region inside it, with the number of actors that it shows. Not
 * the feed's own region and those around it, which show all; nor former regions, whose actors their successors have.
 */
function regionsOffered(feed: Feed): ReadonlyMap<Region, number> {
  const known = offers.get(feed);
  if (known) return known;
  const named = new Set(feed.actors.flatMap(({ regions }) => regions));
  const offer = new Map(
    feed.regions.flatMap((region) => {
      const inside = reach(feed, region.id, 'members');
      const isPart = feed.region === undefined || !inside.has(feed.region);
      return isPart && !region.isFormer && [...inside].some((id) => named.has(id))
        ? [[region, actorsIn(feed, region.id).length]]
        : [];
    }),
  );
  offers.set(feed, offer);
  return offer;
}

/** The name may be in another language than the reader's; the numbers are in the reader's. */
function optionOf(id: string, name: Phrase, count: number, chosen: string, language: Language): FilterOption {
  const text = withoutSoftHyphens(name.text);
  const actors = figures(ACTOR_COUNT, count, language);
  return {
    id,
    label: { text: `${text} (${formatNumber(count, 0, language)})`, language: name.language },
    said: say(WORDS.actorsIn, language, { actors, name: text }),
    isChosen: id === chosen,
  };
}

function everything(id: string, text: string, count: number, language: Language): Omit<FilterOption, 'isChosen'> {
  return { id, label: { text, language }, said: figures(ACTOR_COUNT, count, language) };
}
