import type { LoggerInterface } from 'vega-util';

/**
 * Vega logs an error and draws half a figure. This logger keeps the first error so that the caller can fail instead.
 * Warnings and lesser messages are for spec authors: the tests draw every spec with a logger that fails on them.
 */
export class FailureLog implements LoggerInterface {
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

  warn(): this {
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
    return level === undefined ? 1 : this;
  }
}
