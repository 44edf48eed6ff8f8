/** A text as it is compared: without soft hyphens and spaces around it, and with one space between words. */
export function plainText(text: unknown): string {
  if (typeof text === 'number') return String(text);
  if (typeof text !== 'string') return '';
  return text
    .replaceAll('\u00ad', '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

/** The same in small letters, with one kind of dash and without full stops at the end. */
export function comparable(text: unknown): string {
  return plainText(text)
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .normalize('NFC')
    .replace(/[.:*]+$/, '')
    .trim();
}
