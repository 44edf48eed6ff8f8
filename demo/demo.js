/**
 * The language switch of the demo pages: `?lang=nn` sets the language of the figures. The page's own text stays in
 * bokmål, so the language is set on the figures and not on the page.
 */
const languages = ['nb', 'nn', 'sv', 'en'];
const asked = new URLSearchParams(location.search).get('lang');
const language = languages.find((known) => known === asked) ?? 'nb';

for (const figure of document.querySelectorAll('[data-heading-nn]')) {
  if (language === 'nb') continue;
  figure.setAttribute('lang', language);
  figure.setAttribute('heading', figure.getAttribute(`data-heading-${language}`) ?? '');
}

for (const menu of document.querySelectorAll('.language')) {
  menu.removeAttribute('hidden');
  menu.querySelector(`[hreflang="${language}"]`)?.setAttribute('aria-current', 'true');
}
