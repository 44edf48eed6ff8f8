import { iframeTag } from '../../snippet/snippet.js';
import { addressOf, providerOf, widgetOf, type SharedWidget } from './shared-widget.js';

/** An answer of oEmbed 1.0 (oembed.com) of the type `rich`; sizes are in pixels. */
export interface OembedAnswer {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** In seconds. */
  readonly cache_age: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

/** Room for a widget in a page of others, who let it be no higher than they are told. */
const FRAME = { width: 840, height: 600 } as const;
const A_DAY = 86_400;

/** What a site that is given the page's address shows in its place: the widget in a frame, with the picture beside. */
export function oembedOf(shared: SharedWidget): OembedAnswer {
  const { picture, files, folder } = shared;
  const provider = providerOf(shared);
  return {
    version: '1.0',
    type: 'rich',
    title: picture.title,
    provider_name: provider.name,
    provider_url: provider.address,
    cache_age: A_DAY,
    html: iframeTag(widgetOf(shared), { folder }, picture.title, FRAME.height),
    ...FRAME,
    thumbnail_url: addressOf(shared, files.picture),
    thumbnail_width: picture.width,
    thumbnail_height: picture.height,
  };
}
