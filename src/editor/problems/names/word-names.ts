import type { Step } from '../../../feed/checks/place.js';
import type { Language } from '../../../feed/shape/widget-words.js';
import type { ObservationStatus } from '../../../feed/shape/vocabulary.js';
import { say, type Entry } from '../../../locale/catalogue.js';
import { STATUS_MARKS, WITHHELD_MARKS } from '../../figures/table/figures.words.js';
import { CHOICE_WORDS, COLOR_WORDS } from '../../form/words/choices.words.js';
import { fieldAt } from './field-names.view.js';

type Words = Readonly<Record<string, Entry>>;

const NO_MARK: Entry = { nb: 'vanlig', nn: 'vanleg', sv: 'vanlig', en: 'ordinary' };
const PER_CENT: Entry = { nb: 'prosent', nn: 'prosent', sv: 'procent', en: 'per cent' };

/** Statuses as cells have them. */
const STATUSES: Readonly<Partial<Record<ObservationStatus, Entry>>> = {
  normal: NO_MARK,
  ...STATUS_MARKS,
  missing: WITHHELD_MARKS.missing.word,
  'not-applicable': WITHHELD_MARKS['not-applicable'].word,
  confidential: WITHHELD_MARKS.confidential.word,
};

/** All words of vocabularies; those of statuses come first, since they stand in most sentences. */
const ALL: readonly Words[] = [
  STATUSES,
  { percent: PER_CENT, no: CHOICE_WORDS.language['nb'] ?? NO_MARK },
  ...Object.values(CHOICE_WORDS),
  COLOR_WORDS,
];

/**
 * What keepers call a word of a vocabulary, as they choose it; the word itself where it is none.
 *
 * @param steps the place whose vocabulary it is of; without them that of whichever has the word
 */
export function wordOf(word: string, language: Language, steps: readonly Step[] = []): string {
  const control = fieldAt(steps)?.field.control;
  const own = control?.type === 'choice' ? CHOICE_WORDS[control.words] : undefined;
  const entry = [...(own ? [own] : []), ...ALL].find((words) => Object.hasOwn(words, word))?.[word];
  return entry ? say(entry, language) : word;
}
