import { normalSpelling } from '../../../feed/parse/tolerated-period.js';
import { periodFrom } from '../../../feed/period.js';
import { valueOf } from '../../cells/number.js';
import { meaningsOf, type Sign } from '../../cells/sign.js';
import type { Cell, SourceTable } from '../../table/source-table.js';
import { columnsLeft } from '../../matching/layout/column-headings.js';
import type { FeedIndicator } from '../../matching/feed/feed-indicator.js';
import { layoutOf, type Layout } from '../../matching/layout/layout.js';
import { categoryOf, choiceOfAxis, type AxisChoice } from '../../matching/parts.js';
import { axesOf, readingsOf, unreadableCells, type Axis, type Reading } from '../../matching/readings.js';
import { unitOf, type GivenUnit } from '../../matching/units.js';
import { finding } from '../questions/ask.js';
import type { Entry, Removable } from './entry.js';
import type { Answers, Finding } from '../questions/finding.js';
import { numberReading, type NumberReading } from './number-reading.js';
import { alignPeriods } from './period-alignment.js';
import { labelKey, placeLabels, type PlacedLabel, type PlacedLabels } from './place-findings.js';
import { isWithheld, statusesOf, type ToldStatuses } from './statuses.js';
import { surveyOf, type Survey } from './survey.js';
import type { UnknownPlace } from '../proposal-shape.js';
import { withWhatIsMissing } from './missing-headings.js';
import type { Setting } from './understanding-setting.js';

/** A table as it was understood, before it is compared with the feed. */
export interface Understanding {
  readonly entries: readonly Entry[];
  readonly unknown: readonly UnknownPlace[];
  readonly findings: readonly Finding[];
  readonly labels: PlacedLabels['labels'];
  readonly unit: GivenUnit | undefined;
  /** What the table says of its figures' statuses. */
  readonly hasStatuses: ToldStatuses;
}

/** Figures of a place that is not taken in are shown as long as they are few. */
const MOST_UNKNOWN = 2000;

/** Understands a table: which figure is whose, of when, and how much. */
export function understand(setting: Setting): Understanding {
  const { table, places, answers, indicator } = setting;
  const layout = layoutOf(table, places, setting.layout);
  const axes = axesOf(table, layout);
  const completed = withWhatIsMissing(setting, layout, () => readingsOf(table, layout));
  if (!completed.readings) return nothing(completed.findings);
  const { readings } = completed;
  const survey = surveyOf(readings(), axes);
  if (survey.isEmpty)
    return nothing([
      finding('nothing-recognised', { frequency: indicator.frequency }, answers, {
        doors: ['say', 'cancel'],
        isStop: true,
      }),
    ]);
  const { choices, findings: partFindings } = chooseParts(setting, axes, survey);
  const placed = placeLabels(survey.labels, places, answers);
  const only = survey.options.map((options) => (options.size === 1 ? [...options.values()][0] : undefined));
  const unit = unitOf(table.facts, axes, choices, only, layout.titles);
  const before = typicalValue(setting.indicator);
  const isPercent = unit?.isPercent ?? setting.indicator.isPercent;
  const numbers = numberReading(survey, { before, isPercent }, answers);
  const collected = collect(readings(), { setting, choices, placed, numbers, periods: survey.periods, layout });
  return {
    ...collected,
    unit,
    labels: placed.labels,
    hasStatuses: toldStatuses(table, layout, survey),
    findings: [
      ...completed.findings,
      ...partFindings,
      ...placed.findings,
      ...numbers.findings,
      ...collected.findings,
      ...leftFindings(table, layout, answers),
    ],
  };
}

function toldStatuses({ format }: SourceTable, { roles }: Layout, survey: Survey): ToldStatuses {
  const hasColumn = roles.includes('status');
  if (format === 'samspill-export') return hasColumn ? 'wholly' : 'left';
  return survey.hasStatuses || hasColumn;
}

