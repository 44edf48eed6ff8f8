/** The text of a file. */
export interface DecodedText {
  /** With the byte-order mark of UTF-8 where the file has one: that belongs to it. */
  readonly text: string;
  /** Whether it is UTF-8, so that the text can be saved as the same bytes again. */
  readonly isUtf8: boolean;
}

/** The letters of windows-1252 at 0x80 to 0x9f; the five places that it leaves empty stay as they are. */
const EXTRA =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/**
 * Decodes a file as those who saved it meant it: UTF-8, UTF-16, as spreadsheets write their «Unicode text», else
 * windows-1252, in which Statistics Norway's bank and older programs write.
 */
export function decodedText(bytes: Uint8Array): DecodedText {
  const wide = wideEncodingOf(bytes);
  if (wide) return ofOldPrograms(new TextDecoder(wide).decode(bytes));
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), isUtf8: true };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // Node 20 takes windows-1252 for Latin-1, in which these places hold nothing that can be seen.
    const text = new TextDecoder('windows-1252').decode(bytes);
    return ofOldPrograms(text.replace(/[\u0080-\u009f]/g, (letter) => EXTRA[letter.charCodeAt(0) - 0x80] ?? letter));
  }
}

/** Two bytes for each letter: a byte-order mark says so, or else the zero in each of the first two letters. */
function wideEncodingOf([first, second, third, fourth]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (second === 0 && fourth === 0 && first !== 0 && third !== 0) return 'utf-16le';
  return first === 0 && third === 0 && second !== 0 && fourth !== 0 ? 'utf-16be' : undefined;
}

function ofOldPrograms(text: string): DecodedText {
  return { text, isUtf8: false };
}
