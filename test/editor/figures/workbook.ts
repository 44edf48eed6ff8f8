/** Workbooks as spreadsheet programs write them, for tests. */
import { strToU8, zipSync } from 'fflate';

/** The bytes of a workbook with sheets by their names; each cell is a text. */
export function workbook(sheets: Readonly<Record<string, readonly (readonly string[])[]>>): Uint8Array {
  const names = Object.keys(sheets);
  const list = names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="r${index}"/>`);
  const relations = names.map((_, index) => `<Relationship Id="r${index}" Target="/xl/worksheets/${index}.xml"/>`);
  const parts = Object.values(sheets).map((rows, index) => [`xl/worksheets/${index}.xml`, strToU8(sheetOf(rows))]);
  return zipSync({
    'xl/workbook.xml': strToU8(`<workbook xmlns:r="r"><sheets>${list.join('')}</sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${relations.join('')}</Relationships>`),
    ...(Object.fromEntries(parts) as Record<string, Uint8Array>),
  });
}

function sheetOf(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row, number) => {
    const texts = row.map((text, column) => {
      const place = `${String.fromCharCode(65 + column)}${number + 1}`;
      return `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
    });
    return `<row r="${number + 1}">${texts.join('')}</row>`;
  });
  return `<worksheet><sheetData>${cells.join('')}</sheetData></worksheet>`;
}
