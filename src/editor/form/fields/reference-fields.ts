import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { valueAt } from '../../../feed/checks/place.js';
import { say } from '../../../locale/catalogue.js';
import { searchField } from '../../../widget/search/search-field.js';
import { COLLECTION_NAMES } from '../../../locale/collection.words.js';
import type { Collection } from '../../editor-place.js';
import { nameOfEnd, nameOfId } from '../items/item-name.view.js';
import { choiceOfEnd, choicesOf, endGroups, endOf, groupsOf } from '../references/choices.view.js';
import { plainText } from '../texts/plain-text.view.js';
import { FORM } from '../words/form.words.js';
import { fieldRow, namesOf } from './field-row.js';
import { idOf, type FieldPlace, type FormContext } from './form-context.js';
import { orderedRows } from './rows.js';
import { localizedInputs } from './text-fields.js';
import { listOf } from '../../../feed/json-value.js';

/** As many choices as stand below one another, each with a box; more are searched for. */
const MOST_BOXES = 8;

/** One item of another list, chosen by its name. */
export function referenceField(context: FormContext, place: FieldPlace): TemplateResult {
  const { field, steps } = place;
  const { control } = field;
  if (control.type !== 'reference') throw new TypeError('No reference');
  const { label } = namesOf(context, place);
  const written = valueAt(context.feed, steps);
  const own =
    steps[0] === control.to && steps.length === 3 ? [valueAt(context.feed, [...steps.slice(0, 2), 'id'])] : [];
  return oneOf(context, place, {
    groups: groupsOf(context.feed, [control.to], context.language, own),
    collections: [control.to],
    chosen: written,
    chosenName: written === undefined ? undefined : nameOfReference(context, control.to, written),
    choose: (id) => context.write(steps, id, label),
  });
}

/** Several items of another list: boxes where they are few, else the chosen ones and a search for more. */
export function referencesField(context: FormContext, place: FieldPlace): TemplateResult {
  const { control } = place.field;
  if (control.type !== 'references') throw new TypeError('No references');
  const all = choicesOf(context.feed, control.to, context.language);
  if (control.isOrdered) return groupRow(context, place, orderedReferences(context, place, control.to));
  const others = all.filter(({ id }) => !isOwn(context, place, control.to, id));
  if (others.length > 0 && others.length <= MOST_BOXES) return boxes(context, place, others);
  const chips = chosenIds(context, place).map((id, index) => ({
    name: nameOfReference(context, control.to, id),
    remove: () => writeIds(context, place, without(chosenIds(context, place), index)),
  }));
  return groupRow(context, place, [
    chips.length === 0
      ? nothing
      : html`<ul class="chips">${chips.map((chip) => renderChip(context, place, chip))}</ul>`,
    searchForMore(context, place, control.to),
  ]);
}

/** An actor that owns something, or the name of an organisation that is none of them. */
export function ownerField(context: FormContext, place: FieldPlace): TemplateResult {
  const { field, steps } = place;
  const { control } = field;
  if (control.type !== 'owner') throw new TypeError('No owner');
  const names = namesOf(context, place);
  const written = valueAt(context.feed, steps);
  const actor = typeof written === 'string' ? nameOfId(context.feed, 'actors', written, context.language) : undefined;
  const groups = groupsOf(context.feed, ['actors'], context.language);
  const choice = {
    groups,
    collections: ['actors'] as const,
    chosen: actor === undefined ? undefined : written,
    chosenName: actor,
    choose: (id: string | undefined) => context.write(steps, id, names.label),
  };
  if (actor !== undefined) return oneOf(context, place, choice);
  const otherId = idOf(steps, 'other');
  const content = html`${groups.length === 0 ? nothing : picker(context, place, choice)}
    <span class="line" id=${otherId}>${say(FORM.otherName, context.language)}</span>
    ${localizedInputs(context, {
      ...names,
      labelId: `${names.labelId} ${otherId}`,
      steps,
      control: { isLong: false, isName: true, maxLength: control.maxLength },
    })}`;
  return groupRow(context, place, content);
}

