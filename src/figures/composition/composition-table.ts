import type { RegionSeries } from '../../feed/derive/regions/region-series.js';
import type { Language, Unit } from '../../feed/feed.js';
import { phraseIn } from '../../feed/localized-text.js';
import { say } from '../../locale/catalogue.js';
import { formatNumber, formatShare, unitLabel } from '../../locale/number.js';
import { numberCell, textCell, type DataTable, type TableCell, type TableColumn } from '../../view/data-table.js';
import { badgesOf } from '../../view/key-figure/key-figure.js';
import type { Composition, Share } from './whole-and-parts.js';
import { COMPOSITION_WORDS } from './composition.words.js';
import { FIGURE_WORDS } from '../figure.words.js';

/** A region with its composition. */
export interface RegionComposition {
  readonly name: string;
  readonly series: RegionSeries;
  readonly composition: Composition;
}

/**
 * The parts in the order of the bars, with value and share for each region, what is left of the whole, and the whole.
 */
export function compositionTable(
  caption: string,
  shown: readonly RegionComposition[],
  unit: Unit,
  language: Language,
): DataTable {
  const rowOf = (title: string, amountOf: (composition: Composition) => number, status = ''): TableCell[] => [
    textCell(title),
    ...shown.flatMap(({ composition }) => amountCells(amountOf(composition), composition.value, unit, language)),
    textCell(status),
  ];
  const parts = shown[0]?.composition.parts ?? [];
  const hasRest = shown.some(({ composition }) => composition.rest > 0);
  return {
    caption,
    columns: columnsOf(shown, unit, language),
    rows: [
      ...parts.map((part, index) => {
        const amountOf = ({ parts: own }: Composition): number => own[index]?.value ?? 0;
        return rowOf(shareName(part, language), amountOf, statusOf(shown, index, language));
      }),
      ...(hasRest ? [rowOf(say(COMPOSITION_WORDS.rest, language), ({ rest }) => rest)] : []),
      rowOf(say(COMPOSITION_WORDS.whole, language), ({ value }) => value),
    ],
  };
}

function columnsOf(shown: readonly RegionComposition[], unit: Unit, language: Language): readonly TableColumn[] {
  const label = unitLabel(unit, language);
  const share = say(COMPOSITION_WORDS.share, language);
  return [
    { title: say(COMPOSITION_WORDS.part, language) },
    ...shown.flatMap(({ name }) => [
      { title: label === '' ? name : `${name} (${label})`, numeric: true, region: name },
      { title: `${name}, ${share}`, numeric: true },
    ]),
    { title: say(FIGURE_WORDS.status, language) },
  ];
}

/** An amount, and its share of the whole. */
function amountCells(amount: number, whole: number, unit: Unit, language: Language): readonly TableCell[] {
  const share = amount / whole;
  return [
    numberCell(formatNumber(amount, unit.decimals, language), amount),
    numberCell(formatShare(share, language), share),
  ];
}

/** What is said about the value of one part, such as "preliminary", each once for all regions. */
function statusOf(shown: readonly RegionComposition[], index: number, language: Language): string {
  const badges = shown.flatMap(({ composition }) => {
    const observation = composition.parts[index]?.observation;
    return observation ? badgesOf(observation, language) : [];
  });
  return [...new Set(badges)].join(', ');
}

/** The name of a part as figure and table show it. */
export function shareName({ indicator }: Share, language: Language): string {
  return phraseIn(indicator.shortTitle ?? indicator.title, language).text;
}
