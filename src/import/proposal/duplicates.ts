import { seriesKey } from '../matching/feed-indicator.js';
import { finding } from './ask.js';
import type { Entry, Step } from './entry.js';
import type { Answers, Finding } from './finding.js';

/** The name that a spreadsheet has for a column. */
export function columnLetter(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest < 0 ? '' : columnLetter(rest)) + String.fromCharCode(65 + (column % 26));
}

/** A figure that a table gives twice: once for each column of the same period, or for each row of the same place. */
export function withoutDoubles(
  entries: readonly Entry[],
  labelOf: (entry: Entry) => string,
  answers: Answers,
): Step<Finding> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = `${seriesKey(entry.region, entry.categories)}\n${entry.period}`;
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  const doubled = [...groups.values()].filter(({ length }) => length > 1);
  if (doubled.length === 0) return { entries, findings: [] };
  const findings = new Map<string, Finding>();
  for (const group of doubled) {
    const found = isAcross(group) ? askColumns(group, doubled, answers) : askRows(group, labelOf, answers);
    findings.set(found.id, found);
  }
  const dropped = new Set(doubled.flatMap((group) => group.filter((entry) => entry !== chosenOf(group, findings))));
  return { entries: entries.filter((entry) => !dropped.has(entry)), findings: [...findings.values()] };
}

function isAcross(group: readonly Entry[]): boolean {
  return new Set(group.map(({ column }) => column)).size === group.length;
}

function askColumns(
  [first, ...others]: readonly Entry[],
  doubled: readonly (readonly Entry[])[],
  answers: Answers,
): Finding {
  const period = first?.period ?? '';
  const columns = [first, ...others].map((entry) => columnLetter(entry?.column ?? 0));
  const ofPeriod = doubled.filter((group) => group[0]?.period === period && isAcross(group));
  const isSame = ofPeriod.every(areEqual);
  return finding('period-twice', { period, columns, isSame }, answers, {
    of: period,
    answers: columns.map((column) => `column:${column}`),
    standard: isSame ? `column:${columns[0] ?? ''}` : undefined,
  });
}

function askRows(group: readonly Entry[], labelOf: (entry: Entry) => string, answers: Answers): Finding {
  const [first] = group;
  const rows = group.map(({ row }) => row);
  const name = first ? labelOf(first) : '';
  return finding('place-twice', { name, period: first?.period ?? '', rows }, answers, {
    of: `${first?.region ?? ''}:${rows.join(',')}`,
    answers: [...rows.map((row) => `row:${row}`), 'leave'],
    standard: areEqual(group) ? `row:${rows[0] ?? 0}` : undefined,
  });
}

function areEqual(group: readonly Entry[]): boolean {
  return group.every(({ value }) => value === group[0]?.value);
}

/** The one of a group that is taken; none as long as nobody has chosen. */
function chosenOf(group: readonly Entry[], findings: ReadonlyMap<string, Finding>): Entry | undefined {
  const [first] = group;
  const id = isAcross(group)
    ? `period-twice:${first?.period ?? ''}`
    : `place-twice:${first?.region ?? ''}:${group.map(({ row }) => row).join(',')}`;
  const chosen = findings.get(id)?.chosen;
  return group.find(({ column, row }) => chosen === `column:${columnLetter(column)}` || chosen === `row:${row}`);
}
