/**
 * The gallery: one element in one state, or all its states, in a language, a width and light or dark. The address says
 * which (`?element=kpi-jobs-value&state=stale&lang=nn&width=360&theme=dark&look=plain`), and every choice is a link.
 * Language, width, light and look change what is there; another element or state is made anew.
 */
import './gallery/answers.js';
import { ELEMENTS, STATES } from './gallery/states.js';

/** @typedef {import('./gallery/states.js').Case} Case */
/** @typedef {import('./gallery/states.js').State} State */
/** @typedef {import('./gallery/states.js').Tag} Tag */
/** @typedef {'element' | 'state' | 'lang' | 'width' | 'theme' | 'look'} ChoiceName */
/** @typedef {Readonly<Record<ChoiceName, string>>} Choice */

const ALL = 'all';

/** @type {Readonly<Record<ChoiceName, readonly (readonly [value: string, name: string])[]>>} */
const OFFERED = {
  element: Object.entries(ELEMENTS),
  state: [[ALL, 'Alle'], ...STATES.map(({ id, name }) => /** @type {const} */ ([id, name]))],
  lang: [
    ['nb', 'Bokmål'],
    ['nn', 'Nynorsk'],
    ['sv', 'Svenska'],
    ['en', 'English'],
  ],
  width: [
    ['free', 'Fri'],
    ...['240', '320', '360', '480', '768', '1200'].map((width) => /** @type {const} */ ([width, width])),
  ],
  theme: [
    ['auto', 'Som enheten'],
    ['light', 'Lyst'],
    ['dark', 'Mørkt'],
  ],
  look: [
    ['card', 'I en ramme'],
    ['plain', 'Uten ramme'],
    ['editorial', 'Strek over og stor overskrift'],
  ],
};

const NAMES = /** @type {readonly ChoiceName[]} */ (Object.keys(OFFERED));

/** @type {Choice} */
const DEFAULTS = {
  ...{ element: 'kpi-jobs-value', state: 'ready' },
  ...{ lang: 'nb', width: 'free', theme: 'auto', look: 'card' },
};

const choices = partOf('.choices');
const cases = partOf('.cases');
/** @type {Choice | undefined} what the page shows */
let shown;
const rooms = new ResizeObserver((entries) => {
  for (const { target } of entries) letRoomScroll(/** @type {HTMLElement} */ (target));
});

for (const name of NAMES) partOf(`[data-choice="${name}"] ul`).append(...OFFERED[name].map(linkTo(name)));
// On a phone the element comes before all that can be chosen.
partOf('.choices details').toggleAttribute('open', !matchMedia('(max-width: 40rem)').matches);
choices.hidden = false;
choices.addEventListener('click', handleClick);
addEventListener('popstate', show);
addEventListener('resize', observeStages);
show();

/** What the address asks for; what it does not say, or says wrong, is the default. */
function asked() {
  const query = new URLSearchParams(location.search);
  const found = NAMES.map((name) => {
    const value = query.get(name);
    return [name, OFFERED[name].some(([known]) => known === value) ? value : DEFAULTS[name]];
  });
  const choice = /** @type {Choice} */ (Object.fromEntries(found));
  return isOffered(choice.state, choice.element) ? choice : { ...choice, state: DEFAULTS.state };
}

/**
 * What the address asks for and the gallery does not have: `state=redy`.
 * @param {Choice} choice what is shown in its place
 */
function notThere(choice) {
  const query = new URLSearchParams(location.search);
  return NAMES.flatMap((name) => {
    const wanted = query.get(name);
    return wanted === null || wanted === choice[name] ? [] : [`${name}=${wanted}`];
  });
}

/** Brings the page to what the address asks for. */
function show() {
  const choice = asked();
  const isAnother = shown?.element !== choice.element || shown.state !== choice.state;
  shown = choice;
  if (isAnother) cases.replaceChildren(...statesOf(choice).map((state) => caseOf(state, choice)));
  document.documentElement.dataset['theme'] = choice.theme;
  for (const stage of stages()) {
    stage.dataset['width'] = choice.width;
    for (const element of stage.children) dress(element, choice);
  }
  observeStages();
  showChoice(choice);
}

