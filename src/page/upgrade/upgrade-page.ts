import { EMBEDDABLE } from '../../embed/embed-parameters.js';
import { pageLanguage } from '../../widget/page-language.js';
import { LINKS, standsAlone } from '../links.js';
import { curlyCode, placeOfAttributes, placeOfLink, type WrittenElement, type WrittenPlace } from './written-place.js';

const MARK = 'data-samspill';
const ELEMENTS = Object.keys(EMBEDDABLE).join();

/** Places that have been looked at: what is wrong with one is told once. */
const seen = new WeakSet<Element>();

let observer: MutationObserver | undefined;

/**
 * Makes elements of all places that ask for them, and from now on of those that scripts add to the page. Doing it
 * again, from another copy of the script, changes nothing.
 */
export function upgradePage(): void {
  upgradeAll();
  if (observer) return;
  observer = new MutationObserver((records) => {
    if (records.some(({ addedNodes }) => [...addedNodes].some(mayHavePlaces))) upgradeAll();
  });
  observer.observe(document, { childList: true, subtree: true });
}

function mayHavePlaces(node: Node): boolean {
  const wanted = `[${MARK}],a`;
  return node instanceof Element && (node.matches(wanted) || node.querySelector(wanted) !== null);
}

function upgradeAll(): void {
  for (const place of document.querySelectorAll<HTMLElement>(`[${MARK}]:not(a)`)) upgradePlace(place);
  const embed = embedPage();
  for (const link of document.querySelectorAll<HTMLAnchorElement>(LINKS)) {
    // From now on the element keeps the room.
    link.removeAttribute(MARK);
    if (embed === undefined || !standsAlone(link)) continue;
    if (link.href.startsWith(embed)) upgradeLink(link);
    else tellOnce(link, curlyCode(link.getAttribute('href') ?? '', pageLanguage(link)));
  }
}

/** What the addresses of embed pages begin with, which lie beside the script; undefined where links stay links. */
function embedPage(): string | undefined {
  const script = document.querySelector<HTMLScriptElement>('script[data-links]');
  return script ? new URL('embed.html?', script.src).href : undefined;
}

/** The place keeps its id, its classes and its language; what stood in it, now stands between the tags. */
function upgradePlace(place: HTMLElement): void {
  if (isWithin(place)) {
    place.removeAttribute(MARK);
    return;
  }
  // Another copy of the script was here, or the element was copied along with its place.
  if (place.firstElementChild?.matches(ELEMENTS)) return;
  const written = Array.from(place.attributes, ({ name, value }) => [name, value] as const);
  const element = elementFor(place, placeOfAttributes(written, pageLanguage(place)));
  if (!element) return;
  keepingFocus(() => {
    element.append(...place.childNodes);
    place.append(element);
  });
}

/** The paragraph comes to stand between the tags, in the place of which is the element. */
function upgradeLink(link: HTMLAnchorElement): void {
  const { parentElement: paragraph } = link;
  if (!paragraph || isWithin(link)) return;
  const element = elementFor(link, placeOfLink(link.href, pageLanguage(link)));
  if (!element) return;
  keepingFocus(() => {
    paragraph.replaceWith(element);
    element.append(paragraph);
  });
}

/** Whether it stands in an element, or in such a place: then it is what that shows until its figures come. */
function isWithin(place: HTMLElement): boolean {
  return place.parentElement?.closest(`${ELEMENTS},[${MARK}]`) != null;
}

/** The element that is asked for, and word to the owner of what is wrong. */
function elementFor(place: HTMLElement, { element: written, problems }: WrittenPlace): HTMLElement | undefined {
  return tellOnce(place, problems) && written ? elementOf(written) : undefined;
}

/** Tells the owner what is wrong with a place; whether it has not been looked at before. */
function tellOnce(place: HTMLElement, problems: readonly string[]): boolean {
  if (seen.has(place)) return false;
  seen.add(place);
  const asked = place instanceof HTMLAnchorElement ? place.href : `<${place.localName} ${MARK}>`;
  if (problems.length > 0) console.warn(`samspill: ${asked}\n${problems.join('\n')}`);
  return true;
}

function elementOf({ name, attributes }: WrittenElement): HTMLElement {
  const element = document.createElement(name);
  for (const [attribute, value] of attributes) element.setAttribute(attribute, value);
  return element;
}

/** What is moved loses the focus, which the reader may have put there. */
function keepingFocus(move: () => void): void {
  const { activeElement } = document;
  move();
  if (!(activeElement instanceof HTMLElement) || activeElement === document.activeElement) return;
  const focus = (): void => activeElement.focus({ preventScroll: true });
  focus();
  // An element that is defined shows what stands between its tags a moment later.
  if (activeElement !== document.activeElement) requestAnimationFrame(focus);
}
