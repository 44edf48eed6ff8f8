import type { SourceTable } from '../../table/source-table.js';
import type { FeedIndicator } from '../../matching/feed/feed-indicator.js';
import type { Places } from '../../matching/places/places.js';
import type { Answers } from '../questions/finding.js';
import type { GivenLayout } from '../proposal-shape.js';

/** What a table is understood with. */
export interface Setting {
  readonly table: SourceTable;
  readonly indicator: FeedIndicator;
  readonly places: Places;
  readonly answers: Answers;
  readonly layout: GivenLayout;
}
