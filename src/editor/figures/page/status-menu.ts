import { html, type TemplateResult } from 'lit';
import type { Language, ObservationStatus } from '../../../feed/feed.js';
import { WITHHELD_STATUSES } from '../../../feed/shape/vocabulary.js';
import { say, sentenceCase } from '../../../locale/catalogue.js';
import { closeMenuOf, renderMenu } from '../controls/menu.js';
import { statusName } from '../edits/named-edits.js';
import { PAGE_WORDS as WORDS } from './page.words.js';

/** The statuses in the order in which they are offered: what is said of numbers, then why there is none. */
const OFFERED = [
  ...(['provisional', 'estimated', 'forecast', 'revised', 'break', 'definition'] as const),
  ...(['low-reliability', 'illustrative', ...WITHHELD_STATUSES] as const),
];

/**
 * The menu that marks what is chosen.
 *
 * @param held the statuses that all chosen figures have already
 */
export function renderStatusMenu(
  held: ReadonlySet<ObservationStatus>,
  language: Language,
  mark: (status: ObservationStatus, isSet: boolean) => void,
): TemplateResult {
  const items = OFFERED.map((status) => {
    const isHeld = held.has(status);
    const press = (event: Event): void => {
      closeMenuOf(event);
      mark(status, !isHeld);
    };
    return html`<button type="button" aria-pressed=${isHeld} @click=${press}>${sentenceCase(
      statusName(status, language),
    )}</button>`;
  });
  return renderMenu(say(WORDS.mark, language), items);
}
