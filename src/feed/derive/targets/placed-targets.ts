import { phraseIn, type LocalizedText } from '../../localized-text.js';
import type { Indicator } from '../../parse/indicators.js';
import type { Region } from '../../parse/regions.js';
import type { Target } from '../../parse/targets.js';
import type { Source } from '../../shape/objects.js';
import { LANGUAGES } from '../../shape/widget-words.js';

/** What targets are placed in. */
interface Surroundings {
  readonly targets: readonly Target[];
  readonly indicators: readonly Indicator[];
  readonly regions: readonly Region[];
  readonly region?: string;
}

/**
 * The targets of a feed with what none can say by itself: the region that each belongs to, which is the feed's where it
 * names none, and what of it is another than its indicator's.
 */
export function placedTargets({ targets, indicators, regions, region: own = regions[0]?.id }: Surroundings): Target[] {
  return targets.map((target) => {
    const region = target.region ?? own;
    const indicator = indicators.find(({ id }) => id === target.indicator);
    const differs = indicator && differenceOf(target, indicator);
    return { ...target, ...(region === undefined ? {} : { region }), ...(differs ? { differs } : {}) };
  });
}

function differenceOf(target: Target, indicator: Indicator): Target['differs'] | undefined {
  if (!countsTheSame(target, indicator)) return 'unit';
  const { baseline, source } = target;
  return baseline && differ(baseline.source ?? source, indicator.source) ? 'source' : undefined;
}

/**
 * Whether a target counts what its indicator counts. A target that names no unit does; one that does must name the
 * indicator's, though either may say more: «nye jobber» are «jobber».
 */
function countsTheSame({ unit }: Target, { unit: { id, label } }: Indicator): boolean {
  if (!unit) return true;
  const isPartOf = (one: string | undefined, other: string | undefined): boolean =>
    one !== undefined && other !== undefined && other.toLowerCase().includes(one.toLowerCase());
  return LANGUAGES.some((language) =>
    [id, label?.[language]].some((own) => isPartOf(own, unit[language]) || isPartOf(unit[language], own)),
  );
}

/** Whether two sources are known not to be the same: another producer, or another table of the same. */
function differ(one: Source | undefined, other: Source | undefined): boolean {
  if (!one || !other) return false;
  const isSameTable = one.table === undefined || other.table === undefined || one.table === other.table;
  return !isSameTable || nameOf(one.producer) !== nameOf(other.producer);
}

function nameOf(text: LocalizedText): string {
  return phraseIn(text, 'nb').text.toLowerCase();
}
