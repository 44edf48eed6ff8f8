import { FIGURE_WORDS } from '../figures/figure.words.js';
import type { Language } from '../feed/feed.js';
import { say } from '../locale/catalogue.js';
import { numberCell, phraseCell, textCell, type DataTable, type TableCell } from '../view/data-table.js';
import type { FigureBasis, KeyFigure } from '../view/key-figure/key-figure.js';
import { sourceText } from '../view/source-line.js';
import { WORDS } from './kpi-jobs-value.words.js';

/** All key figures of a region, one row each. */
export function figuresTable(
  figures: readonly KeyFigure[],
  bases: readonly FigureBasis[],
  region: string,
  language: Language,
): DataTable {
  return {
    caption: say(WORDS.allFigures, language, { region }),
    columns: [
      { title: say(WORDS.figure, language) },
      { title: say(FIGURE_WORDS.value, language), numeric: true },
      { title: say(WORDS.unit, language) },
      { title: say(FIGURE_WORDS.period, language) },
      { title: say(FIGURE_WORDS.change, language) },
      { title: say(WORDS.target, language) },
      { title: say(FIGURE_WORDS.status, language) },
      { title: say(WORDS.source, language) },
    ],
    rows: figures.map((figure, index) => [
      phraseCell(figure.title),
      numberCell(figure.number, bases[index]?.latest.value ?? null),
      textCell(figure.unit),
      textCell(figure.period),
      textCell(figure.change.text),
      textCell(figure.progress.map(({ text }) => text).join(' ')),
      textCell([...figure.badges, ...figure.newer].join(', ')),
      sourceCell(figure),
    ]),
  };
}

function sourceCell({ source }: KeyFigure): TableCell {
  return source ? phraseCell({ ...source.phrase, text: sourceText(source) }) : textCell('');
}
