import { bytesOfFile } from './largest-file.js';
import type { PickedFile } from '../../saving/file-access.js';

/** Why what was dropped cannot be opened. */
export type DropMistake = 'several' | 'folder' | 'unreadable';

/** What was dropped on the page: a file, or why it is none. */
export type DroppedFile =
  | { readonly kind: 'file'; readonly file: PickedFile }
  | { readonly kind: 'mistake'; readonly mistake: DropMistake };

/** Whether what is dragged over the page is files; a piece of text is the business of the field below it. */
export function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

/** The file that was dropped on the page, with leave to write to it where the browser gives it. */
export async function droppedFile(transfer: DataTransfer): Promise<DroppedFile | undefined> {
  const items = [...transfer.items].filter(({ kind }) => kind === 'file');
  const [file, ...others] = transfer.files;
  const [item] = items;
  if (!file) return items.length > 0 ? { kind: 'mistake', mistake: 'folder' } : undefined;
  if (others.length > 0) return { kind: 'mistake', mistake: 'several' };
  // Both are asked for before anything is awaited: the browser forgets what was dropped.
  const isFolder = item?.webkitGetAsEntry()?.isDirectory ?? false;
  const asked = (item as HandleGiver | undefined)?.getAsFileSystemHandle?.();
  if (isFolder) return { kind: 'mistake', mistake: 'folder' };
  const handle = await asked?.catch(() => undefined);
  try {
    const bytes = await bytesOfFile(file);
    const isFile = handle?.kind === 'file';
    return {
      kind: 'file',
      file: { name: file.name, bytes, ...(isFile ? { handle: handle as FileSystemFileHandle } : {}) },
    };
  } catch {
    return { kind: 'mistake', mistake: 'unreadable' };
  }
}

interface HandleGiver {
  readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}
