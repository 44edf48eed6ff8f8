import type { Language } from '../feed/feed.js';

/** The text of a figure: its language and a concrete font. */
export interface Typography {
  readonly language: Language;
  readonly fontFamily: string;
  /** In pixels. */
  readonly fontSize: number;
}
