/**
 * The address of a file of outlines, from that of the feed, or undefined when it cannot be read or leads to another
 * origin: a feed must not make its readers' browsers ask anybody else.
 *
 * @param file as the feed has it
 * @param base the address of the feed, or of the page that hands the feed over
 */
export function outlinesAddress(file: string, base: string): string | undefined {
  try {
    const address = new URL(file, base);
    const { origin, protocol } = new URL(base);
    const isWeb = (protocol === 'https:' || protocol === 'http:') && address.protocol === protocol;
    return isWeb && address.origin === origin && address.username === '' ? address.href : undefined;
  } catch {
    return undefined;
  }
}
