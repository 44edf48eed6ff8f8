/** Blocks of cells as the clipboard carries them: text with tabs between columns, or a table of HTML. */

/** Texts by row. All rows have as many. */
export type Block = readonly (readonly string[])[];

/**
 * The rows of a text that was copied from a spreadsheet. A cell with a tab, a line break or a quotation mark in it is
 * quoted there. Spreadsheets end the last line too, which makes no row.
 */
export function blockIn(text: string): Block {
  const rows: string[][] = [[]];
  const rest = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').replace(/\n$/, '');
  const cell = /("(?:[^"]|"")*"(?=[\t\n]|$)|[^\t\n]*)([\t\n]|$)/y;
  for (let isLast = false; !isLast; ) {
    const [, written = '', end = ''] = cell.exec(rest) ?? [];
    rows.at(-1)?.push(unquoted(written));
    if (end === '\n') rows.push([]);
    isLast = end === '';
  }
  const width = Math.max(...rows.map(({ length }) => length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}

/** The text that spreadsheets take as a block of cells. */
export function textOf(block: Block): string {
  return block.map((row) => row.map(quoted).join('\t')).join('\r\n');
}

/** The same as a table of HTML, which word processors take. */
export function htmlOf(block: Block): string {
  const rows = block.map((row) => `<tr>${row.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>`);
  return `<table>${rows.join('')}</table>`;
}

/** Whether a text is more than can stand in one cell. */
export function isBlock(text: string): boolean {
  return /[\t\n]/.test(text.replace(/\r?\n$/, ''));
}

function unquoted(written: string): string {
  return /^".*"$/s.test(written) ? written.slice(1, -1).replaceAll('""', '"') : written;
}

function quoted(text: string): string {
  return /[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
