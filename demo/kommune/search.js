/**
 * The search for a municipality: what fits is listed as links while its reader writes, so everything works as links do,
 * and arrow keys lead to them. Enter goes to the one that is meant, or asks back.
 */
import { element } from './elements.js';

/** @typedef {typeof import('../../src/places/index.js')} Places */
/** @typedef {import('../../src/places/index.js').Municipality} Municipality */
/** @typedef {import('../../src/places/index.js').FoundPlace} FoundPlace */
/** @typedef {Parameters<Places['sayCount']>[2]} Language */

/** More than this nobody reads; the count says that there are more. */
const MOST_SHOWN = 10;

/** @type {FoundPlace} */
const UNKNOWN = { kind: 'unknown' };

/**
 * @param {Places} places
 * @param {Language} language
 * @param {{form: HTMLElement, matches: HTMLElement, answer: HTMLElement}} parts
 * @param {(number: string) => string} addressOf
 * @returns {(text: string) => void} does what Enter does with a text, in the place of this page
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
  /**
   * Lists what fits a text, and says how many. Where nothing does, it says what may be meant: `Mente du Fredrikstad?`
   * @param {string} text
   */
  const list = (text) => {
    const matching = text === '' ? [] : places.placesMatching(text, places.municipalities());
    const found = matching.length === 0 ? places.findPlace(text) : UNKNOWN;
    show(meant(found, matching));
    answer.textContent = text === '' ? '' : answerTo(found, matching, text);
  };
  /**
   * Goes to the municipality that a text stands for, or asks back.
   * @param {string} text
   * @param {(address: string) => void} go
   */
  const ask = (text, go) => {
    if (text === '') return;
    const found = places.findPlace(text);
    const matching = places.placesMatching(text, places.municipalities());
    const one = onlyOne(found, matching);
    if (one) {
      go(addressOf(one.number));
      return;
    }
    show(meant(found, matching));
    const isUnknown = found.kind === 'unknown' && matching.length === 0;
    answer.textContent = isUnknown ? places.questionAbout(found, text, language) : answerTo(found, matching, text);
  };
  /**
   * @param {FoundPlace} found
   * @param {readonly Municipality[]} matching
   * @param {string} text
   */
  const answerTo = (found, matching, text) => {
    const isAsked = found.kind !== 'place' && found.kind !== 'unknown';
    if (isAsked) return places.questionAbout(found, text, language);
    return countText(meant(found, matching).length, places, language);
  };
  input.addEventListener('input', () => list(input.value.trim()));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask(input.value.trim(), (address) => location.assign(address));
  });
  form.addEventListener('keydown', (event) => moveFocus(event, input, matches));
  return (text) => {
    input.value = text;
    ask(text.trim(), (address) => location.replace(address));
  };
}

/**
 * The municipality that is meant beyond doubt.
 * @param {FoundPlace} found
 * @param {readonly Municipality[]} matching
 * @returns {Municipality | undefined}
 */
function onlyOne(found, matching) {
  if (found.kind === 'place' && found.place.type === 'municipality') return found.place;
  return found.kind === 'unknown' && matching.length === 1 ? matching[0] : undefined;
}

/**
 * The municipalities that somebody may have meant.
 * @param {FoundPlace} found
 * @param {readonly Municipality[]} matching
 * @returns {readonly Municipality[]}
 */
function meant(found, matching) {
  if (found.kind === 'place' && found.place.type === 'municipality') return [found.place];
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
