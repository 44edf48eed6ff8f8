/** Our entries in the storage of the site, one for each feed address. */
const PREFIX = 'samspill-feed:';
/** Characters; a larger feed is not kept. */
const LARGEST = 256 * 1024;
/** Milliseconds after which what has been kept is too old to be shown. */
const LONGEST = 90 * 24 * 60 * 60 * 1_000;

/** A feed as it was fetched on an earlier visit. */
export interface KeptFeed {
  readonly text: string;
  /** ISO date and time at which it was fetched. */
  readonly at: string;
}

/**
 * Keeps the text of a feed on the reader's machine until `forgetFeed`, or until another takes its place, and throws
 * away what has become too old. One that is too large is not kept, and neither is anything where a browser allows no
 * storage; what was kept before is then gone.
 */
export function keepFeed(url: string, text: string): void {
  withStorage((storage) => {
    for (const key of Object.keys(storage)) if (key.startsWith(PREFIX)) dropOld(storage, key);
    storage.removeItem(PREFIX + url);
    if (text.length > LARGEST) return;
    storage.setItem(PREFIX + url, JSON.stringify({ at: new Date().toISOString(), text } satisfies KeptFeed));
  });
}

/** The feed of an address as it was kept; undefined when there is none, or none that is young enough. */
export function keptFeed(url: string): KeptFeed | undefined {
  return withStorage((storage) => {
    dropOld(storage, PREFIX + url);
    return entryIn(storage, PREFIX + url);
  });
}

/** Throws away what has been kept of an address. */
export function forgetFeed(url: string): void {
  withStorage((storage) => storage.removeItem(PREFIX + url));
}

function dropOld(storage: Storage, key: string): void {
  const entry = entryIn(storage, key);
  // One from the future comes from a clock that was wrong.
  const age = Math.abs(Date.now() - Date.parse(entry?.at ?? ''));
  if (!(age <= LONGEST)) storage.removeItem(key);
}

function entryIn(storage: Storage, key: string): KeptFeed | undefined {
  try {
    const entry = JSON.parse(storage.getItem(key) ?? '') as Partial<KeptFeed> | null;
    const { text, at } = entry ?? {};
    return typeof text === 'string' && typeof at === 'string' ? { text, at } : undefined;
  } catch {
    return undefined;
  }
}

/** Some browsers and frames allow no storage, or no more of it. */
function withStorage<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(localStorage);
  } catch {
    return undefined;
  }
}
