/** How many lines of a text are gone and how many are new in another, by the longest run of lines that both have. */
export function lineChanges(before: string, after: string): { readonly gone: number; readonly added: number } {
  const [old, young] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < Math.min(old.length, young.length) && old[start] === young[start]) start += 1;
  let end = 0;
  const shorter = Math.min(old.length, young.length) - start;
  while (end < shorter && old.at(-1 - end) === young.at(-1 - end)) end += 1;
  const [gone, added] = [old.slice(start, old.length - end), young.slice(start, young.length - end)];
  const common = commonLines(gone, added);
  return { gone: gone.length - common, added: added.length - common };
}

/** The same as it is written beside a change: `−1 +2`. */
export function changeOf(before: string, after: string): string {
  const { gone, added } = lineChanges(before, after);
  return `−${String(gone)} +${String(added)}`;
}

/** The length of the longest common subsequence. */
function commonLines(one: readonly string[], other: readonly string[]): number {
  let row = other.map(() => 0);
  for (const line of one) {
    const next: number[] = [];
    other.forEach((each, index) => {
      const before = next[index - 1] ?? 0;
      next.push(each === line ? (row[index - 1] ?? 0) + 1 : Math.max(before, row[index] ?? 0));
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}
