import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

import { say, type Entry } from '../../locale/catalogue.js';
import { WAYS, type Way } from '../../snippet/snippet.js';
import { VERSION } from '../../widget/version.js';
import { adviceFor, questionsFor, type Advice, type Question } from '../advice.js';
import { renderRadios, renderSelect, renderText } from './controls.js';
import { hasContent, isWhole } from '../code/made-code.js';
import type { MakerState } from '../maker-state.js';
import { QUESTION_WORDS, REASONS, WAY_WORDS, WORDS } from '../snippet-maker.words.js';

/** How the page is made that the code goes into. */
export function renderHow(state: MakerState): TemplateResult {
  const { language } = state.surroundings;
  const { way } = state.choice;
  const options = WAYS.map((value) => ({
    value,
    name: say(WAY_WORDS[value].name, language),
    about: say(WAY_WORDS[value].about, language),
  }));
  const choose = (value: Way): void => void state.choose({ way: value });
  return html`<section aria-labelledby="how">
    ${renderRadios('way', html`<h2 id="how">${say(WORDS.how, language)}</h2>`, options, way, choose)}
    ${renderQuestions(state)} ${hasContent(way) ? renderBetween(state) : nothing}
    ${isWhole(state.choice) ? renderDrawings(state) : nothing} ${renderFiles(state)}
  </section>`;
}

function renderQuestions(state: MakerState): TemplateResult {
  const { language } = state.surroundings;
  const advice = adviceFor(state.answers);
  return html`<details>
    <summary>${say(WORDS.unsure, language)}</summary>
    ${questionsFor(state.answers).map((question) => renderQuestion(state, question))}
    <div role="status">${advice ? renderAdvice(state, advice) : nothing}</div>
  </details>`;
}

function renderQuestion(state: MakerState, question: Question): TemplateResult {
  const { language } = state.surroundings;
  const answer = state.answers[question];
  const options = (['yes', 'no'] as const).map((value) => ({ value, name: say(WORDS[value], language) }));
  const chosen = answer === undefined ? undefined : answer ? 'yes' : 'no';
  const choose = (value: 'yes' | 'no'): void => state.answer({ [question]: value === 'yes' });
  return renderRadios(question, html`${say(QUESTION_WORDS[question], language)}`, options, chosen, choose);
}

function renderAdvice(state: MakerState, { way, reason }: Advice): TemplateResult {
  const { language } = state.surroundings;
  const name = say(WAY_WORDS[way].name, language);
  const isTaken = state.choice.way === way;
  return html`<p>${say(REASONS[reason], language)}</p>
    ${
      isTaken
        ? html`<p class="told">${say(WORDS.taken, language, { way: name })}</p>`
        : html`<button type="button" @click=${() => void state.choose({ way })}>
            ${say(WORDS.take, language, { way: name })}
          </button>`
    }`;
}

function renderBetween(state: MakerState): TemplateResult {
  const { language } = state.surroundings;
  const options = (['all', 'sentence'] as const).map((value) => ({ value, name: say(WORDS[value], language) }));
  const choose = (between: 'all' | 'sentence'): void => void state.choose({ between });
  return renderSelect('between', say(WORDS.between, language), options, state.choice.between, choose);
}

function renderDrawings(state: MakerState): TemplateResult {
  const { language } = state.surroundings;
  const options = [
    { value: 'all', name: say(WORDS.drawn, language) },
    { value: 'none', name: say(WORDS.undrawn, language) },
  ] as const;
  const choose = (drawings: 'all' | 'none'): void => void state.choose({ drawings });
  return renderSelect('drawings', say(WORDS.drawings, language), options, state.choice.drawings, choose);
}

function renderFiles(state: MakerState): TemplateResult {
  const { language } = state.surroundings;
  const { checksums } = state;
  const set = (event: Event): void => void state.set({ wantsSums: (event.target as HTMLInputElement).checked });
  return html`${renderText('folder', say(WORDS.files, language), state.folder, (folder) => void state.set({ folder }))}
    ${state.isFolder ? nothing : html`<p class="mistake" role="alert">${say(WORDS.badFolder, language)}</p>`}
    <div class="field">
      <label class="choice">
        <input
          type="checkbox"
          aria-describedby="sums-help"
          .checked=${live(state.hasSums)}
          ?disabled=${checksums === undefined}
          @change=${set}
        />
        <span>${say(WORDS.sums, language)}</span>
      </label>
      <p class="subtle" id="sums-help">
        ${say(sumsWords(state), language, { version: VERSION })}
      </p>
    </div>`;
}

/** What there is to say of checksums: browsers let no page from a disk read them. */
function sumsWords({ checksums, surroundings: { folder } }: MakerState): Entry {
  if (checksums !== undefined) return WORDS.sumsHelp;
  return folder.startsWith('file:') ? WORDS.sumsFromDisk : WORDS.noSums;
}

/** What a way is called. */
export function nameOfWay(way: Way, state: MakerState): string {
  return say(WAY_WORDS[way].name, state.surroundings.language);
}
