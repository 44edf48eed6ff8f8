/** Makes `custom-elements.json`: the public API of every element and nothing else, in an order that does not change. */
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

import { root } from '../process/run.mjs';

/**
 * The manifest as far as we read it; the format is described at github.com/webcomponents/custom-elements-manifest.
 * @typedef {{name: string, description?: string, type?: {text: string}, default?: string}} Entry
 * @typedef {Entry & {fieldName?: string}} Attribute
 * @typedef {Entry & {kind: string, privacy?: string, static?: boolean, parameters?: Entry[]}} Member
 * @typedef {object} ElementDeclaration
 * @property {string} kind
 * @property {boolean} [customElement]
 * @property {string} name
 * @property {string} tagName
 * @property {string} [summary]
 * @property {string} [description]
 * @property {{name: string, package?: string}} [superclass]
 * @property {Attribute[]} [attributes]
 * @property {Entry[]} [events]
 * @property {Entry[]} [slots]
 * @property {Entry[]} [cssParts]
 * @property {Entry[]} [cssProperties]
 * @property {Entry[]} [cssStates]
 * @property {Member[]} [members]
 */

/** Methods that the platform and Lit call; the rest of Lit's is left out by the analyzer. */
const LIFECYCLE = new Set([
  'adoptedCallback',
  'attributeChangedCallback',
  'connectedCallback',
  'connectedMoveCallback',
  'createRenderRoot',
  'disconnectedCallback',
]);

/**
 * Analyzes the sources.
 * @returns {Promise<{schemaVersion: string, modules: {declarations: ElementDeclaration[]}[]}>}
 */
export async function readManifest() {
  const { schemaVersion, modules } = await cli({ argv: ['analyze'], cwd: root, noWrite: true });
  const declarations = modules.flatMap((module) => module.declarations ?? []).filter(isElement);
  return {
    schemaVersion,
    modules: declarations.sort(byTag).map((declaration) => moduleOf(publicApi(declaration))),
  };
}

/** @param {ElementDeclaration} declaration */
function moduleOf(declaration) {
  const { name, tagName } = declaration;
  const path = `dist/modules/${tagName}.js`;
  const reference = { name, module: path };
  return {
    kind: 'javascript-module',
    path,
    declarations: [declaration],
    exports: [
      { kind: 'js', name, declaration: reference },
      { kind: 'custom-element-definition', name: tagName, declaration: reference },
    ],
  };
}

/**
 * @param {object} declaration
 * @returns {declaration is ElementDeclaration}
 */
function isElement(declaration) {
  return 'customElement' in declaration && 'tagName' in declaration && typeof declaration.tagName === 'string';
}

/**
 * @param {ElementDeclaration} declaration
 * @returns {ElementDeclaration}
 */
function publicApi(declaration) {
  const { kind, name, tagName, summary, description, superclass } = declaration;
  return {
    kind,
    customElement: true,
    name,
    tagName,
    ...(summary === undefined ? {} : { summary }),
    ...(description === undefined ? {} : { description }),
    ...(superclass?.package === undefined ? {} : { superclass }),
    attributes: tidy(declaration.attributes),
    // The analyzer also guesses events from calls of dispatchEvent; the described ones are the public ones.
    events: tidy(declaration.events?.filter(({ description }) => description)),
    slots: tidy(declaration.slots),
    cssParts: tidy(declaration.cssParts),
    cssProperties: tidy(declaration.cssProperties),
    cssStates: tidy(declaration.cssStates),
    members: tidy(declaration.members?.filter(isPublic)),
  };
}

/**
 * @param {Member} member
 * @returns {boolean}
 */
function isPublic({ kind, name, privacy, static: isStatic }) {
  if (isStatic || /^[#_]/.test(name)) return false;
  return (privacy ?? 'public') === 'public' && !(kind === 'method' && LIFECYCLE.has(name));
}

/**
 * Sorts entries by name and removes where they were declared: the reader of the manifest sees one element.
 * @template {Entry} T
 * @param {readonly T[]} [entries]
 * @returns {T[]}
 */
function tidy(entries = []) {
  const sorted = [...entries].sort((a, b) => compare(a.name, b.name));
  return sorted.map((entry) => ({
    ...entry,
    ...(entry.type && { type: { text: onOneLine(entry.type.text) } }),
    inheritedFrom: undefined,
  }));
}

/**
 * A type that the formatter has spread over lines, as editors read it to offer its values.
 * @param {string} type
 * @returns {string}
 */
function onOneLine(type) {
  return type.replaceAll(/\s+/g, ' ').replace(/^\| /, '');
}

/**
 * @param {ElementDeclaration} a
 * @param {ElementDeclaration} b
 */
function byTag(a, b) {
  return compare(a.tagName, b.tagName);
}

/**
 * Compares by code units, which no machine's language can change.
 * @param {string} a
 * @param {string} b
 */
function compare(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
