/** Bytes as text, for drafts, which keep text alone. */

/** So many bytes at a time go into one call: more are too many arguments for some engines. */
const CHUNK = 0x8000;

export function textOf(bytes: Uint8Array): string {
  let characters = '';
  for (let start = 0; start < bytes.length; start += CHUNK)
    characters += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  return btoa(characters);
}

export function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
