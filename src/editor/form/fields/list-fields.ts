import { html, nothing, type TemplateResult } from 'lit';
import { nameIn, valueAt, type Step } from '../../../feed/checks/place.js';
import { isObject } from '../../../feed/json-value.js';
import type { ObjectKind } from '../../../feed/shape/objects.js';
import { withItem } from '../../../feed-file/edited-value.js';
import { say } from '../../../locale/catalogue.js';
import { idsIn, provisionalId } from '../items/item-id.view.js';
import { nameOfId } from '../items/item-name.view.js';
import { FORM, ONE_MORE } from '../words/form.words.js';
import { fieldRow, namesOf, problemsAt, renderProblems } from './field-row.js';
import { idOf, type FieldPlace, type FormContext } from './form-context.js';
import { fieldsOfObject } from './object-fields.js';
import { orderedRows } from './rows.js';
import { localizedInputs } from './text-fields.js';

/** A list of texts, in the order in which readers see them. */
export function textsField(context: FormContext, place: FieldPlace): TemplateResult {
  const { field, steps } = place;
  const { control } = field;
  if (control.type !== 'texts') throw new TypeError('No texts');
  const names = namesOf(context, place, false);
  const count = countAt(context, steps);
  const rows = orderedRows(context, {
    steps,
    label: names.label,
    count,
    nameOf: (index) => `${names.label} ${index + 1}`,
    isNumbered: true,
    render: (index) => {
      const at = [...steps, index];
      const label = `${names.label} ${index + 1}`;
      const problems = problemsAt(context, at, true);
      return html`${localizedInputs(context, {
        steps: at,
        control,
        label,
        labelId: idOf(at, 'label'),
        describedBy: problems.length > 0 ? idOf(at, 'problems') : idOf(steps, 'help'),
        empty: '',
      })}${renderProblems(context, at, true)}`;
    },
    focusOf: (index) => idOf([...steps, index], context.base),
    addId: idOf(steps, 'add'),
  });
  return fieldRow(context, place, [rows, addButton(context, place, count, control.maxItems, '')], { isLeaf: false });
}

/** A list of objects, each with the fields of its own. */
export function objectsField(context: FormContext, place: FieldPlace): TemplateResult {
  const { field, steps } = place;
  const { control } = field;
  if (control.type !== 'objects') throw new TypeError('No objects');
  const { label } = namesOf(context, place, false);
  const count = countAt(context, steps);
  const nameOf = (index: number) => nameOfObject(context, [...steps, index], `${label} ${index + 1}`);
  const rows = orderedRows(context, {
    steps,
    label,
    count,
    nameOf,
    render: (index) => html`<div class="nested" role="group" aria-label=${nameOf(index)}>
      ${fieldsOfObject(context, control.kind, [...steps, index])}
      ${renderProblems(context, [...steps, index], false)}
    </div>`,
    focusOf: (index) => idOf([...steps, index], 'up'),
    addId: idOf(steps, 'add'),
  });
  const empty = newObject(control.kind, valueAt(context.feed, steps));
  return fieldRow(context, place, [rows, addButton(context, place, count, control.maxItems, empty)], { isLeaf: false });
}

/** The button that makes one more item, which then gets the focus. */
function addButton(
  context: FormContext,
  { kind, field, steps }: FieldPlace,
  count: number,
  most: number,
  item: unknown,
): unknown {
  if (count >= most) return nothing;
  const { language } = context;
  const words = ONE_MORE[`${kind}.${field.name}`] ?? FORM.add;
  const name = say(words, language);
  const add = () => {
    context.change(withItem(context.feed, steps, count, item), name);
    context.focusLater(`${idOf([...steps, count])} first`);
  };
  return html`<button type="button" id=${idOf(steps, 'add')} class="add" @click=${add}>+ ${name}</button>`;
}

/** An object that nobody has written in. Those that others name get an id, which waits for a name. */
function newObject(kind: ObjectKind, list: unknown): object {
  return kind === 'dimension' || kind === 'category' ? { id: provisionalId(idsIn(list)) } : {};
}

/** What an object in a list is called: by its own name, or by what it refers to. */
function nameOfObject({ feed, language }: FormContext, steps: readonly Step[], otherwise: string): string {
  const object = valueAt(feed, steps);
  if (!isObject(object)) return otherwise;
  const name = nameIn(object['label'] ?? object['title'] ?? object['text'] ?? object['code'], language);
  return name || (nameOfId(feed, 'actors', object['actor'], language) ?? otherwise);
}

function countAt({ feed }: FormContext, steps: readonly Step[]): number {
  const list = valueAt(feed, steps);
  return Array.isArray(list) ? list.length : 0;
}
