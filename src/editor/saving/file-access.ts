/** What the editor needs of the machine's files; a test hands in its own. */
export interface FileAccess {
  /** Whether the browser can write to files of the machine. */
  readonly canWrite: boolean;
  /** Asks for a file to open; undefined when the keeper changed their mind. */
  readonly pick: () => Promise<PickedFile | undefined>;
  /** Asks where to save a new file; undefined when the keeper changed their mind. */
  readonly pickNew: (name: string) => Promise<FileSystemFileHandle | undefined>;
  /** Hands a file to the browser's downloads. */
  readonly download: (name: string, bytes: Uint8Array) => void;
}

/** A file of the keeper's machine. */
export interface PickedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly handle?: FileSystemFileHandle | undefined;
}

interface FilePickers {
  readonly showOpenFilePicker?: (options: object) => Promise<readonly FileSystemFileHandle[]>;
  readonly showSaveFilePicker?: (options: object) => Promise<FileSystemFileHandle>;
}

const TYPES = [{ description: 'JSON', accept: { 'application/json': ['.json'] } }];

/** The files of this machine, as far as the browser lets a page reach them. */
export function browserFiles(): FileAccess {
  const pickers = globalThis as FilePickers;
  return {
    canWrite: pickers.showSaveFilePicker !== undefined,
    pick: () => (pickers.showOpenFilePicker ? pickWithHandle(pickers.showOpenFilePicker) : pickWithInput()),
    pickNew: async (name) =>
      unlessCancelled(
        pickers.showSaveFilePicker?.({ suggestedName: name, types: TYPES }) ?? Promise.resolve(undefined),
      ),
    download,
  };
}

/** What is in a file of the machine now. */
export async function bytesOfHandle(handle: FileSystemFileHandle): Promise<Uint8Array> {
  return new Uint8Array(await (await handle.getFile()).arrayBuffer());
}

/** Writes a file of the machine. Until all has been written the old one stays whole. */
export async function writeToHandle(handle: FileSystemFileHandle, bytes: Uint8Array): Promise<void> {
  const stream = await handle.createWritable();
  await stream.write(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  await stream.close();
}

/** The file that was dropped on the page, with leave to write to it where the browser gives it. */
export async function droppedFile(transfer: DataTransfer): Promise<PickedFile | undefined> {
  const item = [...transfer.items].find(({ kind }) => kind === 'file');
  const [file] = transfer.files;
  // Asked for before anything is awaited: the browser forgets what was dropped.
  const asked = (item as HandleGiver | undefined)?.getAsFileSystemHandle?.();
  if (!file) return undefined;
  const handle = await asked?.catch(() => undefined);
  const isFile = handle?.kind === 'file';
  return {
    name: file.name,
    bytes: new Uint8Array(await file.arrayBuffer()),
    ...(isFile ? { handle: handle as FileSystemFileHandle } : {}),
  };
}

interface HandleGiver {
  readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}

async function pickWithHandle(
  showOpenFilePicker: NonNullable<FilePickers['showOpenFilePicker']>,
): Promise<PickedFile | undefined> {
  const handles = await unlessCancelled(showOpenFilePicker.call(globalThis, {}));
  const [handle] = handles ?? [];
  return handle && { name: handle.name, bytes: await bytesOfHandle(handle), handle };
}

function pickWithInput(): Promise<PickedFile | undefined> {
  const input = document.createElement('input');
  input.type = 'file';
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => resolve(undefined));
    input.addEventListener('change', () => {
      const [file] = input.files ?? [];
      if (!file) return resolve(undefined);
      void file.arrayBuffer().then((buffer) => resolve({ name: file.name, bytes: new Uint8Array(buffer) }));
    });
    input.click();
  });
}

/** Browsers reject when a keeper closes the chooser. */
async function unlessCancelled<T>(chosen: Promise<T>): Promise<T | undefined> {
  try {
    return await chosen;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}

/** Milliseconds in which the browser has begun with the download. */
const KEPT = 60_000;
