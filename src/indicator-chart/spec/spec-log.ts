import { SpecError } from './spec.js';

/** Vega-Lite says this of every chart whose width is fitted and whose height follows its rows, as ours are meant to. */
const EXPECTED = 'Dropping "fit-y"';

/** What Vega says of an axis for a field that it has found no number in. */
const NO_NUMBERS = /^Infinite extent for field "(?<field>[^"]*?)(?:_start|_end)?"/;

/**
 * What Vega says about a developer's spec. It logs an error and draws half a chart; the first one is kept so that the
 * caller can fail instead. Warnings go to the developer's console.
 */
export class SpecLog {
  #first: Error | undefined;

  /** @param columns the names that the rows have */
  constructor(readonly columns: readonly string[] = []) {}

  /** Throws the first error that was logged since the last call. */
  throwFirst(): void {
    const first = this.#first;
    this.#first = undefined;
    if (first) throw first;
  }

  // Bound: Vega calls them as if they were its own view's.
  readonly error = (...messages: readonly unknown[]): this => {
    const [message] = messages;
    this.#first ??= message instanceof Error ? message : new Error(messages.map(String).join(' '));
    return this;
  };

  readonly warn = (...messages: readonly unknown[]): this => {
    const field = NO_NUMBERS.exec(String(messages[0]))?.groups?.['field'];
    if (field !== undefined && !this.columns.some((column) => isMadeOf(field, column))) {
      return this.error(
        new SpecError(
          `No row has a number in the field "${field}". The columns of the rows are ${this.columns.join(', ')}.`,
        ),
      );
    }
    if (!String(messages[0]).startsWith(EXPECTED)) console.warn('samspill: <indicator-chart>', ...messages);
    return this;
  };

  info(): this {
    return this;
  }

  debug(): this {
    return this;
  }

  level(): number;
  level(level: number): this;
  level(level?: number): number | this {
    return level === undefined ? 2 : this;
  }
}

/** Vega-Lite makes fields of its own from those that a spec names: `sum_value`, `bin_maxbins_10_value`. */
function isMadeOf(field: string, column: string): boolean {
  return field === column || field.endsWith(`_${column}`);
}
