import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Language } from '../../feed/feed.js';
import { say } from '../../locale/catalogue.js';
import { idOf } from './fields/form-context.js';
import type { Translations } from './form-page.view.js';
import type { PlacedText } from './texts/missing-texts.view.js';
import { CHOICE_WORDS } from './words/choices.words.js';
import { LANGUAGE_NAMES } from '../../locale/language.words.js';
import { TRANSLATION } from './words/form.words.js';

/** What the chooser of the language beside is made of. */
interface LanguageChoice {
  /** The language of the editor. */
  readonly language: Language;
  readonly base: Language;
  readonly beside: Language | undefined;
  /** Called with null when no language is to stand beside. */
  readonly choose: (language: Language | null) => void;
}

/** The languages above the columns of texts, with how far they have come. */
export function renderLanguages(
  { options, count, others }: Translations,
  { language, base, beside, choose }: LanguageChoice,
): unknown {
  const handle = ({ currentTarget }: Event) => {
    const { value } = currentTarget as HTMLSelectElement;
    choose(options.find((option) => option.language === value)?.language ?? null);
  };
  return html`<div class="field languages">
    <div class="entry"><div class="texts ${beside === undefined ? '' : 'both'}">
      <div class="own-language" id=${idOf([], `language-${base}`)}>${nameOf(base, language)}</div>
      <div class="beside-language">
        ${
          beside === undefined
            ? nothing
            : html`<span class="visually-hidden" id=${idOf([], `language-${beside}`)}>${nameOf(
                beside,
                language,
              )}</span>`
        }
        <label class="visually-hidden" for="beside">${say(TRANSLATION.chooser, language)}</label>
        <select id="beside" @change=${handle}>
          <option value="" .selected=${live(beside === undefined)}>${say(TRANSLATION.only, language)}</option>
          ${options.map(
            (option) =>
              html`<option value=${option.language} .selected=${live(option.language === beside)}>${
                option.name
              }</option>`,
          )}
        </select>
        ${count === '' ? nothing : html`<span class="subtle">${count}</span>`}
      </div>
    </div></div>
    ${others === '' ? nothing : html`<p class="help subtle">${others}</p>`}
  </div>`;
}

/** The texts that are missing, each of which leads to its field. */
export function renderMissing(
  { missing, sentence, fallback }: Translations,
  language: Language,
  focusLater: (id: string) => void,
  { beside }: { readonly beside: Language | undefined },
): unknown {
  const [first] = missing;
  if (!first || beside === undefined) return nothing;
  const goTo = ({ steps }: PlacedText) => focusLater(idOf(steps, beside));
  return html`<div class="notice missing">
    <p><strong>${sentence}</strong>
      ${missing
        .slice(0, MOST_NAMED)
        .map(
          (text) => html`<button type="button" class="plain" @click=${() => goTo(text)}>${text.label}</button> `,
        )}${missing.length > MOST_NAMED ? '… ' : ''}${fallback}</p>
    <button type="button" @click=${() => goTo(first)}>${say(TRANSLATION.next, language)}</button>
  </div>`;
}

/** As many missing texts as are named one by one. */
const MOST_NAMED = 6;

function nameOf(other: Language, language: Language): string {
  return say(CHOICE_WORDS.language[other] ?? LANGUAGE_NAMES[other], language);
}
