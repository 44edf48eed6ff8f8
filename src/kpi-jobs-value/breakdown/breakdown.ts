import type { Dimension, Feed, Indicator, Language } from '../../feed/feed.js';
import { regionSeries } from '../../feed/derive/regions/region-series.js';
import { categoriesShown } from '../chosen-figure.js';
import { categoriesOf, sliceOf, type ChosenCategories } from '../../feed/derive/slices.js';
import { phraseIn, type LocalizedText, type Phrase } from '../../feed/localized-text.js';
import { listOf, say } from '../../locale/catalogue.js';
import { figureBasis, type FigureBasis } from '../../view/key-figure/key-figure.js';
import { BREAKDOWN_WORDS as WORDS } from './breakdown.words.js';

/** One thing to choose. */
export interface BreakdownChoice {
  readonly id: string;
  readonly name: string;
}

/** A category to choose. */
export interface CategoryChoice extends BreakdownChoice {
  /** Without figures together with what is chosen of the other dimensions; its name then says so. */
  readonly isEmpty: boolean;
}

/** What an indicator is broken down by, and which category is shown. */
export interface DimensionChoice {
  readonly id: string;
  readonly label: Phrase;
  readonly choices: readonly CategoryChoice[];
  readonly chosen: string;
}

/** The parts of an indicator that a reader can choose between, and the ways in which it is measured. */
export interface Breakdown {
  readonly dimensions: readonly DimensionChoice[];
  /** Indicators that measure the same thing, the shown one too; empty where there is only one. */
  readonly measures: readonly BreakdownChoice[];
  /** All that has been chosen, of other indicators too, with what is shown in place of what is not there. */
  readonly pairs: ChosenCategories;
  /** Said where something else is shown than what was chosen, since the region has no figures for that. */
  readonly instead?: string;
}

/** What a breakdown is made from. */
export interface BreakdownContext {
  readonly feed: Feed;
  /** The indicator that is broken down. */
  readonly whole: Indicator;
  /** The figure that is shown: the whole, or a part of it. */
  readonly basis: FigureBasis;
  readonly chosen: ChosenCategories | undefined;
  readonly language: Language;
}

/**
 * What can be chosen of an indicator for a region. A category is offered where the region has any figures for it, so
 * that the choices stay where they are; where it has none together with what else is chosen, that is said.
 */
export function breakdownOf(context: BreakdownContext): Breakdown {
  const { feed, whole, basis, chosen, language } = context;
  const { region } = basis.series;
  const wanted = sliceOf(whole, chosen);
  const shown = categoriesOf(whole, categoriesShown(feed, whole, region.id, chosen));
  const isElsewhere = categoriesOf(whole, chosen).join() !== shown.join();
  const there = combinationsIn(context);
  const dimensions = whole.dimensions.map((dimension, index) => ({
    id: dimension.id,
    label: phraseIn(dimension.label, language),
    choices: choicesOf(whole.dimensions, index, shown, there, language),
    chosen: shown[index] ?? '',
  }));
  const textOf = (text: LocalizedText): string => phraseIn(text, language).text;
  const names = { region: textOf(region.name), wanted: textOf(wanted.title), shown: textOf(basis.indicator.title) };
  const isTotal = wanted === whole && whole.isSlice !== true;
  return {
    dimensions: dimensions.filter(({ choices }) => choices.length > 1),
    measures: measuresIn(context),
    pairs: isElsewhere ? pairsWith(shown, whole, chosen) : (chosen ?? []),
    ...(isElsewhere ? { instead: say(isTotal ? WORDS.insteadOfTotal : WORDS.instead, language, names) } : {}),
  };
}

/** What is shown, and what has been chosen of other indicators. */
function pairsWith(shown: readonly string[], { dimensions }: Indicator, chosen: ChosenCategories = []) {
  const others = chosen.filter(([id]) => !dimensions.some((dimension) => dimension.id === id));
  return [...others, ...dimensions.map(({ id }, index) => [id, shown[index] ?? ''] as const)];
}

/** What `categories` says once another category of a dimension has been chosen. */
export function categoriesWith(pairs: ChosenCategories, dimension: string, category: string): string {
  const others = pairs.filter(([id]) => id !== dimension);
  return [...others, [dimension, category]].map((pair) => pair.join('=')).join(' ');
}

/** The categories for which a region has figures, or can be given a sum, one of each dimension. */
function combinationsIn({ feed, whole, basis }: BreakdownContext): (readonly string[])[] {
  const { id } = basis.series.region;
  return whole.slices
    .filter(({ series, sums }) => regionSeries(feed, { ...whole, series, sums }, id)?.observations.length)
    .map(({ categories }) => categories);
}

function choicesOf(
  dimensions: readonly Dimension[],
  index: number,
  shown: readonly string[],
  there: readonly (readonly string[])[],
  language: Language,
): CategoryChoice[] {
  const others = dimensions.flatMap(({ total, categories }, place) =>
    place === index
      ? []
      : categories.flatMap(({ id, label }) =>
          id === shown[place] && id !== total ? [phraseIn(label, language).text] : [],
        ),
  );
  const known = (dimensions[index]?.categories ?? []).filter(({ id }) => there.some((each) => each[index] === id));
  return known.map(({ id, label }) => {
    const isEmpty = !there.some((each) =>
      each.every((category, place) => category === (place === index ? id : shown[place])),
    );
    const name = phraseIn(label, language).text;
    const entry = others.length > 0 ? WORDS.noneWith : WORDS.none;
    return { id, name: isEmpty ? say(entry, language, { name, others: listOf(others, language) }) : name, isEmpty };
  });
}

/** The ways in which the same is measured, by their units, or by their titles where two have the same unit. */
function measuresIn({ feed, whole, basis, language }: BreakdownContext): BreakdownChoice[] {
  const found = measuresOf(feed, whole).filter((measure) => figureBasis(feed, measure, basis.series.region.id));
  if (found.length < 2) return [];
  const units = found.map(({ title, unit }) => phraseIn(unit.label ?? title, language).text);
  const areDistinct = new Set(units).size === units.length;
  return found.map(({ id, title, titles }, index) => ({
    id,
    name: areDistinct ? (units[index] ?? '') : phraseIn(titles?.title ?? title, language).text,
  }));
}

/** The indicators that measure the same thing as one, with it, in the order in which the feed has them. */
function measuresOf(feed: Feed, { id, alternatives }: Indicator): Indicator[] {
  const first = feed.indicators.find((indicator) => indicator.alternatives.includes(id));
  const ids = first ? [first.id, ...first.alternatives] : [id, ...alternatives];
  return ids.flatMap((each) => feed.indicators.find((indicator) => indicator.id === each) ?? []);
}
