import { html, type TemplateResult } from 'lit';
import type { Language } from '../../../feed/feed.js';
import { meaningsOf, type SignMeaning } from '../../../import/cells/sign.js';
import type { FindingOf } from '../../../import/proposal/questions/finding.js';
import { say, sentenceCase } from '../../../locale/catalogue.js';
import { renderChoiceField } from '../controls/choice-field.js';
import { statusName } from '../edits/named-edits.js';
import { PREVIEW_WORDS as WORDS } from './preview.words.js';

/** A field for each sign of a table, in which the keeper can say what it means there. */
export function renderSignFields(
  { id, values }: FindingOf<'signs'>,
  language: Language,
  answer: (finding: string, choice: string) => void,
): TemplateResult[] {
  return values.signs.map(({ sign, meaning }) => {
    const meanings = meaningsOf(sign).map((each) => ({ id: each, name: meaningName(each, language) }));
    return html`<div>${renderChoiceField(say(WORDS.signMeans, language, { sign }), meanings, meaning, (chosen) =>
      answer(`${id}:${sign}`, `meaning:${chosen}`),
    )}</div>`;
  });
}

function meaningName(meaning: SignMeaning, language: Language): string {
  if (meaning === 'zero') return say(WORDS.asZero, language);
  return meaning === 'unknown' ? say(WORDS.asNothing, language) : sentenceCase(statusName(meaning, language));
}
