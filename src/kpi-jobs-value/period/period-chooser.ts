import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Language } from '../../feed/feed.js';
import type { PeriodChoices } from '../../figures/periods/period-choice.js';
import { say } from '../../locale/catalogue.js';
import { PERIOD_WORDS as WORDS } from './period.words.js';

/**
 * The choice of the period that a ranking is of, where there are several.
 *
 * @param choose is given an empty text for the period that it is of by itself, so that it goes on to be of the newest
 */
export function renderPeriodChooser(
  choices: PeriodChoices | undefined,
  language: Language,
  choose: (period: string) => void,
): TemplateResult | typeof nothing {
  if (!choices) return nothing;
  return html`<div class="toolbar orders">
    <label class="chooser"><span class="line">${say(WORDS.period, language)}</span>
      <select part="period" @change=${(event: Event) => choose(chosenIn(event, choices))}>
        ${guard([choices], () => renderOptions(choices))}
      </select></label>
  </div>`;
}

function chosenIn({ target }: Event, { usual }: PeriodChoices): string {
  const { value } = target as HTMLSelectElement;
  return value === usual ? '' : value;
}

/** A long series of days has thousands, which are not gone through again while the choice stays. */
function renderOptions({ all, shown }: PeriodChoices): readonly TemplateResult[] {
  return all.map(({ period, name }) => html`<option value=${period} .selected=${period === shown}>${name}</option>`);
}
