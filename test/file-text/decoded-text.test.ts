import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodedText } from '../../src/file-text/decoded-text.js';

/** The 32 places as the table of the Unicode Consortium has them (CP1252.TXT); five are left empty there. */
const PLACES: readonly (number | undefined)[] = [
  ...[0x20ac, undefined, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021],
  ...[0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, undefined, 0x017d, undefined],
  ...[undefined, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014],
  ...[0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, undefined, 0x017e, 0x0178],
];

describe('the text of a file', () => {
  it('is windows-1252 where it is not UTF-8, with every letter from 0x80 to 0x9f', () => {
    for (const [index, code] of PLACES.entries()) {
      const byte = 0x80 + index;
      const { text, isUtf8 } = decodedText(Uint8Array.of(0x61, byte, 0x62));
      assert.deepEqual([text, isUtf8], [`a${String.fromCharCode(code ?? byte)}b`, false], byte.toString(16));
    }
  });

  it('keeps the letters of Latin-1', () => {
    for (let byte = 0xa0; byte <= 0xff; byte += 1)
      assert.equal(decodedText(Uint8Array.of(0x61, byte, 0x62)).text, `a${String.fromCharCode(byte)}b`);
  });

  it('is UTF-8 with its mark, so that it gives its bytes back', () => {
    const bytes = new TextEncoder().encode('\ufeffKjønn – «andel»');
    const { text, isUtf8 } = decodedText(bytes);
    assert.equal(isUtf8, true);
    assert.deepEqual(new TextEncoder().encode(text), bytes);
  });

  for (const [name, isLittle] of [
    ['utf-16le', true],
    ['utf-16be', false],
  ] as const)
    it(`is read where a mark says ${name}`, () => {
      const written = '\ufeffÅr\t«2024» – 😀\n';
      const view = new DataView(new ArrayBuffer(written.length * 2));
      for (let index = 0; index < written.length; index += 1)
        view.setUint16(index * 2, written.charCodeAt(index), isLittle);
      assert.deepEqual(decodedText(new Uint8Array(view.buffer)), { text: written.slice(1), isUtf8: false });
    });
});
