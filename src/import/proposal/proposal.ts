import { propertyOf } from '../../feed/checks/placed-items.js';
import { parseFeed } from '../../feed/parse/parse-feed.js';
import { comparePeriodTexts } from '../../feed/period.js';
import { REGION_TYPES } from '../../feed/shape/vocabulary.js';
import { regionKind } from '../../locale/region.words.js';
import { rowsOfIndicator } from '../formats/samspill-export/samspill-export.js';
import type { SourceTable } from '../table/source-table.js';
import { indicatorOf, seriesKey, type FeedIndicator } from '../matching/feed/feed-indicator.js';
import { regionsOf } from '../matching/feed/feed-regions.js';
import { Places } from '../matching/places/places.js';
import { finding } from './questions/ask.js';
import { gapFinding, isSum, memberFindings, newPeriodsOf } from './comparison/completeness.js';
import { comparable } from '../matching/feed/plain-text.js';
import {
  changedFinding,
  differencesOf,
  provisionalFinding,
  withoutEmptyPeriods,
  withProvisional,
} from './comparison/differences.js';
import { withoutDoubles } from './comparison/duplicates.js';
import type { Entry, Step } from './understanding/entry.js';
import type { Answers, Finding } from './questions/finding.js';
import { lostMarksFinding } from './comparison/lost-marks.js';
import { likeThoseBefore } from './comparison/likeness.js';
import type { Proposal, ProposalOptions, ProposedFigure } from './proposal-shape.js';
import { inUnitOfIndicator } from './comparison/scale.js';
import { sourceChangeOf, unitFinding } from './comparison/source-change.js';
import { understand, type Understanding } from './understanding/understanding.js';

export type {
  Figure,
  GivenLayout,
  Proposal,
  ProposalOptions,
  ProposedFigure,
  SourceChange,
  UnknownPlace,
} from './proposal-shape.js';

/**
 * Says what would change in a feed, if a table were taken in.
 *
 * @param feed what `JSON.parse` gave; it may be under work, and have mistakes
 * @throws {RangeError} when the feed has no indicator of this id
 */
export function proposalOf(given: SourceTable, feed: unknown, options: ProposalOptions): Proposal {
  const table = rowsOfIndicator(given, options.indicator);
  const { answers = {}, layout = {} } = options;
  const indicator = indicatorOf(feed, options.indicator);
  if (!indicator) throw new RangeError(`No indicator ${options.indicator}`);
  const places = new Places(regionsOf(feed));
  const understood = understand({ table, indicator, places, answers, layout });
  const deciding = { indicator, places, answers, isOwnExport: table.format === 'samspill-export' };
  const compared = compare(understood, deciding);
  const decided = decide(compared.figures, deciding);
  const { source, findings: sourceFindings } = sourceChangeOf(table.facts, indicator, decided.figures, answers);
  const isAnyTaken = decided.figures.some(({ isTaken }) => isTaken);
  const findings = [
    ...understood.findings,
    ...compared.findings,
    ...decided.findings,
    ...(isAnyTaken ? sourceFindings : []),
  ];
  const isCounted = ({ isTaken, value, state }: ProposedFigure): boolean =>
    isTaken && value !== null && state !== 'status';
  return {
    indicator: indicator.id,
    title: indicator.title,
    format: table.format,
    ...inOrder(decided.figures, indicator),
    unknown: understood.unknown,
    findings,
    count: decided.figures.filter(isCounted).length,
    isReady: isAnyTaken && !findings.some(({ isOpen }) => isOpen),
    source,
    names: namesOf(places, feed),
    regionKind: kindOf(decided.figures, places),
    newRegions: newRegionsOf(understood, places),
  };
}

/** The names of the regions; of those that share one, as readers see them told apart: «Våler (Østfold)». */
function namesOf({ regions }: Places, feed: unknown): Proposal['names'] {
  const written = new Map<string, unknown>([...regions.values()].map(({ id, name }) => [id, name]));
  const all = [...regions.values()].flatMap(({ names }) => names.map(comparable));
  const shared = new Set(all.filter((name, index) => all.indexOf(name) !== index));
  if (shared.size === 0) return written;
  const list = propertyOf(feed, 'regions');
  const shown = parseFeed({ feedVersion: '1.0', language: propertyOf(feed, 'language'), regions: list }).feed?.regions;
  for (const { id, name } of shown ?? [])
    if (regions.get(id)?.names.some((each) => shared.has(comparable(each))) === true) written.set(id, name);
  return written;
}

/** What figures are compared with and decided by. */
interface Deciding {
  readonly indicator: FeedIndicator;
  readonly places: Places;
  readonly answers: Answers;
  /** Whether samspill wrote the table from a feed, so that what it has is just what the feed had. */
  readonly isOwnExport: boolean;
}

