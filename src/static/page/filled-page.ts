import { regionsIn, type PageRegion } from './page-regions.js';

/** A page with its places filled, or the line of a place whose content would not stay in it. */
export type FilledPage = { readonly page: string } | { readonly unfit: number };

/**
 * A page with content in its places, and everything else as it was, to the last character. Lines end as those of the
 * page do. A place whose content the browser would move out of it, such as one in a paragraph, is told instead.
 *
 * @param regions the places, as `regionsIn` has found them
 * @param contents what is to stand in each
 */
export function filledPage(page: string, regions: readonly PageRegion[], contents: readonly string[]): FilledPage {
  const lineEnd = page.includes('\r\n') ? '\r\n' : '\n';
  const written = contents.map((content) => `\n${content}\n`.replaceAll('\n', lineEnd));
  let filled = '';
  let place = 0;
  for (const [index, { start, end }] of regions.entries()) {
    filled += page.slice(place, start) + (written[index] ?? '');
    place = end;
  }
  filled += page.slice(place);
  const unfit = misplaced(filled, regions, written);
  return unfit === undefined ? { page: filled } : { unfit };
}

/** The line of the first place that is not found again with all of its content. */
function misplaced(filled: string, regions: readonly PageRegion[], written: readonly string[]): number | undefined {
  const found = regionsIn(filled).regions;
  return regions.find((_, index) => {
    const { start = 0, end = 0 } = found[index] ?? {};
    return filled.slice(start, end) !== written[index];
  })?.line;
}
