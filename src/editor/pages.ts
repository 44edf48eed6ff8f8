import { html, nothing, type TemplateResult } from 'lit';

import type { Language } from '../feed/shape/widget-words.js';
import type { EditorPlace } from './editor-place.js';
import type { EditorState } from './editor-state.js';
import { actionsSinceSaved, countOfChanges } from './history/edit-history.js';
import './pages/pending-pages.js';
import type { ProblemList } from './problems/problem-list.js';
import './problems/problem-panel.js';
import './saving/changes-page.js';
import type { FileAccess } from './saving/file-access.js';
import { usualWay } from './saving/save-file.js';
import './saving/save-page.js';
import { feedOf, type Session } from './session.js';

/** What the pages of the editor are given. */
export interface EditorPageContent {
  readonly language: Language;
  /** ISO date. */
  readonly today: string;
  readonly session: Session;
  readonly place: EditorPlace;
  /** What the checks have found; undefined until the first check is done. */
  readonly problems: ProblemList | undefined;
  readonly state: EditorState;
  readonly files: FileAccess;
}

/** The page of a place. */
export function renderPage(content: EditorPageContent): TemplateResult {
  const { language, session, place, problems } = content;
  const feed = feedOf(session);
  if (place.page === 'changes') return renderChanges(content);
  if (place.page === 'save') return renderSave(content);
  if (place.page === 'problems')
    return html`<problem-panel .language=${language} .feed=${feed} .list=${problems} .level=${1}></problem-panel>`;
  return html`${renderEditingPage(content, feed)}
    <problem-panel .language=${language} .feed=${feed} .list=${problems} .place=${place}></problem-panel>`;
}

function renderEditingPage(
  { language, today, place, state }: EditorPageContent,
  feed: unknown,
): TemplateResult | typeof nothing {
  if (place.page === 'figures') {
    return html`<figures-page
      .language=${language}
      .today=${today}
      .feed=${feed}
      .indicator=${place.indicator}
      .cell=${place.cell}
      .pasted=${state.pasted}
    ></figures-page>`;
  }
  if (place.page === 'list')
    return html`<item-list .language=${language} .feed=${feed} .collection=${place.collection}></item-list>`;
  if (place.page !== 'item' && place.page !== 'strategy' && place.page !== 'about') return nothing;
  const steps = place.page === 'item' ? place.steps : place.page === 'strategy' ? [place.page] : [];
  return html`<item-form
    .language=${language}
    .today=${today}
    .feed=${feed}
    .steps=${steps}
    .field=${place.field}
  ></item-form>`;
}

function renderChanges({ language, today, session, problems }: EditorPageContent): TemplateResult {
  return html`<changes-page
    .language=${language}
    .today=${today}
    .fileFeed=${session.file.value}
    .feed=${feedOf(session)}
    .actions=${actionsSinceSaved(session.history)}
    .problems=${problems}
  ></changes-page>`;
}

function renderSave({ language, today, session, problems, state, files }: EditorPageContent): TemplateResult {
  const { outcome, savedAt, savedWay, drafts } = state;
  return html`<save-page
    .language=${language}
    .today=${today}
    .name=${session.name}
    .way=${usualWay(session, files)}
    .canWrite=${files.canWrite}
    .changes=${countOfChanges(session.history)}
    .errors=${problems?.errors.length ?? 0}
    .outcome=${outcome}
    .savedAt=${savedAt}
    .savedWay=${savedWay}
    .keepsDrafts=${drafts.isAllowed}
  ></save-page>`;
}