/** The figures beside those of the feed: each once, of known series, in the indicator's unit. */
function compare(
  { entries, labels, unit, hasStatuses }: Understanding,
  { indicator, places, answers, isOwnExport }: Deciding,
): { readonly figures: readonly ProposedFigure[]; readonly findings: readonly Finding[] } {
  const byRegion = new Map([...labels.values()].map(({ region, label }) => [region ?? '', label]));
  const unique = withoutDoubles(entries, ({ region }) => byRegion.get(region) ?? region, answers);
  const known = ofSeries(unique.entries, indicator, places, answers);
  const scaled = inUnitOfIndicator(known.entries, indicator, unit, answers);
  // Figures of another size are like none before, and are not judged until that is settled.
  const isScaleOpen = scaled.findings.some(({ isOpen }) => isOpen);
  const alike = isScaleOpen
    ? { entries: scaled.entries, findings: [] }
    : likeThoseBefore(scaled.entries, indicator, answers);
  const other = unitFinding(unit, indicator, answers);
  const cleared = differencesOf(alike.entries, indicator, () => hasStatuses);
  const marks = isOwnExport ? lostMarksFinding(cleared, answers) : undefined;
  const figures =
    marks?.chosen === 'keep'
      ? differencesOf(alike.entries, indicator, ({ isUnmarked }) => (isUnmarked === true ? 'left' : hasStatuses))
      : cleared;
  return {
    figures: isOwnExport ? figures : withoutEmptyPeriods(figures, indicator),
    findings: [
      ...unique.findings,
      ...known.findings,
      ...(other ? [other] : []),
      ...scaled.findings,
      ...alike.findings,
      ...(marks ? [marks] : []),
    ],
  };
}

/** Regions that the feed has not, where somebody chose to add them. */
function newRegionsOf({ labels }: Understanding, { regions }: Places): Proposal['newRegions'] {
  return [...labels.values()].flatMap(({ region, label, code }) =>
    region === undefined || regions.has(region)
      ? []
      : [{ id: region, name: label, ...(code === undefined ? {} : { code }) }],
  );
}

/** What the regions with figures are together; those that the feed has not yet are of any kind. */
function kindOf(figures: readonly ProposedFigure[], { regions }: Places): Proposal['regionKind'] {
  const types = [...new Set(figures.map(({ region }) => regions.get(region)?.type ?? 'other'))];
  return regionKind(types.map((type) => ({ type: REGION_TYPES.find((each) => each === type) ?? 'other' })));
}

/** Keeps what belongs to series of the indicator. Others, and sums, are taken when somebody says so. */
function ofSeries(
  entries: readonly Entry[],
  indicator: FeedIndicator,
  places: Places,
  answers: Answers,
): Step<Finding> {
  const hasSeries = ({ region, categories }: Entry): boolean => indicator.byKey.has(seriesKey(region, categories));
  const others = new Set(entries.flatMap((entry) => (hasSeries(entry) ? [] : [entry.region])));
  const sums = [...others].filter((id) => isSum(id, places.regions.get(id)?.members ?? [], indicator));
  const without = [...others].filter((id) => !sums.includes(id) && places.regions.has(id));
  const isEmpty = indicator.series.length === 0;
  const taking = { answers: ['leave', 'take'], standard: isEmpty ? 'take' : 'leave' };
  const findings = [
    ...(sums.length === 0 ? [] : [finding('sum-given', { regions: sums }, answers, { ...taking, standard: 'leave' })]),
    ...(without.length === 0 || isEmpty
      ? []
      : [finding('region-without-series', { regions: without }, answers, taking)]),
  ];
  const left = new Set(
    findings.flatMap(({ code, chosen }) => (chosen === 'take' ? [] : code === 'sum-given' ? sums : without)),
  );
  return { entries: entries.filter(({ region }) => !left.has(region)), findings };
}

/** What is taken, as things are answered. */
function decide(
  compared: readonly ProposedFigure[],
  { indicator, places: { regions }, answers, isOwnExport }: Deciding,
): { readonly figures: readonly ProposedFigure[]; readonly findings: readonly Finding[] } {
  const changed = changedFinding(compared, answers);
  // A file of samspill's own says itself which figures are provisional.
  const provisional = isOwnExport ? undefined : provisionalFinding(compared, answers);
  const figures = withProvisional(compared, provisional?.chosen).map((figure) => ({
    ...figure,
    isTaken: figure.state === 'changed' ? changed?.chosen === 'take' : figure.state !== 'same',
  }));
  // Where a feed skips a period, it does so in what is written of it.
  const gap = isOwnExport ? undefined : gapFinding(figures, indicator, answers);
  const isNothing = figures.length > 0 && figures.every(({ state }) => state === 'same');
  const period =
    figures
      .map((figure) => figure.period)
      .sort(comparePeriodTexts)
      .at(-1) ?? '';
  const nothing = isNothing ? finding('nothing-new', { period }, answers, { doors: ['close'] }) : undefined;
  const members = memberFindings(figures, indicator, regions, answers);
  return { figures, findings: [nothing, changed, provisional, gap, ...members].filter((each) => each !== undefined) };
}

function inOrder(
  figures: readonly ProposedFigure[],
  indicator: FeedIndicator,
): Pick<Proposal, 'figures' | 'newPeriods' | 'knownPeriods'> {
  const newPeriods = newPeriodsOf(figures, indicator);
  const periods = [...new Set(figures.map(({ period }) => period))].sort(comparePeriodTexts);
  return { figures, newPeriods, knownPeriods: periods.filter((period) => !newPeriods.includes(period)) };
}
