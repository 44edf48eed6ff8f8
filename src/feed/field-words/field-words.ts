import { FORM_FIELDS, type FieldKey } from '../shape/form-fields.js';
import type { Language } from '../shape/widget-words.js';
import { ABOUT_FIELDS } from './about.words.js';
import type { FieldText } from './field-text.js';
import { FIGURE_FIELDS } from './figures.words.js';
import { NETWORK_FIELDS } from './network.words.js';
import { PROJECT_FIELDS } from './project.words.js';
import { STRATEGY_FIELDS } from './strategy.words.js';

/** The names and explanations of all fields; one that lacks them is a type error. */
export const FIELD_WORDS: Readonly<Record<FieldKey, FieldText>> = {
  ...ABOUT_FIELDS,
  ...STRATEGY_FIELDS,
  ...NETWORK_FIELDS,
  ...FIGURE_FIELDS,
  ...PROJECT_FIELDS,
};

/** What keepers call a property: «Tittel». Undefined for what no form offers. */
export function fieldLabel(kind: string, name: string, language: Language): string | undefined {
  return textOf(`${kind}.${name}`)?.label[language];
}

/** The explanation that keepers read beside a field; empty for what no form offers. */
export function fieldHelp(kind: keyof typeof FORM_FIELDS, name: string, language: Language): string {
  if (language !== 'nb') return textOf(`${kind}.${name}`)?.help[language] ?? '';
  return FORM_FIELDS[kind].find((field) => field.name === name && field.hidden === undefined)?.help ?? '';
}

function textOf(key: string): FieldText | undefined {
  return Object.hasOwn(FIELD_WORDS, key) ? FIELD_WORDS[key as FieldKey] : undefined;
}
