import { html, nothing, svg, type TemplateResult } from 'lit';

import type { Language } from '../../feed/shape/widget-words.js';
import { say, sayCount } from '../../locale/catalogue.js';
import { LANGUAGE_NAMES } from '../../locale/language.words.js';
import type { EditorPlace } from '../editor-place.js';
import { isCurrent, type NavigationGroup, type NavigationItem, type ToDo } from './navigation.view.js';
import { TO_DO, WORDS } from './navigation.words.js';
import { fragmentOf } from './place-address.js';

/** Of so many key figures all are shown. */
const MOST_AT_FIRST = 7;
/** Of more than that, so many. */
const SHOWN_AT_FIRST = 5;

/** Drawn, since few fonts have such a sign. */
const MENU_SIGN = html`<svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
  ${svg`<path d="M2 4h12M2 8h12M2 12h12" fill="none" stroke="currentColor" stroke-width="1.75" />`}
</svg>`;

/** What the list at the left is asked with. */
export interface NavigationList {
  readonly groups: readonly NavigationGroup[];
  readonly place: EditorPlace;
  readonly language: Language;
  /** Whether all key figures are shown. */
  readonly isWhole: boolean;
  /** Whether it is shown where it is a menu. */
  readonly isShown: boolean;
  readonly handleWhole: (isWhole: boolean) => void;
  readonly handleMenu: () => void;
}

/** The list at the left. Its entries are links, so that they open in a tab and back leads back. */
export function renderNavigation(list: NavigationList): TemplateResult {
  const { language, isShown, handleMenu } = list;
  return html`<div class="navigation ${isShown ? 'shown' : ''}">
    <button type="button" class="menu" aria-expanded=${isShown} aria-controls="navigation" @click=${handleMenu}>
      ${MENU_SIGN} ${say(WORDS.menu, language)}
    </button>
    <nav id="navigation" aria-label=${say(WORDS.navigation, language)}>
      ${list.groups.map((group) => renderGroup(group, list))}
    </nav>
  </div>`;
}

function renderGroup({ name, heading, items }: NavigationGroup, list: NavigationList): TemplateResult {
  const { language, place, isWhole, handleWhole } = list;
  const isLong = name === 'figures' && items.length - 1 > MOST_AT_FIRST;
  const current = items.findIndex((item) => isCurrent(item, place));
  const isCut = isLong && !isWhole;
  const isKept = (index: number) => index < SHOWN_AT_FIRST || index === current || index === items.length - 1;
  const shown = items.filter((_, index) => !isCut || isKept(index));
  const label = isWhole
    ? say(WORDS.fewer, language)
    : say(WORDS.more, language, { count: items.length - shown.length });
  const toggle = () => handleWhole(!isWhole);
  return html`<h2 id="group-${name}">${heading}</h2>
    <ul aria-labelledby="group-${name}">
      ${shown.map((item) => renderItem(item, list))}
    </ul>
    ${isLong ? html`<button type="button" class="plain" @click=${toggle}>${label}</button>` : nothing}`;
}

function renderItem(item: NavigationItem, { place, language }: NavigationList): TemplateResult {
  const { label, detail, toDo } = item;
  return html`<li>
    <a href=${fragmentOf(item.place)} aria-current=${isCurrent(item, place) ? 'page' : nothing}>
      <span class="name">${label}</span>
      <span class="detail">${detail}</span>
      ${renderToDo(toDo, language)}
    </a>
  </li>`;
}

/** In words, so that errors, slips and translations are not told apart by a colour alone. */
function renderToDo({ errors, remarks, missing, languages }: ToDo, language: Language): readonly unknown[] {
  const names = languages.map((each) => say(LANGUAGE_NAMES[each], language));
  const values = { languages: names.join(', ') };
  const kinds = [
    ['errors', errors],
    ['remarks', remarks],
    ['missing', missing],
  ] as const;
  return kinds.map(([kind, count]) =>
    count === 0
      ? nothing
      : html`<span class="to-do ${kind}">${sayCount(TO_DO[kind], count, language, { ...values, count })}</span>`,
  );
}
