import type { Feed } from '../../feed/feed.js';
import { withoutSoftHyphens } from '../../feed/localized-text.js';
import { spokenOf } from '../../figures/reading.js';
import { keyFigureContent } from './content/key-figure-content.js';
import type { PictureContent } from './content/content.js';
import { mapContent, wheelContent } from './content/overview-content.js';
import { arrangementOf, type Arrangement } from './layout/arrangement.js';
import { inTheme } from './paints-of-theme.js';
import type { PictureOptions, PictureSize } from './picture-options.js';
import { svgFileOf } from './svg-file.js';

/** A picture of what an element shows. */
export interface Picture {
  /** The text of an SVG file. */
  readonly svg: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** The picture in words, as they are read. */
  readonly description: string;
  /** The same as it is read aloud, for those who do not see the picture: it belongs wherever the picture is. */
  readonly alternative: string;
}

/** Pixels of width of a picture whose size is not given. */
const USUAL_WIDTH = 840;
/** The room, in square pixels, for which pictures of a given size are laid out, before they are enlarged. */
const USUAL_ROOM = 330_000;
/** How much smaller everything is tried where not all has room, and how far that goes before something is left out. */
const STEP = 0.94;
const LEAST_SCALE = 0.74;
const LAST_SCALE = 0.3;

/** What is left out, one after the other, where not everything has room. */
const FULLNESS = [
  { mostNotes: Infinity, hasSentences: true },
  { mostNotes: 2, hasSentences: true },
  { mostNotes: 0, hasSentences: true },
  { mostNotes: 0, hasSentences: false },
] as const;

/**
 * A picture of what an element shows, for where no page is: social media, newsletters, reports. It says in itself what
 * it shows, of which period, where that comes from and of which day it is. The same feed gives the same picture.
 */
export async function pictureOf(feed: Feed, options: PictureOptions): Promise<Picture> {
  const { theme = 'light', size, width = USUAL_WIDTH } = options;
  const content = await CONTENTS[options.element](feed, options);
  const arrangement = size
    ? fitted(content, size)
    : arrangementOf(content, { width, height: undefined, ...FULLNESS[0] });
  const { width: outerWidth, height: outerHeight } = size ?? arrangement;
  const { title, description, language, hues } = content;
  const alternative = spokenOf(description, language);
  const svg = svgFileOf({
    ...{ width: outerWidth, height: outerHeight, language, title, description: alternative },
    viewBox: [hundredth(arrangement.width), hundredth(arrangement.height)],
    content: inTheme(arrangement.content, theme, hues),
  });
  return { svg, width: outerWidth, height: outerHeight, title: withoutSoftHyphens(title), description, alternative };
}

const CONTENTS = {
  'kpi-jobs-value': keyFigureContent,
  'focus-area-wheel': wheelContent,
  'five-factor-map': mapContent,
} as const;

/** Everything in a given size: as large as it can be, and no more left out than there is no room for. */
function fitted(content: PictureContent, { width, height }: PictureSize): Arrangement {
  const usual = Math.sqrt((width * height) / USUAL_ROOM);
  const attempt = (scale: number, fullness: (typeof FULLNESS)[number]): Arrangement =>
    arrangementOf(content, { width: width / scale, height: height / scale, ...fullness });
  const [barest] = FULLNESS.slice(-1);
  let best: Arrangement | undefined;
  for (const fullness of FULLNESS) {
    const least = fullness === barest ? LAST_SCALE : LEAST_SCALE;
    for (let share = 1; share >= least; share *= STEP) {
      const arrangement = attempt(usual * share, fullness);
      if (arrangement.cuts === 0) return arrangement;
      if (!best || arrangement.cuts < best.cuts) best = arrangement;
    }
  }
  return best ?? attempt(usual, FULLNESS[3]);
}

function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}
