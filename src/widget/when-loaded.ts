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

type Render = (module: object) => unknown;

class WhenLoaded extends AsyncDirective {
  #newest: Render | undefined;

  override render(code: LazyCode<object>, render: Render, before: () => unknown): unknown {
    if (code.module) return render(code.module);
    const isFirst = this.#newest === undefined;
    this.#newest = render;
    if (isFirst) code.get().then((module) => this.setValue(this.#newest?.(module) ?? noChange), () => undefined);
    return before();
  }
}

const place = directive(WhenLoaded);

/** Renders with code that is fetched when it is first needed. Until it is there, and when it cannot be fetched, `before` stands in its place. */
export function whenLoaded<M extends object>(code: LazyCode<M>, render: (module: M) => unknown, before: () => unknown): unknown {
  return place(code, (module) => render(module as M), before);
}
