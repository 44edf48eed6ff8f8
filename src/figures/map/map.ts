import type { Language } from '../../feed/feed.js';
import type { Outlines } from '../../feed/outlines/outlines.js';
import { phraseIn } from '../../feed/localized-text.js';
import { say } from '../../locale/catalogue.js';
import { periodWords } from '../../locale/indicator-period.js';
import { regionWord } from '../../view/region-name.words.js';
import type { Figure, FigureRequest, FullFigure } from '../figure.js';
import { missingRegionNotes } from '../missing.js';
import { hasChange, hasLevel } from '../ranking/period/ranked-periods.js';
import { rankedPeriodOf } from '../ranking/period/ranked-period.js';
import {
  badgesIn,
  comparedIn,
  foundOf,
  ownSumNote,
  ranking,
  rankingByChange,
  rankingTitle,
} from '../ranking/ranking.js';
import { changeRanking } from '../ranking/ranking-change.js';
import { firstReadingOf, rankingFigure, rankingReadings, type RankingFigure } from '../ranking/ranking-figure.js';
import { rankingTable } from '../ranking/ranking-table.js';
import { mapHeight } from './map-height.js';
import { mapOf, waitingMap, type Mapped, type MapFigure } from './map-figure.js';
import { countNote, smallNote, statusNotes, withoutNote } from './map-notes.js';
import { MAP_WORDS as WORDS } from './map.words.js';

/** The regions of the ranking in their places, by their figure of its period. Without outlines it is the ranking. */
export const map: Figure<MapFigure | RankingFigure> = {
  kind: 'map',
  figureOf: byLevel,
  heightOf: (chart, width, fontSize) =>
    chart.kind === 'map' ? mapHeight(chart, width, fontSize) : ranking.heightOf(chart, width, fontSize),
};

/** The same by their change over the year up to that period. */
export const mapByChange: Figure<MapFigure | RankingFigure> = { ...map, figureOf: byChange };

type ShownMap = FullFigure<MapFigure | RankingFigure>;

function byLevel(request: FigureRequest): ShownMap {
  const { feed, basis, all, language } = request;
  const { indicator, series } = basis;
  const { period, when, ...periods } = rankedPeriodOf(request, hasLevel);
  const title = rankingTitle(indicator, period, language);
  const wishes = { compared: comparedIn(all), when };
  const found = rankingFigure(feed, indicator, series.region, period, language, title, wishes);
  if (!found) return ranking.figureOf(request);
  const { bars, missing, kind, sentence, chart } = found;
  const common = { feed, chosen: series.region, bars, missing, kind, language };
  const caption = `${phraseIn(indicator.title, language).text}, ${periodWords(period, indicator, language).label}`;
  const notes = [...missingRegionNotes(missing, language), ...found.notes, ...ownSumNote(basis, { bars }, language)];
  return shownOn({ ...common, isChange: false, description: chart.description }, request, ranking, {
    ...foundOf(found.finding, title, sentence),
    ...{ title, ...periods, ...badgesIn(basis, period, language), indicators: [indicator] },
    table: rankingTable(caption, found, indicator, language),
    readings: rankingReadings(bars, indicator, language),
    notes: [...countNote(indicator, language), ...statusNotes(bars, language), ...notes],
    tableNotes: notes,
  });
}

function byChange(request: FigureRequest): ShownMap {
  const { feed, basis, all, language } = request;
  const { indicator, series } = basis;
  const chosen = series.region;
  const { period, when, ...periods } = rankedPeriodOf(request, hasChange);
  const isPast = when !== undefined;
  const found = changeRanking({ feed, indicator, chosen, compared: comparedIn(all), period, isPast, language });
  if (!found) return rankingByChange.figureOf(request);
  const { title, finding, sentence, bars, missing, kind, table, readings, shares, chart } = found;
  const { description } = chart;
  const mapped = { feed, chosen, bars, missing, kind, isChange: true, description, language };
  const notes = [...found.notes, ...ownSumNote(basis, { bars }, language)];
  return shownOn(mapped, request, rankingByChange, {
    ...foundOf(finding, title, sentence),
    ...{ title, ...periods, ...badgesIn(basis, period, language), indicators: [indicator], table, readings },
    notes: [...smallNote(bars, shares, indicator, language), ...statusNotes(bars, language), ...notes],
    tableNotes: notes,
  });
}

/** All of a figure besides what is drawn. */
type Around = Omit<ShownMap, 'chart' | 'firstReading'>;

/** The map as far as its outlines are there; where there will be none, the ranking with a word about it. */
function shownOn(mapped: Mapped, request: FigureRequest, instead: Figure<RankingFigure>, around: Around): ShownMap {
  const { outlines = 'failed', language } = request;
  const common = { ...around, firstReading: firstReadingOf(mapped.bars), choosesRegions: true };
  if (outlines === 'coming') return { ...common, chart: waitingMap(mapped) };
  const told = (text: string): ShownMap => {
    const shown = instead.figureOf(request);
    // It may lack the period that is asked for as well.
    return { ...shown, instead: [text, ...(shown.instead === undefined ? [] : [shown.instead])].join(' ') };
  };
  if (outlines === 'failed') return told(say(WORDS.failed, language));
  return drawn(mapped, outlines, common, language) ?? told(noOutlines(mapped));
}

function drawn(mapped: Mapped, outlines: Outlines, common: ShownMap, language: Language): ShownMap | undefined {
  const { chart, without } = mapOf(mapped, outlines);
  if (chart.areas.length === 0) return undefined;
  return { ...common, chart, notes: [...withoutNote(without, language), ...common.notes] };
}

function noOutlines({ kind, language }: Mapped): string {
  return say(WORDS.noOutlines, language, { regions: regionWord(kind, 'many', language) });
}
