import type { ReadingCode, ReadingProblem } from '../problem.js';
import type { Language } from '../shape/widget-words.js';
import { describeIn, type Wording } from './describe.js';
import { FILE_SENTENCES, FILE_VARIANTS } from './file-sentences.js';
import { VALUE_SENTENCES, VALUE_VARIANTS } from './value-sentences.js';

/** The sentences about what reading a feed reports. */
export const READING: Wording<ReadingCode> = {
  sentences: { ...FILE_SENTENCES, ...VALUE_SENTENCES },
  variants: { ...FILE_VARIANTS, ...VALUE_VARIANTS },
};

/** The sentence for a problem that readers' browsers can meet, without those that only the check of a keeper tells. */
export function describeReadingProblem(problem: ReadingProblem, language: Language): string {
  return describeIn(problem, language, READING);
}
