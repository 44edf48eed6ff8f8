/**
 * `samspill-static.css`: the style sheet for pages without scripts. It is made from the style sheets of the elements,
 * so that a page looks the same before and after its scripts; what only scripts show is left out.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { transform } from 'esbuild';
import postcss from 'postcss';
import selectors from 'postcss-selector-parser';

import { root } from '../process/run.mjs';

/** @import { Attribute, Pseudo, Selector } from 'postcss-selector-parser' */

/**
 * What static pages are made of.
 * @typedef {object} Known
 * @property {ReadonlySet<string>} classes without what they begin with
 * @property {ReadonlySet<string>} elements
 */

/** What the rules of static pages stand under, in place of the shadow root. */
const ROOT = 'samspill';
const OWN = 'src/static/samspill-static.css';

const WHEEL = 'focus-area-wheel';
const MAP = 'five-factor-map';
const KEY_FIGURES = 'kpi-jobs-value';

/**
 * What a page says of its own headings, lists, links and tables ends here, as it does at the shadow root of an element.
 * Drawings are left out: their attributes would end with it.
 */
const REVERTED = `
.${ROOT} :where(:not(svg, svg *)), .${ROOT} :where(:not(svg, svg *))::before,
.${ROOT} :where(:not(svg, svg *))::after, .${ROOT} li::marker { all: revert }`;

/**
 * Where the style sheets of the elements lie, what they are called there, and which elements have them where it is not
 * all, in the order in which they apply.
 * @type {readonly (readonly [file: string, name: string, ...elements: string[]])[]}
 */
const SOURCES = [
  ['widget/frame/theme.styles.js', 'themeStyles'],
  ['widget/frame/frame.styles.js', 'frameStyles'],
  ['widget/frame/palette.styles.js', 'paletteStyles'],
  ['widget/frame/hue.styles.js', 'hueStyles'],
  ['widget/controls/frame-controls.styles.js', 'frameControlsStyles'],
  ['widget/controls/tables/data-table.styles.js', 'dataTableStyles'],
  ['widget/controls/panel/panel.styles.js', 'panelStyles', WHEEL, MAP],
  ['kpi-jobs-value/tiles/tiles.styles.js', 'keyFigureStyles', KEY_FIGURES],
  ['kpi-jobs-value/full-figure/full-figure.styles.js', 'fullFigureStyles', KEY_FIGURES],
  ['focus-area-wheel/list/list.styles.js', 'areaListStyles', WHEEL],
  ['five-factor-map/groups/groups.styles.js', 'mapStyles', MAP],
  ['five-factor-map/panel/panel.styles.js', 'mapPanelStyles', MAP],
];

/**
 * The style sheet, as small as it can be.
 * @param {string} compiled the folder in which the sources lie as Node can load them
 * @returns {Promise<string>}
 */
export async function staticStyleSheet(compiled) {
  /** @type {(file: string) => Promise<Record<string, unknown>>} */
  const load = (file) => import(pathToFileURL(path.join(compiled, file)).href);
  const { CLASSES } = await load('static/markup/classes.js');
  const { ELEMENTS } = await load('static/markup/markup.js');
  const { PAINTS } = await load('static/markup/paints.js');
  const known = {
    classes: new Set(/** @type {readonly string[]} */ (CLASSES)),
    elements: new Set(/** @type {readonly string[]} */ (ELEMENTS)),
  };
  const texts = SOURCES.map(async ([file, name, ...elements]) => {
    const styles = /** @type {{cssText: string}} */ ((await load(file))[name]);
    return forStaticPages(styles.cssText, known, elements);
  });
  const parts = [
    REVERTED,
    ...(await Promise.all(texts)),
    paintRules(/** @type {Readonly<Record<string, string>>} */ (PAINTS)),
    await readFile(path.join(root, OWN), 'utf8'),
  ];
  const { code } = await transform(strong(parts.join('\n')), { loader: 'css', minify: true, charset: 'utf8' });
  return code;
}

/** What static content stands in, of all elements or of some. */
const SCOPE = new RegExp(
  `\\.${ROOT}(?:-(?:${[KEY_FIGURES, WHEEL, MAP].join('|')}))?(?![\\w-])|:is\\(\\.${ROOT}-[^)]*\\)`,
);
/** Weighs as much as two ids, and applies to everything. */
const WEIGHT = ':not(#_#_)';

/**
 * Static content stands among the page's own texts, and the page's rules for these, such as `#content article ul li`,
 * weigh less than its own: a page has no say in an element either.
 * @param {string} text
 * @returns {string}
 */
function strong(text) {
  const sheet = postcss.parse(text);
  sheet.walkRules((rule) => {
    rule.selectors = rule.selectors.map((selector) => selector.replace(SCOPE, `$&${WEIGHT}`));
  });
  return sheet.toString();
}

/**
 * The rules of an element's style sheet that apply to static pages, under the class of these pages.
 * @param {string} text
 * @param {Known} known
 * @param {readonly string[]} [elements] those that have the style sheet; all when there are none
 * @returns {string}
 */
