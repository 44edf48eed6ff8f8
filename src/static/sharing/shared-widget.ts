import type { Feed } from '../../feed/feed.js';
import { phraseIn, withoutSoftHyphens } from '../../feed/localized-text.js';
import type { Widget } from '../../snippet/snippet.js';
import type { Picture } from '../picture/picture.js';
import type { PictureOptions } from '../picture/picture-options.js';

/** A widget as others are told of it, and where on the web its files lie. */
export interface SharedWidget {
  readonly feed: Feed;
  readonly options: PictureOptions;
  readonly picture: Picture;
  /** The folder with `embed.html`, the feed and the picture: an address that ends with a slash. */
  readonly folder: string;
  /** Names of the files in it. */
  readonly files: { readonly feed: string; readonly picture: string; readonly oembed: string };
}

/** The folder that an address names; undefined where it is none of the web. */
export function folderIn(address: string): string | undefined {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined;
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname.endsWith('/') ? pathname : `${pathname}/`}`;
}

/** The address of a file of the folder. */
export function addressOf({ folder }: Pick<SharedWidget, 'folder'>, file: string): string {
  return new URL(encodeURIComponent(file), folder).href;
}

/** The widget as its tag says it, with its feed beside the page for frames. */
export function widgetOf({ files, options }: Pick<SharedWidget, 'files' | 'options'>): Widget {
  const { element, language, theme, region, figure, scale, heading, selected, period, span } = options;
  const { compare = [], categories = [] } = options;
  const attributes = {
    ...{ src: files.feed, region, lang: language, theme, figure, scale, heading, selected, period, span },
    compare: compare.join(' '),
    categories: categories.map((pair) => pair.join('=')).join(' '),
  };
  return { tag: element, attributes };
}

/** Who publishes the feed: its publisher, else the feed's own name, else the site. */
export function providerOf({ feed, options, folder }: Pick<SharedWidget, 'feed' | 'options' | 'folder'>): {
  readonly name: string;
  readonly address: string;
} {
  const { language = 'nb' } = options;
  const name = feed.publisher?.name ?? feed.title;
  const site = new URL(folder);
  return {
    name: name ? withoutSoftHyphens(phraseIn(name, language).text) : site.host,
    address: feed.publisher?.url ?? `${site.origin}/`,
  };
}
