import type { RegionSeries } from '../../feed/derive/regions/region-series.js';
import type { Indicator, Language } from '../../feed/feed.js';
import { phraseIn } from '../../feed/localized-text.js';
import { say } from '../../locale/catalogue.js';
import { unitLabel } from '../../locale/number.js';
import { periodWords } from '../../locale/indicator-period.js';
import { regionKind } from '../../locale/region.words.js';
import { regionWord } from '../../view/region-name.words.js';
import { badgesOf, type FigureBasis } from '../../view/key-figure/key-figure.js';
import { without, type Figure, type FigureRequest, type FullFigure } from '../figure.js';
import { missingRegionNotes, observationAt } from '../missing.js';
import { levelNote, sumNote } from '../notes.js';
import { seriesTable } from '../series-table.js';
import { hasChange, hasLevel } from './period/ranked-periods.js';
import { rankedPeriodOf } from './period/ranked-period.js';
import { changeRanking, type ChangeRanking } from './ranking-change.js';
import { firstReadingOf, rankingFigure, rankingReadings, shownNote, type RankingFigure } from './ranking-figure.js';
import type { RankingFinding } from './ranking-finding.js';
import { rankingHeight, referenceRoom } from './ranking-rows.js';
import { rankingTable } from './ranking-table.js';
import { RANKING_WORDS as WORDS } from './ranking.words.js';

/** Regions side by side by their figure of a period, the newest unless another is chosen. */
export const ranking: Figure<RankingFigure> = {
  kind: 'ranking',
  figureOf: byLevel,
  heightOf: ({ bars, references = [] }, width, fontSize) =>
    rankingHeight(bars.length, width, fontSize) + referenceRoom(references.length, fontSize),
};

/** The same regions by their change over the year up to that period. */
export const rankingByChange: Figure<RankingFigure> = {
  ...ranking,
  figureOf: byChange,
};

function byLevel(request: FigureRequest): FullFigure<RankingFigure> {
  const { feed, basis, all, language } = request;
  const { indicator, series } = basis;
  const { period, when, ...periods } = rankedPeriodOf(request, hasLevel);
  const title = rankingTitle(indicator, period, language);
  const common = { title, ...periods, ...badgesIn(basis, period, language), indicators: [indicator] };
  const compared = comparedIn(all);
  const found = rankingFigure(feed, indicator, series.region, period, language, title, { compared, when });
  if (!found) {
    const regions = regionWord(regionKind(feed.regions), 'many', language);
    const reason = say(WORDS.noRanking, language, { regions });
    return { ...common, ...without(reason), table: seriesTable(indicator, all, language) };
  }
  const { chart, bars, sentence, kind } = found;
  const levelNotes = bars.some(({ interval }) => interval) ? levelNote(indicator, language) : [];
  const figureNotes = [...missingRegionNotes(found.missing, language), ...found.notes];
  const ownNotes = ownSumNote(basis, chart, language);
  const drawn = [...shownNote(bars, chart, kind, language), ...found.drawingNotes];
  const caption = `${phraseIn(indicator.title, language).text}, ${periodWords(period, indicator, language).label}`;
  return {
    ...common,
    ...foundOf(found.finding, title, sentence),
    chart,
    table: rankingTable(caption, found, indicator, language),
    readings: rankingReadings(chart.bars, indicator, language),
    firstReading: firstReadingOf(chart.bars),
    notes: [...drawn, ...figureNotes, ...ownNotes],
    tableNotes: [...levelNotes, ...figureNotes, ...ownNotes],
  };
}

/** A finding as the title leaves the sentence under it the rest; without one it says all. */
export function foundOf(
  finding: RankingFinding | undefined,
  about: string,
  sentence: string,
): Pick<FullFigure, 'finding' | 'sentence'> {
  if (!finding) return { sentence };
  return { finding: { text: finding.text, about }, ...(finding.rest === '' ? {} : { sentence: finding.rest }) };
}

/** Ids of the regions that the chosen one is compared with. */
export function comparedIn([, ...compared]: readonly RegionSeries[]): string[] {
  return compared.map(({ region }) => region.id);
}

/** How certain the chosen region's figure of the period is. */
export function badgesIn({ series }: FigureBasis, period: string, language: Language): Pick<FullFigure, 'badges'> {
  return { badges: badgesOf(observationAt(series.observations, period), language) };
}

/** What is ranked, in which unit unless the title has it, and when: bars have numbers alone. */
export function rankingTitle(indicator: Indicator, period: string, language: Language): string {
  const title = phraseIn(indicator.title, language).text;
  const unit = unitLabel(indicator.unit, language);
  const isSaid = unit === '' || title.toLowerCase().includes(unit.toLowerCase());
  return [title, ...(isSaid ? [] : [unit]), periodWords(period, indicator, language).label].join(', ');
}

function byChange(request: FigureRequest): FullFigure<RankingFigure> {
  const { feed, basis, all, language } = request;
  const { indicator, series } = basis;
  const { period, when, ...periods } = rankedPeriodOf(request, hasChange);
  const common = { ...periods, ...badgesIn(basis, period, language), indicators: [indicator] };
  const compared = comparedIn(all);
  const isPast = when !== undefined;
  const found = changeRanking({ feed, indicator, chosen: series.region, compared, period, isPast, language });
  if (found) {
    const { title, finding, sentence, chart, table } = found;
    const drawn = new Set(chart.bars.map(({ key }) => key));
    const readings = found.readings.filter(({ keys }) => keys.some((key) => drawn.has(key)));
    const notes = [...changeNotes(found, language), ...ownSumNote(basis, chart, language)];
    const firstReading = firstReadingOf(chart.bars);
    return { ...common, title, ...foundOf(finding, title, sentence), chart, table, readings, firstReading, notes };
  }
  const title = `${phraseIn(indicator.title, language).text}, ${periodWords(period, indicator, language).label}`;
  const table = seriesTable(indicator, all, language);
  const regions = regionWord(regionKind(feed.regions), 'many', language);
  return { ...common, title, ...without(say(WORDS.noChangeRanking, language, { regions })), table };
}

/** Which bars are drawn, why some are dashed, and what must be known of the figures. */
function changeNotes({ bars, chart, kind, drawingNotes, notes }: ChangeRanking, language: Language): string[] {
  return [...shownNote(bars, chart, kind, language), ...drawingNotes, ...notes];
}

/** That the region's figure is a sum need be known only where it stands among the others. */
export function ownSumNote(
  { series, indicator }: FigureBasis,
  { bars }: { readonly bars: readonly { readonly emphasised: boolean }[] },
  language: Language,
): string[] {
  return bars.some(({ emphasised }) => emphasised) ? sumNote(series, indicator, language) : [];
}
