/**
 * `samspill.js`, the script for pages: finds our elements on the page and asks for everything they need at once and
 * side by side, since each request that waits for another costs readers on a phone a fifth of a second. It holds no
 * code of the elements itself, so that it is there at once, and a page downloads only the elements that it shows.
 * It runs as a module and as a classic script; as the latter, before the page shows what follows it.
 */
import { loadTexts } from '../locale/texts.js';
import { LINKS, standsAlone } from './links.js';
import {
  base,
  controls,
  cover,
  drawing,
  PARTS,
  upgrade,
  type FigureParts,
  type Load,
  type Parts,
} from './page-parts.js';
import { askEarly } from '../store/early-answer.js';
import { feedAddress } from '../store/feed-address.js';
import { pause } from '../timing/frames.js';
import { pageLanguage } from '../widget/page-language.js';

/** Pixels below the viewport to which an element counts as about to be seen; its full figure stands further down. */
const NEAR = 200;

/** What an element needs none of its details for until its reader comes near. */
const STATIC = '[data-samspill-of]';

/** Milliseconds in which everything that has been fetched is drawn. */
const REST = 500;

/** What asks for an element in another way than by its tag. */
const PLACE = '[data-samspill]';

/** A failed request is repeated, and reported, by the code that needs it. */
const quietly = (loading: Promise<unknown>): Promise<unknown> => loading.catch(() => undefined);

const missing = Object.entries(PARTS).filter(([tag]) => !customElements.get(tag));
const room = roomFor(missing.map(([tag]) => tag));
const links = document.querySelector('script[data-links]');
if (links) markLinks();
void whenRead().then(loadAll);

/** Says which file did not come: nothing of ours is then there that could say it better. Browsers name the file. */
function tell({ message }: Error): void {
  console.warn(`samspill: ${message}. Keep all files in one folder.`);
}

/**
 * Until an element is defined, the page keeps as much room for it as it will itself, and for what will become one. The
 * page's rules go first.
 */
function roomFor(tags: readonly string[]): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  const rule = (condition: string, other: string, height: string): string =>
    `:where(:is(${tags.join()})${condition}:not(:defined),${PLACE}${other})` +
    `{display:block;min-height:var(--samspill-reserved-height,${height})}`;
  sheet.replaceSync(
    rule('', '', 'min(100svh,60rem)') + rule('[figure=none]', ':is([data-figure=none],[href*="figure=none"])', '28rem'),
  );
  document.adoptedStyleSheets.push(sheet);
  return sheet;
}

/** Now, and before each time that the page is painted while it is read: a link must have its room by then. */
function markLinks(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(LINKS))
    link.toggleAttribute('data-samspill', link.host === location.host && standsAlone(link));
  if (isBeingRead()) requestAnimationFrame(() => isBeingRead() && markLinks());
}

function isBeingRead(): boolean {
  return document.readyState === 'loading';
}

/** Until the whole page has been read: a script that is no module runs before what follows it is there. */
async function whenRead(): Promise<void> {
  if (!isBeingRead()) return;
  await new Promise((resolve) => document.addEventListener('readystatechange', resolve, { once: true }));
}

/** The elements on the page first; when they stand, what scripts may add later and what readers may choose. */
async function loadAll(): Promise<void> {
  if (links) markLinks();
  if (links ?? document.querySelector(PLACE)) await quietly(upgrade());
  const used = missing.filter(([tag]) => document.querySelector(tag));
  const later = await Promise.all(used.map(([tag, parts]) => loadUsed(tag, parts)));
  // What has not come by now does not come.
  room.disabled = true;
  if (used.length > 0) await pause(REST);
  for (const load of [...missing.map(([, { element }]) => element), ...later.flat()]) void quietly(load());
}

/**
 * The details go out when the feed has answered: then the line is free again when it comes back. Gives what is worth
 * having at hand later.
 */
async function loadUsed(tag: string, { element: own, details, figures = {} }: Parts): Promise<readonly Load[]> {
  const elements = [...document.querySelectorAll<HTMLElement>(tag)];
  const isCovered = elements.some((element) => element.querySelector(STATIC));
  const code = Promise.all([...base, ...(isCovered ? [cover] : []), own].map((load) => load())).catch(tell);
  const answers = elements
    .map((element) => feedAddress(element.getAttribute('src') ?? ''))
    .flatMap((url) => (url === undefined ? [] : askEarly(url).response));
  const texts = elements.map((element) => loadTexts(pageLanguage(element)));
  await Promise.race(answers.map(quietly));
  const wanted = elements.filter((element) => !element.querySelector(STATIC) || isNear(element));
  const soon = elements.filter(showsFigureSoon);
  const said = figuresOf(wanted, figures).map((parts) => parts.figure);
  const drawn = figuresOf(soon, figures).map((figure) => figure.drawing);
  const second = [
    ...(wanted.length > 0 ? [controls, details, ...said] : []),
    ...(drawn.length > 0 ? [drawing, ...drawn] : []),
  ].map((load) => load());
  await Promise.all([code, ...texts, ...answers, ...second].map(quietly));
  return drawn.length > 0 ? Object.values(figures).flatMap((figure) => [figure.figure, figure.drawing]) : [];
}

/** The figures of elements, each once: the usual one where an element has no other. */
function figuresOf(
  elements: readonly HTMLElement[],
  figures: Readonly<Record<string, FigureParts>>,
): readonly FigureParts[] {
  const [usual] = Object.values(figures);
  return [...new Set(elements.flatMap((element) => figures[element.getAttribute('figure') ?? ''] ?? usual ?? []))];
}

function showsFigureSoon(element: HTMLElement): boolean {
  return isNear(element) && element.getAttribute('view') !== 'table' && element.getAttribute('figure') !== 'none';
}

function isNear(element: HTMLElement): boolean {
  // What is not displayed has no box.
  return (element.getClientRects()[0]?.top ?? Infinity) < innerHeight + NEAR;
}
