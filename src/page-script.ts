/**
 * `samspill.js`, the script for pages: finds our elements on the page and asks for everything they need at once and
 * side by side, since each request that waits for another costs readers on a phone a fifth of a second. It holds no
 * code of the elements itself, so that it is there at once, and a page downloads only the elements that it shows.
 */
import { loadTexts } from './locale/texts.js';
import { base, baseDepth, PARTS, type Load, type Parts } from './page-parts.js';
import { askEarly } from './store/early-answer.js';
import { feedAddress } from './store/feed-address.js';
import { pause } from './widget/frames.js';
import { pageLanguage } from './widget/page-language.js';

/** Pixels below the viewport to which an element counts as about to be seen; its full figure stands further down. */
const NEAR = 200;

/** Milliseconds in which everything that has been fetched is drawn. */
const REST = 500;

/** Values of the attribute `figure` for which more is fetched than for `trend`. */
const OTHER = /^[^t]/u;

/** A failed request is repeated, and reported, by the code that needs it. */
const quietly = (loading: Promise<unknown>): Promise<unknown> => loading.catch(() => undefined);

const missing = Object.entries(PARTS).filter(([tag]) => !customElements.get(tag));
const used = missing.filter(([tag]) => document.querySelector(tag));
void loadAll();

/** The elements on the page first; when they stand, what scripts may add later and what readers may choose. */
async function loadAll(): Promise<void> {
  const later = await Promise.all(used.map(([tag, parts]) => loadUsed(tag, parts)));
  if (used.length > 0) await pause(REST);
  for (const load of [...missing.map(([, { element }]) => element), ...later.flat()]) void quietly(load());
}

/**
 * What the second look needs goes out when the feed has answered: then the line is free again when it comes back. Gives
 * what is worth having at hand later.
 */
async function loadUsed(tag: string, parts: Parts): Promise<readonly Load[]> {
  const elements = [...document.querySelectorAll<HTMLElement>(tag)];
  const code = [...base.map((load) => load()), parts.element()];
  const answers = elements
    .map((element) => feedAddress(element.getAttribute('src') ?? ''))
    .flatMap((url) => (url === undefined ? [] : askEarly(url).response));
  const texts = elements.map((element) => loadTexts(pageLanguage(element)));
  await Promise.race(answers.map(quietly));
  const soon = elements.filter(showsFigureSoon);
  const { figure, otherFigures = [] } = parts;
  const others = soon.some((element) => OTHER.test(element.getAttribute('figure') ?? '')) ? otherFigures : [];
  const second = [baseDepth(), parts.depth(), ...(soon.length > 0 ? [...figure, ...others] : []).map((load) => load())];
  await Promise.all([...code, ...texts, ...answers, ...second].map(quietly));
  return soon.length > 0 ? otherFigures : [];
}

function showsFigureSoon(element: HTMLElement): boolean {
  if (element.getAttribute('view') === 'table' || element.getAttribute('figure') === 'none') return false;
  // What is not displayed has no box.
  const [box] = element.getClientRects();
  return box !== undefined && box.top < innerHeight + NEAR;
}
