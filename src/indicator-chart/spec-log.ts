/** Vega-Lite says this of every chart whose width is fitted and whose height follows its rows, as ours are meant to. */
const EXPECTED = 'Dropping "fit-y"';

/**
 * What Vega says about a developer's spec. It logs an error and draws half a chart; the first one is kept so that the caller can
 * fail instead. Warnings go to the developer's console.
 */
export class SpecLog {
  #first: Error | undefined;

  /** Throws the first error that was logged since the last call. */
  throwFirst(): void {
    const first = this.#first;
    this.#first = undefined;
    if (first) throw first;
  }

  error(...messages: readonly unknown[]): this {
    const [message] = messages;
    this.#first ??= message instanceof Error ? message : new Error(messages.map(String).join(' '));
    return this;
  }

  warn(...messages: readonly unknown[]): this {
    if (!String(messages[0]).startsWith(EXPECTED)) console.warn('samspill: <indicator-chart>', ...messages);
    return this;
  }

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
