/**
 * `samspill.js`, the script for pages: finds our elements on the page and asks for everything they need at once and
 * side by side, since each request that waits for another costs readers on a phone a fifth of a second. It holds no
 * code of the elements itself, so that it is there at once, and a page downloads only the elements that it shows.
 */
import { loadTexts } from '../locale/texts.js';
import { base, controls, drawing, PARTS, type FigureParts, type Load, type Parts } from './page-parts.js';
import { askEarly } from '../store/early-answer.js';
import { feedAddress } from '../store/feed-address.js';
import { pause } from '../timing/frames.js';
import { pageLanguage } from '../widget/page-language.js';

/** Pixels below the viewport to which an element counts as about to be seen; its full figure stands further down. */
const NEAR = 200;

/** Milliseconds in which everything that has been fetched is drawn. */
const REST = 500;

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
 * The details go out when the feed has answered: then the line is free again when it comes back. Gives what is worth
 * having at hand later.
 */
async function loadUsed(tag: string, { element: own, details, figures = {} }: Parts): Promise<readonly Load[]> {
  const elements = [...document.querySelectorAll<HTMLElement>(tag)];
  const code = [...base.map((load) => load()), own()];
  const answers = elements
    .map((element) => feedAddress(element.getAttribute('src') ?? ''))
    .flatMap((url) => (url === undefined ? [] : askEarly(url).response));
  const texts = elements.map((element) => loadTexts(pageLanguage(element)));
  await Promise.race(answers.map(quietly));
  const soon = elements.filter(showsFigureSoon);
  const said = figuresOf(elements, figures).map(({ figure }) => figure);
  const drawn = figuresOf(soon, figures).map((figure) => figure.drawing);
  const second = [controls, details, ...said, ...(drawn.length > 0 ? [drawing, ...drawn] : [])].map((load) => load());
  await Promise.all([...code, ...texts, ...answers, ...second].map(quietly));
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
  if (element.getAttribute('view') === 'table' || element.getAttribute('figure') === 'none') return false;
  // What is not displayed has no box.
  const [box] = element.getClientRects();
  return box !== undefined && box.top < innerHeight + NEAR;
}
