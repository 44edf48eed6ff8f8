import type { Language, ObservationStatus } from '../../../feed/feed.js';
import { WITHHELD_STATUSES } from '../../../feed/shape/vocabulary.js';
import { say, sayCount } from '../../../locale/catalogue.js';
import { MISSING_WORDS } from '../../../locale/missing.words.js';
import { formatNumber } from '../../../locale/number.js';
import { formatPeriod } from '../../../locale/time.js';
import { STATUS_WORDS } from '../../../locale/words.js';
import type { Proposal } from '../../../import/proposal/proposal.js';
import { takenIn } from '../../../import/proposal/taken-in.js';
import type { TypedCell } from '../grid/writing/filling.js';
import type { CellPlace } from '../grid/selection/grid-selection.js';
import { sayPlace } from '../grid/grid-words.js';
import { withNumber, withoutPeriod, withoutRegion, withRegion, withStatus, withTyped } from './figure-edits.js';
import { wordsIn, type FigureTable } from '../table/figure-table.js';
import { DONE, PAGE_WORDS as WORDS } from '../page/page.words.js';

/** A new feed, and what was done, as undo names it. */
export interface NamedEdit {
  readonly value: unknown;
  readonly action: string;
}

/** What an edit is made of. */
export interface Editing {
  readonly feed: unknown;
  /** The indicator's number in the feed. */
  readonly indicator: number;
  readonly table: FigureTable;
  readonly language: Language;
}

/**
 * What was written in cells.
 *
 * @returns with the cells whose text was not understood
 */
export function typedEdit(
  { feed, indicator, table, language }: Editing,
  kind: 'typed' | 'cleared' | 'filled' | 'pasted',
  cells: readonly TypedCell[],
): NamedEdit & { readonly unread: readonly CellPlace[] } {
  const { value, unread } = withTyped(feed, indicator, table, cells);
  const [first] = cells;
  const isOne = kind === 'typed' && first !== undefined && cells.length === 1;
  const action = isOne
    ? say(WORDS.cellTyped, language, { place: sayPlace(table.grid, first, language) })
    : sayCount(DONE[kind], cells.length, language, { count: formatNumber(cells.length, 0, language) });
  return { value, action, unread };
}

/** One of the two numbers that a text may be. */
export function numberEdit({ feed, indicator, table, language }: Editing, place: CellPlace, value: number): NamedEdit {
  return {
    value: withNumber(feed, indicator, table, place, value),
    action: say(WORDS.cellTyped, language, { place: sayPlace(table.grid, place, language) }),
  };
}

/** A status set on figures, or taken back. */
export function statusEdit(
  { feed, indicator, table, language }: Editing,
  places: readonly CellPlace[],
  status: ObservationStatus,
  isSet: boolean,
): NamedEdit {
  return {
    value: withStatus(feed, indicator, table, places, status, isSet),
    action: say(isSet ? WORDS.marked : WORDS.unmarked, language, { status: statusName(status, language) }),
  };
}

export function periodDeletion({ feed, indicator, table, language }: Editing, period: string): NamedEdit {
  return {
    value: withoutPeriod(feed, indicator, table, period),
    action: say(WORDS.periodDeleted, language, { period: formatPeriod(period, language) }),
  };
}

/** A row without its region, with the figures that stood in it. */
export function regionRemoval({ feed, indicator, table, language }: Editing, row: number): NamedEdit {
  return {
    value: withoutRegion(feed, indicator, table, row),
    action: say(WORDS.regionRemoved, language, { name: table.grid.rows[row]?.text ?? '' }),
  };
}

export function regionAddition({ feed, indicator, table, language }: Editing, region: string): NamedEdit {
  const name = wordsIn(table.facts.regions.get(region)?.name, language);
  return {
    value: withRegion(feed, indicator, table, region),
    action: say(WORDS.regionAdded, language, { name: name === '' ? region : name }),
  };
}

/** Everything that was pasted, in one step. */
export function takingIn(proposal: Proposal, feed: unknown, language: Language): NamedEdit {
  const { count } = proposal;
  return {
    value: takenIn(proposal, feed),
    action: sayCount(DONE.taken, count, language, { count: formatNumber(count, 0, language) }),
  };
}

/** What a status is called. */
export function statusName(status: ObservationStatus, language: Language): string {
  const withheld = WITHHELD_STATUSES.find((each) => each === status);
  const entry = withheld ? MISSING_WORDS[withheld] : STATUS_WORDS[status];
  return entry ? say(entry, language) : status;
}

/** The statuses that all figures of some cells have; none where there is no figure. */
export function statusesHeld(table: FigureTable, places: readonly CellPlace[]): ReadonlySet<ObservationStatus> {
  const held = places.flatMap(({ row, column }) => {
    const found = table.rows[row];
    const figure =
      found?.kind === 'series' ? found.placed.written.byPeriod.get(table.periods[column] ?? '') : undefined;
    return figure ? [new Set(figure.statuses)] : [];
  });
  const [first, ...others] = held;
  return new Set([...(first ?? [])].filter((status) => others.every((statuses) => statuses.has(status))));
}
