import { html, nothing, type TemplateResult } from 'lit';

import { say, type Entry } from '../../locale/catalogue.js';
import type { MakerState } from '../maker-state.js';
import { WORDS } from '../snippet-maker.words.js';
import './width-preview.js';

/** The widths in which a widget is shown: a phone, a tablet, a screen. */
export const WIDTHS: readonly { readonly width: number; readonly name: Entry }[] = [
  { width: 360, name: WORDS.phone },
  { width: 768, name: WORDS.tablet },
  { width: 1200, name: WORDS.screen },
];

/** What is shown, and what can be done about it. */
export interface PreviewContent {
  readonly state: MakerState;
  readonly isWithoutScript: boolean;
  /** The width that is shown in its real size; undefined where none is. */
  readonly real: number | undefined;
  readonly showWithoutScript: (isWithout: boolean) => void;
  readonly showReal: (width: number) => void;
  readonly closeReal: () => void;
}

/** What readers will see, in three widths. */
export function renderPreviews(content: PreviewContent): TemplateResult {
  const { state, real, closeReal } = content;
  const { language } = state.surroundings;
  const shown = WIDTHS.find(({ width }) => width === real);
  const isEmpty = isStaticIn(content) && isNothing(state);
  return html`<section aria-labelledby="preview">
    <div class="row head">
      <h2 id="preview">${say(WORDS.preview, language)}</h2>
      ${renderSwitch(content)}
    </div>
    ${
      isEmpty
        ? html`<p class="card">${say(WORDS.nothingLeft, language)}</p>`
        : html`<div class="previews">${WIDTHS.map((each) => renderPreview(content, each))}</div>`
    }
    <dialog aria-labelledby="real" @close=${closeReal}>
      <div class="row head">
        <h2 id="real">${shown ? say(shown.name, language, { width: shown.width }) : ''}</h2>
        <form method="dialog"><button type="submit">${say(WORDS.close, language)}</button></form>
      </div>
      ${shown ? renderWidget(content, shown.width, true) : nothing}
    </dialog>
  </section>`;
}

function renderSwitch({ state, isWithoutScript, showWithoutScript }: PreviewContent): TemplateResult {
  const { language } = state.surroundings;
  const choices = [
    [false, WORDS.with],
    [true, WORDS.without],
  ] as const;
  return html`<div class="row" role="group" aria-label=${say(WORDS.script, language)}>
    ${choices.map(
      ([isWithout, words]) =>
        html`<button
          type="button"
          aria-pressed=${isWithout === isWithoutScript}
          @click=${() => showWithoutScript(isWithout)}
        >
          ${say(words, language)}
        </button>`,
    )}
  </div>`;
}

function renderPreview(content: PreviewContent, { width, name }: (typeof WIDTHS)[number]): TemplateResult {
  const { language } = content.state.surroundings;
  const words = say(name, language, { width });
  return html`<figure class="width-${width}">
    <figcaption id="width-${width}">${words}</figcaption>
    ${renderWidget(content, width, false)}
    <button
      type="button"
      id="full-${width}"
      aria-labelledby="full-${width} width-${width}"
      @click=${() => content.showReal(width)}
    >
      ${say(WORDS.full, language)}
    </button>
  </figure>`;
}

function renderWidget(content: PreviewContent, width: number, isReal: boolean): TemplateResult {
  const { state } = content;
  return html`<width-preview
    .language=${state.surroundings.language}
    .width=${width}
    .isReal=${isReal}
    .feed=${state.loaded?.value}
    .choice=${state.choice}
    .isStatic=${isStaticIn(content)}
    .content=${state.made?.withoutScript}
    .styleSheet=${new URL('samspill-static.css', state.surroundings.folder).href}
  ></width-preview>`;
}

/** A way without scripts looks the same with them. */
function isStaticIn({ state, isWithoutScript }: PreviewContent): boolean {
  return isWithoutScript || state.choice.way === 'static';
}

function isNothing({ made }: MakerState): boolean {
  return made !== undefined && made.withoutScript === undefined;
}
