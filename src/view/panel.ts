import type { Phrase } from '../feed/localized-text.js';
import type { KeyFigure } from './key-figure/key-figure.js';
import type { TrendShape } from './key-figure/trend-shape.js';
import type { PanelSection } from './section.js';
import type { SourcePart } from './source-line.js';
import type { TimeSpan } from './time-line.js';

/** An item of a list in a panel: a name, what is said about it, badges, and where it leads. */
export interface PanelItem {
  readonly title: Phrase;
  readonly url?: string;
  /** Lines under the title, for instance owner, period and budget of a project. */
  readonly lines: readonly Phrase[];
  /** Where it is from, under the lines. */
  readonly source?: SourcePart;
  /** Short words in a frame, for instance a project's status. */
  readonly badges: readonly string[];
  /** What most readers pass by: shown when they ask for it. */
  readonly more?: { readonly summary: string; readonly lines: readonly Phrase[] };
  /** Its place on the time line of its list, where that has one and the dates are known. */
  readonly span?: TimeSpan;
}

/** Something of the same view that can be chosen from the panel, for instance an area that this one supports. */
export interface PanelChip {
  readonly id: string;
  readonly label: Phrase;
}

/** A key figure with its trend, where it has one. */
export interface PanelFigure extends KeyFigure {
  readonly trend?: TrendShape;
}

/** A part of a panel, under its own heading. */
export type PanelBlock =
  | { readonly kind: 'text'; readonly heading?: string; readonly paragraphs: readonly Phrase[] }
  | { readonly kind: 'bullets'; readonly heading: string; readonly items: readonly Phrase[] }
  | {
      readonly kind: 'items';
      readonly heading: string;
      readonly items: readonly PanelItem[];
      /** From when to when the time line goes on which the items lie, in words. */
      readonly timeLine?: string;
    }
  | { readonly kind: 'chips'; readonly heading: string; readonly chips: readonly PanelChip[] }
  | { readonly kind: 'figures'; readonly heading: string; readonly figures: readonly PanelFigure[] };

/** What the reader sees about the thing that is chosen. */
export interface Panel {
  /** Identity of the thing, so that a change of panel can be told from a change within it. */
  readonly id: string;
  readonly badges: readonly string[];
  readonly title: Phrase;
  readonly subtitle?: Phrase;
  /** What is seen at once. */
  readonly blocks: readonly PanelBlock[];
  /** What opens: what it is, how far it has come, who is in it, and when. */
  readonly sections: readonly PanelSection<PanelBlock>[];
}

/** A block when it has content, for spreading into a list: `...blockOf(…)`. */
export function withContent(block: PanelBlock): PanelBlock[] {
  const content =
    block.kind === 'text'
      ? block.paragraphs
      : block.kind === 'chips'
        ? block.chips
        : block.kind === 'figures'
          ? block.figures
          : block.items;
  return content.length > 0 ? [block] : [];
}
