import { URL_LENGTH } from '../shape/limits.js';
import { NOT_IN_URL_PATTERN, URL_PATTERN } from '../shape/patterns.js';

/** Characters that browsers drop from addresses, or that nobody sees, and that can therefore hide where one leads. */
const HIDDEN = new RegExp(NOT_IN_URL_PATTERN, 'gu');
/**
 * Capitals in the scheme are tolerated. Without the flag for Unicode: with it, a long s would pass for an s, and
 * browsers do not take `httpſ` for a scheme.
 */
const ALLOWED = new RegExp(URL_PATTERN.source, 'i');

/**
 * The address when it is absolute, uses http, https or mailto, and has nothing before an @ that would hide its host;
 * else undefined. Only such addresses become links: a relative address in a feed would point somewhere else on every
 * page that shows it.
 */
export function safeUrl(value: string): string | undefined {
  const address = value.replace(HIDDEN, '');
  return ALLOWED.test(address) && [...address].length <= URL_LENGTH ? address : undefined;
}
