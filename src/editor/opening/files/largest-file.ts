/**
 * Bytes of the largest file that the editor opens: twenty times what a page shows, so that a file above that limit can
 * be made smaller here, and no browser comes to a standstill.
 */
export const LARGEST_FILE = 20_000_000;

/** The bytes of a file; of one that is too large as many as show that it is. */
export async function bytesOfFile(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(0, LARGEST_FILE + 1).arrayBuffer());
}
