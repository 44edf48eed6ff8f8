import { valueAt, type Place, type Step } from '../../../feed/checks/place.js';
import { propertyOf } from '../../../feed/checks/placed-items.js';
import { numberInText } from '../../../feed/parse/number.js';
import type { ObservationStatus } from '../../../feed/shape/vocabulary.js';
import { withValue, without } from '../../../feed-file/edited-value.js';
import {
  givenObservation,
  markedObservation,
  shownObservation,
  withheldObservation,
  withoutNumber,
} from '../../figures/edits/edited-observation.js';
import type { Entry } from '../../../locale/catalogue.js';
import { wordOf } from '../names/word-names.js';
import { figureAt, figureStepsOf } from '../sentences/figure-at.js';
import { plainNumber, signedInWords } from '../sentences/problem-sentence.js';
import { signedFigure } from '../sentences/signed-figure.js';
import type { WrittenObservation } from '../../figures/edits/edited-series.js';
import { hundredfold, timesAll, withMissingPeriods, withObservationAt } from './mended-figures.js';
import { WORDS } from './suggestions.words.js';
import { label, type Situation, type Way, type WaysByCode, type WaysFor } from './way.js';

/** What can be done about figures with one click, by the code of the problem. */
export const FIGURE_WAYS: WaysByCode = {
  'percent-fraction': (situation) => scaled(situation, 100, inPercent),
  'sibling-scale': (situation) => {
    const { times, direction } = situation.problem.values;
    return typeof times === 'number' ? scaled(situation, direction === 'smaller' ? times : 1 / times, asIs) : [];
  },
  'share-range': (situation) =>
    [10, 100].flatMap((parts) => {
      const value = figureAt(situation.place, situation.feed);
      const isShare = value !== undefined && value > 0 && value / parts <= 100;
      return isShare && situation.count === 1 ? scaled(situation, 1 / parts, inPercent) : [];
    }),
  'stock-negative': (situation) => changed(situation, Math.abs, WORDS.withoutMinus),
  'count-fraction': (situation) => changed(situation, Math.round, WORDS.roundAll),
  'number-text': (situation) => [
    {
      label: label(WORDS.toNumber, situation),
      edit: (feed, _, { steps }) => {
        const written = valueAt(feed, steps);
        return withValue(feed, steps, typeof written === 'string' ? (numberInText(written) ?? written) : written);
      },
    },
  ],
  'number-unreadable': signed,
  'number-sign': (situation) => withheld(situation.problem.values['status'] as ObservationStatus)(situation),
  'status-missing': withheld('missing', 'not-applicable', 'confidential'),
  'status-value': (situation) => [
    { label: label(WORDS.asNull, situation), edit: toObservation(withoutNumber) },
    { label: label(WORDS.asFigure, situation), edit: toObservation(shownObservation) },
  ],
  'outlier-end': marks('provisional'),
  'scale-step': marks('break'),
  'period-future': marks('forecast', 'estimated'),
  'period-skipped': sayMissing('missing'),
  'newest-missing': sayMissing('newest'),
  'sum-late': (situation) => {
    const { members, only } = situation.problem.values;
    // The path leads to one series: where several lack the period, each is written by itself.
    return only === '' && !String(members).includes(', ') ? sayMissing('newest')(situation) : [];
  },
  'duplicate-period': (situation) => [
    { label: label(WORDS.removeOne, situation), edit: (feed, _, place) => without(feed, observationOf(place)) },
  ],
};

/** The steps to an observation, whether the path ends with its period or at something in it. */
function observationOf({ steps }: Place): readonly Step[] {
  const end = steps.indexOf('observations');
  return end < 0 ? steps : steps.slice(0, end + 2);
}

/** An edit of the observation that a problem is about. */
function toObservation(change: (observation: WrittenObservation, period: string) => WrittenObservation): Way['edit'] {
  return (feed, _, place) => withObservationAt(feed, observationOf(place), change);
}

function marks(...statuses: readonly ObservationStatus[]): WaysFor {
  return (situation) =>
    statuses.map((status) => ({
      label: label(WORDS.mark, situation, { status: wordOf(status, situation.language) }),
      edit: toObservation((observation) => markedObservation(observation, status, true)),
    }));
}

type Spelling = (value: number, situation: Situation) => string;

const asIs: Spelling = (value, { language }) => plainNumber(value, language);
const inPercent: Spelling = (value, { language }) =>
  `${plainNumber(value, language)}${language === 'en' ? '%' : '\u00a0%'}`;

/** All figures of a place times a factor; of one figure the button says what it becomes. */
function scaled(situation: Situation, factor: number, spell: Spelling): readonly Way[] {
  const { place, feed, count } = situation;
  const value = count === 1 ? figureAt(place, feed) : undefined;
  const isLarger = factor >= 1;
  const words = isLarger ? WORDS.times : WORDS.divide;
  const times = plainNumber(isLarger ? factor : 1 / factor, situation.language);
  const text =
    value === undefined
      ? label(words, situation, { times })
      : label(WORDS.change, situation, { value: spell(hundredfold(value * (factor / 100)), situation) });
  return [{ label: text, edit: (all, _, { steps }) => timesAll(all, steps, factor) }];
}

/** Each figure changed in the same way; of one figure the button says what it becomes. */
function changed(situation: Situation, change: (value: number) => number, ofMany: Entry): readonly Way[] {
  const { place, feed, count, language } = situation;
  const value = figureAt(place, feed);
  if (value === undefined) return [];
  const text =
    count === 1
      ? label(WORDS.change, situation, { value: plainNumber(change(value), language) })
      : label(ofMany, situation);
  const edit: Way['edit'] = (all, _, at) => {
    const steps = figureStepsOf(at, all);
    const before = figureAt(at, all);
    return steps && before !== undefined ? withValue(all, [...steps, 'value'], change(before)) : all;
  };
  return [{ label: text, edit }];
}

/** What a number with a sign beside it means. */
function signed(situation: Situation): readonly Way[] {
  const { place, feed, language } = situation;
  const written = propertyOf(valueAt(feed, observationOf(place)), 'value');
  const figure = typeof written === 'string' ? signedFigure(written) : undefined;
  if (!figure) return [];
  return [
    {
      label: label(WORDS.change, situation, { value: signedInWords(figure, language) }),
      edit: toObservation((before, period) => givenObservation(figure.value, figure.statuses, period, before)),
    },
  ];
}

function withheld(...statuses: readonly ObservationStatus[]): WaysFor {
  return (situation) =>
    statuses.map((status) => ({
      label: label(WORDS.choose, situation, { value: wordOf(status, situation.language) }),
      edit: toObservation((before, period) => withheldObservation([status], period, before)),
    }));
}

/** Says of periods that there is no figure: those that a series lacks in the middle, or the newest. */
function sayMissing(name: 'missing' | 'newest'): WaysFor {
  return (situation) => [
    {
      label: label(WORDS.sayMissing, situation),
      edit: (feed, { values }, { steps }) => {
        const end = steps.indexOf('observations');
        const series = end < 0 ? steps : steps.slice(0, end);
        return withMissingPeriods(feed, series, String(values[name] ?? '').split(', '));
      },
    },
  ];
}
