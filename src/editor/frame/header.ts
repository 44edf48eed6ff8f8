import { html, nothing, svg, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

import { LANGUAGES, type Language } from '../../feed/shape/widget-words.js';
import { say, type Entry } from '../../locale/catalogue.js';
import type { EditorPlace } from '../editor-place.js';
import { UNSAVED, WORDS } from '../editor.words.js';
import { countOfChanges, redoAction, undoAction } from '../history/edit-history.js';
import { fragmentOf } from '../navigation/place-address.js';
import { LANGUAGE_NAMES } from '../preview/preview.words.js';
import type { Session } from '../session.js';

/** What the editor's head is made of. */
export interface Header {
  readonly language: Language;
  /** What is open; undefined for nothing. */
  readonly session: Session | undefined;
  readonly place: EditorPlace;
  /** The page on which the keeper last edited. */
  readonly lastEdited: EditorPlace;
  readonly handleLanguage: (event: Event) => void;
  readonly handleUndo: () => void;
  readonly handleRedo: () => void;
  readonly handleGo: (place: EditorPlace) => void;
}

/** The editor's head: what is open, the three steps, undo and redo, and the next step. */
export function renderHeader(header: Header): TemplateResult {
  const { language, session } = header;
  return html`<header>
    <div class="brand">
      <a class="product" href="#">
        <strong>samspill</strong> <span class="word">${say(WORDS.product, language)}</span>
      </a>
      ${session ? renderFile(session, language) : nothing}
    </div>
    ${session ? renderSteps(header) : nothing}
    ${session ? html`<div class="row actions">${renderActions(header, session)}</div>` : nothing}
    ${renderLanguages(header)}
  </header>`;
}

/** «2 endringer ikke lagret» or «Alt er lagret». */
export function savedState({ history }: Session, language: Language): string {
  const count = countOfChanges(history);
  if (count === 0) return say(WORDS.allSaved, language);
  return say(count === 1 ? UNSAVED.one : UNSAVED.other, language, { number: count });
}

function renderFile(session: Session, language: Language): TemplateResult {
  return html`<p class="file">
    <strong>${session.name}</strong>
    <span class="subtle">${savedState(session, language)}</span>
  </p>`;
}

type StepName = 'edit' | 'changes' | 'save';

function stepOf({ page }: EditorPlace): StepName {
  return page === 'changes' || page === 'save' ? page : 'edit';
}

function renderSteps({ language, place, lastEdited }: Header): TemplateResult {
  const steps: readonly (readonly [StepName, Entry, EditorPlace])[] = [
    ['edit', WORDS.edit, lastEdited],
    ['changes', WORDS.changes, { page: 'changes' }],
    ['save', WORDS.save, { page: 'save' }],
  ];
  return html`<nav class="steps" aria-label=${say(WORDS.steps, language)}>
    <ol>
      ${steps.map(
        ([name, word, target]) =>
          html`<li>
            <a href=${fragmentOf(target)} aria-current=${stepOf(place) === name ? 'step' : nothing}>
              ${say(word, language)}
            </a>
          </li>`,
      )}
    </ol>
  </nav>`;
}

function renderActions(header: Header, { history }: Session): TemplateResult {
  const { language, place, lastEdited, handleUndo, handleRedo, handleGo } = header;
  const changes = countOfChanges(history);
  const isEditing = stepOf(place) === 'edit';
  const next: EditorPlace = isEditing ? { page: 'changes' } : lastEdited;
  return html`
    ${renderHistoryButton(false, WORDS.undo, undoAction(history), handleUndo, language)}
    ${renderHistoryButton(true, WORDS.redo, redoAction(history), handleRedo, language)}
    <button type="button" class=${isEditing && changes > 0 ? 'primary' : ''} @click=${() => handleGo(next)}>
      ${say(isEditing ? WORDS.seeChanges : WORDS.backToEdit, language)}
    </button>
  `;
}

/** Undo and redo stay where they are and can be reached when there is nothing to do: the focus is never lost. */
function renderHistoryButton(
  isForward: boolean,
  word: Entry,
  action: string | undefined,
  handle: () => void,
  language: Language,
): TemplateResult {
  const label = say(word, language);
  const name = action === undefined || action === '' ? label : `${label}: ${action}`;
  return html`<button
    type="button"
    title=${name}
    aria-label=${name}
    aria-disabled=${action === undefined ? 'true' : nothing}
    @click=${handle}
  >
    ${renderArrow(isForward)} <span class="word">${label}</span>
  </button>`;
}

/** Drawn, since few fonts have such an arrow. */
function renderArrow(isForward: boolean): TemplateResult {
  const path = isForward ? 'M10 2l4 4-4 4M14 6H6a4 4 0 0 0 0 8h3' : 'M6 2L2 6l4 4M2 6h8a4 4 0 0 1 0 8H7';
  return html`<svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
    ${svg`<path d=${path} fill="none" stroke="currentColor" stroke-width="1.75" />`}
  </svg>`;
}

function renderLanguages({ language, handleLanguage }: Header): TemplateResult {
  return html`<select aria-label=${say(WORDS.language, language)} @change=${handleLanguage}>
    ${LANGUAGES.map(
      (each) =>
        html`<option value=${each} lang=${each} .selected=${live(each === language)}>${LANGUAGE_NAMES[each]}</option>`,
    )}
  </select>`;
}
