import { html, nothing, type TemplateResult } from 'lit';
import type { Indicator, Language } from '../../../feed/feed.js';
import { say } from '../../../locale/catalogue.js';
import { renderChoiceField } from '../controls/choice-field.js';
import { wordsIn } from '../table/figure-table.js';
import { PAGE_WORDS as WORDS } from './page.words.js';

/** A field for each thing that the figures are broken down by. */
export function renderPartsChoice(
  { dimensions }: Indicator,
  categories: readonly string[],
  language: Language,
  choose: (categories: readonly string[]) => void,
): TemplateResult | typeof nothing {
  if (dimensions.length === 0) return nothing;
  return html`<div class="row" role="group" aria-label=${say(WORDS.part, language)}>${dimensions.map(
    (dimension, index) => {
      const options = dimension.categories.map(({ id, label }) => ({ id, name: wordsIn(label, language) || id }));
      return renderChoiceField(wordsIn(dimension.label, language), options, categories[index] ?? '', (id) =>
        choose(categories.with(index, id)),
      );
    },
  )}</div>`;
}
