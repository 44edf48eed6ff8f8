/**
 * The script of `snippets.html`: the maker of code with the widgets in it. It is one classic script, so that the page
 * also works when it is opened from a disk.
 */
import examples from 'samspill-examples';

import { languageOf } from './feed/localized-text.js';
import { say } from './locale/catalogue.js';
import { SnippetMakerElement } from './snippet-maker/snippet-maker.js';
import { PAGE_WORDS } from './snippet-maker/snippet-maker.words.js';

const script = document.currentScript;
const { searchParams } = new URL(location.href);
const language = languageOf(searchParams.get('lang') ?? document.documentElement.lang) ?? 'nb';
document.documentElement.lang = language;
for (const part of document.querySelectorAll<HTMLElement>('[data-says]')) {
  const words = PAGE_WORDS[part.dataset['says'] ?? ''];
  if (words) part.textContent = say(words, language);
  if (part instanceof HTMLAnchorElement) part.href = `${part.getAttribute('href') ?? ''}?lang=${language}`;
}

const maker = new SnippetMakerElement();
maker.examples = examples;
maker.language = language;
if (script instanceof HTMLScriptElement) maker.folder = new URL('./', script.src).href;
document.querySelector('#maker')?.replaceWith(maker);
