import type { Language } from '../../feed/feed.js';
import { say } from '../../locale/catalogue.js';
import type { NumberedAnnotation } from '../figure.js';
import { ANNOTATION_WORDS as WORDS } from './annotation.words.js';

/**
 * What the numbers in a drawing stand for, where there is no list of it: «Merket i figuren: (1) ny bro åpnet,
 * 2. kvartal 2022; (2) …». Empty when there are none.
 */
export function annotationSentence(list: readonly NumberedAnnotation[], language: Language): string {
  if (list.length === 0) return '';
  const each = list.map(({ number, text, about }) => `(${number}) ${text.text}${about}`);
  return `${say(WORDS.marked, language)}: ${each.join('; ')}.`;
}
