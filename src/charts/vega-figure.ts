import { transforms } from 'vega-dataflow';
import { View } from 'vega-view';
import type { Language } from '../feed/feed.js';
import { numberLocaleOf } from './chart-locale.js';
import { compiledExpressions } from './compiled-expressions.js';
import { compositionOperators } from './compiled/composition.js';
import { jobsValueOperators } from './compiled/jobs-value.js';
import { rankingOperators } from './compiled/ranking.js';
import { trendOperators } from './compiled/trend.js';
import type { Drawing } from './drawing.js';
import type { CompiledOperator } from './expression.js';
import { FailureLog } from './failure-log.js';
import { refusingLoader } from './refusing-loader.js';
import { registeredTransforms } from './transforms.js';

Object.assign(transforms, registeredTransforms);

const OPERATORS: Readonly<Record<Drawing['kind'], readonly CompiledOperator[]>> = {
  trend: trendOperators,
  ranking: rankingOperators,
  composition: compositionOperators,
  'jobs-value': jobsValueOperators,
};

/** Vega listens to nothing: not for bound inputs, and not to the pointer, which would run a dataflow at each move. */
const eventConfig = { bind: 'none', view: false };

/** The text of a figure: its language and a concrete font. */
export interface Typography {
  readonly language: Language;
  readonly fontFamily: string;
  readonly fontSize: number;
}

/** One Vega view of one kind of figure. Everything that varies comes from a `Drawing`. */
export class VegaFigure {
  readonly kind: Drawing['kind'];
  readonly #view: View;
  readonly #log = new FailureLog();

  /** Not drawn anywhere until it is mounted; where there is no document it can only be written as text. */
  constructor(kind: Drawing['kind'], typography: Typography) {
    this.kind = kind;
    this.#view = new View({ operators: OPERATORS[kind], eventConfig }, {
      expr: compiledExpressions,
      renderer: 'svg',
      loader: refusingLoader,
      logger: this.#log,
      locale: { number: numberLocaleOf(typography.language) },
      tooltip: () => undefined,
    });
    this.typeset(typography);
  }

  /** Draws inside an element from now on. */
  mount(element: HTMLElement): void {
    this.#view.initialize(element);
  }

  /** Writes in another font, or another size, from the next drawing on. */
  typeset({ fontFamily, fontSize }: Typography): void {
    this.#view.signal('fontFamily', fontFamily).signal('fontSize', fontSize);
  }

  /** Shows a drawing with some of its rows highlighted, or none. Rejects with the first error that Vega logs. */
  async show(drawing: Drawing, description: string, highlighted: readonly object[]): Promise<void> {
    const { width, height, margins, signals, datasets } = drawing;
    const view = this.#view.description(description).width(width).height(height).signal('margins', margins);
    for (const [name, value] of Object.entries(signals)) view.signal(name, value);
    for (const [name, rows] of Object.entries(datasets)) this.#replace(name, rows);
    await this.highlight(highlighted);
  }

  /** Shows rows as highlighted, or none. */
  async highlight(rows: readonly object[]): Promise<void> {
    this.#replace('highlighted', rows);
    await this.#view.runAsync();
    this.#log.throwFirst();
  }

  /** The figure as SVG text, where there is no document: in Node. The built chunk draws in documents only. */
  toSVG(): Promise<string> {
    return this.#view.toSVG();
  }

  /** Ends the view. Its elements stay in the document; who mounted it removes them. */
  finalize(): void {
    this.#view.finalize();
  }

  /** Vega marks the rows it is given, so it gets copies. */
  #replace(name: string, rows: readonly object[]): void {
    const copies = rows.map((row) => ({ ...row }));
    this.#view.change(name, this.#view.changeset().remove(() => true).insert(copies));
  }
}
