import { phraseIn } from '../../feed/localized-text.js';
import { listOf, say } from '../../locale/catalogue.js';
import { periodWords } from '../../locale/indicator-period.js';
import type { RegionKind } from '../../locale/region.words.js';
import { valueText } from '../../view/key-figure/interval-text.js';
import { regionWord, type RegionForm } from '../../view/region-name.words.js';
import type { FullFigure } from '../figure.js';
import { marksOf } from '../notes.js';
import { kindOf, shownNote } from '../ranking/ranking-figure.js';
import { readingOf, withStatus, type Reading } from '../reading.js';
import { periodOf } from '../trend/trend-figure.js';
import { seriesNotes, trendNotes } from '../trend/trend-notes.js';
import type { GatheredPlots } from './gathered-plots.js';
import type { RegionPlot } from './small-multiples-figure.js';
import { SMALL_MULTIPLES_WORDS as WORDS } from './small-multiples.words.js';

/** What a line stands at where it begins, on scales that are counted from there. */
export const BASES = { index: 100, change: 0 } as const;

function kindIn({ request, plots }: GatheredPlots): RegionKind {
  return kindOf(request.feed, plots);
}

function regionsIn(gathered: GatheredPlots, form: RegionForm): string {
  return regionWord(kindIn(gathered), form, gathered.request.language);
}

/** What is shown, of whom, and on which scale. */
export function plotsTitle(gathered: GatheredPlots): string {
  const { request, scales, texts } = gathered;
  const { basis, language } = request;
  const title = phraseIn(basis.indicator.title, language).text;
  const text = say(WORDS.title, language, { title, regions: regionsIn(gathered, 'these') });
  return scales.shown.scale === 'value' ? text : `${text} (${texts.about})`;
}

/** How many stand higher than where they began, and who stands at either end. */
export function plotsSentence(gathered: GatheredPlots): string {
  const { request, scales, plots } = gathered;
  const { basis, language } = request;
  const { scale, span } = scales.shown;
  const [first, last] = [plots[0], plots.at(-1)];
  if (!first || !last) return '';
  const ends = { first: first.label, highest: first.valueLabel, last: last.label, lowest: last.valueLabel };
  const endsText = say(WORDS.ends, language, ends);
  if (scale !== 'index' && scale !== 'change') return endsText;
  const risen = plots.filter(({ points }) => (points.at(-1)?.value ?? 0) > BASES[scale]).length;
  const period = periodWords(span?.from ?? '', basis.indicator, language).name;
  const values = { risen, count: plots.length, regions: regionsIn(gathered, 'these'), period };
  return `${say(WORDS.risen, language, values)} ${endsText}`;
}

/** What a plot says: the newest figure on the scale, and the figure itself. */
export function plotReading(plot: RegionPlot, { request, all, scales, texts }: GatheredPlots): Reading {
  const { basis, language } = request;
  const end = plot.points.at(-1);
  const place = all.findIndex(({ region }) => region.id === plot.key);
  const period = (end && periodOf(end)?.text) ?? '';
  const series = all[place];
  const observation = series?.observations.find((each) => each.period === period);
  const figure = valueText(observation?.value ?? end?.value ?? 0, observation, basis.indicator.unit, language);
  const marks = series && observation ? marksOf(series, observation, language) : [];
  const { label } = periodWords(period, basis.indicator, language);
  const scaled = texts.valueAt(place, period);
  const isScaled = scales.shown.scale !== 'value' && scaled !== undefined;
  const line = isScaled ? withStatus(texts.inWords(scaled), [figure, ...marks]) : withStatus(figure, marks);
  return readingOf([plot.key], plot.label, [line, label], language);
}

/** What must be known to read the plots, and their table. */
export function plotsNotes(
  gathered: GatheredPlots,
  drawn: readonly RegionPlot[],
): Pick<FullFigure, 'notes' | 'tableNotes'> {
  const { request, all, without, scales, trend, plots } = gathered;
  const { basis, language } = request;
  const own = drawn.find(({ emphasised }) => emphasised);
  const names = without.map(({ name }) => phraseIn(name, language).text);
  const withoutNote =
    names.length === 0 ? [] : [say(WORDS.withoutNote, language, { regions: listOf(names, language) })];
  const ofSeries = seriesNotes(all, basis.indicator, language);
  return {
    notes: [
      ...shownNote(plots, { bars: drawn }, kindIn(gathered), language),
      say(WORDS.axisNote, language),
      ...(own ? [say(WORDS.ownNote, language, { region: own.label })] : []),
      ...withoutNote,
      ...trendNotes(trend, scales.shown.all, basis.indicator, language),
      ...scales.notes,
    ],
    tableNotes: [...withoutNote, ...ofSeries],
  };
}
