import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { valueAt } from '../../../feed/checks/place.js';
import type { Language } from '../../../feed/feed.js';
import { say } from '../../../locale/catalogue.js';
import { numberShown, numberTyped } from '../typed/typed-number.view.js';
import { dateTyped, periodShown, periodTyped } from '../typed/typed-period.view.js';
import { plainText } from '../texts/plain-text.view.js';
import { FORM } from '../words/form.words.js';
import { fieldRow, namesOf } from './field-row.js';
import { idOf, type FieldPlace, type FormContext } from './form-context.js';

/** How a value that is no text is typed and read. */
interface Typing {
  readonly typed: (text: string) => unknown;
  readonly shown: (value: unknown, language: Language) => string;
  readonly inputMode?: string;
  readonly example?: string;
  /** Called before what is typed is written. */
  readonly begin?: () => void;
}

/** A number, with a decimal comma where the language has one. */
export function numberField(context: FormContext, place: FieldPlace): TemplateResult {
  const typing = { typed: numberTyped, shown: numberShown, inputMode: 'decimal' };
  return fieldRow(context, place, typedInput(context, place, typing), { control: idOf(place.steps, 'value') });
}

/** A period, written as people write it. */
export function periodField(context: FormContext, place: FieldPlace): TemplateResult {
  const typing = { typed: periodTyped, shown: periodShown, example: say(FORM.periodExample, context.language) };
  return fieldRow(context, place, typedInput(context, place, typing), { control: idOf(place.steps, 'value') });
}

const WHOLE_DATE = /^\d{4}-\d\d-\d\d$/;

/** A date: the browser's own field for a whole one, and a text for a month or a year. */
export function dateField(context: FormContext, place: FieldPlace): TemplateResult {
  const { steps } = place;
  const { language } = context;
  const written = valueAt(context.feed, steps);
  const inWords = [...steps, 'in words'];
  const isPart = written !== undefined && !(typeof written === 'string' && WHOLE_DATE.test(written));
  const isText = isPart || context.isOpen(inWords);
  // The text must not become another field when it has become a whole date.
  const begin = () => context.setOpen(inWords, true);
  const typing = { typed: dateTyped, shown: periodShown, example: say(FORM.dateExample, language), begin };
  const turn = () => {
    context.setOpen(inWords, !isText);
    context.focusLater(idOf(steps, 'value'));
  };
  const content = html`<div class="row">
    ${isText ? typedInput(context, place, typing) : dateInput(context, place)}
    ${
      isPart
        ? nothing
        : html`<button type="button" class="plain small" aria-describedby=${idOf(steps, 'label')} @click=${turn}>${say(
            isText ? FORM.wholeDate : FORM.partOfDate,
            language,
          )}</button>`
    }
  </div>`;
  return fieldRow(context, place, content, { control: idOf(steps, 'value') });
}

function dateInput(context: FormContext, place: FieldPlace): TemplateResult {
  const { steps } = place;
  const written = plainText(valueAt(context.feed, steps));
  const { label, describedBy, isInvalid } = namesOf(context, place);
  const handle = ({ currentTarget }: Event) => {
    const { value, validity } = currentTarget as HTMLInputElement;
    // A date of which a part is still to come is no empty one.
    if (validity.badInput) return;
    context.write(steps, value === '' ? undefined : dateTyped(value), label);
  };
  return html`<input id=${idOf(steps, 'value')} type="date" max="9999-12-31" aria-describedby=${describedBy || nothing}
    aria-invalid=${isInvalid ? 'true' : nothing} .value=${written} @input=${handle} />`;
}

/** An input in which what is typed stays as it is typed until the keeper leaves it. */
function typedInput(context: FormContext, place: FieldPlace, typing: Typing): TemplateResult {
  const { steps } = place;
  const { label, describedBy, isInvalid } = namesOf(context, place);
  const written = valueAt(context.feed, steps);
  const handleInput = (event: Event) => {
    const { value } = event.currentTarget as HTMLInputElement;
    const next = typing.typed(value);
    typing.begin?.();
    context.setDraft(steps, value, next);
    context.write(steps, next, label);
  };
  return html`<input id=${idOf(steps, 'value')} type="text" class="typed" autocomplete="off" spellcheck="false"
    inputmode=${typing.inputMode ?? nothing} aria-describedby=${describedBy || nothing}
    aria-invalid=${isInvalid ? 'true' : nothing} placeholder=${typing.example ?? nothing}
    .value=${live(context.draft(steps) ?? typing.shown(written, context.language))}
    @input=${handleInput} @change=${() => context.setDraft(steps, undefined)} />`;
}
