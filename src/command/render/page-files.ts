import type { Surroundings } from '../command.js';

const PAGE = /\.html?$/i;
const WILD = /[*?]/;

/**
 * The pages that are named: files, folders with all pages in them, and patterns such as `site/*.html` where the shell
 * has left these to us. Each comes once.
 */
export function pageFiles(named: readonly string[], { listFiles }: Pick<Surroundings, 'listFiles'>): string[] {
  const listed = (folder: string): readonly string[] => {
    try {
      return listFiles?.(folder) ?? [];
    } catch {
      return [];
    }
  };
  const found = named.flatMap((name) => {
    const pattern = name.replaceAll('\\', '/');
    if (WILD.test(pattern)) return listed(folderOf(pattern)).filter((file) => isLike(file, pattern));
    return PAGE.test(name) ? [name] : listed(name).filter((file) => PAGE.test(file));
  });
  return [...new Set(found)].sort();
}

/** The folder below which everything lies that a pattern can mean. */
function folderOf(pattern: string): string {
  const parts = pattern.split('/');
  const folder = parts
    .slice(
      0,
      parts.findIndex((part) => WILD.test(part)),
    )
    .join('/');
  return folder === '' ? (pattern.startsWith('/') ? '/' : '.') : folder;
}

function isLike(file: string, pattern: string): boolean {
  const source = pattern
    .replace(/^\.\//, '')
    .split(/(\*\*\/|\*|\?)/)
    .map((part) => PATTERNS[part] ?? part.replace(/[.+^${}()|[\]\\]/g, String.raw`\$&`))
    .join('');
  return new RegExp(`^${source}$`).test(file.replace(/^\.\//, ''));
}

const PATTERNS: Readonly<Record<string, string>> = { '**/': '(?:[^/]+/)*', '*': '[^/]*', '?': '[^/]' };
