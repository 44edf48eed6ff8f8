import { nameIn } from '../../../feed/checks/place.js';
import type { Language } from '../../../feed/shape/widget-words.js';
import { listOf, say, sayCount } from '../../../locale/catalogue.js';
import { formatNumber, formatValue } from '../../../locale/number.js';
import { formatPeriod } from '../../../locale/time.js';
import { DECIMAL_COUNT, PART_WORDS } from './finding.words.js';
import type { Proposal } from '../proposal-shape.js';
import { decimalsOf } from '../comparison/scale.js';

/** Names in a row that are written out; behind them stands how many more there are. */
const MOST_NAMES = 3;

/** Words for what a proposal is about, in one language. */
export class ProposalWords {
  readonly language: Language;
  readonly #names: Proposal['names'];
  /** Where the table came from: «det du limte inn», or «tabellen». */
  readonly where: string;
  readonly indicator: string;

  constructor(
    { names, format, title, indicator }: Pick<Proposal, 'names' | 'format' | 'title' | 'indicator'>,
    language: Language,
  ) {
    this.language = language;
    this.#names = names;
    this.where = say(format === 'clipboard' || format === 'html' ? PART_WORDS.pasted : PART_WORDS.table, language);
    this.indicator = nameIn(title, language) || indicator;
  }

  /** The name of a region; its id where the feed has none. */
  region(id: string): string {
    return nameIn(this.#names.get(id), this.language) || id;
  }

  regions(ids: readonly string[]): string {
    return this.#list(ids.map((id) => this.region(id)));
  }

  /** Labels of the table, in quotation marks. */
  quoted(names: readonly string[]): string {
    return this.#list(names.map((name) => this.label(name)));
  }

  label(name: string): string {
    return name === '' ? say(PART_WORDS.unnamed, this.language) : say(PART_WORDS.quoted, this.language, { name });
  }

  period(text: string): string {
    return formatPeriod(text, this.language);
  }

  periods(texts: readonly string[]): string {
    return this.#list(texts.map((text) => this.period(text)));
  }

  /** A number with all its decimals. */
  number(value: number): string {
    return formatNumber(value, Math.min(12, decimalsOf(value)), this.language);
  }

  /** A percentage with its sign: `2,6 %`. */
  percent(value: number): string {
    return formatValue(value, { id: 'percent', decimals: Math.min(12, decimalsOf(value)) }, this.language);
  }

  /** How many decimals there are: «1 desimal». */
  decimals(count: number): string {
    return sayCount(DECIMAL_COUNT, count, this.language, { count });
  }

  #list(items: readonly string[]): string {
    if (items.length <= MOST_NAMES + 1) return listOf(items, this.language);
    const more = say(PART_WORDS.more, this.language, { count: items.length - MOST_NAMES });
    return listOf([...items.slice(0, MOST_NAMES), more], this.language);
  }
}
