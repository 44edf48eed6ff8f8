/** The letters of windows-1252 at 0x80 to 0x9f; the five places that it leaves empty stay as they are. */
const EXTRA = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * The text of a file: UTF-8 with or without a byte order mark, UTF-16 with one, else windows-1252, in which Statistics
 * Norway's bank and older spreadsheets write.
 */
export function textOfBytes(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Node 20 takes windows-1252 for Latin-1, in which these places hold nothing that can be seen.
    const text = new TextDecoder('windows-1252').decode(bytes);
    return text.replace(/[\u0080-\u009f]/g, (letter) => EXTRA[letter.charCodeAt(0) - 0x80] ?? letter);
  }
}
