/**
 * `samspill/render`: what an element shows of a feed, as HTML or as a picture, in Node or anywhere else, without a
 * browser.
 */
import { describeProblem } from '../feed/problem-sentences.js';
import { parseFeed, type Feed } from '../feed/parse/parse-feed.js';
import { pictureOf, type Picture } from './picture/picture.js';
import type { PictureOptions } from './picture/picture-options.js';
import { staticHtml } from './render-static.js';
import type { StaticOptions } from './static-options.js';

export type { Picture } from './picture/picture.js';
export type { PictureOptions, PictureSize, PictureTheme } from './picture/picture-options.js';
export type { StaticElement, StaticOptions } from './static-options.js';

/**
 * What an element shows of a feed, as HTML that needs no script: headings, texts and numbers, figures as SVG, tables,
 * notes, source, licence and dates. All texts of the feed are escaped, and links lead to web and mail addresses only.
 * `samspill-static.css` makes it look as the element does.
 *
 * @param feed a feed as `JSON.parse` gives it
 * @returns one `<div class="samspill">`
 * @throws {TypeError} when the value is no feed; the message says why, in English
 */
export async function renderStatic(feed: unknown, options: StaticOptions): Promise<string> {
  return staticHtml(feedIn(feed), options);
}

/**
 * The same as a picture for where no page is: an SVG file that stands by itself, with title, number, period, source and
 * date in it, and its alternative text, which belongs wherever the picture is. `samspill render --picture png` makes
 * PNG of it.
 *
 * @param feed a feed as `JSON.parse` gives it
 * @throws {TypeError} when the value is no feed; the message says why, in English
 */
export async function renderPicture(feed: unknown, options: PictureOptions): Promise<Picture> {
  return pictureOf(feedIn(feed), options);
}

function feedIn(value: unknown): Feed {
  const { feed, problems } = parseFeed(value);
  if (feed) return feed;
  const [problem] = problems;
  throw new TypeError(problem ? describeProblem(problem, 'en') : 'This is no feed.');
}
