/**
 * The policy of an embed page as narrow as it can be once it is known where the page lies: scripts and styles of its
 * own folder, data of its own site and of those that are given. It is added to the one that stands in the page, which
 * cannot know that; of two policies a browser lets through only what both allow. So a redirect to another site is
 * stopped by the browser itself.
 *
 * @param page address of the page
 * @param origins other sites that feeds come from
 */
export function narrowPolicy(page: string, origins: readonly string[]): string {
  const folder = written(new URL('.', page).href);
  const sites = [...new Set([new URL(page).origin, ...origins])];
  return `script-src ${folder}; style-src ${folder}; connect-src ${sites.join(' ')}`;
}

/** These two would end the directive, or the policy. */
function written(address: string): string {
  return address.replaceAll(';', '%3B').replaceAll(',', '%2C');
}
