/**
 * The known name that a misspelled one most likely stands for: at most two letters, or `atMost`, away,
 * counting a letter added, left out or replaced as one, and never so far that most of a short name would be another.
 */
export function suggestionFor(name: string, known: Iterable<string>, atMost = 2): string | undefined {
  const most = Math.min(atMost, Math.floor((name.length - 1) / 2));
  const near = [...known].map((candidate) => ({
    candidate,
    distance: distanceBetween(name.toLowerCase(), candidate.toLowerCase()),
  }));
  return near.filter(({ distance }) => distance <= most).sort((a, b) => a.distance - b.distance)[0]?.candidate;
}

function distanceBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
