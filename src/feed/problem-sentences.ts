import type { Problem } from './problem.js';
import { describeIn, sentenceIn, type Sentences, type Wording } from './sentences/describe.js';
import { JSON_SENTENCES, JSON_VARIANTS } from './sentences/json-sentences.js';
import { KEEPER_SENTENCES, KEEPER_VARIANTS } from './sentences/keeper-sentences.js';
import { READING } from './sentences/reading-sentences.js';
import { SLIP_SENTENCES, SLIP_VARIANTS } from './sentences/slip-sentences.js';
import type { Language } from './shape/widget-words.js';

const ALL: Wording<Problem['code']> = {
  sentences: { ...READING.sentences, ...KEEPER_SENTENCES, ...SLIP_SENTENCES, ...JSON_SENTENCES },
  variants: { ...READING.variants, ...KEEPER_VARIANTS, ...SLIP_VARIANTS, ...JSON_VARIANTS },
};

const SUGGESTION: Sentences = {
  nb: ' Mener du «{suggestion}»?',
  nn: ' Meiner du «{suggestion}»?',
  sv: ' Menar du "{suggestion}"?',
  en: ' Do you mean "{suggestion}"?',
};

/**
 * One plain sentence for a problem: what is wrong and, where it helps, what to write instead.
 *
 * @returns for instance: Feil i datafilen: «indicators[2].series[0].region» viser til «mos», som ikke finnes under
 *   «regions». Mener du «moss»?
 */
export function describeProblem(problem: Problem, language: Language): string {
  return describeIn(problem, language, ALL) + suggestionIn(problem, language);
}

/**
 * The same for a list that says itself how bad each problem is and where: with a name in the place of the path, and
 * without `«path»: ` where a sentence begins so.
 */
export function explainProblem(problem: Problem, name: string, language: Language): string {
  const sentence = sentenceIn(problem, language, ALL, '{path}');
  const plain = sentence.replace(/^[«"]\{path\}[»"]: ?/u, '').replaceAll('{path}', () => name);
  return plain + suggestionIn(problem, language);
}

function suggestionIn({ values }: Problem, language: Language): string {
  const { suggestion } = values;
  if (suggestion === undefined || suggestion === '') return '';
  return SUGGESTION[language].replace('{suggestion}', () => String(suggestion));
}
