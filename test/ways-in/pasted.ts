/** What webmasters paste into a page, one for each way in. */
import { staticHtml } from '../../src/static/render-static.js';
import { STATIC_ELEMENTS, type StaticOptions } from '../../src/static/static-options.js';
import { demoFeed } from '../demo/demo-feeds.js';

/** Readers see this until the figures come, and where they never come. */
const BETWEEN = '<p>I 4. kvartal 2023 var det <strong>23 786</strong> jobber i Moss.</p>';

/** The script, which every way in but static pages has. */
export const SCRIPT = '<script src="/samspill/samspill.js" data-links></script>';

export const TAG = `<kpi-jobs-value src="/samspill/ostfold.json" region="moss">${BETWEEN}</kpi-jobs-value>`;

export const PLACE =
  '<div data-samspill="kpi-jobs-value" data-src="/samspill/ostfold.json" data-region="moss" data-heading-level="3">' +
  `${BETWEEN}</div>`;

export const LINK =
  '<p><a href="/samspill/embed.html?widget=kpi-jobs-value&amp;feed=ostfold.json&amp;region=moss">Jobber i Moss</a></p>';

export const FRAME =
  '<iframe src="/samspill/embed.html?widget=kpi-jobs-value&amp;feed=ostfold.json&amp;region=moss" ' +
  'title="Jobber i Moss" width="100%" height="600" loading="lazy"></iframe>';

/** What `samspill render` prints for each element. */
export async function staticPages(options: Omit<StaticOptions, 'element'> = {}): Promise<readonly string[]> {
  const feed = demoFeed('ostfold');
  return Promise.all(STATIC_ELEMENTS.map((element) => staticHtml(feed, { ...options, element })));
}
