import type { Place } from '../../../feed/checks/place.js';
import type { Problem, ProblemCode } from '../../../feed/problem.js';
import type { Language } from '../../../feed/shape/widget-words.js';
import { say, type Entry } from '../../../locale/catalogue.js';

/** With what suggestions are made. */
export interface SuggestionOptions {
  readonly language: Language;
  /** The keeper's date, as ISO. */
  readonly today: string;
}

/** One thing that can be done: its label, and what it makes of a feed, for each problem of the same cause. */
export interface Way {
  readonly label: string;
  readonly edit: (feed: unknown, problem: Problem, place: Place) => unknown;
}

/** What ways are found for: the first of some problems with one cause. */
export interface Situation extends SuggestionOptions {
  readonly problem: Problem;
  readonly place: Place;
  readonly feed: unknown;
  /** How many problems have the cause. */
  readonly count: number;
}

export type WaysFor = (situation: Situation) => readonly Way[];
export type WaysByCode = Partial<Record<ProblemCode, WaysFor>>;

/** What a button says, in the keeper's language. */
export function label(entry: Entry, { language }: Situation, values: Readonly<Record<string, string>> = {}): string {
  return say(entry, language, values);
}
