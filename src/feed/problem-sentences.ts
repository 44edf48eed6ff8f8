import type { Problem } from './problem.js';
import { describeIn } from './sentences/describe.js';
import { KEEPER_SENTENCES, KEEPER_VARIANTS } from './sentences/keeper-sentences.js';
import { READING } from './sentences/reading-sentences.js';
import type { Language } from './shape/widget-words.js';

const ALL = {
  sentences: { ...READING.sentences, ...KEEPER_SENTENCES },
  variants: { ...READING.variants, ...KEEPER_VARIANTS },
};

/**
 * One plain sentence for a problem: what is wrong and, where it helps, what to write instead.
 *
 * @returns for instance: Feil i datafilen: «indicators[2].series[0].region» viser til «moss», som ikke finnes under
 *   «regions».
 */
export function describeProblem(problem: Problem, language: Language): string {
  return describeIn(problem, language, ALL);
}
