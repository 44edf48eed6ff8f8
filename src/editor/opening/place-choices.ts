import type { Language } from '../../feed/shape/widget-words.js';
import { say } from '../../locale/catalogue.js';
import { formatNumber } from '../../locale/number.js';
import { counties, findPlace, idOf, municipalities, nameOf, placesMatching, starterFeed } from '../../places/index.js';
import { jobsTogether, membersOf } from '../../places/places.js';
import { WORDS } from './opening.words.js';

/** A place for which a dashboard can be made. */
export interface PlaceChoice {
  /** Its number, which `?place=` in the address takes. */
  readonly code: string;
  readonly name: string;
  /** What it is and how many jobs it has: «kommune · 1 626 jobber». */
  readonly about: string;
}

/** Of so many places none is chosen by looking. */
const MOST_SHOWN = 8;

/** The places that fit what a keeper has written so far; none for an empty text. */
export function placeChoices(text: string, language: Language): readonly PlaceChoice[] {
  if (text.trim() === '') return [];
  const found = findPlace(text);
  const near = found.kind === 'near' || found.kind === 'several' ? found.places : [];
  const matching = placesMatching(text, [...municipalities(), ...counties()]);
  return [...new Set([...matching, ...near])].slice(0, MOST_SHOWN).map((place) => {
    const jobs = jobsTogether(membersOf(place)).findLast((count) => count !== null);
    const kind = say(place.type === 'county' ? WORDS.county : WORDS.municipality, language);
    const count =
      jobs === undefined || jobs === null
        ? []
        : [say(WORDS.jobs, language, { count: formatNumber(jobs, 0, language) })];
    return { code: place.number, name: nameOf(place), about: [kind, ...count].join(' · ') };
  });
}

/**
 * A feed to begin with for the place that a number or a name stands for, and the name of its file; undefined when there
 * is no such place.
 *
 * @param today ISO date
 */
export function newFeedFor(
  text: string,
  today: string,
): { readonly value: unknown; readonly file: string } | undefined {
  const found = findPlace(text);
  const place = found.kind === 'place' ? found.place : found.kind === 'part' ? found.whole : undefined;
  return place && { value: starterFeed(place, today), file: `${idOf(place)}.json` };
}
