import type { RegionSeries } from '../../../feed/derive/regions/region-series.js';
import type { Indicator, Language } from '../../../feed/feed.js';
import { phraseIn } from '../../../feed/localized-text.js';
import { say } from '../../../locale/catalogue.js';
import { periodWords } from '../../../locale/indicator-period.js';
import { formatNumber, formatSigned, formatValue, unitLabel } from '../../../locale/number.js';
import { formatPeriod } from '../../../locale/time.js';
import { numberCell, type DataTable, type TableCell } from '../../../view/data-table.js';
import { listWhenRead } from '../../../view/list-when-read.js';
import { periodsIn } from '../../series-table.js';
import { placesOf } from '../../year-change.js';
import type { ScaledTrend } from './scaled-trend.js';
import { TREND_SCALE_WORDS as WORDS } from './trend-scale.words.js';

/** The words of a scale in one language. */
export class ScaleTexts {
  constructor(
    readonly shown: ScaledTrend,
    readonly language: Language,
  ) {}

  /** What is drawn: «indeks, 4. kvartal 2020 = 100». */
  get about(): string {
    const { scale, indicator, span } = this.shown;
    const period = periodWords(span?.from ?? '', indicator, this.language).name;
    if (scale === 'index') return say(WORDS.index, this.language, { period });
    return scale === 'change' ? say(WORDS.change, this.language, { period }) : unitLabel(indicator.unit, this.language);
  }

  /** The unit at the head of a column. */
  get unit(): string {
    const { scale, indicator } = this.shown;
    if (scale === 'index') return say(WORDS.indexUnit, this.language);
    return scale === 'change' ? say(WORDS.changeUnit, this.language) : unitLabel(indicator.unit, this.language);
  }

  /** A value of the scale beside the name of its series: «108,2», «+8,2 %», «463,2». */
  numberOf(value: number): string {
    const { decimals } = this.shown.indicator.unit;
    if (this.shown.scale !== 'change') return formatNumber(value, decimals, this.language);
    return `${formatSigned(value, decimals, this.language)}${this.language === 'en' ? '' : '\u00a0'}%`;
  }

  /** The same where nothing else says what it is: «indeks 108,2», «463,2 jobber per 1 000 innbyggere». */
  inWords(value: number): string {
    if (this.shown.scale === 'index') return say(WORDS.indexValue, this.language, { number: this.numberOf(value) });
    if (this.shown.scale === 'change') return this.numberOf(value);
    return formatValue(value, this.shown.indicator.unit, this.language);
  }

  /** The value of a series in a period; undefined where the scale has none. */
  valueAt(series: number, period: string): number | undefined {
    const observations = this.shown.all[series]?.observations ?? [];
    return observations[placesOf(observations).get(period) ?? -1]?.value ?? undefined;
  }

  /** What one reads at the end of a line: the value, and the figure itself beside it. */
  endText(all: readonly RegionSeries[], { unit }: Indicator): (series: number, period: string) => string {
    return (series, period) => {
      const observations = all[series]?.observations ?? [];
      const figure = observations[placesOf(observations).get(period) ?? -1]?.value ?? 0;
      return `${this.numberOf(this.valueAt(series, period) ?? 0)} (${formatValue(figure, unit, this.language)})`;
    };
  }

  /** The quarter or month that alone is drawn: «4. kvartal». */
  get season(): string {
    return formatPeriod(this.shown.span?.to ?? '', this.language).replace(/ \d+$/, '');
  }

  /** The table of the figures themselves, with a column for each series on the scale. */
  tableOf(table: DataTable, all: readonly RegionSeries[]): DataTable {
    const periods = periodsIn(all);
    const names = all.map(({ region }) => phraseIn(region.name, this.language).text);
    const columns = names.map((name) => ({ title: `${name} (${this.unit})`, numeric: true }));
    return {
      caption: `${table.caption} (${this.about})`,
      columns: beforeLast(table.columns, columns),
      rows: listWhenRead(periods.length, (place) =>
        beforeLast(
          table.rows[place] ?? [],
          all.map((_, series) => this.#cellOf(series, periods[place] ?? '')),
        ),
      ),
    };
  }

  #cellOf(series: number, period: string): TableCell {
    const value = this.valueAt(series, period);
    if (value === undefined) return numberCell('', null);
    const { decimals } = this.shown.indicator.unit;
    const isChange = this.shown.scale === 'change';
    const text = isChange ? formatSigned(value, decimals, this.language) : this.numberOf(value);
    return numberCell(text, Number(value.toFixed(decimals)));
  }
}

/** The last column holds remarks. */
function beforeLast<T>(all: readonly T[], more: readonly T[]): T[] {
  return [...all.slice(0, -1), ...more, ...all.slice(-1)];
}
