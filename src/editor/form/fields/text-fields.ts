import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Step } from '../../../feed/checks/place.js';
import { valueAt } from '../../../feed/checks/place.js';
import type { Language } from '../../../feed/feed.js';
import type { LocalizedControl } from '../../../feed/form-field.js';
import { say } from '../../../locale/catalogue.js';
import { hasWords, isMissing } from '../texts/missing-texts.view.js';
import { plainText } from '../texts/plain-text.view.js';
import { textIn, withTextIn } from '../texts/written-text.view.js';
import { CHOICE_WORDS } from '../words/choices.words.js';
import { LANGUAGE_NAMES } from '../../../locale/language.words.js';
import { BEGIN_WITH, TRANSLATION, WILL_DO } from '../words/form.words.js';
import { fieldRow, namesOf, problemsAt } from './field-row.js';
import { idOf, type FieldPlace, type FormContext } from './form-context.js';
import { tellLength } from './length-count.js';

/** A text in languages, where it stands, and what it is called. */
export interface LocalizedPlace {
  readonly steps: readonly Step[];
  readonly control: Pick<LocalizedControl, 'isLong' | 'isName' | 'maxLength'>;
  /** What undo calls it. */
  readonly label: string;
  readonly labelId: string;
  readonly describedBy: string;
  /** What stands there when no language is left. */
  readonly empty?: unknown;
}

/** A text in the feed's own language, and in the one beside it. */
export function localizedField(context: FormContext, place: FieldPlace): TemplateResult {
  const { control } = place.field;
  if (control.type !== 'localized') throw new TypeError('No text in languages');
  const names = namesOf(context, place);
  const content = localizedInputs(context, { ...names, steps: place.steps, control });
  return fieldRow(context, place, content, { control: idOf(place.steps, context.base) });
}

/** The inputs of a text: one for each language that is shown. */
export function localizedInputs(context: FormContext, place: LocalizedPlace): TemplateResult {
  const { base, beside } = context;
  if (beside === undefined) return html`<div class="texts">${inputIn(context, place, base)}</div>`;
  return html`<div class="texts both">
    ${inputIn(context, place, base)}
    <div class="beside">${inputIn(context, place, beside)}${translationTools(context, place, beside)}</div>
  </div>`;
}

function inputIn(context: FormContext, place: LocalizedPlace, language: Language): TemplateResult {
  const { steps, control, labelId, describedBy } = place;
  const { base, beside } = context;
  const written = valueAt(context.feed, steps);
  const text = textIn(written, language, base);
  const isWanted = language !== base && !isNameForAll(written, place) && isMissing(written, language, context);
  const handle = ({ currentTarget }: Event) => {
    const { value } = currentTarget as HTMLTextAreaElement;
    writeText(context, place, language, control.isLong ? value : value.replace(/\s*\n\s*/g, ' '));
  };
  return html`<textarea id=${idOf(steps, language)} lang=${language} autocomplete="off"
    rows=${rowsFor(text, control.isLong)} class=${`${control.isLong ? 'long' : 'short'} ${isWanted ? 'wanted' : ''}`}
    aria-labelledby=${beside === undefined ? labelId : `${labelId} ${idOf([], `language-${language}`)}`}
    aria-describedby=${describedBy || nothing} aria-invalid=${isWrongIn(context, place, language) ? 'true' : nothing}
    placeholder=${placeholderOf(context, place, language)} .value=${live(text)}
    @keydown=${control.isLong ? nothing : keepToOneLine} @input=${handle}></textarea>`;
}

/** A title has no lines: Enter makes none. */
function keepToOneLine(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.preventDefault();
}

/** How many lines a text gets where the browser does not find that out itself. */
function rowsFor(text: string, isLong: boolean): number {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE)), 0);
  return Math.min(Math.max(lines, isLong ? 2 : 1), MOST_LINES);
}

/** Letters that a column of a form has room for in a line, and the most lines that are shown at once. */
const LINE = 34;
const MOST_LINES = 14;

