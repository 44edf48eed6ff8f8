import { escaped, indented } from './html-text.js';
import type { Snippet } from './snippet.js';

/** A page of its own with a snippet on it. */
export interface WholePage {
  readonly language: string;
  /** Its title, and its first heading. */
  readonly title: string;
  readonly snippet: Snippet;
}

/** A whole page, as it can lie on a website: without style or script in itself, as the strictest policy wants it. */
export function wholePage({ language, title, snippet }: WholePage): string {
  return `<!doctype html>
<html lang="${escaped(language)}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${escaped(title)}</title>
${indented(snippet.once.join('\n'), '    ')}
  </head>
  <body>
    <main>
      <h1>${escaped(title)}</h1>
${indented(snippet.body, '      ')}
    </main>
  </body>
</html>
`;
}
