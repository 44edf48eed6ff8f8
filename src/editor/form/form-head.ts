import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../feed/feed.js';
import { say } from '../../locale/catalogue.js';
import type { EditorPlace } from '../editor-place.js';
import type { FormPage, Neighbour } from './form-page.view.js';
import { FORM } from './words/form.words.js';

/** The head of a form: the list that it belongs to, its title, and the ways to its neighbours. */
export function renderFormHead(
  { title, list, before, after }: FormPage,
  language: Language,
  goTo: (place: EditorPlace) => void,
): TemplateResult {
  const toList = list && (() => goTo({ page: 'list', collection: list.collection }));
  return html`<div class="head">
    <div>
      ${
        list
          ? html`<p class="crumbs"><button type="button" class="plain" @click=${toList}>${list.name}</button>
              <span class="subtle">· ${list.number}</span></p>`
          : nothing
      }
      <h1 id="title" tabindex="-1">${title}</h1>
    </div>
    ${
      before || after
        ? html`<div class="row neighbours">
            ${before ? neighbourButton(before, `‹ ${before.name}`, say(FORM.before, language, { name: before.name }), goTo) : nothing}
            ${after ? neighbourButton(after, `${after.name} ›`, say(FORM.after, language, { name: after.name }), goTo) : nothing}
          </div>`
        : nothing
    }
  </div>`;
}

function neighbourButton(
  { steps }: Neighbour,
  text: string,
  name: string,
  goTo: (place: EditorPlace) => void,
): TemplateResult {
  return html`<button type="button" class="neighbour" aria-label=${name}
    @click=${() => goTo({ page: 'item', steps })}>${text}</button>`;
}
