import type { Command, Option } from '../command.js';
import { THEMES } from '../../static/picture/picture-options.js';
import { ATTRIBUTES } from './render-attributes.js';
import { ABOUT } from './render.words.js';

const OPTIONS: Readonly<Record<string, Option>> = {
  element: { type: 'string' },
  page: { type: 'boolean' },
  check: { type: 'boolean' },
  root: { type: 'string' },
  picture: { type: 'string', values: ['png', 'svg'] },
  size: { type: 'string' },
  theme: { type: 'string', values: THEMES },
  out: { type: 'string' },
  share: { type: 'string' },
  ...Object.fromEntries(ATTRIBUTES.map((name) => [name, { type: 'string' } as const])),
};

/**
 * `samspill render feed.json --element kpi-jobs-value` prints what an element shows as HTML; `samspill render --page
 * site/index.html` fills pages with it; with `--picture png --out pictures` a picture of it is saved. Exit code 0 when
 * all is well, 1 with `--check` when a page is older than its feed, 2 when something could not be done: the other pages
 * are filled all the same.
 */
export const render: Command = {
  name: 'render',
  synopsis:
    'feed.json --element name [--region id] [--figure name] [--picture png|svg --out folder] | --page file… [--check]',
  about: ABOUT,
  options: OPTIONS,
  files: [1, Infinity],
  async run(invocation, surroundings) {
    if (invocation.options['page'] === true)
      return (await import('./render-pages.js')).renderPages(invocation, surroundings);
    if (invocation.options['picture'] !== undefined || invocation.options['share'] !== undefined)
      return (await import('./picture/render-picture.js')).renderPicture(invocation, surroundings);
    return (await import('./render-feed.js')).renderFeed(invocation, surroundings);
  },
};
