import type { FeedFile } from '../../feed-file/feed-file.js';

/** Work that is not saved, as it is kept on the keeper's machine until it is. */
export interface Draft {
  readonly name: string;
  /** The file as it was opened. */
  readonly file: FeedFile;
  /** The feed as the keeper left it. */
  readonly value: unknown;
  readonly changes: number;
  /** Where the keeper was: a fragment of the editor's address. */
  readonly place: string;
  /** When it was kept, in milliseconds. */
  readonly time: number;
  /** A block that was pasted and neither taken nor cancelled. */
  readonly pasted?: string | undefined;
  /** The text of a file with mistakes in its JSON, as far as it was mended. */
  readonly mending?: string | undefined;
  readonly handle?: FileSystemFileHandle | undefined;
  readonly known?: Uint8Array | undefined;
}

/** Where drafts are kept, only for those who have said yes. */
export interface DraftStore {
  /** Whether the keeper has said yes. */
  readonly isAllowed: () => Promise<boolean>;
  readonly read: () => Promise<Draft | undefined>;
  readonly write: (draft: Draft) => Promise<void>;
  readonly remove: () => Promise<void>;
  /** Remembers a yes, or forgets everything. */
  readonly allow: (isAllowed: boolean) => Promise<void>;
}

const DATABASE = 'samspill-editor';
const STORE = 'drafts';
const DRAFT = 'draft';
const ALLOWED = 'allowed';

/** Drafts in the browser's database. A browser that has none, as in some private windows, keeps nothing. */
export function browserDrafts(): DraftStore {
  let opening: Promise<IDBDatabase> | undefined;
  const database = () => (opening ??= openDatabase());
  const run = async <T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> =>
    done(work((await database()).transaction(STORE, mode).objectStore(STORE)));
  return {
    isAllowed: () => run<unknown>('readonly', (store) => store.get(ALLOWED)).then(Boolean, () => false),
    read: () =>
      run<Draft | undefined>('readonly', (store) => store.get(DRAFT) as IDBRequest<Draft | undefined>).catch(
        () => undefined,
      ),
    write: async (draft) => void (await run('readwrite', (store) => store.put(draft, DRAFT))),
    remove: async () => void (await run('readwrite', (store) => store.delete(DRAFT)).catch(() => undefined)),
    allow: async (isAllowed) => {
      if (isAllowed) await run('readwrite', (store) => store.put(true, ALLOWED));
      else await run('readwrite', (store) => store.clear());
    },
  };
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE));
  return done(request);
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('The database failed')));
  });
}
