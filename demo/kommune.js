/**
 * The page of all municipalities. `?kommune=3120` is the dashboard of Rakkestad: what it shows is worked out in
 * `src/places`, and put on the page here. Without a number the page offers a search and the counties; a name in its
 * place, or a number that nobody has, is searched for.
 */
import { drawDots } from './kommune/dots.js';
import { element } from './kommune/elements.js';
import { listenToSearch } from './kommune/search.js';

/** @typedef {typeof import('../src/places/index.js')} Places */
/** @typedef {import('../src/places/index.js').DashboardView} DashboardView */
/** @typedef {import('../src/places/index.js').Municipality} Municipality */
/** @typedef {import('../src/places/index.js').TileView} TileView */

/** What the build has made of `src/places/index.ts`. */
const places = /** @type {Places} */ (await import(new URL('../dist/places/places.js', import.meta.url).href));

const language = places.languageOf(document.documentElement.lang) ?? 'nb';
const asked = new URLSearchParams(location.search).get('kommune') ?? '';
const chosen = places.municipalityWith(asked);

part('without-script').remove();
part('search').hidden = false;
followLanguageLinks();
const search = { form: part('search'), matches: part('matches'), answer: part('answer') };
const find = listenToSearch(places, language, search, addressOf);
if (chosen) showDashboard(chosen);
else {
  showCounties();
  find(asked);
}

/**
 * The address of a municipality's dashboard, in the reader's language.
 * @param {string} number
 */
function addressOf(number) {
  const query = new URLSearchParams({ kommune: number });
  if (language !== 'nb') query.set('lang', language);
  return `?${query}`;
}

/** The links to the other languages keep the municipality. */
function followLanguageLinks() {
  if (!chosen) return;
  for (const link of document.querySelectorAll('.language a')) {
    const query = new URLSearchParams({ kommune: chosen.number, lang: link.getAttribute('hreflang') ?? 'nb' });
    link.setAttribute('href', `?${query}`);
  }
}

/** The counties, each with its municipalities. */
function showCounties() {
  part('choose').hidden = false;
  const list = part('counties');
  list.hidden = false;
  const items = places.counties().map((county) => {
    const inside = places.municipalities().filter((each) => each.county === county.number);
    const links = [...inside]
      .sort((a, b) => a.name.localeCompare(b.name, 'nb'))
      .map((each) => element('li', {}, linkTo(each.number, places.nameOf(each))));
    return element('li', {}, element('details', {}, element('summary', {}, county.name), element('ul', {}, ...links)));
  });
  list.replaceChildren(...items);
}

/** @param {Municipality} place */
function showDashboard(place) {
  const view = places.dashboardOf(place, language);
  document.title = `${view.name} – samspill`;
  part('eyebrow').hidden = false;
  part('name').textContent = view.name;
  part('sentence').textContent = view.sentence;
  part('remarks').replaceChildren(...view.remarks.map((remark) => element('li', {}, remark)));
  part('tiles').replaceChildren(...view.tiles.map(tile));
  showTrend(place, view);
  showBeside(view.beside);
  showEveryone(view.everyone);
  showUse(place);
  part('dashboard').hidden = false;
  drawDots(part('dots'), places, view.everyone);
}

/** @param {TileView} view */
function tile({ label, value, note, direction }) {
  const arrow = direction && element('span', { class: `arrow ${direction}`, 'aria-hidden': 'true' });
  const number = element('span', { class: 'tile-number' }, ...(arrow ? [arrow] : []), value);
  return element('div', {}, element('dt', {}, label), element('dd', {}, number, element('span', {}, note)));
}

/**
 * @param {Municipality} place
 * @param {DashboardView} view
 */
function showTrend(place, view) {
  const widget = part('trend');
  widget.setAttribute('heading', view.trendHeading);
  Object.assign(widget, { feed: places.starterFeed(place, today()) });
}

