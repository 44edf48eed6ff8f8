import type { Language } from '../../feed/shape/widget-words.js';

/** What the page knows that makes code for a website. */
export interface SavedFeed {
  /** Name of its file. */
  readonly name: string;
  /** Id of its own region; empty where it has none. */
  readonly region: string;
}

/**
 * The address of the page that makes code for a website, beside the editor, with a feed that has been saved. A feed
 * that was opened from the web is fetched from there; any other is a file that the keeper chooses.
 *
 * @param page the address of the editor
 */
export function snippetsAddress({ name, region }: SavedFeed, language: Language, page: string): string {
  const opened = new URL(page).searchParams.get('feed') ?? '';
  const query = new URLSearchParams(isAddressOf(opened, name, page) ? { feed: opened } : { file: name });
  if (region !== '') query.set('region', region);
  query.set('lang', language);
  return `snippets.html?${query}`;
}

function isAddressOf(address: string, name: string, page: string): boolean {
  if (address === '' || !URL.canParse(address, page)) return false;
  return new URL(address, page).pathname.endsWith(`/${encodeURIComponent(name)}`);
}
