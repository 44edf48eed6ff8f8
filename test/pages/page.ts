/** What a page test can do with a page, whatever the engine. */
import type { EngineName } from '../../tools/browsers/engines.mjs';
import { timePasses } from '../time-passes.js';

/**
 * Something that the page or its browser said. `uncaught` are errors and rejections that nobody handled, `violation`
 * are breaches of the Content Security Policy or of Trusted Types.
 */
export interface Message {
  readonly type: 'debug' | 'error' | 'info' | 'log' | 'warn' | 'uncaught' | 'violation';
  readonly text: string;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A part of a page in whole CSS pixels from its upper left corner. */
export interface Part extends Size {
  readonly x: number;
  readonly y: number;
}

/** The media features that Chromium can be told to have; see {@link Page.emulateMedia}. */
export type MediaFeatures = Readonly<Record<string, string>>;

/** An element as assistive technology meets it: those without a meaning are left out. */
export interface AccessibleNode {
  readonly role: string;
  readonly name?: string;
  readonly value?: string | number;
  readonly level?: number;
  readonly selected?: boolean;
  readonly pressed?: boolean | 'mixed';
  readonly expanded?: boolean;
  readonly checked?: boolean | 'mixed';
  readonly disabled?: boolean;
  readonly children?: readonly AccessibleNode[];
}

/** A started browser. */
export interface EngineBrowser {
  newPage(): Promise<EnginePage>;
  close(): Promise<void>;
}

/** The raw abilities of one page in one engine. Results of `evaluate` are JSON. */
export interface EnginePage {
  /** Opens an address and waits until the page and its scripts have loaded. */
  goto(url: string): Promise<void>;
  /** Value of a JavaScript expression, or of the promise that it gives. */
  evaluateExpression(expression: string): Promise<unknown>;
  /** Presses and releases a key by its name in `KeyboardEvent.key`, with modifiers before it: `Shift+Tab`. */
  press(key: string): Promise<void>;
  /** Moves the mouse to a place in the viewport. */
  hover(x: number, y: number): Promise<void>;
  /** Moves the mouse to a place in the viewport and clicks. */
  click(x: number, y: number): Promise<void>;
  /**
   * Resizes the viewport in CSS pixels and gives back the size that it got: WebKitGTK's window never gets narrower
   * than about 450, so put a narrow page into an iframe there.
   */
  setViewport(width: number, height: number): Promise<Size>;
  /** Sets media features such as `prefers-color-scheme`; false where the engine cannot be told (all but Chromium). */
  emulateMedia(features: MediaFeatures): Promise<boolean>;
  /** Picture of the viewport as PNG. */
  screenshot(): Promise<Buffer>;
  /** Picture of a part of the page as PNG; undefined where the engine takes none (WebKitGTK). */
  pictureOf(part: Part): Promise<Buffer | undefined>;
  /** What assistive technology meets in an element; undefined where the engine cannot be asked (all but Chromium). */
  accessibleTree(selector: string): Promise<AccessibleNode | undefined>;
  /** What the browser itself reported since the page was opened; empty in WebKitGTK, which cannot tell. */
  nativeMessages(): readonly Message[];
  /** Addresses requested since the page was opened, its own included. */
  requests(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** A page under test. */
export class Page {
  readonly engine: EngineName;
  readonly #page: EnginePage;

  constructor(engine: EngineName, page: EnginePage) {
    this.engine = engine;
    this.#page = page;
  }

  goto(url: string | URL): Promise<void> {
    return this.#page.goto(String(url));
  }

  /**
   * Runs a function in the page and gives back its JSON result. The function sees its arguments and the page, nothing
   * of the test around it. It is exempt from the page's Content Security Policy: policy probes belong into the page.
   */
  async evaluate<Arguments extends readonly unknown[], Result>(
    script: (...scriptArguments: Arguments) => Result,
    ...scriptArguments: Arguments
  ): Promise<Awaited<Result>> {
    return (await this.#page.evaluateExpression(expressionOf(script, scriptArguments))) as Awaited<Result>;
  }

  /** Waits until a function in the page gives a truthy value; rejects after `timeout` milliseconds. */
  async waitFor<Arguments extends readonly unknown[]>(
    script: (...scriptArguments: Arguments) => unknown,
    ...scriptArguments: Arguments
  ): Promise<void> {
    const deadline = Date.now() + WAIT_TIMEOUT;
    while (!(await this.#page.evaluateExpression(expressionOf(script, scriptArguments)))) {
      if (Date.now() > deadline) throw new Error(`Waited in vain for ${script.toString()}`);
      await timePasses(50, 'the time between two looks at a page');
    }
  }

  /** Violations found by axe in the page or below a selector, one line each: rule, impact, places. */
  async axe(selector = 'html', options: Readonly<Record<string, unknown>> = {}): Promise<readonly string[]> {
    const { default: axe } = await import('axe-core');
    await this.#page.evaluateExpression(`void (() => { ${axe.source} })()`);
    return this.evaluate(runAxe, selector, options);
  }

  /** Everything that the page or its browser said, in no certain order. */
  async messages(): Promise<readonly Message[]> {
    const observed = await this.evaluate(readObserved);
    const isObserved = ({ type, text }: Message): boolean =>
      observed.some((message) => message.type === type && text.includes(wordsOf(message.text)));
    return [...observed, ...this.#page.nativeMessages().filter((message) => !isObserved(message))];
  }

  /** The messages that a healthy page does not have: warnings, errors, uncaught ones and policy violations. */
  async problems(): Promise<readonly string[]> {
    const bad = (await this.messages()).filter(({ type }) => ['error', 'uncaught', 'violation', 'warn'].includes(type));
    return bad.map(({ type, text }) => `${type}: ${text}`);
  }

  /** Waits until one of the {@link problems} matches: browsers tell of some of them in a task of their own. */
  async says(problem: RegExp): Promise<void> {
    const deadline = Date.now() + WAIT_TIMEOUT;
    for (let problems = await this.problems(); !problems.some((each) => problem.test(each)); ) {
      if (Date.now() > deadline) throw new Error(`${String(problem)} is not among ${problems.join('\n')}`);
      await timePasses(50, 'the time between two looks at a page');
      problems = await this.problems();
    }
  }

  press(...keys: readonly string[]): Promise<void> {
    return keys.reduce((before, key) => before.then(() => this.#page.press(key)), Promise.resolve());
  }

  hover(x: number, y: number): Promise<void> {
    return this.#page.hover(x, y);
  }

  click(x: number, y: number): Promise<void> {
    return this.#page.click(x, y);
  }

  setViewport(width: number, height: number): Promise<Size> {
    return this.#page.setViewport(width, height);
  }

  emulateMedia(features: MediaFeatures): Promise<boolean> {
    return this.#page.emulateMedia(features);
  }

  screenshot(): Promise<Buffer> {
    return this.#page.screenshot();
  }

  /** Picture of a part of the page as PNG; undefined where the engine takes none (WebKitGTK). */
  pictureOf(part: Part): Promise<Buffer | undefined> {
    return this.#page.pictureOf(part);
  }

  /** What assistive technology meets in the first element of a selector; undefined where the engine cannot be asked. */
  accessibleTree(selector: string): Promise<AccessibleNode | undefined> {
    return this.#page.accessibleTree(selector);
  }

  /** Addresses that the page requested; the icon of a tab is the browser's own affair. */
  async requests(): Promise<readonly string[]> {
    return (await this.#page.requests()).filter((address) => !address.endsWith('/favicon.ico'));
  }

  close(): Promise<void> {
    return this.#page.close();
  }
}

/** How long {@link Page.waitFor} waits, in milliseconds. */
const WAIT_TIMEOUT = 30_000;

/** `__name` is a leftover of the compiler that runs the tests; the page does not know it. */
function expressionOf(script: (...scriptArguments: never) => unknown, scriptArguments: readonly unknown[]): string {
  const list = scriptArguments.map((value) => JSON.stringify(value) ?? 'undefined').join(', ');
  return `(() => { const __name = (value) => value; return (${script.toString()})(${list}); })()`;
}

/** The first line of a message, without the element at its end, which browsers name in their own way. */
function wordsOf(text: string): string {
  return (text.split('\n', 1)[0] ?? '').replace(/ \[object \w+\]$/u, '');
}

function readObserved(): readonly Message[] {
  return ((window as unknown as Record<symbol, unknown>)[Symbol.for('page-test.messages')] ?? []) as Message[];
}

async function runAxe(selector: string, options: Readonly<Record<string, unknown>>): Promise<readonly string[]> {
  const { axe } = window as unknown as { axe: typeof import('axe-core') };
  const { violations } = await axe.run(selector, options);
  return violations.map(({ id, impact, nodes }) => {
    return `${id} (${impact ?? 'no impact'}): ${nodes.map(({ target }) => JSON.stringify(target)).join(', ')}`;
  });
}
