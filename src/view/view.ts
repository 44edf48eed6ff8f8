import type { Indicator, Language } from '../feed/feed.js';
import type { Phrase } from '../feed/localized-text.js';
import type { DataTable } from './data-table.js';
import type { Marks } from './marks.js';
import type { SourceLine } from './source-line.js';

/**
 * What a widget says before anything is drawn: a value made by a pure function from a feed and the reader's choices,
 * and whole in itself. A page that waits for more shows just this.
 */
export interface Lead {
  readonly title: Phrase;
  /** One sentence, or two, written from the data in the reader's language. */
  readonly summary: string;
  readonly source: SourceLine;
  /** What is marked because of a choice made in another widget; the frame says so and offers the way back. */
  readonly marks?: Marks;
  /** Set when there is nothing to draw: says so, usefully. */
  readonly empty?: string;
}

/**
 * All that a widget shows, likewise a value. The figure, the table, the summary, the tooltip, the download and the
 * picture all read it, so they cannot disagree.
 */
export interface View extends Lead {
  readonly tables: readonly DataTable[];
  /** What a reader must know to read the numbers right: breaks, provisional figures, sums, examples. */
  readonly notes: readonly string[];
  /** The indicators whose figures it shows, where it shows some: what the file for programs holds. */
  readonly data?: readonly Indicator[];
  /** What the drawing is and says when it stands alone, as in a picture; title and summary when it is absent. */
  readonly caption?: PictureCaption;
  /** Whether the figure needs code of the page's own, which an embed code cannot carry. */
  readonly needsPageCode?: boolean;
}

/** Words that go with a drawing wherever it goes. Its statuses come first: nothing invented may pass for real. */
export interface PictureCaption {
  readonly title: string;
  readonly text: string;
  readonly badges: readonly string[];
}

/** What every view is asked with. */
export interface ViewOptions {
  readonly language: Language;
  /** The heading that the page's author chose; the view has its own when it is empty. */
  readonly heading: string;
}
