import { haveIntervals, intervalOf } from '../feed/derive/interval.js';
import { FIGURE_WORDS } from '../figures/figure.words.js';
import type { Language } from '../feed/feed.js';
import { say } from '../locale/catalogue.js';
import { numberCell, phraseCell, textCell, type DataTable, type TableCell } from '../view/data-table.js';
import { boundsText } from '../view/key-figure/interval-text.js';
import type { FigureBasis, KeyFigure } from '../view/key-figure/key-figure.js';
import { sourceText } from '../view/source-line.js';
import { DETAILS_WORDS } from './details.words.js';
import { WORDS } from './kpi-jobs-value.words.js';

/** All key figures of a region, one row each; with their intervals where any of them has one. */
export function figuresTable(
  figures: readonly KeyFigure[],
  bases: readonly FigureBasis[],
  region: string,
  language: Language,
): DataTable {
  const hasBounds = haveIntervals(bases.map(({ latest }) => latest));
  return {
    caption: say(DETAILS_WORDS.allFigures, language, { region }),
    columns: [
      { title: say(DETAILS_WORDS.figure, language) },
      { title: say(FIGURE_WORDS.value, language), numeric: true },
      ...(hasBounds ? [{ title: say(FIGURE_WORDS.uncertainty, language), numeric: true }] : []),
      { title: say(DETAILS_WORDS.unit, language) },
      { title: say(FIGURE_WORDS.period, language) },
      { title: say(FIGURE_WORDS.change, language) },
      { title: say(DETAILS_WORDS.target, language) },
      { title: say(FIGURE_WORDS.status, language) },
      { title: say(WORDS.source, language) },
    ],
    rows: figures.map((figure, index) => [
      phraseCell(figure.title),
      numberCell(figure.number, bases[index]?.latest.value ?? null),
      ...(hasBounds ? [boundsCell(bases[index], language)] : []),
      textCell(figure.unit),
      textCell(figure.period),
      textCell(figure.change.text),
      textCell(figure.progress.map(({ text }) => text).join(' ')),
      textCell([...figure.badges, ...figure.newer].join(', ')),
      sourceCell(figure),
    ]),
  };
}

function boundsCell(basis: FigureBasis | undefined, language: Language): TableCell {
  const interval = basis && intervalOf(basis.latest);
  return textCell(interval ? boundsText(interval, basis.indicator.unit, language) : '');
}

function sourceCell({ source }: KeyFigure): TableCell {
  return source ? phraseCell({ ...source.phrase, text: sourceText(source) }) : textCell('');
}