/** Whether what is told as wrong is about the text in this language. */
function isWrongIn(context: FormContext, { steps }: LocalizedPlace, language: Language): boolean {
  return problemsAt(context, steps, true).some(({ severity, steps: at }) => {
    const code = at[steps.length];
    return severity === 'error' && (code === undefined || code === language || (code === 'no' && language === 'nb'));
  });
}

/** A name in one language is that of all: nothing is missing. */
function isNameForAll(written: unknown, { control }: LocalizedPlace): boolean {
  return control.isName === true && typeof written === 'string';
}

function placeholderOf(context: FormContext, place: LocalizedPlace, language: Language): string | typeof nothing {
  const written = valueAt(context.feed, place.steps);
  if (language === context.base || textIn(written, language, context.base) !== '' || !hasWords(written)) return nothing;
  if (!isNameForAll(written, place)) return say(TRANSLATION.missing, context.language);
  return say(TRANSLATION.sameAs, context.language, {
    language: say(LANGUAGE_NAMES[context.base], context.language),
  });
}

/** The buttons at a text that is missing, or is still that of the feed's own language. */
function translationTools(context: FormContext, place: LocalizedPlace, beside: Language): unknown {
  const { base, language, copied } = context;
  const written = valueAt(context.feed, place.steps);
  const original = textIn(written, base, base);
  if (original === '' || isNameForAll(written, place) || !isMissing(written, beside, context)) return nothing;
  const isBegun = textIn(written, beside, base) !== '';
  const begin = () => {
    copied.begin(beside, original);
    writeText(context, place, beside, original);
    context.focusLater(idOf(place.steps, beside));
  };
  const accept = () => {
    copied.accept(beside, original);
    if (isBegun) context.requestUpdate();
    else writeText(context, place, beside, original);
    context.focusLater(idOf(place.steps, beside));
  };
  const field = `${place.label}, ${say(CHOICE_WORDS.language[beside] ?? LANGUAGE_NAMES[beside], language)}`;
  const button = (text: string, press: () => void) =>
    html`<button type="button" class="small" aria-label=${`${text}: ${field}`} @click=${press}>${text}</button>`;
  return html`<div class="row translation">
    ${
      isBegun
        ? html`<span class="subtle">${say(TRANSLATION.copied, language, {
            language: say(LANGUAGE_NAMES[base], language),
          })}</span>`
        : button(say(BEGIN_WITH[base], language), begin)
    }
    ${button(say(WILL_DO[base], language), accept)}
  </div>`;
}

function writeText(context: FormContext, place: LocalizedPlace, language: Language, text: string): void {
  const written = valueAt(context.feed, place.steps);
  tellLength(context, textIn(written, language, context.base), text, place.control.maxLength);
  context.write(place.steps, withTextIn(written, language, text, context.base) ?? place.empty, place.label);
}

/** A text that is the same in all languages: a code, a number of a table, an address. */
export function plainField(context: FormContext, place: FieldPlace): TemplateResult {
  const { steps, field } = place;
  const { label, describedBy, isInvalid } = namesOf(context, place);
  const written = valueAt(context.feed, steps);
  const id = idOf(steps, 'value');
  const { control } = field;
  const isAddress = control.type === 'address';
  const handle = (event: Event) => {
    const { value } = event.currentTarget as HTMLInputElement;
    const text = isAddress ? value.trim() : value;
    if ('maxLength' in control) tellLength(context, plainText(valueAt(context.feed, steps)), text, control.maxLength);
    context.write(steps, text.trim() === '' ? undefined : text, label);
  };
  const content = html`<input id=${id} type="text" class=${isAddress ? 'wide' : 'plain-text'} autocomplete="off"
    inputmode=${isAddress ? 'url' : nothing} spellcheck="false" aria-describedby=${describedBy || nothing}
    aria-invalid=${isInvalid ? 'true' : nothing} placeholder=${isAddress ? 'https://' : nothing}
    .value=${live(plainText(written))} @input=${handle} />`;
  return fieldRow(context, place, content, { control: id });
}