/** @param {DashboardView['beside']} view */
function showBeside({ heading, columns, rows, note }) {
  part('beside-heading').textContent = heading;
  part('beside-note').textContent = note;
  const [name, ...numbers] = columns;
  const head = element(
    'tr',
    {},
    element('th', { scope: 'col' }, name),
    ...numbers.map((column) => element('th', { scope: 'col', class: 'number' }, column)),
    element('td', { class: 'bar', 'aria-hidden': 'true' }),
  );
  const body = rows.map((row) =>
    element(
      'tr',
      { class: row.kind },
      element('th', { scope: 'row' }, row.number === undefined ? row.name : linkTo(row.number, row.name)),
      element('td', { class: 'number' }, row.jobs),
      element('td', { class: 'number' }, row.growth),
      element('td', { class: 'bar', 'aria-hidden': 'true' }, ...(row.bar ? [bar(row.bar)] : [])),
    ),
  );
  part('beside').replaceChildren(element('thead', {}, head), element('tbody', {}, ...body));
}

/** @param {readonly [start: number, end: number]} bar */
function bar([start, end]) {
  const width = Math.max(end - start, 0.01);
  const shape = element('rect', { x: `${start * 100}`, y: '0', width: `${width * 100}`, height: '10' });
  return element('svg', { viewBox: '0 0 100 10', preserveAspectRatio: 'none' }, shape);
}

/** @param {DashboardView['everyone']} view */
function showEveryone({ heading, explanation, table }) {
  part('everyone-heading').textContent = heading;
  part('everyone-explanation').textContent = explanation;
  part('everyone-title').textContent = table.title;
  const classes = ['number', '', 'county', 'number', 'number'];
  const head = table.columns.map((column, index) => element('th', { scope: 'col', class: classes[index] }, column));
  const body = table.rows.map((row) =>
    element(
      'tr',
      row.isChosen ? { class: 'chosen' } : {},
      element('td', { class: 'number' }, row.rank),
      element('th', { scope: 'row' }, row.isChosen ? row.name : linkTo(row.number, row.name)),
      element('td', { class: 'county' }, row.county),
      element('td', { class: 'number' }, row.jobs),
      element('td', { class: 'number' }, row.growth),
    ),
  );
  part('everyone').replaceChildren(
    element('caption', {}, table.caption),
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...body),
  );
}

/** @param {Municipality} place */
function showUse(place) {
  const file = places.feedFileOf(place);
  const snippet = places.snippetOf(place, language, { folder: '/samspill', feed: `/samspill/${file}` });
  part('snippet').textContent = snippet;
  const editor = new URL('../dist/editor.html', import.meta.url);
  editor.search = String(new URLSearchParams({ place: place.number, lang: language }));
  part('editor').setAttribute('href', editor.href);
  const feed = new window.Blob([places.feedText(places.starterFeed(place, today()))], { type: 'application/json' });
  part('download').setAttribute('href', URL.createObjectURL(feed));
  part('download').setAttribute('download', file);
  part('copy').addEventListener('click', () => void copy(snippet));
}

/** @param {string} snippet */
async function copy(snippet) {
  try {
    await navigator.clipboard.writeText(snippet);
    part('copied').textContent = places.say(places.PAGE_WORDS.copied, language);
  } catch {
    // Where the page may not write to the clipboard, its reader does.
    window.getSelection()?.selectAllChildren(part('snippet'));
    part('copied').textContent = places.say(places.PAGE_WORDS.notCopied, language);
  }
}

/**
 * @param {string} number
 * @param {string} name
 */
function linkTo(number, name) {
  return element('a', { href: addressOf(number) }, name);
}

function today() {
  return new Date().toISOString().slice(0, 10);
}

/**
 * @param {string} name
 * @returns {HTMLElement}
 */
function part(name) {
  const found = document.querySelector(`[data-part="${name}"]`);
  if (!(found instanceof HTMLElement)) throw new Error(`The page has no ${name}.`);
  return found;
}
