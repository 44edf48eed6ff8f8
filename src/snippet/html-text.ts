/** Text as it is written in HTML. */

/** What cannot stand in HTML, also where it is escaped: halves of letters, and control characters. */
const UNWRITABLE = /\p{Surrogate}|\p{Noncharacter_Code_Point}|(?![\t\n])\p{Control}/gu;
const REPLACEMENT = '\ufffd';

/** The same text with a sign of replacement for what no HTML can hold. */
export function writable(text: string): string {
  return text.replace(UNWRITABLE, REPLACEMENT);
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that stays text, between tags and in quotes. */
export function escaped(text: string): string {
  return writable(text).replace(/[&<>"]/gu, (sign) => ESCAPES[sign] ?? sign);
}

/** Attributes in the order in which they are written. `true` stands for one without a value; others are left out. */
export type WrittenAttributes = readonly (readonly [name: string, value: string | true | null | undefined])[];

const NAME = /^[a-z][a-z0-9-]*$/u;

/**
 * An element with what stands in it.
 *
 * @param content HTML that has been written already
 * @throws {TypeError} when a name is none that HTML has
 */
export function elementText(name: string, attributes: WrittenAttributes, content: string): string {
  return `${startTag(name, attributes)}${content}</${name}>`;
}

/**
 * The tag that an element begins with, or all of one that holds nothing.
 *
 * @throws {TypeError} when a name is none that HTML has
 */
export function startTag(name: string, attributes: WrittenAttributes): string {
  const written = attributes.flatMap(([attribute, value]) => {
    if (value === undefined || value === null) return [];
    return value === true ? nameIn(attribute) : `${nameIn(attribute)}="${escaped(value)}"`;
  });
  return `<${[nameIn(name), ...written].join(' ')}>`;
}

/** A paragraph of plain text. */
export function paragraph(text: string, language?: string): string {
  return elementText('p', [['lang', language]], escaped(text));
}

/** Every line of a text a step further in; lines in which nothing stands stay so. */
export function indented(text: string, indent = '  '): string {
  return text.replace(/^(?=.)/gmu, indent);
}

function nameIn(name: string): string {
  if (NAME.test(name)) return name;
  throw new TypeError(`${JSON.stringify(name)} is no name in HTML.`);
}
