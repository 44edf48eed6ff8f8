import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** One of several things to choose. */
export interface Option<T extends string | number> {
  readonly value: T;
  readonly name: string;
  /** Said beside the name. */
  readonly about?: string;
  /** The language of the name, where it is another than the page's. */
  readonly lang?: string;
}

/** A field in which one of several things is chosen. */
export function renderSelect<T extends string | number>(
  id: string,
  label: string,
  options: readonly Option<T>[],
  chosen: T,
  choose: (value: T) => void,
): TemplateResult {
  const handle = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    const option = options.find((each) => String(each.value) === value);
    if (option) choose(option.value);
  };
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} @change=${handle}>
      ${options.map((option) => renderOption(option, chosen))}
    </select>
  </div>`;
}

/** An option of a list. */
export function renderOption<T extends string | number>({ value, name, lang }: Option<T>, chosen: T): TemplateResult {
  return html`<option value=${value} lang=${lang ?? ''} .selected=${live(value === chosen)}>${name}</option>`;
}

/** Several things of which one is chosen, all in view. */
export function renderRadios<T extends string>(
  group: string,
  legend: TemplateResult,
  options: readonly Option<T>[],
  chosen: T | undefined,
  choose: (value: T) => void,
): TemplateResult {
  return html`<fieldset class="radios">
    <legend>${legend}</legend>
    ${options.map(
      ({ value, name, about }) =>
        html`<label class="choice">
          <input
            type="radio"
            name=${group}
            value=${value}
            .checked=${live(value === chosen)}
            @change=${() => choose(value)}
          />
          <span>${name}${about === undefined ? '' : html`<span class="subtle"> – ${about}</span>`}</span>
        </label>`,
    )}
  </fieldset>`;
}

/** A line of text; what is written counts when the field is left, or Enter is pressed. */
export function renderText(id: string, label: string, value: string, choose: (value: string) => void): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type="text"
      spellcheck="false"
      autocomplete="off"
      .value=${live(value)}
      @change=${(event: Event) => choose((event.target as HTMLInputElement).value)}
    />
  </div>`;
}
