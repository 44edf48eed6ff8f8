/**
 * The search for a municipality: what fits is listed as links while its reader writes, so everything works as links do,
 * and arrow keys lead to them. Enter goes to the one that is meant, or asks back.
 */
import { element } from './elements.js';

/** @typedef {typeof import('../../src/places/index.js')} Places */
/** @typedef {import('../../src/places/index.js').Municipality} Municipality */
/** @typedef {Parameters<Places['sayCount']>[2]} Language */

/** More than this nobody reads; the count says that there are more. */
const MOST_SHOWN = 10;

/**
 * @param {Places} places
 * @param {Language} language
 * @param {{form: HTMLElement, matches: HTMLElement, answer: HTMLElement}} parts
 * @param {(number: string) => string} addressOf
 */
export function listenToSearch(places, language, { form, matches, answer }, addressOf) {
  const input = form.querySelector('input');
  if (!input) throw new Error('The search has no field.');

  /** @param {readonly Municipality[]} found */
  const show = (found) => {
    const links = found.slice(0, MOST_SHOWN).map((place) => element('li', {}, linkTo(place, places, addressOf)));
    matches.replaceChildren(...links);
    matches.hidden = links.length === 0;
  };
  input.addEventListener('input', () => {
    const isEmpty = input.value.trim() === '';
    const found = isEmpty ? [] : places.placesMatching(input.value, places.municipalities());
    show(found);
    answer.textContent = isEmpty ? '' : countText(found.length, places, language);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const found = places.findPlace(input.value);
    if (input.value.trim() === '') return;
    if (found.kind === 'place' && found.place.type === 'municipality') {
      location.assign(addressOf(found.place.number));
      return;
    }
    const matching = places.placesMatching(input.value, places.municipalities());
    const [only, ...others] = matching;
    if (found.kind === 'unknown' && only && others.length === 0) {
      location.assign(addressOf(only.number));
      return;
    }
    const isCounty = found.kind === 'place';
    show(meant(found, matching));
    answer.textContent =
      isCounty || (found.kind === 'unknown' && only)
        ? countText(matching.length, places, language)
        : places.questionAbout(found, input.value.trim(), language);
  });
  form.addEventListener('keydown', (event) => moveFocus(event, input, matches));
}

/**
 * The municipalities that somebody may have meant.
 * @param {import('../../src/places/index.js').FoundPlace} found
 * @param {readonly Municipality[]} matching
 * @returns {readonly Municipality[]}
 */
function meant(found, matching) {
  if (found.kind === 'several') return found.places;
  if (found.kind === 'part') return [found.whole];
  if (found.kind === 'near') return found.places.filter((place) => place.type === 'municipality');
  return matching;
}

/**
 * @param {number} count
 * @param {Places} places
 * @param {Language} language
 */
function countText(count, places, language) {
  if (count === 0) return places.say(places.PAGE_WORDS.none, language);
  return places.sentenceCase(places.sayCount(places.MATCHES, count, language));
}

/**
 * @param {Municipality} place
 * @param {Places} places
 * @param {(number: string) => string} addressOf
 */
function linkTo(place, places, addressOf) {
  const county = element('span', {}, `${places.countyNameOf(place)} · ${place.number}`);
  return element('a', { href: addressOf(place.number) }, element('strong', {}, place.name), ' ', county);
}

/**
 * Down and up go from the field through the links and back, Escape closes the list.
 * @param {KeyboardEvent} event
 * @param {HTMLInputElement} input
 * @param {HTMLElement} matches
 */
function moveFocus(event, input, matches) {
  const stops = [input, ...matches.querySelectorAll('a')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (event.key === 'Escape' && !matches.hidden) {
    matches.hidden = true;
    input.focus();
  } else if (step !== undefined && at >= 0 && !matches.hidden) {
    event.preventDefault();
    stops[Math.min(Math.max(at + step, 0), stops.length - 1)]?.focus();
  }
}
