/**
 * The accessible name of something whose label had to be broken inside a word: it then has the break that is seen, so
 * that people who speak to their computer can say what they read (WCAG 2.5.3).
 *
 * @param name the name, which contains the label
 * @param label the label in one piece
 * @param lines the label as it is shown, line by line; a hyphen ends a line that breaks a word, and a space may end any
 *   other
 */
export function nameAsShown(name: string, label: string, lines: readonly string[]): string {
  if (!lines.some((line) => line.endsWith('-'))) return name;
  const shown = lines
    .map((line) => (/[- ]$/.test(line) ? line : `${line} `))
    .join('')
    .trimEnd();
  return name.replace(label, () => shown);
}
