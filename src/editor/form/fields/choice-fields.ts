import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import { nameIn, valueAt } from '../../../feed/checks/place.js';
import { isObject, listOf } from '../../../feed/json-value.js';
import { PALETTE_COLORS, type PaletteColor } from '../../../feed/shape/widget-words.js';
import { say, sentenceCase } from '../../../locale/catalogue.js';
import { plainText } from '../texts/plain-text.view.js';
import { CHOICE_WORDS, COLOR_WORDS, NO, YES } from '../words/choices.words.js';
import { FORM } from '../words/form.words.js';
import { fieldRow, namesOf } from './field-row.js';
import { idOf, type FieldPlace, type FormContext } from './form-context.js';

/** A word that can be chosen; without a value it is no choice at all. */
interface Option {
  readonly value: string | boolean | undefined;
  readonly name: string;
}

/** As many choices as stand side by side; more are in a list that opens. */
const MOST_BESIDE = 4;

/** One word of a list. One that nobody knows stays as it is, and can be chosen away. */
export function choiceField(context: FormContext, place: FieldPlace): TemplateResult {
  const { control } = place.field;
  if (control.type !== 'choice') throw new TypeError('No choice');
  const { language } = context;
  const words = Object.entries(CHOICE_WORDS[control.words]);
  const options = words.map(([value, entry]) => ({ value, name: sentenceCase(say(entry, language)) }));
  return optionsField(context, place, options);
}

/** A question that is answered with yes or no. */
export function yesNoField(context: FormContext, place: FieldPlace): TemplateResult {
  const { language } = context;
  return optionsField(context, place, [
    { value: true, name: say(YES, language) },
    { value: false, name: say(NO, language) },
  ]);
}

/** The category that is the sum of the others. */
export function categoryField(context: FormContext, place: FieldPlace): TemplateResult {
  const categories = valueAt(context.feed, [...place.steps.slice(0, -1), 'categories']);
  const items = listOf(categories);
  const options = items.flatMap((item) =>
    isObject(item) && typeof item['id'] === 'string'
      ? { value: item['id'], name: nameIn(item['label'], context.language) || item['id'] }
      : [],
  );
  return optionsField(context, place, options);
}

/**
 * Whether a unit is per cent, which its id says.
 *
 * @param otherId an id of the unit's name, for one that is not
 */
export function perCentField(context: FormContext, place: FieldPlace, otherId: () => string): TemplateResult {
  const { language } = context;
  const isPerCent = valueAt(context.feed, place.steps) === PER_CENT;
  const { label } = namesOf(context, place);
  const options = [
    { value: true, name: say(YES, language) },
    { value: false, name: say(NO, language) },
  ];
  const choose = ({ value }: Option) => context.write(place.steps, value === true ? PER_CENT : otherId(), label);
  return fieldRow(context, place, radios(context, place, { options, chosen: isPerCent, choose }));
}

const PER_CENT = 'percent';

function optionsField(context: FormContext, place: FieldPlace, known: readonly Option[]): TemplateResult {
  const { field, steps } = place;
  const written = valueAt(context.feed, steps);
  const { label } = namesOf(context, place);
  const isOdd = written !== undefined && !known.some(({ value }) => value === written);
  const odd = isOdd ? [{ value: plainText(written), name: plainText(written) }] : [];
  const none =
    field.default === undefined && !field.isRequired
      ? [{ value: undefined, name: say(FORM.none, context.language) }]
      : [];
  const chosen = isOdd ? plainText(written) : (written ?? field.default);
  const choose = ({ value }: Option) => context.write(steps, value, label);
  const options = [...none, ...known, ...odd];
  if (options.length > MOST_BESIDE)
    return fieldRow(context, place, select(context, place, { options, chosen, choose }), {
      control: idOf(steps, 'value'),
    });
  return fieldRow(context, place, radios(context, place, { options, chosen, choose }));
}

interface Choosing {
  readonly options: readonly Option[];
  readonly chosen: unknown;
  readonly choose: (option: Option) => void;
}

/**
 * Buttons of one answer, made anew for each field: buttons that are given another name one after the other are for a
 * moment in one group with those that still have it, and then the browser leaves one pressed of both.
 */
function radios(context: FormContext, place: FieldPlace, { options, chosen, choose }: Choosing): unknown {
  const { labelId, describedBy, isInvalid } = namesOf(context, place);
  const name = idOf(place.steps);
  const group = html`<div class="radios" role="radiogroup" aria-labelledby=${labelId}
    aria-describedby=${describedBy || nothing} aria-invalid=${isInvalid ? 'true' : nothing}>
    ${options.map(
      (
        option,
        index,
      ) => html`<label class="radio"><input type="radio" name=${name} id=${idOf(place.steps, `choice-${index}`)}
        .checked=${live(option.value === chosen)} @change=${() => choose(option)} /> ${option.name}</label>`,
    )}
  </div>`;
  return keyed(name, group);
}

function select(context: FormContext, place: FieldPlace, { options, chosen, choose }: Choosing): TemplateResult {
  const { describedBy, isInvalid } = namesOf(context, place);
  const handle = ({ currentTarget }: Event) => {
    const option = options[(currentTarget as HTMLSelectElement).selectedIndex];
    if (option) choose(option);
  };
  const none = options.some(({ value }) => value === chosen) ? nothing : html`<option selected></option>`;
  return html`<select id=${idOf(place.steps, 'value')} aria-describedby=${describedBy || nothing}
    aria-invalid=${isInvalid ? 'true' : nothing} @change=${handle}>
    ${options.map((option) => html`<option .selected=${live(option.value === chosen)}>${option.name}</option>`)}${none}
  </select>`;
}

/** A colour of the palette by its name, one of one's own, or none. */
export function colorField(context: FormContext, place: FieldPlace): TemplateResult {
  const { steps } = place;
  const { language } = context;
  const { label, labelId, describedBy } = namesOf(context, place);
  const written = valueAt(context.feed, steps);
  const own = typeof written === 'string' && /^#[0-9a-f]{6}$/i.test(written) ? written : undefined;
  const known = PALETTE_COLORS.find((color) => color === written);
  const write = (value: string | undefined) => context.write(steps, value, label);
  const otherName = own === undefined ? plainText(written) : say(FORM.ownColor, language);
  const chosenName = known === undefined ? otherName : say(COLOR_WORDS[known], language);
  const swatch = (color: PaletteColor, isChosen: boolean) => {
    const name = say(COLOR_WORDS[color], language);
    return html`<label class="swatch" title=${name}><input type="radio" name=${idOf(steps)} id=${idOf(steps, color)}
      aria-label=${name} .checked=${live(isChosen)} @change=${() => write(color)} /><span
      class=${`paint ${color}`}></span></label>`;
  };
  const content = html`<div class="colors" role="radiogroup" aria-labelledby=${labelId}
      aria-describedby=${describedBy || nothing}>
      ${PALETTE_COLORS.map((color) => swatch(color, color === known))}
      <label class="radio"><input type="radio" name=${idOf(steps)} .checked=${live(written === undefined)}
        @change=${() => write(undefined)} /> ${say(FORM.noColor, language)}</label>
    </div>
    <div class="row"><span class="chosen-color">${chosenName}</span>
      <label class="radio own-color">${say(FORM.ownColor, language)}
        <input type="color" .value=${own ?? '#1f5ba8'} @input=${(event: Event) =>
          write((event.currentTarget as HTMLInputElement).value)} /></label></div>`;
  return fieldRow(context, place, keyed(idOf(steps), content));
}
