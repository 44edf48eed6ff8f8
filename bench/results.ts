/** What a run of the measurement writes down. */

/** One visit to a page. Times in milliseconds since the navigation began, sizes in bytes. */
export interface Sample {
  /** When the frame with all numbers had been painted. */
  readonly number: number;
  /** When the frame with all figures had been painted. */
  readonly figure: number;
  /** Time in all tasks of the page's main thread until the figure was noticed from outside. */
  readonly task: number;
  /** What came over the wire until the network was at rest, headers included. */
  readonly bytes: number;
  readonly requests: number;
  /** JavaScript heap in use after a collection. */
  readonly heap: number;
}

/** One visit with the profiler at work, in milliseconds of script. */
export interface ScriptSample {
  readonly toNumber: number;
  readonly toFigure: number;
}

/** Samples by contestant; the same index is the same round. */
export type Samples = Readonly<Record<string, readonly Sample[]>>;

/** The samples of a page with so many figures or points. */
export interface Step {
  readonly size: number;
  readonly samples: Samples;
}

/** One change of region, in milliseconds. */
export interface RegionChange {
  /** From setting the region until the element has rendered the new numbers. */
  readonly toNumber: number;
  /** Time in script until everything was at rest, the figure drawn again included. */
  readonly script: number;
}

/** What stayed behind after putting an element on a page and taking it away, for each time. */
export interface Leak {
  readonly element: string;
  /** Whether the same element came back each time, or a new one. */
  readonly comesBack: boolean;
  readonly cycles: number;
  /** Whether the element did not draw everything one of these times, so that nothing could be counted. */
  readonly hasFailed: boolean;
  readonly nodes: number;
  readonly listeners: number;
  readonly bytes: number;
}

export interface Machine {
  readonly processor: string;
  readonly cores: number;
  /** GiB, rounded. */
  readonly memory: number;
  readonly system: string;
}

/** Everything of one run. */
export interface Results {
  readonly date: string;
  readonly machine: Machine;
  readonly versions: Readonly<Record<string, string>>;
  readonly seed: number;
  readonly minutes: number;
  readonly page: Samples;
  readonly scripts: Readonly<Record<string, readonly ScriptSample[]>>;
  readonly figures: readonly Step[];
  readonly points: readonly Step[];
  readonly municipalities: readonly ScriptSample[];
  readonly regionChanges: readonly RegionChange[];
  readonly leaks: readonly Leak[];
}

/** One quantity of a contestant's samples, in the order of the rounds. */
export function valuesOf(samples: Samples, id: string, quantity: keyof Sample): number[] {
  return (samples[id] ?? []).map((sample) => sample[quantity]);
}
