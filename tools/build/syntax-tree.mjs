/** Walking through the syntax tree that rollup's parser gives. */

/** @typedef {{type: string, start: number, end: number, [key: string]: unknown}} Node */

/**
 * Visits a node and, where `enter` says so, everything inside it.
 * @param {unknown} value
 * @param {(node: Node) => boolean} enter whether to look inside
 */
export function visit(value, enter) {
  if (Array.isArray(value)) for (const item of value) visit(item, enter);
  if (typeof value !== 'object' || value === null || !('type' in value)) return;
  if (!enter(/** @type {Node} */ (value))) return;
  for (const child of Object.values(value)) visit(child, enter);
}
