import type { Feed, Indicator, Language } from '../../feed/feed.js';
import { categoriesOf, type ChosenCategories } from '../../feed/derive/slices.js';
import { phraseIn, type Phrase } from '../../feed/localized-text.js';
import { figureBasis } from '../../view/key-figure/key-figure.js';
import { measuresOf } from '../chosen-figure.js';

/** One thing to choose. */
export interface BreakdownChoice {
  readonly id: string;
  readonly name: string;
}

/** What an indicator is broken down by, and which category is shown. */
export interface DimensionChoice {
  readonly id: string;
  readonly label: Phrase;
  readonly choices: readonly BreakdownChoice[];
  readonly chosen: string;
}

/** The parts of an indicator that a reader can choose between, and the ways in which it is measured. */
export interface Breakdown {
  readonly dimensions: readonly DimensionChoice[];
  /** Indicators that measure the same thing, the shown one too; empty where there is only one. */
  readonly measures: readonly BreakdownChoice[];
}

/**
 * What can be chosen of an indicator for a region. A category is offered where there are figures for it together with
 * what is chosen of the other dimensions.
 */
export function breakdownOf(
  feed: Feed,
  indicator: Indicator,
  region: string,
  chosen: ChosenCategories | undefined,
  language: Language,
): Breakdown {
  const shown = categoriesOf(indicator, chosen);
  const hasFigures = (categories: readonly string[]): boolean =>
    indicator.slices.some(
      ({ categories: own, series }) =>
        own.every((id, index) => id === categories[index]) && series.some((each) => each.region === region),
    );
  const dimensions = indicator.dimensions.map(({ id, label, categories }, index) => ({
    id,
    label: phraseIn(label, language),
    choices: categories
      .filter((category) => hasFigures(shown.map((id, place) => (place === index ? category.id : id))))
      .map((category) => ({ id: category.id, name: phraseIn(category.label, language).text })),
    chosen: shown[index] ?? '',
  }));
  return {
    dimensions: dimensions.filter(({ choices }) => choices.length > 1),
    measures: measures(feed, indicator, region, language),
  };
}

function measures(feed: Feed, indicator: Indicator, region: string, language: Language): BreakdownChoice[] {
  const found = measuresOf(feed, indicator)
    .filter((measure) => figureBasis(feed, measure, region))
    .map(({ id, title, unit }) => ({ id, name: phraseIn(unit.label ?? title, language).text }));
  return found.length > 1 ? found : [];
}
