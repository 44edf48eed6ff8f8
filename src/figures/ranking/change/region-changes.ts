import { changeTo, type Change, type NoChange } from '../../../feed/derive/change.js';
import type { Feed, Indicator, Language, Region } from '../../../feed/feed.js';
import { regionSeries } from '../../../feed/derive/regions/region-series.js';
import { phraseIn } from '../../../feed/localized-text.js';
import { say } from '../../../locale/catalogue.js';
import { formatSigned, unitLabel, withUnit } from '../../../locale/number.js';
import { pointsText } from '../../../view/key-figure/change-text.js';
import { observationAt, reasonOf } from '../../missing.js';
import { badgesOf } from '../../../view/key-figure/key-figure.js';
import { FIGURE_WORDS } from '../../figure.words.js';
import { changeScaleOf, sizeOf, type ChangeScale } from '../../offered/region-changes.js';
import { RANKING_WORDS as WORDS } from '../ranking.words.js';
import type { RankingBar } from '../ranking-figure.js';

/** The change of one region, or why it has none. */
export interface RegionChange {
  readonly region: Region;
  readonly name: string;
  readonly change: Change | NoChange;
  /** Why there is none, where no change could be looked for, as a sentence. */
  readonly missing: string;
}

/** A region whose change can be drawn, on the scale that all of them share. */
export interface Changed {
  readonly region: Region;
  readonly name: string;
  readonly change: Change;
  readonly value: number;
}

/** What the ranking is asked with. */
export interface ChangeRequest {
  readonly feed: Feed;
  readonly indicator: Indicator;
  readonly chosen: Region;
  /** Ids of the regions that the reader compares with. */
  readonly compared?: readonly string[];
  readonly period: string;
  /** Whether there are newer changes. */
  readonly isPast?: boolean;
  readonly language: Language;
}

/** The same with the scale that its regions share, and those of them that the reader has not added. */
export interface ScaledRequest extends ChangeRequest {
  readonly scale: ChangeScale;
  readonly beside: readonly Region[];
}

/** What has become of each of some regions, on the scale that fits them all. */
export function changesOf(
  regions: readonly Region[],
  request: ChangeRequest,
): { readonly all: readonly RegionChange[]; readonly scale: ChangeScale; readonly changed: readonly Changed[] } {
  const all = regions.map((region) => changeOf(region, request));
  const scale = changeScaleOf(
    request.indicator,
    all.map(({ change }) => change),
  );
  return { all, scale, changed: all.flatMap((each) => changedOf(each, scale)) };
}

/** What has become of a region. */
export function changeOf(region: Region, { feed, indicator, period, language }: ChangeRequest): RegionChange {
  const observations = regionSeries(feed, indicator, region.id)?.observations ?? [];
  const to = observationAt(observations, period);
  return {
    region,
    name: phraseIn(region.name, language).text,
    change: changeTo(indicator, observations, to),
    missing: reasonOf(to, language),
  };
}

/** A change on a scale; none where there is no change, or none on that scale. */
export function changedOf({ region, name, change }: RegionChange, scale: ChangeScale): Changed[] {
  const value = sizeOf(change, scale);
  return change.kind !== 'change' || value === undefined ? [] : [{ region, name, change, value }];
}

/** As many decimals as changes are shown with. */
export function decimalsOf({ scale, indicator: { unit } }: ScaledRequest): number {
  if (scale === 'units') return unit.decimals;
  return scale === 'points' ? Math.max(1, unit.decimals) : 1;
}

/** Whether it is not known that there is a change at all. */
export function isWithin({ direction }: Change): boolean {
  return direction === 'uncertain';
}

/** How certain the two figures are, in words. */
export function statusesOf({ from, to }: Change, language: Language): string[] {
  return [...new Set([from, to].flatMap((observation) => badgesOf(observation, language)))];
}

/** What is said beside a change. */
export function remarksOf(change: Change, language: Language): string[] {
  return [...statusesOf(change, language), ...(isWithin(change) ? [say(WORDS.within, language)] : [])];
}

/** A change as its bar has it. */
export function changeLabel(value: number, request: ScaledRequest): string {
  const { scale, language } = request;
  const number = formatSigned(value, decimalsOf(request), language);
  return scale === 'share' ? `${number}${language === 'en' ? '' : '\u00a0'}%` : number;
}

/** With its unit, which bars leave to the title. */
export function changeInWords(label: string, { scale, indicator: { unit }, language }: ScaledRequest): string {
  if (scale === 'share') return label;
  return scale === 'points' ? pointsText(label, language) : withUnit(label, unit, language);
}

/** The unit of the changes. */
export function unitOf({ scale, indicator: { unit }, language }: ScaledRequest): string {
  if (scale === 'share') return '%';
  return scale === 'points' ? say(FIGURE_WORDS.percentagePoints, language) : unitLabel(unit, language);
}

/** How a region stands out among the others. */
export function lookOf(
  region: Region,
  { chosen, compared = [] }: ChangeRequest,
): Pick<RankingBar, 'emphasised' | 'compared'> {
  return { emphasised: region.id === chosen.id, ...(compared.includes(region.id) ? { compared: true } : {}) };
}
