/** Which drafts belong to tabs that are open. */
export interface OpenTabs {
  /** This tab has a draft from now on, until it is closed, or lost. */
  readonly hold: (id: string) => void;
  readonly release: (id: string) => void;
  /** The drafts that tabs have, this one among them. */
  readonly held: () => Promise<ReadonlySet<string>>;
  /** Resolves when no tab holds a draft any more; rejects once the signal is aborted. */
  readonly released: (id: string, signal: AbortSignal) => Promise<void>;
}

const PREFIX = 'samspill-draft ';

/**
 * Open tabs, known by the browser's locks, which it gives up itself when a tab is lost. Where there are none, as on a
 * page without a certificate, nothing is known, and a draft of another tab is offered too: taking it loses nothing,
 * since each tab goes on under an id of its own.
 */
export function browserTabs(): OpenTabs {
  const releases = new Map<string, () => void>();
  const locks = (navigator as Partial<Navigator>).locks;
  return {
    hold: (id) => {
      if (!locks || releases.has(id)) return;
      const released = new Promise<void>((resolve) => releases.set(id, resolve));
      locks.request(`${PREFIX}${id}`, () => released).catch(() => undefined);
    },
    release: (id) => {
      releases.get(id)?.();
      releases.delete(id);
    },
    held: async () => {
      const state = await locks?.query().catch(() => undefined);
      const names = (state?.held ?? []).flatMap(({ name = '' }) =>
        name.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : [],
      );
      return new Set(names);
    },
    released: async (id, signal) => {
      await locks?.request(`${PREFIX}${id}`, { mode: 'shared', signal }, () => undefined);
    },
  };
}
