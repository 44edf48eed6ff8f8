/** What would come into the feed if the keeper said yes. */
export interface FeedProposal {
  /** The whole feed as it would be. */
  readonly value: unknown;
  /** What the keeper pasted, as it came, so that a draft can bring it back. */
  readonly pasted: string;
}

/**
 * A part of the editor shows what would change, and nothing has changed yet; without a proposal it no longer does. The
 * preview shows it under «Med det nye». Bubbles and crosses shadow boundaries.
 */
export class FeedProposalEvent extends Event {
  static readonly type = 'feed-proposal';

  constructor(readonly proposal: FeedProposal | undefined) {
    super(FeedProposalEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'feed-proposal': FeedProposalEvent;
  }
}
