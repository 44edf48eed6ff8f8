import type { Language, Observation, Unit } from '../feed/feed.js';
import { phraseIn } from '../feed/localized-text.js';
import { listOf, say } from '../locale/catalogue.js';
import { formatShare, formatValue } from '../locale/number.js';
import { formatPeriod } from '../locale/time.js';
import type { CompositionBar, CompositionFigure, CompositionPart } from '../view/chart-figure.js';
import { isCertain } from '../view/doubt.js';
import { badgesOf, missingText } from '../view/key-figure.js';
import { compositionOf, type NoComposition } from './composition.js';
import { compositionTable, shareName, type RegionComposition } from './composition-table.js';
import { COMPOSITION_WORDS as WORDS } from './composition-words.js';
import type { FigureRequest, FullFigure } from './full-figure.js';
import { observationNotes, uncertainNotes } from './notes.js';
import { readingOf, withStatus, type Reading } from './readings.js';
import { seriesTable } from './tables.js';

/**
 * What the chosen figure is made of, for the chosen region and those it is compared with; one that has no composition
 * is named.
 */
export function compositionFigure({ feed, basis, all, language }: FigureRequest): FullFigure {
  const { indicator, latest } = basis;
  const found = all.map((series) => ({
    series,
    name: phraseIn(series.region.name, language).text,
    composition: compositionOf(feed, indicator, series.region.id, latest.period),
  }));
  const title = say(WORDS.title, language, {
    title: phraseIn(indicator.title, language).text,
    period: formatPeriod(latest.period, language),
  });
  const shown = found.flatMap(({ composition, ...rest }) =>
    composition.kind === 'composition' ? [{ ...rest, composition }] : [],
  );
  const reasons = found.flatMap(({ name, composition }) =>
    composition.kind === 'composition' ? [] : [reasonText(composition, name, language)],
  );
  const first = found[0]?.composition.kind === 'composition' ? shown[0] : undefined;
  const observations = shown.flatMap(({ composition: { whole, parts } }) => [
    whole,
    ...parts.map(({ observation }) => observation),
  ]);
  const sources = [indicator, ...(shown[0]?.composition.parts ?? []).map((part) => part.indicator)].flatMap(
    ({ source }) => source ?? [],
  );
  const badges = [...new Set(observations.flatMap((observation) => badgesOf(observation, language)))];
  const common = { kind: 'composition', title, sources } as const;
  if (!first) {
    const table = seriesTable(indicator, all, language);
    return {
      ...common,
      badges: badgesOf(latest, language),
      reason: reasons.join(' '),
      readings: [],
      firstReading: 0,
      notes: [],
      table,
    };
  }
  const chart = chartOf(shown, first, indicator.unit, language);
  return {
    ...common,
    badges,
    chart,
    sentence: chart.description,
    firstReading: 0,
    readings: readingsOf(chart, shown, language),
    table: compositionTable(title, shown, indicator.unit, language),
    notes: [say(WORDS.barNote, language), ...notesOf(shown, observations, language), ...reasons],
  };
}

function chartOf(
  shown: readonly RegionComposition[],
  first: RegionComposition,
  unit: Unit,
  language: Language,
): CompositionFigure {
  const bars = shown.map((region) => barOf(region, unit, language));
  const parts = (bars[0]?.parts ?? []).map(({ label, valueLabel }) => `${label} ${valueLabel}`);
  return {
    kind: 'composition',
    description: say(WORDS.sentence, language, { region: first.name, parts: listOf(parts, language) }),
    bars,
  };
}

function barOf({ name, series, composition }: RegionComposition, unit: Unit, language: Language): CompositionBar {
  const { value, parts, rest } = composition;
  // Rounding may bring the parts a little above the whole; the bar then ends where they do.
  const length = Math.max(
    value,
    parts.reduce((sum, part) => sum + part.value, 0),
  );
  let from = 0;
  const place = (
    key: string,
    part: number,
    label: string,
    amount: number,
    certain: boolean,
    isRest: boolean,
  ): CompositionPart => {
    const start = from;
    from = isRest ? 1 : start + amount / length;
    const share = unit.id === 'percent' ? '' : ` (${formatShare(amount / value, language)})`;
    const valueLabel = `${formatValue(amount, unit, language)}${share}`;
    return {
      key: `${series.region.id} ${key}`,
      part,
      label,
      value: amount,
      valueLabel,
      from: start,
      to: from,
      certain,
      isRest,
    };
  };
  const shares = parts.map((part, index) =>
    place(part.indicator.id, index, shareName(part, language), part.value, isCertain(part.observation), false),
  );
  const remainder = rest > 0 ? [place('', parts.length, say(WORDS.rest, language), rest, true, true)] : [];
  return { label: name, valueLabel: formatValue(value, unit, language), parts: [...shares, ...remainder] };
}

/** Part by part, region by region. */
function readingsOf({ bars }: CompositionFigure, shown: readonly RegionComposition[], language: Language): Reading[] {
  return bars.flatMap((bar, region) =>
    bar.parts.map(({ key, label, valueLabel }, index) => {
      const observation = shown[region]?.composition.parts[index]?.observation;
      const statuses = observation && badgesOf(observation, language);
      return readingOf([key], `${bar.label}, ${label}`, [withStatus(valueLabel, statuses)], language);
    }),
  );
}

function notesOf(
  shown: readonly RegionComposition[],
  observations: readonly Observation[],
  language: Language,
): string[] {
  const drawn = shown.flatMap(({ composition }) => composition.parts.map(({ observation }) => observation));
  return [
    ...(shown.some(({ composition }) => composition.rest > 0) ? [say(WORDS.restNote, language)] : []),
    ...uncertainNotes(drawn, () => WORDS.uncertainNote, language),
    ...observationNotes([{ observations }], language),
  ];
}

function reasonText(none: NoComposition, region: string, language: Language): string {
  if (none.reason !== 'missing') return say(WORDS[none.reason], language, { region });
  const title = phraseIn(none.indicator.title, language).text;
  return say(WORDS.missing, language, { region, title, reason: missingText(none.observation, language) });
}
