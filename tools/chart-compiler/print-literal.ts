import { inspect } from 'node:util';

/** Stands in a literal for a constant, by its name. */
export class Reference {
  constructor(readonly name: string) {}
}

/** Stands in a literal for a call of a function with one argument. */
export class Call {
  constructor(
    readonly name: string,
    readonly argument: object,
  ) {}
}

const WIDTH = 120;

/**
 * A value as TypeScript, one line where it fits. A literal holds text, finite numbers, booleans, null, lists, plain
 * objects, references and calls; for other values it throws with their place. Properties that are undefined are left
 * out.
 */
export function printLiteral(value: unknown, place: string, indent = '', lead = 0): string {
  const line = printed(value, place, ' ', '');
  if (indent.length + lead + line.length + 1 <= WIDTH || !isNested(value)) return line;
  return printed(value, place, '\n', indent);
}

/** The import of names from a module, one on each line when there are many; nothing when there are none. */
export function printImport(names: Iterable<string>, from: string): string {
  const sorted = [...names].sort();
  const line = `import { ${sorted.join(', ')} } from ${printText(from)};\n`;
  if (sorted.length === 0) return '';
  if (line.length <= WIDTH) return line;
  return `import {\n${sorted.map((name) => `  ${name},\n`).join('')}} from ${printText(from)};\n`;
}

/** A name as it stands before a colon in an object. */
export function printKey(name: string): string {
  if (name === '__proto__') throw new Error('A property cannot have the name __proto__');
  return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name) ? name : printText(name);
}

/** Text between single quotes. */
export function printText(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

function printed(value: unknown, place: string, space: ' ' | '\n', indent: string): string {
  if (value instanceof Reference) return value.name;
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return printText(value);
  if (typeof value === 'number' && Number.isFinite(value)) return Object.is(value, -0) ? '-0' : String(value);
  if (value instanceof Call) return `${value.name}(${printed(value.argument, place, space, indent)})`;
  const inner = space === ' ' ? '' : `${indent}  `;
  const print = (item: unknown, where: string, lead: number) =>
    space === ' ' ? printed(item, where, ' ', '') : printLiteral(item, where, inner, lead);
  if (Array.isArray(value)) {
    return enclose(
      '[',
      value.map((item, index) => print(item, `${place}[${index}]`, 0)),
      ']',
      space,
      indent,
    );
  }
  if (!isPlain(value)) throw new Error(`${place}: ${inspect(value)} is no value that a literal can hold`);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  const lines = entries.map(([name, item]) => {
    const key = `${printKey(name)}: `;
    return key + print(item, `${place}.${name}`, key.length);
  });
  return enclose('{', lines, '}', space, indent);
}

function enclose(open: string, items: readonly string[], close: string, space: ' ' | '\n', indent: string): string {
  if (items.length === 0) return open + close;
  if (space === '\n') return `${open}\n${items.map((item) => `${indent}  ${item},\n`).join('')}${indent}${close}`;
  const gap = open === '{' ? ' ' : '';
  return open + gap + items.join(', ') + gap + close;
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !(value instanceof Reference);
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return isNested(value) && Object.getPrototypeOf(value) === Object.prototype;
}
