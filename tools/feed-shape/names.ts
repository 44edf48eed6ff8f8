/** What the generated modules call things, from the names in the schema. */

/** The type of a definition: `regionType` becomes `RegionType`. */
export function typeNameOf(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The constant that holds the words of a definition: `regionType` becomes `REGION_TYPES`. */
export function listNameOf(name: string): string {
  return constantOf(pluralOf(name));
}

/** A name as a constant: `regionCode` becomes `REGION_CODE`. */
export function constantOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}

/** The table of readers of a kind of object: `region` becomes `regionFields`. */
export function fieldsNameOf(kind: string): string {
  return `${kind}Fields`;
}

/** Several of what a name in English stands for: bases, statuses, frequencies, kinds. */
export function pluralOf(name: string): string {
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`;
  if (name.endsWith('is')) return `${name.slice(0, -2)}es`;
  return /(s|x|ch|sh)$/.test(name) ? `${name}es` : `${name}s`;
}
