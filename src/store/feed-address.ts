/** The address of a feed resolved against the page, or undefined when there is none, or none that can be read. */
export function feedAddress(address: string): string | undefined {
  if (address.trim() === '') return undefined;
  try {
    return new URL(address, document.baseURI).href;
  } catch {
    return undefined;
  }
}
