/** What can be asked of `npm run bench`. */
import { CONTESTANTS, type Contestant } from './contestants.js';

/** The measurements, in the order in which they are made. */
export const PARTS = ['page', 'scripts', 'figures', 'points', 'municipalities', 'leaks'] as const;
export type Part = (typeof PARTS)[number];

export interface Options {
  /** Few rounds, to see that everything works; nothing is written to the docs. */
  readonly isQuick: boolean;
  /** Only writes the docs anew from the kept results. */
  readonly isReport: boolean;
  /** Measures what is in `dist/` instead of building it first. */
  readonly isBuilt: boolean;
  readonly parts: readonly Part[];
  readonly contestants: readonly Contestant[];
}

/** Rounds of the measurements, and cycles of each element. */
export interface Effort {
  readonly page: number;
  readonly series: number;
  readonly municipalities: number;
  readonly cycles: number;
}

export const FULL: Effort = { page: 17, series: 5, municipalities: 11, cycles: 1_000 };
export const QUICK: Effort = { page: 3, series: 1, municipalities: 2, cycles: 50 };

/**
 * Reads the command line: `--quick`, `--report`, `--built`, `--only=page,leaks`, `--without=highcharts`.
 *
 * @throws {Error} for anything else
 */
export function readOptions(words: readonly string[]): Options {
  const flags = new Set(['--quick', '--report', '--built']);
  const unknown = words.find((word) => !flags.has(word) && !/^--(?:only|without)=/u.test(word));
  if (unknown !== undefined) throw new Error(`"${unknown}" is not known here.`);
  const only = listOf(words, '--only=', PARTS);
  const without = listOf(
    words,
    '--without=',
    CONTESTANTS.map(({ id }) => id),
  );
  return {
    isQuick: words.includes('--quick'),
    isReport: words.includes('--report'),
    isBuilt: words.includes('--built'),
    parts: PARTS.filter((part) => only.length === 0 || only.includes(part)),
    contestants: CONTESTANTS.filter(({ id }) => !without.includes(id)),
  };
}

/** Whether a run measures everything the docs tell of. */
export function isComplete({ isQuick, parts, contestants }: Options): boolean {
  const missing = CONTESTANTS.filter((contestant) => !contestants.includes(contestant));
  return !isQuick && parts.length === PARTS.length && missing.every(({ id }) => id === 'highcharts');
}

function listOf<T extends string>(words: readonly string[], prefix: string, known: readonly T[]): T[] {
  const names = words.filter((word) => word.startsWith(prefix)).flatMap((word) => word.slice(prefix.length).split(','));
  return names.map((name) => {
    const found = known.find((entry) => entry === name);
    if (found === undefined) throw new Error(`${prefix}${name}: known are ${known.join(', ')}.`);
    return found;
  });
}
