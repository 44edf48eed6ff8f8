/** What a keeper copies: the newest quarter of twelve municipalities, as a spreadsheet puts it on the clipboard. */

/** Figures of 1. kvartal 2024, which are invented, and so are the two stars. */
export const NEW_QUARTER = [
  ['', '2024K1'],
  ['Halden', '14417'],
  ['Moss', '23619*'],
  ['Sarpsborg', '32144'],
  ['Fredrikstad', '37836'],
  ['Hvaler', '1281'],
  ['Råde', '4484'],
  ['Våler (Østfold)', '1615'],
  ['Skiptvet', '1028'],
  ['Indre Østfold', '17394'],
  ['Rakkestad', '3496'],
  ['Marker', '1342'],
  ['Aremark', '348*'],
  ['Hele landet', '2940000'],
];

export function asText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.join('\t')}\r\n`).join('');
}
