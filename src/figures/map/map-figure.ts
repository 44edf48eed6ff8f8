import type { Feed, Language, Region } from '../../feed/feed.js';
import { phraseIn } from '../../feed/localized-text.js';
import type { Outline, Outlines } from '../../feed/outlines/outlines.js';
import { outlineOf } from '../../feed/outlines/region-outlines.js';
import { say, sentenceCase } from '../../locale/catalogue.js';
import type { RegionKind } from '../../locale/region.words.js';
import { regionWord } from '../../view/region-name.words.js';
import type { MissingRegion } from '../missing.js';
import type { RankingBar } from '../ranking/ranking-figure.js';
import { classesOf, type MapClass } from './classes.js';
import { MAP_WORDS as WORDS } from './map.words.js';

/** One region on the map. */
export interface MapArea {
  readonly key: string;
  readonly label: string;
  /** Empty where there is no number. */
  readonly valueLabel: string;
  readonly emphasised: boolean;
  /** Whether the reader compares with it. */
  readonly compared?: boolean;
  /** Its colour; absent where there is no number. */
  readonly colour?: Pick<MapClass, 'step' | 'isBelow'>;
  readonly outline: Outline;
}

/** A line of the legend: a colour, or the hatching of what is missing. */
export interface LegendEntry {
  readonly text: string;
  readonly colour?: Pick<MapClass, 'step' | 'isBelow'>;
}

/** What the colours mean. */
export interface MapLegend {
  readonly heading: string;
  readonly entries: readonly LegendEntry[];
}

/** Regions in their places, coloured by classes. */
export interface MapFigure {
  readonly kind: 'map';
  readonly description: string;
  readonly areas: readonly MapArea[];
  readonly legend: MapLegend;
  /** What stands in place of the map until its outlines are there. */
  readonly waiting?: string;
}

/** What a map is made of: the regions of a ranking. */
export interface Mapped {
  readonly feed: Feed;
  readonly chosen: Region;
  readonly bars: readonly RankingBar[];
  readonly missing: readonly MissingRegion[];
  readonly kind: RegionKind;
  readonly isChange: boolean;
  readonly description: string;
  readonly language: Language;
}

/** The map without its outlines: the same legend, so that nothing moves when they come. */
export function waitingMap(mapped: Mapped): MapFigure {
  const { description, language } = mapped;
  return {
    kind: 'map',
    description,
    areas: [],
    legend: legendOf(mapped, classesOf(mapped.bars, mapped.isChange)),
    waiting: say(WORDS.waiting, language),
  };
}

/** The map, and the regions that have no outline. */
export function mapOf(
  mapped: Mapped,
  outlines: Outlines,
): { readonly chart: MapFigure; readonly without: readonly string[] } {
  const { feed, chosen, bars, missing, language, description } = mapped;
  const classes = classesOf(bars, mapped.isChange);
  const nameOf = (region: Region): string => phraseIn(region.name, language).text;
  const wanted = [
    ...bars.map(({ key, label, valueLabel, compared }) => ({
      ...{ key, label, valueLabel },
      ...(compared ? { compared } : {}),
    })),
    ...missing.map(({ region }) => ({ key: region.id, label: nameOf(region), valueLabel: '' })),
  ];
  const regions = new Map(feed.regions.map((region) => [region.id, region]));
  const placed = wanted.map((each) => {
    const region = regions.get(each.key);
    return { ...each, outline: region && feed.geography && outlineOf(region, feed.geography, outlines) };
  });
  const areas = placed.flatMap(({ outline, ...area }): MapArea[] => {
    const colour = classes.find(({ keys }) => keys.includes(area.key));
    const { step = 0, isBelow = false } = colour ?? {};
    return outline
      ? [{ ...area, emphasised: area.key === chosen.id, ...(colour ? { colour: { step, isBelow } } : {}), outline }]
      : [];
  });
  return {
    chart: { kind: 'map', description, areas, legend: legendOf(mapped, classes) },
    without: placed.filter(({ outline }) => !outline).map(({ label }) => label),
  };
}

function legendOf({ missing, kind, isChange, language }: Mapped, classes: readonly MapClass[]): MapLegend {
  const regions = regionWord(kind, 'many', language);
  const entries = classes.map(({ step, isBelow, lowest, highest, keys }) => ({
    text: say(WORDS.classText, language, {
      range: lowest === highest ? lowest : say(WORDS.range, language, { from: lowest, to: highest }),
      count: keys.length,
    }),
    colour: { step, isBelow },
  }));
  const none = sentenceCase(say(WORDS.missing, language, { count: missing.length }));
  return {
    heading: say(isChange ? WORDS.splitClasses : WORDS.classes, language, { regions }),
    entries: [...entries, { text: none }],
  };
}
