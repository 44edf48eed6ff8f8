import { type Change } from '../../../feed/derive/change.js';
import { say, sentenceCase } from '../../../locale/catalogue.js';
import { periodWords } from '../../../locale/indicator-period.js';
import { formatNumber, formatSigned } from '../../../locale/number.js';
import type { RegionKind } from '../../../locale/region.words.js';
import { regionWord } from '../../../view/region-name.words.js';
import { numberCell, regionCell, textCell, type DataTable, type TableCell } from '../../../view/data-table.js';
import { missingRows, type MissingRegion } from '../../missing.js';
import { FIGURE_WORDS } from '../../figure.words.js';
import { referenceRows, type Reference } from '../reference/references.js';
import { markOf } from '../region-mark.js';
import { decimalsOf, remarksOf, unitOf, lookOf, type Changed, type ScaledRequest } from './region-changes.js';

/** The change of a region that the others are read against. */
export interface ChangeReference extends Reference {
  readonly change: Change;
}

/** What a table of changes lists. */
export interface ShownChanges {
  readonly sorted: readonly Changed[];
  readonly references: readonly ChangeReference[];
  readonly missing: readonly MissingRegion[];
  readonly kind: RegionKind;
}

/** The changes in a table, in the order of the bars, what they are read against, and regions without one. */
export function changeTable(caption: string, shown: ShownChanges, request: ScaledRequest): DataTable {
  const { sorted, references, missing, kind } = shown;
  const { indicator, language } = request;
  const unit = unitOf(request);
  const title = say(FIGURE_WORDS.change, language);
  const columns = [
    { title: sentenceCase(regionWord(kind, 'one', language)) },
    { title: unit === '' ? title : `${title} (${unit})`, numeric: true },
    { title: periodWords(sorted[0]?.change.from.period ?? '', indicator, language).name, numeric: true },
    { title: periodWords(sorted[0]?.change.to.period ?? '', indicator, language).name, numeric: true },
    { title: say(FIGURE_WORDS.status, language) },
  ];
  const rows = sorted.map((each) => [
    regionCell(each.name, markOf(lookOf(each.region, request), language)),
    ...numberCells(each, request),
    textCell(remarksOf(each.change, language).join(', ')),
  ]);
  const behind = referenceRows(references, (each) => numberCells(each, request), language);
  return { caption, columns, rows: [...rows, ...behind, ...missingRows(missing, columns.length, language)] };
}

/** A change, and the figures that it is from and to. */
function numberCells({ change, value }: Pick<Changed, 'change' | 'value'>, request: ScaledRequest): TableCell[] {
  const { indicator, language } = request;
  const { decimals } = indicator.unit;
  return [
    numberCell(formatSigned(value, decimalsOf(request), language), value),
    ...[change.from, change.to].map((observation) =>
      numberCell(
        observation.value === null ? '' : formatNumber(observation.value, decimals, language),
        observation.value,
      ),
    ),
  ];
}
