import type { RegionSeries } from '../../../feed/derive/regions/region-series.js';
import type { Indicator, Language } from '../../../feed/feed.js';
import { listOf, say } from '../../../locale/catalogue.js';
import { numberCell, regionCell, textCell, type TableCell } from '../../../view/data-table.js';
import { sumNote } from '../../notes.js';
import { withStatus } from '../../reading.js';
import { REFERENCE_WORDS as WORDS } from './reference.words.js';

/** The figure of a region that the ranked ones are read against: a line across their bars. */
export interface ReferenceMark {
  readonly key: string;
  /** The region, and its figure with the unit: what stands at the line. */
  readonly label: string;
  readonly value: number;
}

/** The same with what text and table say. */
export interface Reference extends ReferenceMark {
  readonly series: RegionSeries;
  readonly name: string;
  /** The number alone, as the bars have theirs. */
  readonly valueLabel: string;
  /** Its statuses in words. */
  readonly remarks: readonly string[];
}

/** What is drawn of references; nothing where there are none. */
export function referenceMarks(references: readonly Reference[]): { readonly references?: readonly ReferenceMark[] } {
  if (references.length === 0) return {};
  return { references: references.map(({ key, label, value }) => ({ key, label, value })) };
}

/** «Til sammenligning: Norge 2,1 %.» */
export function referenceSentence(references: readonly Reference[], language: Language): string[] {
  if (references.length === 0) return [];
  return [say(WORDS.sentence, language, { regions: textsOf(references, language) })];
}

/** What the lines of references are. */
export function lineNote(references: readonly Reference[], language: Language): string[] {
  return references.length === 0 ? [] : [say(WORDS.note, language, { regions: textsOf(references, language) })];
}

/** Which figures of references are sums that we made. */
export function referenceSums(references: readonly Reference[], indicator: Indicator, language: Language): string[] {
  return references.flatMap(({ series }) => sumNote(series, indicator, language));
}

/**
 * A row for each reference under those that are ranked, which says that it is not one of them.
 *
 * @param between the cells between the name and the remark
 */
export function referenceRows<R extends Reference>(
  references: readonly R[],
  between: (reference: R) => readonly TableCell[],
  language: Language,
): TableCell[][] {
  return references.map((reference) => [
    regionCell(reference.name),
    ...between(reference),
    textCell([say(WORDS.remark, language), ...reference.remarks].join(', ')),
  ]);
}

/** The cell of a reference's figure. */
export function referenceCell({ value, valueLabel }: Reference): TableCell {
  return numberCell(valueLabel, value);
}

function textsOf(references: readonly Reference[], language: Language): string {
  return listOf(
    references.map(({ label, remarks }) => withStatus(label, remarks)),
    language,
  );
}
