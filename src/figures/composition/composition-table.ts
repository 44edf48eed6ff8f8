import type { RegionSeries } from '../../feed/derive/region-series.js';
import type { Language, Unit } from '../../feed/feed.js';
import { phraseIn } from '../../feed/localized-text.js';
import { say } from '../../locale/catalogue.js';
import { formatNumber, formatShare, unitLabel } from '../../locale/number.js';
import { numberCell, textCell, type DataTable, type TableCell } from '../../view/data-table.js';
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
  const label = unitLabel(unit, language);
  const share = say(COMPOSITION_WORDS.share, language);
  const cells = (amountOf: (region: RegionComposition) => number): TableCell[] =>
    shown.flatMap((region) => {
      const amount = amountOf(region);
      const part = amount / region.composition.value;
      return [
        numberCell(formatNumber(amount, unit.decimals, language), amount),
        numberCell(formatShare(part, language), part),
      ];
    });
  const rows = (shown[0]?.composition.parts ?? []).map((part, index) => [
    textCell(shareName(part, language)),
    ...cells(({ composition }) => composition.parts[index]?.value ?? 0),
    textCell(
      [
        ...new Set(
          shown.flatMap(({ composition }) => {
            const observation = composition.parts[index]?.observation;
            return observation ? badgesOf(observation, language) : [];
          }),
        ),
      ].join(', '),
    ),
  ]);
  const hasRest = shown.some(({ composition }) => composition.rest > 0);
  return {
    caption,
    columns: [
      { title: say(COMPOSITION_WORDS.part, language) },
      ...shown.flatMap(({ name }) => [
        { title: label === '' ? name : `${name} (${label})`, numeric: true, region: name },
        { title: `${name}, ${share}`, numeric: true },
      ]),
      { title: say(FIGURE_WORDS.status, language) },
    ],
    rows: [
      ...rows,
      ...(hasRest
        ? [
            [
              textCell(say(COMPOSITION_WORDS.rest, language)),
              ...cells(({ composition }) => composition.rest),
              textCell(''),
            ],
          ]
        : []),
      [
        textCell(say(COMPOSITION_WORDS.whole, language)),
        ...cells(({ composition }) => composition.value),
        textCell(''),
      ],
    ],
  };
}

/** The name of a part as figure and table show it. */
export function shareName({ indicator }: Share, language: Language): string {
  return phraseIn(indicator.shortTitle ?? indicator.title, language).text;
}
