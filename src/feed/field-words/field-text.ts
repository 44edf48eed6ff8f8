import type { Language } from '../shape/widget-words.js';

/**
 * What keepers read about a field: its name, and its explanation in the languages besides bokmål. The explanation in
 * bokmål is the first paragraph of the property's `description` in `feed.schema.json`.
 */
export interface FieldText {
  readonly label: Readonly<Record<Language, string>>;
  readonly help: Readonly<Record<Exclude<Language, 'nb'>, string>>;
}
