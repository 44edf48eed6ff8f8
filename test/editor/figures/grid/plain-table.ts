/** A table of plain texts, for the tests of the grid. */
import type { GridCell, GridTable } from '../../../../src/editor/figures/grid/grid-table.js';

type Texts = readonly (readonly string[])[];

/** A grid of texts; the last column can be made of others, and so can rows by their number. */
export function plainTable(texts: Texts, { readonlyRows = [] as readonly number[], id = 'plain' } = {}): GridTable {
  const width = texts[0]?.length ?? 0;
  return {
    id,
    caption: 'Jobber',
    corner: 'Område',
    rows: texts.map((_, row) => ({
      id: `${row}`,
      text: `Kommune ${row}`,
      kind: readonlyRows.includes(row) ? 'sum' : 'normal',
    })),
    columns: Array.from({ length: width }, (_, column) => ({
      id: `${column}`,
      text: `K${column}`,
      label: `Kvartal ${column}`,
      kind: 'normal',
      characters: 6,
      markCharacters: 0,
    })),
    frozenRows: 0,
    startColumn: width - 1,
    keyboard: 'decimal',
    earlier: {
      one: { nb: '{count} eldre kvartal', nn: '', sv: '', en: '' },
      other: { nb: '{count} eldre kvartaler', nn: '', sv: '', en: '' },
    },
    cellAt: (row, column): GridCell => ({
      text: texts[row]?.[column] ?? '',
      ...(readonlyRows.includes(row) ? { isReadonly: true } : {}),
    }),
  };
}
