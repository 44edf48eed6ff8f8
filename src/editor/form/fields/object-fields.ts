import { html, nothing, type TemplateResult } from 'lit';
import { valueAt, type Step } from '../../../feed/checks/place.js';
import type { FormField } from '../../../feed/form-field.js';
import type { ObjectKind } from '../../../feed/shape/objects.js';
import { say } from '../../../locale/catalogue.js';
import { arrangementOf } from '../arrangement.view.js';
import { FORM } from '../words/form.words.js';
import { fieldRow, namesOf, type FieldNames } from './field-row.js';
import { idOf, type FieldPlace, type FormContext } from './form-context.js';

/** The fields of an object: those that most need, and the others behind a word. */
export function fieldsOfObject(context: FormContext, kind: ObjectKind, steps: readonly Step[]): TemplateResult {
  const { main, more } = arrangementOf(kind, valueAt(context.feed, steps), context.rareIn(kind, steps));
  const render = (field: FormField) => context.render({ kind, field, steps: [...steps, field.name] });
  return html`${main.map(render)}${
    more.length === 0
      ? nothing
      : html`<details class="more" id=${idOf(steps, 'more')}>
          <summary>${say(FORM.more, context.language)} (${more.length})</summary>
          ${more.map(render)}
        </details>`
  }`;
}

/** An object in the form: a source, a unit, a budget. It is not there before somebody wants it. */
export function objectField(context: FormContext, place: FieldPlace): TemplateResult {
  const { field, steps } = place;
  const { control } = field;
  if (control.type !== 'object') throw new TypeError('No object');
  const { language } = context;
  const { label, labelId, describedBy } = namesOf(context, place, false);
  if (!context.isOpen(steps))
    return fieldRow(context, place, openButton(context, steps, { label, describedBy }), { isLeaf: false });
  const remove = () => {
    context.setOpen(steps, false);
    context.write(steps, undefined, label);
    context.say(say(FORM.removed, language, { name: label }));
    context.focusLater(idOf(steps, 'open'));
  };
  const content = html`<div class="nested" role="group" aria-labelledby=${labelId}
    aria-describedby=${describedBy || nothing}>
    ${fieldsOfObject(context, control.kind, steps)}
    <button type="button" class="plain small" aria-label=${say(FORM.removeWhat, language, { name: label })}
      @click=${remove}>${say(FORM.remove, language)}</button>
  </div>`;
  return fieldRow(context, place, content, { isLeaf: false });
}

function openButton(
  context: FormContext,
  steps: readonly Step[],
  { label, describedBy }: Pick<FieldNames, 'label' | 'describedBy'>,
): TemplateResult {
  const { language } = context;
  const open = () => {
    context.setOpen(steps, true);
    context.focusLater(`${idOf(steps)} first`);
  };
  return html`<button type="button" class="add" id=${idOf(steps, 'open')}
    aria-label=${say(FORM.addWhat, language, { name: label })} aria-describedby=${describedBy || nothing}
    @click=${open}>+ ${say(FORM.add, language)}</button>`;
}
