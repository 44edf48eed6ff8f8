import { noChange } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';

/** Code that is fetched only when something needs it. */
export class LazyCode<M extends object> {
  #module: M | undefined;
  #loading: Promise<M> | undefined;

  constructor(readonly load: () => Promise<M>) {}

  /** The code, once it is there. */
  get module(): M | undefined {
    return this.#module;
  }

  /** Fetches the code. Rejects when it cannot be fetched; asking again tries again. */
  async get(): Promise<M> {
    this.#loading ??= this.load();
    try {
      this.#module = await this.#loading;
      return this.#module;
    } catch (error) {
      this.#loading = undefined;
      throw error;
    }
  }
}

/** What stands where code is needed: with it, until it is there, and when it cannot be fetched. */
export interface Stages<M> {
  readonly loaded: (module: M) => unknown;
  readonly waiting: () => unknown;
  readonly failed: () => unknown;
}

class WhenLoaded extends AsyncDirective {
  #newest: Stages<object> | undefined;
  #hasFailed = false;

  override render(code: LazyCode<object>, stages: Stages<object>): unknown {
    if (code.module) return stages.loaded(code.module);
    if (this.#hasFailed) return stages.failed();
    const isFirst = this.#newest === undefined;
    this.#newest = stages;
    if (isFirst) void this.#get(code);
    return stages.waiting();
  }

  async #get(code: LazyCode<object>): Promise<void> {
    const module = await code.get().catch(() => undefined);
    this.#hasFailed = module === undefined;
    this.setValue((module ? this.#newest?.loaded(module) : this.#newest?.failed()) ?? noChange);
  }
}

const place = directive(WhenLoaded);

/** Renders with code that is fetched when it is first needed. */
export function whenLoaded<M extends object>(code: LazyCode<M>, { loaded, ...others }: Stages<M>): unknown {
  return place(code, { ...others, loaded: (module) => loaded(module as M) });
}