/** @param {Choice} choice */
function showChoice(choice) {
  for (const link of choices.querySelectorAll('a')) {
    const name = /** @type {ChoiceName} */ (link.dataset['name']);
    const value = link.dataset['value'] ?? '';
    const isOfElement = name !== 'state' || isOffered(value, choice.element);
    /** @type {HTMLElement} */ (link.parentElement).hidden = !isOfElement;
    link.href = addressOf({ ...choice, [name]: value });
    if (choice[name] === value) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  /** @param {ChoiceName} name */
  const nameOf = (name) => OFFERED[name].find(([value]) => value === choice[name])?.[1] ?? '';
  const width = choice.width === 'free' ? 'så bredt som siden' : `${choice.width} piksler bredt`;
  const theme = choice.theme === 'auto' ? 'lyst eller mørkt som enheten' : nameOf('theme').toLowerCase();
  const looks = choice.look === DEFAULTS.look ? [] : [nameOf('look').toLowerCase()];
  const words = [nameOf('element'), nameOf('state'), nameOf('lang'), width, theme, ...looks].join(' · ');
  const missing = notThere(choice);
  partOf('.shown').textContent =
    missing.length === 0 ? words : `Galleriet har ikke ${missing.join(' eller ')}. Her vises: ${words}`;
  document.title = `${nameOf('state')}: ${nameOf('element')} – galleri – samspill`;
}

/**
 * One state: its name, what to look at, and the stage with the element.
 * @param {State} state
 * @param {Choice} choice
 */
function caseOf(state, choice) {
  const tag = /** @type {Tag} */ (choice.element);
  const heading = elementWith('h2', choice.state === ALL ? linkAlone(state, choice) : state.name);
  heading.id = state.id;
  const stage = elementWith('div');
  stage.className = 'stage';
  const room = elementWith('div', stage);
  room.className = 'room';
  // A region only when it scrolls: it is then announced with its name.
  room.setAttribute('role', 'group');
  room.setAttribute('aria-labelledby', heading.id);
  const section = elementWith('section', heading, elementWith('p', state.about), room);
  section.className = 'case';
  section.dataset['state'] = state.id;
  const there = state.cases[tag] ?? {};
  void fill(stage, [[tag, there], ...(there.others ?? [])], `${tag}-${state.id}`);
  return section;
}

/**
 * @param {State} state
 * @param {Choice} choice
 */
function linkAlone({ id, name }, choice) {
  const link = elementWith('a', name);
  link.href = addressOf({ ...choice, state: id });
  return link;
}

/**
 * Puts elements on a stage when they are made, in the language and the look that are then chosen.
 * @param {HTMLElement} stage
 * @param {readonly (readonly [tag: Tag, there: Case])[]} wanted
 * @param {string} group
 */
async function fill(stage, wanted, group) {
  const elements = await Promise.all(wanted.map(([tag, there]) => made(tag, there, group)));
  for (const element of elements) dress(element, shown ?? DEFAULTS);
  stage.append(...elements);
}

/**
 * @param {Element} element
 * @param {Choice} choice
 */
function dress(element, { lang, look }) {
  element.setAttribute('lang', lang);
  element.setAttribute('look', look);
}

/**
 * @param {Tag} tag
 * @param {Case} there
 * @param {string} group a group for each state: else a choice would be the choice of every widget with that feed
 * @returns {Promise<HTMLElement>}
 */
async function made(tag, { src, feed, attributes = {}, properties = {}, isRefreshed, hasFallback }, group) {
  const element = /** @type {HTMLElement & {reload(): void}} */ (document.createElement(tag));
  const all = { group, 'heading-level': '3', ...(src === undefined ? {} : { src }), ...attributes };
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
  Object.assign(element, properties, feed === undefined ? {} : { feed: await feed() });
  if (isRefreshed) element.addEventListener('feed-load', () => element.reload(), { once: true });
  if (hasFallback) element.append(...fallback());
  return element;
}

/** What a page would write between the tags, in its own language. */
function fallback() {
  const link = elementWith('a', 'tabell 11657 (ssb.no)');
  link.href = 'https://www.ssb.no/statbank/table/11657/';
  const content = [
    elementWith('h3', 'Jobber og verdiskaping i Østfold'),
    elementWith('p', 'Du kan lese tallene hos kilden: ', link, '.'),
  ];
  for (const element of content) element.lang = 'nb';
  return content;
}

/**
 * A link of the choices; where it leads depends on the other choices.
 * @param {ChoiceName} name
 * @returns {(offered: readonly [value: string, text: string]) => HTMLLIElement}
 */
function linkTo(name) {
  return ([value, text]) => {
    const link = elementWith('a', text);
    link.dataset['name'] = name;
    link.dataset['value'] = value;
    if (name === 'lang') link.lang = value;
    return elementWith('li', link);
  };
}

/**
 * Follows a link without loading the page again, unless the reader wants another tab or window.
 * @param {MouseEvent} event
 */
function handleClick(event) {
  const { target, button, ctrlKey, metaKey, shiftKey, altKey } = event;
  if (!(target instanceof HTMLAnchorElement) || button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return;
  event.preventDefault();
  history.pushState(undefined, '', target.href);
  show();
}

function observeStages() {
  rooms.disconnect();
  for (const stage of stages()) {
    // Before the first picture: an observer's word comes after the page has been seen too wide.
    letRoomScroll(stage);
    rooms.observe(stage);
  }
}

/**
 * A stage that is wider than its room can be scrolled with keys.
 * @param {HTMLElement} stage
 */
function letRoomScroll(stage) {
  const room = /** @type {HTMLElement} */ (stage.parentElement);
  if (stage.clientWidth > room.clientWidth) room.tabIndex = 0;
  else room.removeAttribute('tabindex');
}

/** @returns {NodeListOf<HTMLElement>} */
function stages() {
  return cases.querySelectorAll('.stage');
}

/** @param {Choice} choice */
function statesOf({ element, state }) {
  return STATES.filter(({ id, cases: there }) => element in there && (state === ALL || state === id));
}

/**
 * @param {string} state
 * @param {string} element
 */
function isOffered(state, element) {
  return state === ALL || STATES.some(({ id, cases: there }) => id === state && element in there);
}

/**
 * The query of a choice. What else the address says stays, such as `widget-debug`.
 * @param {Choice} choice
 */
function addressOf(choice) {
  const query = new URLSearchParams(location.search);
  for (const name of NAMES) query.set(name, choice[name]);
  return `?${query}`;
}

/**
 * @param {string} selector
 * @returns {HTMLElement}
 */
function partOf(selector) {
  return /** @type {HTMLElement} */ (document.querySelector(selector));
}

/**
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {...(Node | string)} content
 * @returns {HTMLElementTagNameMap[Name]}
 */
function elementWith(name, ...content) {
  const element = document.createElement(name);
  element.append(...content);
  return element;
}
