import type { Indicator, Language, Observation } from '../feed/feed.js';
import { haveIntervals } from '../feed/derive/interval.js';
import { seriesOf } from '../feed/derive/lookup.js';
import type { RegionSeries } from '../feed/derive/regions/region-series.js';
import { summedBefore } from '../feed/derive/regions/past-sum.js';
import { phraseIn } from '../feed/localized-text.js';
import { listOf, say, sentenceCase, type Entry } from '../locale/catalogue.js';
import { levelText } from '../view/key-figure/interval-text.js';
import { formatPeriod } from '../locale/time.js';
import { regionCount } from '../view/region-name.words.js';
import { badgesOf } from '../view/key-figure/key-figure.js';
import { namedIn, whenNoted, type Noted } from '../view/missing.js';
import { DOUBT_OF, DOUBTS, doubtOf, type Doubt } from './doubt.js';
import { FIGURE_WORDS as WORDS } from './figure.words.js';

/**
 * Says that a figure is a sum which we made, and of how many regions, and where those have intervals why the sum has
 * none; and what stands for a region in the time before it was as it is now.
 */
export function sumNote(series: RegionSeries, indicator: Indicator, language: Language): string[] {
  return [...membersNote(series, indicator, language), ...pastNote(series, language)];
}

function membersNote({ origin, region, summed }: RegionSeries, indicator: Indicator, language: Language): string[] {
  if (origin !== 'sum') return [];
  const partsHave = summed.some(({ id }) => haveIntervals(seriesOf(indicator, id)?.observations ?? []));
  return [
    say(WORDS.sumNote, language, {
      region: phraseIn(region.name, language).text,
      regions: regionCount(summed, language),
    }),
    ...(partsHave ? [say(WORDS.sumIntervalNote, language)] : []),
  ];
}

function pastNote({ region, past }: RegionSeries, language: Language): string[] {
  if (!past) return [];
  // Beside the year the names need not say how long they were in use.
  const names = past.regions.map(({ writtenName }) => phraseIn(writtenName, language).text);
  return [
    say(past.kind === 'sum' ? WORDS.pastSum : WORDS.pastBreak, language, {
      region: phraseIn(region.name, language).text,
      period: formatPeriod(past.period, language),
      regions: listOf(names, language),
    }),
  ];
}

/** Says how certain intervals are, where the feed does. */
export function levelNote({ confidenceLevel }: Indicator, language: Language): string[] {
  if (confidenceLevel === undefined) return [];
  return [say(WORDS.levelNote, language, { level: levelText(confidenceLevel, language) })];
}

/** What is said of one value: its statuses, and of what it is the sum where it is of the time before the region. */
export function marksOf(series: RegionSeries, observation: Observation, language: Language): readonly string[] {
  const regions = summedBefore(series, observation);
  const mark = say(WORDS.pastMark, language, { regions: regionCount(regions, language) });
  return [...(regions.length === 0 ? [] : [mark]), ...badgesOf(observation, language)];
}

/**
 * What open points and dotted or dashed lines mean: which statuses the figure has of those that are drawn the same way.
 */
export function uncertainNotes(
  observations: readonly Observation[],
  entryOf: (doubt: Doubt) => Entry,
  language: Language,
): string[] {
  return [...new Set(DOUBTS.map(entryOf))].flatMap((entry) => {
    const alike = observations.filter((observation) => {
      const doubt = doubtOf(observation);
      return observation.value !== null && doubt && entryOf(doubt) === entry;
    });
    const words = doubtWords(alike, language);
    return words.length === 0 ? [] : [say(entry, language, { statuses: listOf(words, language) })];
  });
}

/** The statuses for which figures are drawn as uncertain, each once, as they stand in a sentence. */
export function doubtWords(observations: readonly Observation[], language: Language): string[] {
  const statuses = observations.flatMap((observation) =>
    badgesOf({ ...observation, statuses: observation.statuses.filter((status) => DOUBT_OF[status]) }, language),
  );
  return [...new Set(statuses)].map((status) => status.toLowerCase());
}

/**
 * The notes that the feed gives with single observations, each once, with the periods and the regions that it is about.
 */
export function observationNotes(all: readonly Noted[], language: Language): string[] {
  const textOf = ({ note }: Observation): string | undefined => note && phraseIn(note, language).text;
  const isOfAll = (text: string) =>
    all.every(
      ({ observations }) =>
        observations.length > 1 && observations.every((observation) => textOf(observation) === text),
    );
  return whenNoted(all, textOf, language).map(([text, named]) =>
    isOfAll(text) ? text : `${sentenceCase(namedIn(named, language))}: ${text}`,
  );
}
