import { html, nothing, type TemplateResult } from 'lit';
import { valueAt } from '../../../feed/checks/place.js';
import type { FormField } from '../../../feed/form-field.js';
import { say } from '../../../locale/catalogue.js';
import { plainText } from '../texts/plain-text.view.js';
import { textIn } from '../texts/written-text.view.js';
import { FORM } from '../words/form.words.js';
import { idOf, type FieldPlace, type FormContext } from './form-context.js';

/** From this part of the most on, those who do not see the count are told of it. */
const NEARLY = 0.9;

/** How many characters there are, as the reader of feeds counts them. */
export function lengthOf(text: string): number {
  return [...text].length;
}

/** How much of what a text may hold is written: «12 av 200 tegn», of each language that is shown. */
export function renderCount(context: FormContext, place: FieldPlace): TemplateResult | typeof nothing {
  const { language } = context;
  const limit = limitOf(place.field);
  const counts = limit === undefined ? [] : countsOf(context, place);
  const most = Math.max(0, ...counts);
  if (limit === undefined || most === 0) return nothing;
  const words = say(FORM.counted, language, { count: counts.join(' / '), limit });
  const kind = most > limit ? 'over' : 'subtle';
  return html`<span class=${`count ${kind}`} id=${idOf(place.steps, 'count')}>${words}</span>`;
}

/** The id of the count where there is little room left, so that it is read with the field; else none. */
export function countIdOf(context: FormContext, place: FieldPlace): readonly string[] {
  const limit = limitOf(place.field);
  const isNear = limit !== undefined && countsOf(context, place).some((count) => count >= limit * NEARLY);
  return isNear ? [idOf(place.steps, 'count')] : [];
}

/** Says how long a text has become, when that has begun to matter: once when it comes near the most, once when over. */
export function tellLength(context: FormContext, before: string, after: string, limit: number): void {
  const [was, is] = [lengthOf(before), lengthOf(after)];
  const isPassed = [limit * NEARLY, limit + 1].some((mark) => was < mark && is >= mark);
  if (isPassed) context.say(say(FORM.counted, context.language, { count: is, limit }));
}

function countsOf({ feed, base, beside }: FormContext, { field, steps }: FieldPlace): readonly number[] {
  const written = valueAt(feed, steps);
  if (field.control.type !== 'localized') return [lengthOf(plainText(written))];
  return [base, ...(beside === undefined ? [] : [beside])].map((language) => lengthOf(textIn(written, language, base)));
}

function limitOf({ control }: FormField): number | undefined {
  return control.type === 'localized' || control.type === 'plain' || control.type === 'address'
    ? control.maxLength
    : undefined;
}
