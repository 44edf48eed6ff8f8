/** Pieces of TypeScript. */

const WIDTH = 120;

/** A doc comment, with an empty line after the summary of a long one; nothing when there is nothing to say. */
export function docComment(text: string | undefined, indent = ''): string {
  if (text === undefined) return '';
  const line = `${indent}/** ${text} */`;
  if (line.length <= WIDTH) return `${line}\n`;
  const lines = wrapped(text, WIDTH - indent.length - 3).map((part) => `${indent} * ${part}\n`);
  return `${indent}/**\n${lines.join('')}${indent} */\n`;
}

/** The head of a generated module. */
export function heading(about: string): string {
  return (
    '// Generated from ../feed.schema.json by tools/feed-shape. Change the schema and run: npm run generate\n' +
    docComment(about)
  );
}

/** A text or a list of texts as a literal. */
export function literal(value: string | number | boolean | readonly string[]): string {
  return JSON.stringify(value);
}

/** A pattern as a regular expression. */
export function regularExpression(pattern: string): string {
  return `/${new RegExp(pattern, 'u').source}/u`;
}

/** A property of a literal, quoted where its name needs it. */
export function keyOf(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : literal(name);
}

/** A property with its value in a literal. */
export function propertyOf(name: string, value: string): string {
  return name === value ? `${name},` : `${keyOf(name)}: ${value},`;
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + word.length + 1 > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}
