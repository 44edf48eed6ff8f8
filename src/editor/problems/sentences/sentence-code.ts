import type { ProblemCode } from '../../../feed/problem.js';
import type { Entry } from '../../../locale/catalogue.js';

/** What a sentence is for: a kind of problem, or a case of it that is told in other words. */
export type SentenceCode =
  | ProblemCode
  | `type ${'number' | 'text'}`
  | 'percent-fraction one'
  | 'duplicate-id series'
  | 'number-unreadable signed'
  | 'vocabulary same';

/** Sentences by what they are for. */
export type SentencesByCode = Readonly<Partial<Record<SentenceCode, Entry>>>;
