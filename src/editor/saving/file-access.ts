import { bytesOfFile } from '../opening/files/largest-file.js';

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
  return bytesOfFile(await handle.getFile());
}

/** Whether a file of the machine may be written to; asks the keeper where the browser wants that. */
export async function mayWriteTo(handle: FileSystemFileHandle): Promise<boolean> {
  const { requestPermission } = handle as AskingHandle;
  return (await requestPermission?.call(handle, { mode: 'readwrite' })) !== 'denied';
}

/** Only some browsers ask; others give leave with the file. */
interface AskingHandle {
  readonly requestPermission?: (options: { readonly mode: 'readwrite' }) => Promise<PermissionState>;
}

/** Writes a file of the machine. Until all has been written the old one stays whole. */
export async function writeToHandle(handle: FileSystemFileHandle, bytes: Uint8Array): Promise<void> {
  const stream = await handle.createWritable();
  try {
    await stream.write(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  } catch (error) {
    await stream.abort().catch(() => undefined);
    throw error;
  }
  await stream.close();
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
  return new Promise((resolve, reject) => {
    input.addEventListener('cancel', () => resolve(undefined));
    input.addEventListener('change', () => {
      const [file] = input.files ?? [];
      if (file) pickedFile(file).then(resolve, reject);
      else resolve(undefined);
    });
    input.click();
  });
}

async function pickedFile(file: File): Promise<PickedFile> {
  return { name: file.name, bytes: await bytesOfFile(file) };
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

/** Hands a file to the browser's downloads. */
export function download(name: string, bytes: Uint8Array, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}

/** Milliseconds in which the browser has begun with the download. */
const KEPT = 60_000;
