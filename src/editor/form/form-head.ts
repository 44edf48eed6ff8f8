import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../feed/feed.js';
import { say, type Entry } from '../../locale/catalogue.js';
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
  const neighbour = ({ steps, name }: Neighbour, text: string, words: Entry) =>
    html`<button type="button" class="neighbour" aria-label=${say(words, language, { name })}
      @click=${() => goTo({ page: 'item', steps })}>${text}</button>`;
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
    <div class="row neighbours">
      ${before ? neighbour(before, `‹\u00a0${before.name}`, FORM.before) : nothing}
      ${after ? neighbour(after, `${after.name}\u00a0›`, FORM.after) : nothing}
    </div>
  </div>`;
}
