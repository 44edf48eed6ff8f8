/**
 * The language of the demo pages. `?lang=nn` puts the page, its navigation and its figures into that language: each
 * text of the page is looked up in `texts/nn.json`. The pages are written in bokmål, and stay so without JavaScript.
 */
const languages = ['nb', 'nn', 'sv', 'en'];
const asked = new URLSearchParams(location.search).get('lang');
const language = languages.find((known) => known === asked) ?? 'nb';

for (const menu of document.querySelectorAll('.language')) {
  menu.removeAttribute('hidden');
  menu.querySelector(`[hreflang="${language}"]`)?.setAttribute('aria-current', 'true');
}

if (language !== 'nb') {
  // The figures follow the language of the page.
  document.documentElement.lang = language;
  for (const figure of document.querySelectorAll(`[data-heading-${language}]`)) {
    figure.setAttribute('heading', figure.getAttribute(`data-heading-${language}`) ?? '');
  }
  for (const link of document.querySelectorAll('a[href$=".html"]:not(.samspill a)')) {
    link.setAttribute('href', `${link.getAttribute('href')}?lang=${language}`);
  }
  void translate(new URL(`texts/${language}.json`, document.currentScript.src));
}

/**
 * Puts every text of the page into another language; one that the file lacks stays as it is.
 * @param {URL} address of the texts, by the text in bokmål with single spaces
 */
async function translate(address) {
  const texts = await (await fetch(address)).json();
  const inLanguage = (text) => texts[text.trim().replace(/\s+/g, ' ')];
  const walker = document.createTreeWalker(document.body, window.NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode } = walker;
    const text = currentNode.textContent;
    const found = isForEverybody(currentNode.parentElement) ? undefined : inLanguage(text);
    if (found === undefined) continue;
    // The line breaks around a text are spaces between it and its neighbours.
    currentNode.textContent = text.match(/^\s*/)[0] + found + text.match(/\s*$/)[0];
  }
  for (const element of document.querySelectorAll('[aria-label]:not(.samspill *)')) {
    const label = element.getAttribute('aria-label');
    element.setAttribute('aria-label', inLanguage(label) ?? label);
  }
  document.title = inLanguage(document.title) ?? document.title;
}

/** Names of languages stand in that language, code is code, and what stands for a figure leaves when that comes. */
function isForEverybody(element) {
  return element.closest('[hreflang][lang], pre, .samspill') !== null;
}