/** One end of a link: an actor, a factor or a project. */
export function endField(context: FormContext, place: FieldPlace): TemplateResult {
  const { steps } = place;
  const { label } = namesOf(context, place);
  const end = valueAt(context.feed, steps);
  return oneOf(context, place, {
    groups: endGroups(context.feed, context.language),
    collections: ['actors', 'projects'],
    chosen: choiceOfEnd(end),
    chosenName: nameOfEnd(context.feed, end, context.language),
    choose: (choice) => {
      if (choice !== undefined) context.write(steps, endOf(choice), label);
    },
  });
}

/** What is chosen in a field for one item. */
interface Choosing extends Picking {
  readonly chosen: unknown;
  readonly chosenName: string | undefined;
  readonly choose: (id: string | undefined) => void;
}

/** A field that shows the chosen item by its name and finds another one. */
function oneOf(context: FormContext, place: FieldPlace, choosing: Choosing): TemplateResult {
  const { field, steps } = place;
  const { language } = context;
  const { groups, chosen, chosenName, choose } = choosing;
  const { label } = namesOf(context, place);
  const isThere = groups.some(({ choices }) => choices.some(({ id }) => id === chosen));
  const remove = () => {
    choose(undefined);
    context.focusLater(idOf(steps, 'search'));
  };
  const isLost = chosenName !== undefined && !isThere;
  const chip = { name: chosenName ?? '' };
  const content = html`${isLost ? html`<ul class="chips">${renderChip(context, place, chip)}</ul>` : nothing}
    <div class="one">
      ${
        groups.length === 0
          ? nothingToChoose(context, choosing)
          : searchField({
              id: idOf(steps, 'search'),
              label,
              language,
              groups,
              chosen: isThere ? String(chosen) : undefined,
              choose,
            })
      }
      ${
        chosenName === undefined || field.isRequired
          ? nothing
          : html`<button type="button" class="tool" aria-label=${say(FORM.removeWhat, language, { name: chosenName })}
              @click=${remove}>×</button>`
      }
    </div>`;
  return groupRow(context, place, content);
}

/** A field with several controls, which belong together by its name. */
function groupRow(context: FormContext, place: FieldPlace, content: unknown): TemplateResult {
  const { labelId, describedBy } = namesOf(context, place);
  const group = html`<div class="group" role="group" aria-labelledby=${labelId}
    aria-describedby=${describedBy || nothing}>${content}</div>`;
  return fieldRow(context, place, group);
}

interface Picking {
  readonly groups: ReturnType<typeof groupsOf>;
  /** Where items are made, when there is nothing to choose. */
  readonly collections: readonly Collection[];
  readonly choose: (id: string) => void;
}

/** A search for one item more. */
function picker(context: FormContext, place: FieldPlace, picking: Picking): TemplateResult {
  const { language } = context;
  const { groups, choose } = picking;
  if (groups.length === 0) return nothingToChoose(context, picking);
  return html`${searchField({
    id: idOf(place.steps, 'search'),
    label: say(FORM.choose, language),
    language,
    groups,
    chosen: undefined,
    choose,
  })}`;
}

function nothingToChoose({ feed, language, goTo }: FormContext, { collections }: Picking): TemplateResult {
  const isEmpty = collections.every((collection) => choicesOf(feed, collection, language).length === 0);
  const nameOf = (collection: Collection) =>
    say(FORM.goTo, language, { list: say(COLLECTION_NAMES[collection], language) });
  return html`<div class="row">
    ${isEmpty ? html`<span class="subtle">${say(FORM.nothingToChoose, language)}</span>` : nothing}
    ${collections.map(
      (collection) => html`<button type="button" class="plain"
        @click=${() => goTo({ page: 'list', collection })}>${nameOf(collection)}</button>`,
    )}
  </div>`;
}

interface Chip {
  readonly name: string;
  readonly remove?: () => void;
}

