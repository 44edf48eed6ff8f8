import type { StaticOptions } from '../static-options.js';

/** The colours of a picture: a picture does not know what it is shown on. */
export const THEMES = ['light', 'dark'] as const;

export type PictureTheme = (typeof THEMES)[number];

/** Width and height in pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** The size that social media show beside a link, whole. */
export const OPEN_GRAPH: PictureSize = { width: 1_200, height: 630 };

/** The least and the most that a side can be, in pixels, and how many times as long the one may be as the other. */
export const SIDES = { least: 400, most: 4_000, ratio: 2.5 } as const;

/** What a picture is to show: the same as the attributes of the element say, and how it is to look. */
export interface PictureOptions extends Omit<StaticOptions, 'headingLevel' | 'view' | 'mode' | 'idPrefix'> {
  /** Light when it is left out. */
  readonly theme?: PictureTheme;
  /** A size that must be kept. Without it the picture is 840 pixels wide, or `width`, and as high as it gets. */
  readonly size?: PictureSize;
}

/** The size that a text such as `1200x630` names; undefined where it names none that a picture can have. */
export function pictureSizeIn(text: string): PictureSize | undefined {
  const [, width, height] = /^(\d{3,4})[x×](\d{3,4})$/i.exec(text.trim())?.map(Number) ?? [];
  if (width === undefined || height === undefined) return undefined;
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  const isPossible = short >= SIDES.least && long <= SIDES.most && long <= short * SIDES.ratio;
  return isPossible ? { width, height } : undefined;
}
