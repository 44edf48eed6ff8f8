import { seriesKey } from '../../matching/feed/feed-indicator.js';
import { finding } from '../questions/ask.js';
import type { Entry, Step } from '../understanding/entry.js';
import type { Answers, Finding } from '../questions/finding.js';

/** More columns or rows than anybody chooses among. */
const MOST_CHOICES = 20;

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
  const dropped = new Set<Entry>();
  const samePeriods = periodsAlike(doubled);
  for (const group of doubled) {
    const found = isAcross(group) ? askColumns(group, samePeriods, answers) : askRows(group, labelOf, answers);
    findings.set(found.id, found);
    const kept = group.find((entry) => isChosen(entry, found.chosen));
    for (const entry of group) if (entry !== kept) dropped.add(entry);
  }
  return { entries: entries.filter((entry) => !dropped.has(entry)), findings: [...findings.values()] };
}

/** Periods that stand in several columns, and have the same figures in each of them. */
function periodsAlike(doubled: readonly (readonly Entry[])[]): ReadonlySet<string> {
  const across = doubled.filter(isAcross);
  const periods = new Set(across.map(([first]) => first?.period ?? ''));
  for (const group of across) if (!areEqual(group)) periods.delete(group[0]?.period ?? '');
  return periods;
}

function isAcross(group: readonly Entry[]): boolean {
  return new Set(group.map(({ column }) => column)).size === group.length;
}

function askColumns(group: readonly Entry[], alike: ReadonlySet<string>, answers: Answers): Finding {
  const period = group[0]?.period ?? '';
  const columns = group.slice(0, MOST_CHOICES).map(({ column }) => columnLetter(column));
  const isSame = alike.has(period);
  return finding('period-twice', { period, columns, isSame }, answers, {
    of: period,
    answers: columns.map((column) => `column:${column}`),
    standard: isSame ? `column:${columns[0] ?? ''}` : undefined,
  });
}

function askRows(group: readonly Entry[], labelOf: (entry: Entry) => string, answers: Answers): Finding {
  const [first] = group;
  const rows = group.slice(0, MOST_CHOICES).map(({ row }) => row);
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

/** Whether an entry is the one that is taken; none is as long as nobody has chosen. */
function isChosen({ column, row }: Entry, chosen: string | undefined): boolean {
  return chosen === `column:${columnLetter(column)}` || chosen === `row:${row}`;
}