function renderChip(context: FormContext, place: FieldPlace, { name, remove }: Chip): TemplateResult {
  const { language } = context;
  const press = () => {
    remove?.();
    context.say(say(FORM.removed, language, { name }));
    context.focusLater(idOf(place.steps, 'search'));
  };
  return html`<li class="chip">${name}${
    remove === undefined
      ? nothing
      : html`<button type="button" class="cross" aria-label=${say(FORM.removeWhat, language, { name })}
          @click=${press}>×</button>`
  }</li>`;
}

function boxes(
  context: FormContext,
  place: FieldPlace,
  choices: readonly { readonly id: string; readonly name: string }[],
): TemplateResult {
  const { labelId, describedBy } = namesOf(context, place);
  const ids = chosenIds(context, place);
  const known = new Set(choices.map(({ id }) => id));
  const odd = ids.filter((id) => !known.has(String(id)));
  const control = place.field.control.type === 'references' ? place.field.control.to : undefined;
  const all = [
    ...choices,
    ...odd.map((id) => ({ id, name: control === undefined ? String(id) : nameOfReference(context, control, id) })),
  ];
  const turn = (id: unknown, isChosen: boolean) =>
    writeIds(context, place, [...chosenIds(context, place).filter((other) => other !== id), ...(isChosen ? [id] : [])]);
  const content = html`<div class="boxes" role="group" aria-labelledby=${labelId}
    aria-describedby=${describedBy || nothing}>
    ${all.map(
      ({ id, name }, index) => html`<label class="radio"><input type="checkbox" id=${idOf(place.steps, `box-${index}`)}
        .checked=${live(ids.includes(id))} @change=${(event: Event) =>
          turn(id, (event.currentTarget as HTMLInputElement).checked)} /> ${name}</label>`,
    )}
  </div>`;
  return fieldRow(context, place, content);
}

function orderedReferences(context: FormContext, place: FieldPlace, to: Collection): TemplateResult {
  const ids = chosenIds(context, place);
  const rows = orderedRows(context, {
    steps: place.steps,
    label: namesOf(context, place).label,
    count: ids.length,
    nameOf: (index) => nameOfReference(context, to, ids[index]),
    render: (index) => html`<span>${nameOfReference(context, to, ids[index])}</span>`,
    focusOf: () => idOf(place.steps, 'search'),
    addId: idOf(place.steps, 'search'),
  });
  return html`${rows}${searchForMore(context, place, to)}`;
}

function searchForMore(context: FormContext, place: FieldPlace, to: Collection): TemplateResult {
  const ids = chosenIds(context, place);
  const all = choicesOf(context.feed, to, context.language);
  const own = all.map(({ id }) => id).filter((id) => isOwn(context, place, to, id));
  const groups = groupsOf(context.feed, [to], context.language, [...ids, ...own]);
  const choose = (id: string) => {
    writeIds(context, place, [...chosenIds(context, place), id]);
    const name = nameOfReference(context, to, id);
    context.say(say(FORM.added, context.language, { name }));
  };
  return picker(context, place, { groups, collections: [to], choose });
}

function chosenIds({ feed }: FormContext, { steps }: FieldPlace): readonly unknown[] {
  const ids = valueAt(feed, steps);
  return listOf(ids);
}

function writeIds(context: FormContext, place: FieldPlace, ids: readonly unknown[]): void {
  context.write(place.steps, ids.length === 0 ? undefined : ids, namesOf(context, place).label);
}

function without(ids: readonly unknown[], index: number): readonly unknown[] {
  return ids.filter((_, other) => other !== index);
}

/** Whether an id is that of the item that the form is of: nothing refers to itself. */
function isOwn({ feed }: FormContext, { steps }: FieldPlace, to: Collection, id: unknown): boolean {
  return steps[0] === to && valueAt(feed, [...steps.slice(0, 2), 'id']) === id;
}

/** The name of what is referred to. Only of what is not there nothing but its id is known. */
function nameOfReference(context: FormContext, to: Collection, id: unknown): string {
  const { feed, language } = context;
  return nameOfId(feed, to, id, language) ?? say(FORM.gone, language, { name: plainText(id) });
}
