import type { Step } from '../../../feed/checks/place.js';
import { valueAt } from '../../../feed/checks/place.js';
import type { Language } from '../../../feed/feed.js';
import { fieldLabel } from '../../../feed/field-words/field-words.js';
import { FORM_FIELDS } from '../../../feed/shape/form-fields.js';
import { LANGUAGES } from '../../../feed/shape/widget-words.js';
import { kindOfForm } from '../form-kind.view.js';
import { fieldsIn } from '../placed-fields.view.js';
import type { CopiedTexts } from './copied-texts.js';
import { textIn } from './written-text.view.js';

/** A text of an item that is written in some language. */
export interface PlacedText {
  readonly steps: readonly Step[];
  /** What keepers call it, with its number in a list: «Tiltak 3». */
  readonly label: string;
  readonly written: unknown;
  /** Whether a wording without a language holds in all: that of a name. */
  readonly isForAll: boolean;
}

/** What a form of texts is asked about. */
export interface TextLanguages {
  /** The language of texts that are given without one. */
  readonly base: Language;
  readonly copied?: CopiedTexts;
}

/**
 * The texts of an item, of the strategy or of the file, in the order of the form.
 *
 * @param steps where the form stands
 * @param language the language of the labels
 */
export function textsOf(feed: unknown, steps: readonly Step[], language: Language): readonly PlacedText[] {
  return [...textsIn(feed, steps, language)];
}

function* textsIn(feed: unknown, steps: readonly Step[], language: Language): Generator<PlacedText> {
  for (const placed of fieldsIn(kindOfForm(steps), valueAt(feed, steps), steps)) {
    const { kind, field, value } = placed;
    if (field.hidden !== undefined || (steps.length === 0 && isElsewhere(placed.steps))) continue;
    const label = fieldLabel(kind, field.name, language) ?? '';
    const { control } = field;
    if (control.type === 'localized' && hasWords(value))
      yield { steps: placed.steps, label, written: value, isForAll: isOne(value) && control.isName === true };
    if (control.type === 'texts' && Array.isArray(value))
      for (const [index, written] of value.entries())
        if (hasWords(written))
          yield { steps: [...placed.steps, index], label: `${label} ${index + 1}`, written, isForAll: false };
  }
}

/** The texts that are written, but not in a language. */
export function missingIn(
  texts: readonly PlacedText[],
  language: Language,
  { base, copied }: TextLanguages,
): readonly PlacedText[] {
  return texts.filter(({ written, isForAll }) => !isForAll && isMissing(written, language, { base, ...only(copied) }));
}

/** Whether a text that is written somewhere is still to be written in a language. */
export function isMissing(written: unknown, language: Language, { base, copied }: TextLanguages): boolean {
  if (!hasWords(written)) return false;
  const text = textIn(written, language, base);
  return text.trim() === '' || copied?.has(language, text) === true;
}

/** Whether a text says something in any language. */
export function hasWords(written: unknown): boolean {
  return LANGUAGES.some((language) => textIn(written, language, language).trim() !== '');
}

/** What has a page of its own is no part of the form of the file. */
function isElsewhere([first]: readonly Step[]): boolean {
  return FORM_FIELDS.feed.some(({ name, hidden }) => name === first && hidden !== undefined);
}

function isOne(written: unknown): boolean {
  return typeof written === 'string';
}

function only(copied: CopiedTexts | undefined): { readonly copied?: CopiedTexts } {
  return copied === undefined ? {} : { copied };
}
