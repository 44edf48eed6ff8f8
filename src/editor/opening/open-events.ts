import type { PickedFile } from '../saving/file-access.js';

/** What a keeper may open or begin with. */
export type OpenWish =
  | { readonly kind: 'file'; readonly file: PickedFile }
  /** The keeper is to be asked for a file. */
  | { readonly kind: 'pick' }
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'example'; readonly name: string }
  /** A new dashboard for the municipality or county with a number. */
  | { readonly kind: 'place'; readonly code: string }
  /** What was left the last time. */
  | { readonly kind: 'draft' }
  | { readonly kind: 'discard-draft' }
  /** The figures of a file that is no feed, once there is a feed to take them into. */
  | { readonly kind: 'take-figures' }
  /** The text of a broken file as the keeper has mended it. */
  | { readonly kind: 'mended'; readonly text: string };

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
