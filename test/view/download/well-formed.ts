/**
 * The elements of an XML text in order, or an error where it is not well-formed: tags that close, attributes that are
 * quoted and stand once, and no characters or entities that XML 1.0 does not know. For texts without comments, sections
 * and declarations.
 */
export function elementsOf(text: string): string[] {
  const body = text.replace(/^<\?xml version="1\.0"[^?]*\?>\n/, '');
  const names: string[] = [];
  const open: string[] = [];
  const rest = body.replace(
    /<(\/?)([A-Za-z][\w:]*)((?:\s+[A-Za-z][\w:]*="[^"<]*")*)\s*(\/?)>|([^<]+)/g,
    (_, end: string, name: string, attributes: string, empty: string, content: string) => {
      checkCharacters(content ?? attributes);
      if (content !== undefined) return '';
      const given = [...attributes.matchAll(/([\w:]+)=/g)].map(([, attribute]) => attribute);
      if (new Set(given).size < given.length) throw new Error(`<${name}> has an attribute twice.`);
      if (end === '/' && open.pop() !== name) throw new Error(`</${name}> closes nothing.`);
      if (end === '') names.push(name);
      if (end === '' && empty === '') open.push(name);
      return '';
    },
  );
  if (rest !== '' || open.length > 0) throw new Error(`Not well-formed: ${rest.slice(0, 40)}${open.join()}`);
  return names;
}

function checkCharacters(text: string): void {
  const strange = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|&(?!(?:amp|lt|gt|quot|apos);)/u.exec(text);
  if (strange) throw new Error(`XML cannot hold ${JSON.stringify(strange[0])}.`);
}
