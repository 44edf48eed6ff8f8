import { pressKey } from '../../../browser/keys.js';

/** Puts a text on the real clipboard, by copying it out of a field. */
export async function putOnClipboard(text: string): Promise<void> {
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  field.select();
  await pressKey('Control+c');
  field.remove();
}
