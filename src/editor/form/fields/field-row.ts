import { html, nothing, type TemplateResult } from 'lit';
import type { Step } from '../../../feed/checks/place.js';
import { fieldHelp, fieldLabel } from '../../../feed/field-words/field-words.js';
import { say } from '../../../locale/catalogue.js';
import { isAt, type FormProblem } from '../form-problem.js';
import { FORM } from '../words/form.words.js';
import { idOf, type FieldPlace, type FormContext } from './form-context.js';
import { countIdOf, renderCount } from './length-count.js';

/** What a field's control needs to be named and explained by. */
export interface FieldNames {
  readonly label: string;
  readonly labelId: string;
  /** Ids of the explanation and of the problems, for `aria-describedby`. */
  readonly describedBy: string;
  readonly isInvalid: boolean;
}

/** The name of a field and what is told about it. */
export function namesOf(context: FormContext, { kind, field, steps }: FieldPlace, isLeaf = true): FieldNames {
  const { language } = context;
  const label = fieldLabel(kind, field.name, language) ?? field.name;
  const problems = problemsAt(context, steps, isLeaf);
  const ids = [
    ...(helpOf(context, { kind, field, steps }) === '' ? [] : [idOf(steps, 'help')]),
    ...countIdOf(context, { kind, field, steps }),
    ...(problems.length > 0 ? [idOf(steps, 'problems')] : []),
  ];
  return {
    label,
    labelId: idOf(steps, 'label'),
    describedBy: ids.join(' '),
    isInvalid: problems.some(({ severity }) => severity === 'error'),
  };
}

/**
 * A field with its name, its explanation and its problems.
 *
 * @param control the id of the one control that the name is for; none where there are several
 */
export function fieldRow(
  context: FormContext,
  place: FieldPlace,
  content: unknown,
  { control, isLeaf = true }: { readonly control?: string; readonly isLeaf?: boolean } = {},
): TemplateResult {
  const { field, steps } = place;
  const { language } = context;
  const { label, labelId } = namesOf(context, place, isLeaf);
  const help = helpOf(context, place);
  const isAsked = field.isRequired === true && field.control.type !== 'per-cent';
  const needed = isAsked ? html`<span class="subtle"> (${say(FORM.required, language)})</span>` : nothing;
  const name =
    control === undefined
      ? html`<span class="label" id=${labelId}>${label}</span>`
      : html`<label class="label" id=${labelId} for=${control}>${label}</label>`;
  return html`<div class="field" id=${idOf(steps)}>
    <div class="name"><span>${name}${needed}</span>${renderCount(context, place)}</div>
    ${help === '' ? nothing : html`<p class="help subtle" id=${idOf(steps, 'help')}>${help}</p>`}
    <div class="entry">${content}${renderProblems(context, steps, isLeaf)}</div>
  </div>`;
}

/** The problems at a place: those in it too, where nothing in it has a field of its own. */
export function problemsAt({ problems }: FormContext, steps: readonly Step[], isLeaf: boolean): readonly FormProblem[] {
  return problems.filter((problem) => isAt(problem.steps, steps) && (isLeaf || problem.steps.length === steps.length));
}

/** The problems at a place, each with the buttons that mend it. */
export function renderProblems(context: FormContext, steps: readonly Step[], isLeaf: boolean): unknown {
  const problems = problemsAt(context, steps, isLeaf);
  if (problems.length === 0) return nothing;
  return html`<ul class="problems" id=${idOf(steps, 'problems')}>
    ${problems.map(
      ({ severity, sentence, suggestions = [] }) => html`<li class=${severity === 'error' ? 'mistake' : 'notice'}>
        <span>${sentence}</span>
        ${suggestions.map(
          ({ label, action, apply }) => html`<button type="button"
            @click=${() => context.change(apply(context.feed), action)}>${label}</button>`,
        )}
      </li>`,
    )}
  </ul>`;
}

/** An explanation of one word only repeats the name, and in a list it stands at the first item. */
function helpOf({ language }: FormContext, { kind, field, steps }: FieldPlace): string {
  if (steps.slice(2).some((step) => typeof step === 'number' && step > 0)) return '';
  const help = fieldHelp(kind, field.name, language);
  return help.includes(' ') ? help : '';
}
