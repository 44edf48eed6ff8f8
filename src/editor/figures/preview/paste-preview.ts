import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Language } from '../../../feed/feed.js';
import { say, sayCount } from '../../../locale/catalogue.js';
import { formatNumber } from '../../../locale/number.js';
import type { SourceTable } from '../../../import/table/source-table.js';
import type { Choice } from '../../../import/proposal/questions/finding.js';
import type { GivenLayout } from '../../../import/proposal/proposal-shape.js';
import { renderChoiceField, type NamedChoice } from '../controls/choice-field.js';
import type { ImportPreview, SaidFinding } from './import-preview.js';
import type { PastedBlock } from '../paste/pasted-block.js';
import { PREVIEW_WORDS as WORDS, TAKE_IN, TAKE_MARKS } from './preview.words.js';
import { renderRawBlock } from './raw-block.js';
import { renderSignFields } from './sign-fields.js';

export interface PreviewContent {
  readonly preview: ImportPreview;
  readonly block: PastedBlock;
  readonly tables: readonly SourceTable[];
  readonly language: Language;
  readonly isRawShown: boolean;
  /** Questions whose other regions, or indicators, are being chosen among. */
  readonly openDoors: ReadonlySet<string>;
  readonly regions: readonly NamedChoice[];
  readonly indicators: readonly NamedChoice[];
  readonly periods: readonly NamedChoice[];
  readonly answer: (finding: string, choice: string) => void;
  readonly openDoor: (said: SaidFinding, choice: Choice) => void;
  readonly layOut: (layout: GivenLayout) => void;
  readonly chooseTable: (table: number) => void;
  readonly chooseIndicator: (id: string) => void;
  readonly toggleRaw: () => void;
  readonly take: () => void;
  readonly cancel: () => void;
}

const CHIPS = { known: 'good', new: 'good', changed: 'notice', marked: 'notice', unknown: 'mistake' } as const;
const SIGNS = { known: '✓', new: '✓', changed: '', marked: '', unknown: '?' } as const;

/** How a block was understood, what is asked about it, and the button that takes it in. */
export function renderPastePreview(content: PreviewContent): TemplateResult {
  const { preview, language, block, isRawShown, toggleRaw } = content;
  const table = content.tables[block.table];
  const showing = block.content.kind === 'file' ? WORDS.showFile : WORDS.showRaw;
  return html`<section class="card preview" aria-labelledby="preview-heading">
    <div class="preview-head">
      <h2 id="preview-heading" tabindex="-1">${say(WORDS.heading, language)}</h2>
      <button type="button" class="plain" aria-expanded=${isRawShown} @click=${toggleRaw}>${say(
        isRawShown ? WORDS.hideRaw : showing,
        language,
      )}</button>
    </div>
    ${renderTables(content)} ${
      isRawShown && table ? renderRawBlock({ ...content, table, layout: block.layout }) : nothing
    }
    <ul class="chips">${preview.summary.parts.map(
      ({ kind, text }) =>
        html`<li class="chip ${CHIPS[kind]}"><span aria-hidden="true">${SIGNS[kind]}</span> ${text}</li>`,
    )}</ul>
    ${
      preview.told.length === 0
        ? nothing
        : html`<ul class="told">${preview.told.map(({ sentence }) => html`<li>${sentence}</li>`)}</ul>`
    }
    <div class="questions">${repeat(
      preview.questions,
      ({ finding }) => finding.id,
      (said) => renderQuestion(said, content),
    )}</div>
    ${renderActions(content)}
  </section>`;
}

/** A file may have several tables. */
function renderTables({ tables, block, language, chooseTable }: PreviewContent): TemplateResult | typeof nothing {
  if (tables.length < 2) return nothing;
  const options = tables.map(({ name }, index) => ({
    id: String(index),
    name: name ?? say(WORDS.tableNumber, language, { number: index + 1 }),
  }));
  return renderChoiceField(say(WORDS.pickTable, language), options, String(block.table), (id) =>
    chooseTable(Number(id)),
  );
}

/** A question: answers as radio buttons, and behind them what opens something else. */
function renderQuestion(said: SaidFinding, content: PreviewContent): TemplateResult {
  const { finding, sentence, choices } = said;
  const answers = choices.filter(({ isAnswer }) => isAnswer);
  const doors = choices.filter(({ isAnswer, id }) => !isAnswer && id !== 'cancel');
  if (answers.length === 0)
    return html`<div class="question ${finding.isOpen ? 'notice' : ''}">
      <p>${sentence}</p>
      ${renderDoors(said, doors, content)}
    </div>`;
  return html`<fieldset class="question ${finding.isOpen ? 'notice' : ''}">
    <legend>${sentence}</legend>
    ${repeat(
      answers,
      ({ id }) => id,
      ({ id, text }) => renderAnswer(said, id, text, content),
    )} ${renderDoors(said, doors, content)}
  </fieldset>`;
}

function renderAnswer({ finding }: SaidFinding, id: string, text: string, { answer }: PreviewContent): TemplateResult {
  return html`<label class="answer"><input type="radio" name=${finding.id} .checked=${live(finding.chosen === id)}
    @change=${() => answer(finding.id, id)}> ${text}</label>`;
}

function renderDoors(
  said: SaidFinding,
  doors: FindingChoices,
  content: PreviewContent,
): TemplateResult | typeof nothing {
  const { finding } = said;
  const { openDoors, regions, indicators, language, answer, openDoor, chooseIndicator } = content;
  if (doors.length === 0) return nothing;
  const chosen = finding.chosen?.startsWith('region:') === true ? finding.chosen.slice('region:'.length) : '';
  const isListed = said.choices.some(({ id }) => id === finding.chosen);
  return html`<div class="row">${doors.map((door) => {
    const isRegion = door.id === 'other-region';
    if (isRegion && (openDoors.has(finding.id) || (chosen !== '' && !isListed)))
      return renderChoiceField(say(WORDS.pickRegion, language), regions, chosen, (id) =>
        answer(finding.id, `region:${id}`),
      );
    if (door.id === 'other-indicator' && openDoors.has(finding.id))
      return renderChoiceField(say(WORDS.pickIndicator, language), indicators, '', chooseIndicator);
    if (finding.code === 'signs' && openDoors.has(finding.id)) return renderSignFields(finding, language, answer);
    return html`<button type="button" @click=${() => openDoor(said, door)}>${door.text}</button>`;
  })}</div>`;
}

type FindingChoices = SaidFinding['choices'];

function renderActions({ preview, language, take, cancel }: PreviewContent): TemplateResult {
  const { count, isReady, findings } = preview.proposal;
  const text =
    count === 0
      ? say(TAKE_MARKS, language)
      : sayCount(TAKE_IN, count, language, { count: formatNumber(count, 0, language) });
  const isAsked = findings.some(({ isOpen }) => isOpen);
  return html`<div class="row actions">
    <button type="button" class="primary" ?disabled=${!isReady} @click=${take}>${text}</button>
    <button type="button" @click=${cancel}>${say(WORDS.cancel, language)}</button>
    <p class="subtle">${say(WORDS.nothing, language)} ${isAsked ? say(WORDS.unanswered, language) : ''}</p>
  </div>`;
}
