/** Characters that browsers drop from addresses, and that can therefore hide a scheme. */

const IGNORED = /[\u0000-\u0020\u007f-\u009f\u200b-\u200f\u2028\u2029\ufeff]/g;
const ALLOWED = /^(?:https?:\/\/[^/?#@\s]|mailto:[^\s])/i;

/**
 * The address when it is absolute and uses http, https or mailto, else undefined. Only such addresses become links:
 * a relative address in a feed would point somewhere else on every page that shows it.
 */
export function safeUrl(value: string): string | undefined {
  const address = value.replace(IGNORED, '');
  return ALLOWED.test(address) && address.length <= 2_000 ? address : undefined;
}
