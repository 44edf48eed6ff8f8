import type { Language } from '../feed/feed.js';
import { say } from '../locale/catalogue.js';
import { EMBEDDABLE, type EmbedProblem } from './embed-parameters.js';
import { PROBLEM_WORDS, WORDS } from './embed-problem.words.js';

/** Characters of what somebody has written, as it is said back. */
const LONGEST_QUOTE = 60;

/**
 * One plain sentence for a problem: what is wrong, what it can be, and what was probably meant.
 *
 * @returns for instance: «figure» kan ikke være «rankin». Den kan være trend, ranking eller none. Mener du «ranking»?
 */
export function describeEmbedProblem(problem: EmbedProblem, language: Language): string {
  const { allowed, suggestion, ...values } = { allowed: Object.keys(EMBEDDABLE), suggestion: undefined, ...problem };
  const quoted: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) quoted[name] = shortened(String(value));
  const known = alternatives(allowed, language);
  const sentence = say(PROBLEM_WORDS[problem.code], language, { ...quoted, known });
  return suggestion === undefined ? sentence : sentence + say(WORDS.suggestion, language, { suggestion });
}

function alternatives(words: readonly string[], language: Language): string {
  return [words.slice(0, -1).join(', '), ...words.slice(-1)].filter(Boolean).join(say(WORDS.or, language));
}

function shortened(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}
