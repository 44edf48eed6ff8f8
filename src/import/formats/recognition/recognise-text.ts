import type { Language } from '../../../feed/shape/widget-words.js';
import { say } from '../../../locale/catalogue.js';
import type { OtherFile } from './recognise.js';
import { OTHER_FILE_WORDS, RECOGNISED_WORDS as WORDS, REMEDIES } from './recognise.words.js';

/** Says what a file is that no table can be read from, and what a keeper can do about it. */
export function otherFileText(kind: OtherFile, language: Language): string {
  const sentence = say(WORDS.other, language, { what: say(OTHER_FILE_WORDS[kind], language) });
  return `${sentence} ${say(REMEDIES[kind], language)}`;
}
