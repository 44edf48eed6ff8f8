/** Keys with what is held beside them, in all engines: WebDriver cannot hold a key from one command to the next. */
import { sendKeys } from '@web/test-runner-commands';

/** The characters by which WebDriver knows keys. */
const CODES: Readonly<Record<string, string>> = {
  Control: '\ue009',
  Shift: '\ue008',
  ArrowLeft: '\ue012',
  ArrowUp: '\ue013',
  ArrowRight: '\ue014',
  ArrowDown: '\ue015',
  Home: '\ue011',
  End: '\ue010',
  Space: ' ',
};

const IS_WEBKIT = navigator.userAgent.includes('AppleWebKit') && !navigator.userAgent.includes('Chrom');

/** Presses a key: `Enter`, `Control+Shift+End`, `Shift+Space`. */
export async function pressKey(chord: string): Promise<void> {
  const keys = chord.split('+');
  if (IS_WEBKIT && keys.length > 1) {
    await sendKeys({ press: keys.map((key) => CODES[key] ?? key).join('') });
    return;
  }
  const [key = ''] = keys.splice(-1);
  for (const held of keys) await sendKeys({ down: held });
  await sendKeys({ press: key === 'Space' ? ' ' : key });
  for (const held of keys.reverse()) await sendKeys({ up: held });
}

/** Types a text, a character at a time: WebDriver would hold all of its keys down together. */
export async function typeText(text: string): Promise<void> {
  for (const character of text) await sendKeys({ press: character });
}
