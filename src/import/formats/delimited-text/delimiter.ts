/** The signs that stand between the columns of a text, those first that stand nowhere else. */
const DELIMITERS = ['\t', ';', '|', ','] as const;
/** Lines that are looked at: enough to see past titles and notes. */
const LOOKED_AT = 200;

/**
 * The sign between the columns of a text: the first one that most lines have equally often. A comma between the digits
 * of lonely numbers is a decimal comma.
 *
 * @returns undefined when the text has but one column
 */
export function delimiterOf(text: string): string | undefined {
  const [, told] = /^sep=(.)\n/.exec(text) ?? [];
  if (told !== undefined) return told;
  const lines = unquoted(text)
    .split('\n', LOOKED_AT)
    .filter((line) => line.trim() !== '');
  return DELIMITERS.find((delimiter) => isBetweenColumns(delimiter, lines));
}

function isBetweenColumns(delimiter: string, lines: readonly string[]): boolean {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const count = line.split(delimiter).length - 1;
    if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  if (most * 2 < lines.length) return false;
  return delimiter !== ',' || !lines.every((line) => /^\s*[-\u2212]?\d+,\d+\s*$/.test(line));
}

/** The beginning of a text without what stands in quotes, where a separator separates nothing. */
function unquoted(text: string): string {
  return text.slice(0, 200_000).replace(/"[^"]*"/g, '');
}
