import { isObject } from '../../feed/json-value.js';

/** The checksums of samspill's files, by their names. */
export type Checksums = Readonly<Record<string, string>>;

/** As browsers take them. */
const CHECKSUM = /^sha384-[A-Za-z0-9+/]{64}$/;

/**
 * The checksums that the build has written beside the script; none where they are not to be had, as on a page that is
 * opened from a disk.
 *
 * @param folder with a slash at its end
 */
export async function readChecksums(folder: string, fetch: typeof globalThis.fetch): Promise<Checksums | undefined> {
  // Browsers do not let a page from a disk read what lies beside it, and say so in the console.
  if (folder.startsWith('file:')) return undefined;
  try {
    const response = await fetch(new URL('integrity.json', folder).href);
    return response.ok ? checksumsIn(await response.json()) : undefined;
  } catch {
    return undefined;
  }
}

/** The checksums in what was read; what is none is left out. */
export function checksumsIn(value: unknown): Checksums | undefined {
  const files = isObject(value) ? value['files'] : undefined;
  if (!isObject(files)) return undefined;
  const sums = Object.entries(files).flatMap(([name, sum]) =>
    typeof sum === 'string' && CHECKSUM.test(sum) ? [[name, sum] as const] : [],
  );
  return Object.fromEntries(sums);
}

/** A folder of one version, as it stands in an address. */
const VERSION = String.raw`/v?\d+\.\d+(?:\.\d+)?`;
const ENDS_WITH_VERSION = new RegExp(`${VERSION}$`);
const HAS_VERSION = new RegExp(`${VERSION}(?:/|\\s*$)`);

/** The address of a folder, or of the one round it where it is that of one version; without a slash at its end. */
export function withoutVersion(folder: string): string {
  return folder.replace(/\/+$/, '').replace(ENDS_WITH_VERSION, '');
}

/** Whether an address is that of one version's files: on another site, or with a version in it. */
export function isOfOneVersion(folder: string): boolean {
  return /^\s*(?:https?:)?\/\//i.test(folder) || HAS_VERSION.test(folder);
}
