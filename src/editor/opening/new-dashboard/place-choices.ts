import type { Language } from '../../../feed/shape/widget-words.js';
import { say } from '../../../locale/catalogue.js';
import { formatNumber } from '../../../locale/number.js';
import { idFrom } from '../../../places/place-name.js';
import { findPlace, idOf, municipalityWith, nameOf, placesMatching, starterFeed } from '../../../places/index.js';
import type { County, Municipality } from '../../../places/place.js';
import { counties, countyWith, jobsTogether, membersOf, municipalities } from '../../../places/places.js';
import { neighboursOfAll } from '../../../places/starter-feed.js';
import type { RegionWish } from '../open-events.js';
import { WORDS } from './new-dashboard.words.js';

/** A place for which a dashboard can be made. */
export interface PlaceChoice {
  /** Its number, which `?place=` in the address takes. */
  readonly code: string;
  readonly name: string;
  /** What it is and how many jobs it has: «kommune · 1 626 jobber». */
  readonly about: string;
}

/** Which places are offered. */
export interface PlaceFilter {
  /** Whether counties are among them. */
  readonly hasCounties: boolean;
  /** Numbers of those that are not. */
  readonly without: readonly string[];
}

/** A new feed and the name of its file. */
export interface NewFeed {
  readonly value: unknown;
  readonly file: string;
}

/** Of so many places none is chosen by looking. */
const MOST_SHOWN = 8;

/** The places that fit what a keeper has written so far; none for an empty text. */
export function placeChoices(
  text: string,
  language: Language,
  { hasCounties, without }: PlaceFilter = { hasCounties: true, without: [] },
): readonly PlaceChoice[] {
  if (text.trim() === '') return [];
  const found = findPlace(text);
  const near = found.kind === 'near' || found.kind === 'several' ? found.places : [];
  const matching = placesMatching(text, [...municipalities(), ...(hasCounties ? counties() : [])]);
  return [...new Set([...matching, ...near])]
    .filter((place) => (hasCounties || place.type === 'municipality') && !without.includes(place.number))
    .slice(0, MOST_SHOWN)
    .map((place) => choiceOf(place, language));
}

/** What a region may be seen beside: the counties that its municipalities lie in, and the neighbours around them. */
export function besideChoices(
  members: readonly string[],
  language: Language,
): { readonly counties: readonly PlaceChoice[]; readonly neighbours: readonly PlaceChoice[] } {
  const known = members.flatMap((code) => municipalityWith(code) ?? []);
  const around = [...new Set(known.map(({ county }) => county))].flatMap((code) => countyWith(code) ?? []);
  const choices = (places: readonly (County | Municipality)[]) => places.map((place) => choiceOf(place, language));
  // A county of which the region has every municipality is the region.
  const others = around.filter((county) => membersOf(county).some((each) => !known.includes(each)));
  return { counties: choices(others), neighbours: choices(neighboursOfAll(known)) };
}

function choiceOf(place: County | Municipality, language: Language): PlaceChoice {
  const jobs = jobsTogether(membersOf(place)).findLast((count) => count !== null);
  const kind = say(place.type === 'county' ? WORDS.county : WORDS.municipality, language);
  const count =
    jobs === undefined || jobs === null ? [] : [say(WORDS.jobs, language, { count: formatNumber(jobs, 0, language) })];
  return { code: place.number, name: nameOf(place), about: [kind, ...count].join(' · ') };
}

/**
 * A feed to begin with for the place that a number or a name stands for; undefined when there is no such place.
 *
 * @param today ISO date
 */
export function newFeedFor(text: string, today: string): NewFeed | undefined {
  const found = findPlace(text);
  const place = found.kind === 'place' ? found.place : found.kind === 'part' ? found.whole : undefined;
  return place && { value: starterFeed(place, today), file: `${idOf(place)}.json` };
}

/** A feed to begin with for municipalities that are seen together; undefined for fewer than two, or without a name. */
export function newFeedForRegion(
  { name, members, beside }: Omit<RegionWish, 'kind'>,
  today: string,
): NewFeed | undefined {
  const known = [...new Set(members.flatMap((code) => municipalityWith(code) ?? []))];
  if (known.length < 2 || idFrom(name) === '') return undefined;
  const others = beside.flatMap((code) => countyWith(code) ?? municipalityWith(code) ?? []);
  const region = { type: 'functional', name: name.trim(), members: known } as const;
  return { value: starterFeed(region, today, others), file: `${idOf(region)}.json` };
}
