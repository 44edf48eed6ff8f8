/** What would come into the feed if the keeper said yes. */
export interface FeedProposal {
  /** The whole feed as it would be. */
  readonly value: unknown;
  /** What the keeper pasted, as it came, so that a draft can bring it back. */
  readonly pasted: string;
  /** How many figures would be taken in. */
  readonly count: number;
}

/**
 * A part of the editor shows what would change, and nothing has changed yet; without a proposal it no longer does. The
 * preview shows it under «Med det nye». Bubbles and crosses shadow boundaries.
 */
export class FeedProposalEvent extends Event {
  static readonly type = 'feed-proposal';

  /** @param pasted what waits to be taken in, also while the page of another indicator is shown */
  constructor(
    readonly proposal: FeedProposal | undefined,
    readonly pasted = proposal?.pasted,
  ) {
    super(FeedProposalEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'feed-proposal': FeedProposalEvent;
  }
}