export function forStaticPages(text, known, elements = []) {
  const where = elements.map((name) => `.${ROOT}-${name}`);
  const scope = where.length > 1 ? `:is(${where.join(', ')})` : (where[0] ?? `.${ROOT}`);
  const sheet = postcss.parse(text);
  sheet.walkComments((comment) => void comment.remove());
  sheet.walkRules((rule) => {
    const kept = selectors()
      .astSync(rule.selector)
      .nodes.filter((selector) => applies(selector, known))
      .map((selector) => scoped(selector, scope));
    if (kept.length === 0) rule.remove();
    else rule.selector = kept.join(', ');
  });
  sheet.walkAtRules((atRule) => {
    const isLively = atRule.name === 'keyframes' || atRule.params.includes('prefers-reduced-motion');
    if (atRule.nodes?.length === 0 || isLively) atRule.remove();
  });
  return sheet.toString();
}

/** What is said about these attributes holds for static pages too; `part` becomes a class. */
const ATTRIBUTES = new Set(['part', 'data-color', 'open']);
/** What static pages have as an empty room, with a class in place of the element. */
const ROOMS = new Set(['select']);
/** What a page says of an element, and of what will become one, is said of static content between its tags too. */
const OF_HOST = 'look';
/** What only readers do in an element: nothing answers to it on a static page. */
const LIVELY = new Set([':hover', ':host-context']);

/**
 * @param {Selector} selector
 * @param {Known} known
 * @returns {boolean}
 */
function applies(selector, { classes, elements }) {
  let isKept = true;
  selector.walk((node) => {
    // What is excepted, or one of several, decides nothing.
    if (node.parent?.parent !== selector.parent && node.parent?.parent?.type === 'pseudo') return;
    if (node.type === 'class' && !classes.has(node.value)) isKept = false;
    if (node.type === 'tag' && !elements.has(node.value) && !ROOMS.has(node.value)) isKept = false;
    if (node.type === 'id') isKept = false;
    if (node.type === 'attribute' && node.attribute === OF_HOST) return;
    if (node.type === 'attribute' && !(ATTRIBUTES.has(node.attribute) && isKnownPart(node, classes))) isKept = false;
    if (node.type === 'pseudo' && node.value === ':empty' && node.prev()?.type === 'class') isKept = false;
    if (node.type === 'pseudo' && (LIVELY.has(node.value) || isOtherHost(node))) isKept = false;
  });
  return isKept;
}

/**
 * Whether a node is a `:host(…)` about anything but its look.
 * @param {Pseudo} node
 * @returns {boolean}
 */
function isOtherHost(node) {
  return node.value === ':host' && node.length > 0 && !node.toString().includes(`[${OF_HOST}=`);
}

/**
 * @param {Attribute} attribute
 * @param {ReadonlySet<string>} classes
 * @returns {boolean}
 */
function isKnownPart({ attribute, value }, classes) {
  // Colours of a feed's own are in the drawings alone.
  return attribute === 'part' ? classes.has(value ?? '') : value !== 'own';
}

/**
 * @param {Selector} selector
 * @param {string} scope
 * @returns {string}
 */
function scoped(selector, scope) {
  let isHost = false;
  selector.walk((node) => {
    if (node.type === 'class') node.value = `${ROOT}-${node.value}`;
    if (node.type === 'tag' && ROOMS.has(node.value)) {
      node.replaceWith(selectors.className({ value: `${ROOT}-${node.value}` }));
    }
    if (node.type === 'attribute' && node.attribute === 'part') {
      node.replaceWith(selectors.className({ value: `${ROOT}-${node.value ?? ''}` }));
    }
    if (node.type === 'pseudo' && node.value === ':host') {
      isHost = true;
      node.replaceWith(selectors.tag({ value: hostOf(node) }));
    }
  });
  const text = selector.toString().trim();
  return isHost ? text : `${scope} ${text}`;
}

/**
 * Static content in the place of an element, which a page may have given a look.
 * @param {Pseudo} node
 * @returns {string}
 */
function hostOf(node) {
  const [, value] = /^:host\(\[look='?(\w+)'?\]\)$/.exec(node.toString().trim()) ?? [];
  return value === undefined ? `.${ROOT}` : `:is([look='${value}'], [data-look='${value}']) > .${ROOT}`;
}

/**
 * Colours stand in drawings as they are on a light page; here the page's own take their place. Drawings with colours of
 * the feed's own keep to the light page that these are made for.
 * @param {Readonly<Record<string, string>>} paints
 * @returns {string}
 */
function paintRules(paints) {
  const names = Object.entries(paints);
  return names
    .map(([name, value], index) => {
      // Two have one colour: that of an area or a group is the second.
      const isAgain = names.findIndex(([, other]) => other === value) < index;
      const where = `.${ROOT} svg:not(.${ROOT}-own-colours)${isAgain ? ` [data-color='${name}']` : ''}`;
      const rule = (/** @type {string} */ attribute) =>
        `${where} [${attribute}='${value}'] { ${attribute}: var(--_${name}); }`;
      return `${rule('fill')}\n${rule('stroke')}`;
    })
    .join('\n');
}
