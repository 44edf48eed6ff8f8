import { html, nothing, type TemplateResult } from 'lit';

import { valueAt, type Step } from '../feed/checks/place.js';
import { propertyOf } from '../feed/checks/placed-items.js';
import type { Language } from '../feed/shape/widget-words.js';
import { say } from '../locale/catalogue.js';
import type { OpenPlace, PlaceOf } from './editor-place.js';
import type { EditorState } from './editor-state.js';
import './file-text/file-text-page.js';
import { WORDS as TEXT_WORDS } from './file-text/file-text.words.js';
import { actionsSinceSaved, countOfChanges } from './history/edit-history.js';
import './figures/figures-page.js';
import { blockOfDraft } from './figures/paste/pasted-block.js';
import type { FigureRemark } from './figures/table/figure-row.js';
import './form/item-form.js';
import './form/item-list.js';
import { contentLanguagesOf } from './form/texts/content-languages.view.js';
import { fragmentOf } from './navigation/place-address.js';
import type { ProblemEntry, ProblemList } from './problems/problem-list.js';
import './problems/problem-panel.js';
import './changes/changes-page.js';
import type { WaitingFigures } from './changes/changes-page.js';
import './saving/both-page.js';
import type { FileAccess } from './saving/file-access.js';
import { usualWay } from './saving/save-file.js';
import './saving/save-page.js';
import { snippetsAddress } from './saving/snippets-address.js';
import { feedOf, type Session } from './session.js';
import { listOf } from '../feed/json-value.js';

/** What the pages of the editor are given. */
export interface EditorPageContent {
  readonly language: Language;
  /** ISO date. */
  readonly today: string;
  readonly session: Session;
  readonly place: OpenPlace;
  /** What the checks have found; undefined until the first check is done. */
  readonly problems: ProblemList | undefined;
  readonly state: EditorState;
  readonly files: FileAccess;
  /** Whether a file is being held over the page. */
  readonly isFileOver: boolean;
}

/** The page of a place. */
export function renderPage(content: EditorPageContent): TemplateResult {
  const { place } = content;
  switch (place.page) {
    case 'figures':
      return renderFigures(content, place);
    case 'list':
      return withProblems(content, renderList(content, place));
    case 'item':
      return withProblems(content, renderForm(content, place.steps, place.field));
    case 'strategy':
      return withProblems(content, renderForm(content, ['strategy'], place.field));
    case 'about':
      return withProblems(content, renderForm(content, [], place.field), renderTextLink(content.language));
    case 'problems':
      return renderAllProblems(content);
    case 'changes':
      return renderChanges(content);
    case 'save':
      return renderSave(content);
    case 'text':
      return renderText(content);
  }
}

/** A page and its problems: one template, so that a form keeps what is chosen in it from page to page. */
function withProblems(
  content: EditorPageContent,
  page: TemplateResult,
  end: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`${page} ${renderProblems(content)} ${end}`;
}

function renderAllProblems({ language, session, problems }: EditorPageContent): TemplateResult {
  return html`<problem-panel
    .language=${language}
    .feed=${feedOf(session)}
    .list=${problems}
    .level=${1}
  ></problem-panel>`;
}

/** What the checks have found at a place. */
function renderProblems({ language, session, problems, place }: EditorPageContent): TemplateResult {
  return html`<problem-panel
    .language=${language}
    .feed=${feedOf(session)}
    .list=${problems}
    .place=${place}
  ></problem-panel>`;
}

function renderFigures(content: EditorPageContent, { indicator, cell }: PlaceOf<'figures'>): TemplateResult {
  const { language, today, session, problems, state, isFileOver } = content;
  return html`<figures-page
    .language=${language}
    .today=${today}
    .feed=${feedOf(session)}
    .indicator=${indicator}
    .cell=${cell}
    .pasted=${state.pasted}
    .isFileOver=${isFileOver}
    .remarks=${remarksOf(indicator, problems)}
    .warning=${problems?.errors.find(({ code }) => code === 'bytes')?.sentence ?? ''}
    >${renderProblems(content)}</figures-page
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

function renderList(
  { language, session, state, problems }: EditorPageContent,
  { collection }: PlaceOf<'list'>,
): TemplateResult {
  const feed = feedOf(session);
  return html`<item-list
    .language=${language}
    .feed=${feed}
    .collection=${collection}
    .contentLanguages=${contentLanguagesOf(feed)}
    .problems=${entriesOf(problems)}
    .copied=${state.copied}
  ></item-list>`;
}

function renderForm(
  { language, session, state, problems }: EditorPageContent,
  steps: readonly Step[],
  field: readonly Step[] | undefined,
): TemplateResult {
  const feed = feedOf(session);
  return html`<item-form
    .language=${language}
    .feed=${feed}
    .steps=${steps}
    .field=${field}
    .contentLanguages=${contentLanguagesOf(feed)}
    .problems=${entriesOf(problems)}
    .copied=${state.copied}
  ></item-form>`;
}

function renderChanges({ language, today, session, problems, state, files }: EditorPageContent): TemplateResult {
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
    .waiting=${waitingFigures(state, feedOf(session))}
  ></changes-page>`;
}

/** The figures that were pasted and are not taken in. */
function waitingFigures({ pasted, pastedCount }: EditorState, feed: unknown): WaitingFigures | undefined {
  const id = pasted === undefined ? undefined : blockOfDraft(pasted)?.indicator;
  const list = valueAt(feed, ['indicators']);
  const indicators = listOf(list);
  const indicator = indicators.findIndex((each) => propertyOf(each, 'id') === id);
  return id === undefined || indicator < 0 ? undefined : { count: pastedCount, indicator };
}

function renderSave({ language, today, session, problems, state, files }: EditorPageContent): TemplateResult {
  const { outcome, savedAt, savedWay, both, isBothShown } = state.saving;
  if (both && isBothShown)
    return html`<both-page .language=${language} .name=${session.name} .both=${both}></both-page>`;
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
    .isFirst=${state.saving.isFirst}
    .snippets=${snippetsAddress({ name: session.name, region: regionIn(feedOf(session)) }, language, location.href)}
    .keepsDrafts=${state.drafts.isAllowed}
  ></save-page>`;
}

/** Id of the feed's own region, if it names one. */
function regionIn(feed: unknown): string {
  const region = propertyOf(feed, 'region');
  return typeof region === 'string' ? region : '';
}

function renderText({ language, session, state }: EditorPageContent): TemplateResult {
  const fileText = session.isNew ? undefined : session.file.text;
  return html`<file-text-page
    .language=${language}
    .name=${session.name}
    .fileText=${fileText}
    .text=${state.saving.textOf(session)}
  ></file-text-page>`;
}

/** The way to the text lies where few come by: the form of the file itself. */
function renderTextLink(language: Language): TemplateResult {
  return html`<p class="text-link"><a href=${fragmentOf({ page: 'text' })}>${say(TEXT_WORDS.link, language)}</a></p>`;
}
