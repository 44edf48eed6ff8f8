/**
 * What readers will see changed when one feed takes the place of another, in words: a whole value, which the editor's
 * page shows, a command prints, and a keeper copies into a mail.
 */
export interface FeedChanges {
  /** The key figures of the region that is shown first, where they read otherwise; the topmost first. */
  readonly headlines: readonly HeadlineChange[];
  /** New, corrected and removed figures, by key figure. */
  readonly figures: readonly IndicatorChanges[];
  /** What somebody will ask about, a sentence each. */
  readonly questions: readonly string[];
  /** Order, targets, jumps, what came and went, texts: what else readers may notice. */
  readonly rest: readonly ChangeGroup[];
  /** Whether nothing at all is different. */
  readonly isSame: boolean;
}

/** A key figure as a tile has it, and its sentence. */
export interface Headline {
  readonly number: string;
  readonly unit: string;
  readonly period: string;
  readonly badges: readonly string[];
  readonly sentence: string;
}

/** A key figure before and after; without one of them it has come or gone. */
export interface HeadlineChange {
  readonly indicator: string;
  readonly title: string;
  readonly region: string;
  readonly before?: Headline;
  readonly after?: Headline;
}

/** What has become of a figure. `marked` has the same value with other statuses, bounds or a remark. */
export type FigureChangeKind = 'new' | 'corrected' | 'marked' | 'removed';

/** One figure of one region that is different. */
export interface FigureChange {
  readonly kind: FigureChangeKind;
  readonly region: string;
  readonly period: string;
  /** The value in words, or why there is none; that of before where it has been removed. */
  readonly value: string;
  /** The value that was corrected. */
  readonly before?: string;
  /** «+27», the change over a year; empty where there is none. */
  readonly difference: string;
  /** «+8,4 %» */
  readonly share: string;
  /** The same as a number, for a bar: 0.084. */
  readonly relative: number | null;
  readonly badges: readonly string[];
}

/** The figures of a key figure that are different. */
export interface IndicatorChanges {
  readonly indicator: string;
  readonly title: string;
  /** «12 nye tall for 1. kvartal 2024», «8 tall er rettet» */
  readonly sentences: readonly string[];
  /** New ones first, those that grew most before the others. */
  readonly figures: readonly FigureChange[];
}

/** A piece of a text that was changed. */
export interface TextPart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** A sentence, or where a text stands with what was changed in it. */
export type ChangeItem =
  | { readonly kind: 'sentence'; readonly text: string }
  | { readonly kind: 'text'; readonly about: string; readonly parts: readonly TextPart[] };

/** What belongs together: «Rekkefølge», «Mål», «Tekster». */
export interface ChangeGroup {
  readonly name: string;
  readonly items: readonly ChangeItem[];
}
