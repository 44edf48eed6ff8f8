import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** A thing that can be chosen by name. */
export interface NamedChoice {
  readonly id: string;
  readonly name: string;
}

/**
 * A field with a list to choose from.
 *
 * @param chosen id of what is chosen; empty while nothing is
 * @param none what stands for nothing, where it can be chosen again
 */
export function renderChoiceField(
  label: string,
  options: readonly NamedChoice[],
  chosen: string,
  choose: (id: string) => void,
  none?: string,
): TemplateResult {
  const change = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement && (target.value !== '' || none !== undefined)) choose(target.value);
  };
  const isNoneOffered = chosen === '' || none !== undefined;
  return html`<label class="pick">${label}
    <select @change=${change}>
      ${isNoneOffered ? html`<option value="" .selected=${live(chosen === '')}>${none}</option>` : nothing}
      ${options.map(({ id, name }) => html`<option value=${id} .selected=${live(id === chosen)}>${name}</option>`)}
    </select></label>`;
}
