import { html, nothing, type TemplateResult } from 'lit';

import type { Language } from '../feed/shape/widget-words.js';
import type { EditorPlace } from './editor-place.js';
import type { EditorState } from './editor-state.js';
import { actionsSinceSaved, countOfChanges } from './history/edit-history.js';
import './figures/figures-page.js';
import type { FigureRemark } from './figures/table/figure-row.js';
import './form/item-form.js';
import './form/item-list.js';
import { contentLanguages } from './navigation/content-languages.js';
import type { ProblemEntry, ProblemList } from './problems/problem-list.js';
import './problems/problem-panel.js';
import './changes/changes-page.js';
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
  const panel = html`<problem-panel
    .language=${language}
    .feed=${feed}
    .list=${problems}
    .place=${place}
  ></problem-panel>`;
  if (place.page === 'figures') return renderFigures(content, place, panel);
  return html`${renderForm(content, feed)} ${panel}`;
}

function renderFigures(
  { language, today, session, problems, state }: EditorPageContent,
  { indicator, cell }: Extract<EditorPlace, { readonly page: 'figures' }>,
  panel: TemplateResult,
): TemplateResult {
  return html`<figures-page
    .language=${language}
    .today=${today}
    .feed=${feedOf(session)}
    .indicator=${indicator}
    .cell=${cell}
    .pasted=${state.pasted}
    .remarks=${remarksOf(indicator, problems)}
    >${panel}</figures-page
  >`;
}

/** What is told in the cells of an indicator. */
function remarksOf(indicator: number, problems: ProblemList | undefined): readonly FigureRemark[] {
  return entriesOf(problems).flatMap(({ place, sentence, severity }) => {
    if (place.page !== 'figures' || place.indicator !== indicator) return [];
    const { region, period } = place.cell ?? {};
    if (region === undefined || period === undefined) return [];
    return [{ region, period, text: sentence, isError: severity === 'error' }];
  });
}

function entriesOf(problems: ProblemList | undefined): readonly ProblemEntry[] {
  return [...(problems?.errors ?? []), ...(problems?.remarks ?? [])];
}

function renderForm(
  { language, place, state, problems }: EditorPageContent,
  feed: unknown,
): TemplateResult | typeof nothing {
  const entries = entriesOf(problems);
  const { copied } = state;
  if (place.page === 'list') {
    return html`<item-list
      .language=${language}
      .feed=${feed}
      .collection=${place.collection}
      .contentLanguages=${contentLanguages(feed)}
      .problems=${entries}
      .copied=${copied}
    ></item-list>`;
  }
  if (place.page !== 'item' && place.page !== 'strategy' && place.page !== 'about') return nothing;
  const steps = place.page === 'item' ? place.steps : place.page === 'strategy' ? [place.page] : [];
  return html`<item-form
    .language=${language}
    .feed=${feed}
    .steps=${steps}
    .field=${place.field}
    .contentLanguages=${contentLanguages(feed)}
    .problems=${entries}
    .copied=${copied}
  ></item-form>`;
}

function renderChanges({ language, today, session, problems, files }: EditorPageContent): TemplateResult {
  const { history, file, isNew = false } = session;
  return html`<changes-page
    .language=${language}
    .today=${today}
    .fileFeed=${isNew ? undefined : file.value}
    .feed=${feedOf(session)}
    .actions=${actionsSinceSaved(history)}
    .problems=${problems}
    .name=${session.name}
    .way=${usualWay(session, files)}
    .count=${countOfChanges(history)}
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
