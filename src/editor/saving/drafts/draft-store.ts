import { readDraft, type Draft, type ForeignDraft } from './draft.js';

/** Where drafts are kept, only for those who have said yes. What cannot be done is rejected. */
export interface DraftStore {
  /** Whether the keeper has said yes. */
  readonly isAllowed: () => Promise<boolean>;
  /** All that are kept, the newest first. */
  readonly list: () => Promise<readonly (Draft | ForeignDraft)[]>;
  /**
   * Keeps a draft in the stead of the one with its id.
   *
   * @returns whether it has been kept: not where the keeper has said no in another tab meanwhile
   */
  readonly write: (draft: Draft) => Promise<boolean>;
  readonly remove: (id: string) => Promise<void>;
  /** Remembers a yes, or forgets everything. */
  readonly allow: (isAllowed: boolean) => Promise<void>;
}

const DATABASE = 'samspill-editor';
const STORE = 'drafts';
/** What stands beside the drafts, whose keys are their ids. */
const ALLOWED = 'allowed';

/** Drafts in the browser's database. */
export function browserDrafts(): DraftStore {
  let opening: Promise<IDBDatabase> | undefined;
  const database = (): Promise<IDBDatabase> => {
    // A database that could not be opened is asked for again: the reason may be gone.
    opening ??= openDatabase(() => (opening = undefined)).catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };
  return {
    isAllowed: async () => Boolean(await run(await database(), 'readonly', (store) => store.get(ALLOWED))),
    list: async () => listed(await database()),
    write: async (draft) => writeTo(await database(), draft),
    remove: async (id) => void (await run(await database(), 'readwrite', (store) => store.delete(id))),
    allow: async (isAllowed) => {
      const known = await database();
      if (isAllowed) await run(known, 'readwrite', (store) => store.put(true, ALLOWED));
      else await run(known, 'readwrite', (store) => store.clear());
    },
  };
}

async function listed(database: IDBDatabase): Promise<readonly (Draft | ForeignDraft)[]> {
  const store = database.transaction(STORE, 'readonly').objectStore(STORE);
  const [keys, values] = await Promise.all([resultOf(store.getAllKeys()), resultOf<unknown[]>(store.getAll())]);
  const drafts = keys.flatMap((key, index) =>
    typeof key === 'string' && key !== ALLOWED ? [readDraft(key, values[index])] : [],
  );
  return drafts.sort((one, other) => timeOf(other) - timeOf(one));
}

function timeOf(draft: Draft | ForeignDraft): number {
  return 'isForeign' in draft ? 0 : draft.time;
}

/** Looks and writes in one transaction, so that no other tab comes between. */
async function writeTo(database: IDBDatabase, draft: Draft): Promise<boolean> {
  const transaction = database.transaction(STORE, 'readwrite');
  const store = transaction.objectStore(STORE);
  const done = doneWith(transaction);
  const isAllowed = Boolean(await resultOf<unknown>(store.get(ALLOWED)));
  if (isAllowed) put(store, draft);
  await done;
  return isAllowed;
}

/** Not every browser can keep the right to write to a file. */
function put(store: IDBObjectStore, draft: Draft): void {
  try {
    store.put(draft, draft.id);
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'DataCloneError') throw error;
    store.put({ ...draft, handle: undefined }, draft.id);
  }
}

function openDatabase(handleGone: () => void): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE));
  request.addEventListener('success', () => {
    request.result.addEventListener('close', handleGone);
    request.result.addEventListener('versionchange', () => {
      request.result.close();
      handleGone();
    });
  });
  return resultOf(request);
}

async function run<T>(
  database: IDBDatabase,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const transaction = database.transaction(STORE, mode);
  const [result] = await Promise.all([resultOf(work(transaction.objectStore(STORE))), doneWith(transaction)]);
  return result;
}

function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('The database failed')));
  });
}

/** What was asked for is kept when its transaction is complete: a full disk is told only then. */
function doneWith(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('The database gave up')));
  });
}