function nothing(findings: readonly Finding[]): Understanding {
  return { entries: [], unknown: [], findings, labels: new Map(), unit: undefined, hasStatuses: false };
}

function chooseParts(
  { indicator, answers }: Setting,
  axes: readonly Axis[],
  survey: Survey,
): { readonly choices: readonly AxisChoice[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const choices = axes.map((axis, index) => {
    const options = survey.options[index] ?? new Map<string, Cell>();
    const answer = answers[`which-part:${axis.id}`]?.replace(/^part:/, '');
    const choice = choiceOfAxis(axis, [...options.values()], indicator, answer);
    if (axis.role === 'indicator' || options.size < 2 || choice.kind === 'dimension') return choice;
    findings.push(
      finding('which-part', { axis: axis.name, options: [...options.values()].map(({ text }) => text) }, answers, {
        of: axis.id,
        answers: [...options.keys()].map((key) => `part:${key}`),
        standard: choice.kind === 'one' ? `part:${choice.option}` : undefined,
      }),
    );
    return choice;
  });
  return { choices, findings };
}

/** The value in the middle of an indicator's newest ones, for telling 14 519 from 14,519. */
function typicalValue({ series }: FeedIndicator): number | undefined {
  const values = series.flatMap(({ observations }) => {
    const last = [...observations.values()].findLast(({ value }) => value !== null)?.value;
    return last === undefined || last === null ? [] : Math.abs(last);
  });
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

interface Collecting {
  readonly setting: Setting;
  readonly choices: readonly AxisChoice[];
  readonly placed: PlacedLabels;
  readonly numbers: NumberReading;
  readonly periods: readonly string[];
  readonly layout: Layout;
}

function collect(
  readings: Iterable<Reading>,
  { setting, choices, placed, numbers, periods, layout }: Collecting,
): Pick<Understanding, 'entries' | 'unknown' | 'findings'> {
  const { indicator, answers, table } = setting;
  const isOwnExport = table.format === 'samspill-export';
  const aligned = alignPeriods(periods, indicator);
  const entries: Entry[] = [];
  const unknown = new Map<PlacedLabel, UnknownPlace['figures'][number][]>();
  const signs = new Map<string, Sign>();
  for (const written of readings) {
    const reading = withMeanings(written, answers);
    const categories = categoriesOf(reading, choices, indicator);
    const period = aligned.byGiven.get(reading.period ?? '');
    const label = reading.place && placed.labels.get(labelKey(reading.place));
    if (!categories || !label) continue;
    const value = isWithheld(reading.figure.signs) ? null : valueOf(reading.figure, numbers.of(reading.column));
    if (label.region === undefined) {
      const figures = unknown.get(label) ?? [];
      unknown.set(label, figures);
      if (figures.length < MOST_UNKNOWN && period !== undefined)
        figures.push({ period, value, written: reading.written });
      continue;
    }
    if (period === undefined) continue;
    for (const sign of reading.figure.signs) signs.set(sign.sign, sign);
    const entry = entryOf(reading, { region: label.region, categories, period, value });
    entries.push(isOwnExport ? withRemoved(entry, reading, layout) : entry);
  }
  const findings = [...periodFindings(aligned, indicator, answers), ...signFindings(signs, table, answers)];
  const rows = [...unknown].map(([label, figures]) => unknownPlace(label, figures));
  return { entries, unknown: rows, findings };
}

function entryOf(reading: Reading, what: Pick<Entry, 'region' | 'categories' | 'period' | 'value'>): Entry {
  const { figure, lower, upper, note, written, row, column } = reading;
  const bounds = what.value !== null && lower?.number !== undefined && upper?.number !== undefined;
  return {
    ...what,
    statuses: statusesOf(figure.signs, what.value),
    ...(bounds ? { lower: lower.number, upper: upper.number } : {}),
    ...(note === undefined ? {} : { note }),
    written,
    row,
    column,
  };
}

/** An entry with what its row has a column for, and nothing in it. */
function withRemoved(entry: Entry, { lower, upper, note, isUnmarked }: Reading, { roles }: Layout): Entry {
  const removed: readonly Removable[] = [
    ...(lower?.text === '' && upper?.text === '' ? (['interval'] as const) : []),
    ...(note === undefined && roles.includes('note') ? (['note'] as const) : []),
  ];
  return { ...entry, ...(removed.length === 0 ? {} : { removed }), ...(isUnmarked === true ? { isUnmarked } : {}) };
}

function unknownPlace({ label, code, finding: id = '' }: PlacedLabel, figures: UnknownPlace['figures']): UnknownPlace {
  return { finding: id, name: label, ...(code === undefined ? {} : { code }), figures };
}

/** The categories of a figure, those of the total where the indicator is broken down and the table is not. */
function categoriesOf(
  { parts }: Reading,
  choices: readonly AxisChoice[],
  { dimensions }: FeedIndicator,
): string[] | undefined {
  const categories = dimensions.map(({ total, categories: all }) => total ?? all[0]?.id ?? '');
  for (const [index, part] of parts.entries()) {
    const found = categoryOf(choices[index] ?? { kind: 'all' }, part);
    if (found === false) return undefined;
    if (found !== true) categories[found.index] = found.id;
  }
  return categories;
}

function periodFindings(
  { misfits, byGiven, converted, example }: ReturnType<typeof alignPeriods>,
  { frequency, periods }: FeedIndicator,
  answers: Answers,
): Finding[] {
  const [misfit] = misfits.map(normalSpelling);
  if (misfit !== undefined && byGiven.size === 0) {
    const kind = periodFrom(misfit)?.kind ?? '';
    const expected = periodFrom(periods[0] ?? '')?.kind ?? frequency;
    const doors = ['other-indicator', 'new-indicator'];
    return [finding('other-frequency', { given: kind, expected, period: misfit }, answers, { doors, isStop: true })];
  }
  const left = misfits.length === 0 ? [] : [finding('columns-left', { names: misfits }, answers, { of: 'periods' })];
  if (!example) return left;
  return [...left, finding('periods-converted', { ...example, count: converted }, answers)];
}

/** Signs with the meanings that somebody has said instead of the usual ones: `signs:..` is `meaning:zero`. */
function withMeanings(reading: Reading, answers: Answers): Reading {
  const { figure } = reading;
  if (figure.signs.length === 0) return reading;
  const signs = figure.signs.map(({ sign, meaning }) => ({ sign, meaning: saidMeaning(sign, answers) ?? meaning }));
  return { ...reading, figure: { ...figure, signs } };
}

function saidMeaning(sign: string, answers: Answers): Sign['meaning'] | undefined {
  const said = answers[`signs:${sign}`];
  return meaningsOf(sign).find((meaning) => `meaning:${meaning}` === said);
}

/**
 * Signs are told, with a door to other meanings of them. The words in a file of samspill's own are the feed's; those
 * that are not are told.
 */
function signFindings(signs: ReadonlyMap<string, Sign>, { format }: SourceTable, answers: Answers): Finding[] {
  const isOwnExport = format === 'samspill-export';
  const told = [...signs.values()].filter(({ meaning }) => !isOwnExport || meaning === 'unknown');
  if (told.length === 0) return [];
  return [finding('signs', { signs: told }, answers, { doors: ['change'] })];
}

function leftFindings(table: SourceTable, layout: Layout, answers: Answers): Finding[] {
  const names = columnsLeft(table, layout).filter((name) => name !== '');
  const texts = [...unreadableCells(table, layout)];
  const [written] = texts;
  return [
    ...(names.length === 0 ? [] : [finding('columns-left', { names }, answers, { of: 'headings' })]),
    ...(written === undefined ? [] : [finding('number-unreadable', { written, count: texts.length }, answers)]),
  ];
}
