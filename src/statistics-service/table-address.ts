/** Where a table lies, and in which way it is asked for. */
export type TableAddress =
  | {
      readonly kind: 'pxweb-2';
      /** Up to the version: `https://data.ssb.no/api/pxwebapi/v2`. */
      readonly service: string;
      readonly table: string;
      /** The language of its labels. */
      readonly language: string;
    }
  /** The address that takes a query, and gives what the table is about without one. */
  | { readonly kind: 'pxweb-1'; readonly address: string }
  /** A file, or a finished query, that is read as it is. */
  | { readonly kind: 'file'; readonly address: string };

/** Statistics Norway's service, which a number alone is asked of. */
export const NORWAY = 'https://data.ssb.no/api/pxwebapi/v2';

/**
 * What a keeper may give for a table: its number at Statistics Norway, its page there, or the address of a table, a
 * saved query or a file.
 *
 * @returns undefined for what is no address that can be fetched
 */
export function tableAddressOf(text: string): TableAddress | undefined {
  const given = text.trim();
  if (/^\d{5}$/.test(given)) return ofNorway(given);
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol)) return undefined;
  const page = /^\/(?:en\/)?statbank\/table\/(\d{5})\/?/.exec(url.pathname)?.[1];
  if (page !== undefined && url.host.endsWith('ssb.no')) return ofNorway(page);
  return ofVersion2(url) ?? ofVersion1(url) ?? { kind: 'file', address: url.href };
}

function ofNorway(table: string): TableAddress {
  return { kind: 'pxweb-2', service: NORWAY, table, language: 'no' };
}

/** `…/v2/tables/11657`, with what may stand behind it. One with figures chosen in its query is a file. */
function ofVersion2(url: URL): TableAddress | undefined {
  const [, before, table] = /^(.*\/v2(?:-beta)?)\/tables\/([^/]+)(?:\/(?:metadata|data)?)?$/.exec(url.pathname) ?? [];
  if (before === undefined || table === undefined) return undefined;
  if ([...url.searchParams.keys()].some((name) => name.toLowerCase().startsWith('valuecodes'))) return undefined;
  const language = url.searchParams.get('lang') ?? '';
  return { kind: 'pxweb-2', service: url.origin + before, table: decodeURIComponent(table), language };
}

/** `…/api/v0/no/table/11657`, `…/doris/sv/ssd/AM/AM0207/…`, `…/api/v1/sv/…`. */
function ofVersion1(url: URL): TableAddress | undefined {
  const isVersion1 = /\/(?:api\/v[01]|doris)\/[a-z]{2}\//.test(url.pathname);
  return isVersion1 ? { kind: 'pxweb-1', address: url.origin + url.pathname } : undefined;
}
