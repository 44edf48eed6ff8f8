import type { PickedFile } from '../saving/file-access.js';
import type { DropMistake } from './files/dropped-file.js';

/** What a keeper may open or begin with. */
export type OpenWish =
  | { readonly kind: 'file'; readonly file: PickedFile }
  /** The keeper is to be asked for a file. */
  | { readonly kind: 'pick' }
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'example'; readonly name: string }
  /** A new dashboard for the municipality or county with a number. */
  | { readonly kind: 'place'; readonly code: string }
  /** A new dashboard for municipalities that are seen together. */
  | RegionWish
  /** A draft that waits. */
  | { readonly kind: 'draft'; readonly id: string }
  | { readonly kind: 'discard-draft'; readonly id: string }
  /** The figures of a file that is no feed, once there is a feed to take them into. */
  | { readonly kind: 'take-figures' }
  /** The text of a broken file as the keeper has mended it. */
  | { readonly kind: 'mended'; readonly text: string }
  /** The broken file shall not be mended now. */
  | { readonly kind: 'leave-mending' }
  /** What was dropped on the page is no file that can be opened. */
  | { readonly kind: 'mistake'; readonly mistake: DropMistake };

/** Municipalities that somebody wants to see together, and what they are seen beside, by their numbers. */
export interface RegionWish {
  readonly kind: 'region';
  readonly name: string;
  readonly members: readonly string[];
  /** Municipalities and counties. */
  readonly beside: readonly string[];
}

/** The keeper wants to open something. Bubbles and crosses shadow boundaries. */
export class OpenEvent extends Event {
  static readonly type = 'editor-open';

  constructor(readonly wish: OpenWish) {
    super(OpenEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'editor-open': OpenEvent;
  }
}
