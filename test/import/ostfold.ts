import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readClipboard } from '../../src/import/formats/clipboard.js';
import { readFile } from '../../src/import/formats/read-file.js';
import type { SourceTable } from '../../src/import/table/source-table.js';
import type { Finding, FindingCode, FindingOf } from '../../src/import/proposal/questions/finding.js';
import { proposalOf, type Proposal, type ProposalOptions } from '../../src/import/proposal/proposal.js';

const CASES = path.resolve('test/import/cases');

/** The published feed of Østfold, as `JSON.parse` gives it. */
export const ostfold: unknown = JSON.parse(readFileSync('demo/feeds/ostfold.json', 'utf8'));

/** The figures of 1. kvartal 2024 in the case files, by hand from the files. */
export const FIRST_QUARTER: readonly (readonly [name: string, id: string, value: number])[] = [
  ['Halden', 'halden', 14417],
  ['Moss', 'moss', 23619],
  ['Sarpsborg', 'sarpsborg', 32144],
  ['Fredrikstad', 'fredrikstad', 37836],
  ['Hvaler', 'hvaler', 1281],
  ['Råde', 'rade', 4484],
  ['Våler (Østfold)', 'valer', 1615],
  ['Skiptvet', 'skiptvet', 1028],
  ['Indre Østfold', 'indre-ostfold', 17394],
  ['Rakkestad', 'rakkestad', 3496],
  ['Marker', 'marker', 1342],
  ['Aremark', 'aremark', 348],
];

/** The table of a case file. */
export function caseTable(name: string): SourceTable {
  return tableOf(readFileSync(path.join(CASES, name)));
}

/** The first table of a file. */
export function tableOf(bytes: Uint8Array | string): SourceTable {
  const read = readFile(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes);
  if (read.kind !== 'tables' || !read.tables[0]) throw new Error(`No table: ${JSON.stringify(read)}`);
  return read.tables[0];
}

/** A block as a spreadsheet puts it on the clipboard. */
export function block(...lines: readonly (readonly (string | number)[])[]): SourceTable {
  const table = readClipboard({ text: `${lines.map((line) => line.join('\t')).join('\r\n')}\r\n` });
  if (!table) throw new Error('Nothing was copied');
  return table;
}

/** The new quarter as a block, with other names or values where they are given. */
export function quarterBlock(
  change: (name: string, value: number, id: string) => readonly (string | number)[] = (name, value) => [name, value],
  heading: readonly (string | number)[] = ['Område', '1. kvartal 2024'],
): SourceTable {
  return block(heading, ...FIRST_QUARTER.map(([name, id, value]) => change(name, value, id)));
}

export function propose(table: SourceTable, options: Partial<ProposalOptions> = {}, feed: unknown = ostfold): Proposal {
  return proposalOf(table, feed, { indicator: 'antall-jobber', ...options });
}

/** The only finding of a kind. */
export function found<Code extends FindingCode>(proposal: Proposal, code: Code): FindingOf<Code> {
  const all = proposal.findings.filter((finding): finding is Finding => finding.code === code);
  if (all.length !== 1)
    throw new Error(`${all.length} of ${code} in ${proposal.findings.map(({ id }) => id).join(', ')}`);
  return all[0] as unknown as FindingOf<Code>;
}

/** New figures that are taken, by region and period. */
export function taken(proposal: Proposal): Record<string, number | null> {
  return Object.fromEntries(
    proposal.figures
      .filter(({ isTaken }) => isTaken)
      .map(({ region, categories, period, value }) => [[region, ...categories, period].join(' '), value]),
  );
}

/** The new quarter in full, as `taken` gives it. */
export const ALL_TAKEN = Object.fromEntries(FIRST_QUARTER.map(([, id, value]) => [`${id} 2024-Q1`, value]));
