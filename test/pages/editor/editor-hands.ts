/** What a keeper does in the built editor, and sees there. */
import type { Mistake, Way } from '../../editor/problems/keeper-mistakes.js';
import { timePasses } from '../../time-passes.js';
import type { Page } from '../page.js';

/** Something that was found, as the list has it. */
export interface Told {
  readonly isError: boolean;
  readonly about: string;
  readonly sentence: string;
  readonly places: number;
  readonly buttons: readonly string[];
}

/** Goes to a place of the editor, by its address. */
export async function goTo(tested: Page, fragment: string): Promise<void> {
  await tested.evaluate((wanted: string) => {
    location.hash = wanted;
  }, fragment);
}

/** Makes a mistake as a keeper would: with keys, a paste or a choice. A file that has it is open already. */
export async function make(tested: Page, way: Way): Promise<void> {
  if (way.by === 'opening a file that has it') return;
  if ('cell' in way) {
    const { indicator, region, period } = way.cell;
    await goTo(tested, `figures=${indicator}&region=${region}&period=${period}`);
    await tested.waitFor(isCellActive, region, period);
    if (way.by === 'emptying a cell') await tested.press('Delete');
    else if (way.by === 'typing in a cell') await write(tested, `${way.text}\n`);
    else {
      await paste(tested, way.text);
      // Several figures in the place of others are asked about.
      if (/[\t\n]/.test(way.text)) await press(tested, 'figures-page', 'Bytt ut');
    }
    return;
  }
  const item = `item=${way.item.join('/')}`;
  if (way.by === 'pressing a button') {
    await goTo(tested, item);
    return press(tested, 'item-form', way.button);
  }
  await goTo(tested, `${item}&field=${way.field.join('/')}`);
  await tested.waitFor(isFieldFocused, `at-${way.item.join('-')}-${way.field[0] ?? ''}`);
  if (way.by === 'choosing') return choose(tested, way.option);
  await tested.press(way.by === 'adding to a text' ? 'Control+End' : 'Control+a');
  await write(tested, way.text);
}

/** Writes what keys can write, and pastes the rest, as keepers do with signs that they do not find. */
async function write(tested: Page, text: string): Promise<void> {
  if (/^[\n -~]*$/.test(text)) return tested.press(...[...text].map((sign) => (sign === '\n' ? 'Enter' : sign)));
  await paste(tested, text);
}

async function paste(tested: Page, text: string): Promise<void> {
  await copy(tested, text);
  await tested.press('Control+v');
}

/** Copies a text out of a field of the page, with keys, and goes back to where the focus was. */
async function copy(tested: Page, text: string): Promise<void> {
  await tested.evaluate((copied: string) => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    const field = document.createElement('textarea');
    field.value = copied;
    Object.assign(window, { focusedBefore: active });
    document.body.append(field);
    field.select();
  }, text);
  await tested.press('Control+c');
  await tested.evaluate(() => {
    document.querySelector('body > textarea')?.remove();
    (window as unknown as { focusedBefore: HTMLElement }).focusedBefore.focus();
  });
}

/** Presses a button, a box or a choice by its name, which it waits for. */
export async function press(tested: Page, inside: string, name: string): Promise<void> {
  await tested.waitFor(
    (element: string, wanted: string) => {
      const main = document.querySelector('samspill-editor')?.shadowRoot?.querySelector('main');
      const root = main?.querySelector(element)?.shadowRoot;
      const words = new RegExp(`^(?:${wanted})`);
      const isIt = (each: Element) =>
        [each.getAttribute('aria-label'), each.textContent].some((text) =>
          words.test((text ?? '').trim().replaceAll('\u00a0', ' ').replace(/\s+/g, ' ')),
        );
      const button = [...(root?.querySelectorAll<HTMLElement>('button, label') ?? [])].find(isIt);
      button?.click();
      return button !== undefined;
    },
    inside,
    name,
  );
}

async function choose(tested: Page, option: string): Promise<void> {
  await tested.evaluate((wanted: string) => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    const select = active as HTMLSelectElement;
    const index = [...select.options].findIndex(({ text }) => text === wanted);
    if (index < 0) throw new Error(`There is no ${wanted}`);
    select.selectedIndex = index;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, option);
}

/** What the list of all problems says, as soon as it is as it should be, or when it has had the time to become so. */
export async function listed(tested: Page, isSo: (list: readonly Told[]) => boolean): Promise<readonly Told[]> {
  for (let looks = 0; ; looks += 1) {
    // A file that has just been opened leads to its own page.
    await goTo(tested, 'problems');
    const list = await tested.evaluate(readList);
    if (list !== null && (isSo(list) || looks > MOST_LOOKS)) return list;
    if (looks > 10 * MOST_LOOKS) throw new Error('The feed is never checked');
    await timePasses(50, 'the time between two looks at the list');
  }
}

/** Whether nothing is told, as of a sound feed. */
export const isQuiet = (list: readonly Told[]): boolean => list.length === 0;

/** Five seconds. */
const MOST_LOOKS = 100;

/** Nothing as long as the feed is being checked. */
function readList(): readonly Told[] | null {
  const main = document.querySelector('samspill-editor')?.shadowRoot?.querySelector('main');
  const root = main?.querySelector('problem-panel')?.shadowRoot;
  if (!root?.querySelector('.chip')) return null;
  const words = (element: Element | null | undefined) =>
    (element?.textContent ?? '').replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();
  return [...root.querySelectorAll('li:not(:has(.reason))')].map((entry) => {
    const about = words(entry.querySelector('p button'));
    const places = words(entry.querySelector('p .subtle'));
    const heading = [...root.querySelectorAll('h2, h3')].findLast(
      (each) => (each.compareDocumentPosition(entry) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    );
    return {
      isError: words(heading) === 'Feil',
      about,
      sentence: words(entry.querySelector('p')).slice(`${about}: `.length).replace(places, '').trim(),
      places: places === '' ? 1 : Number(/\d+/.exec(places)?.[0]),
      buttons: [...entry.querySelectorAll('div button')].map(words),
    };
  });
}

/**
 * Goes where the first entry of the list leads, and waits until the focus is at a cell or a field that is described by
 * the sentence, or on a page that has it below.
 */
export async function follow(tested: Page, { beside, sentence, inCell = sentence, isError }: Mistake): Promise<void> {
  await tested.evaluate(() => {
    const main = document.querySelector('samspill-editor')?.shadowRoot?.querySelector('main');
    main?.querySelector('problem-panel')?.shadowRoot?.querySelector<HTMLElement>('li p button')?.click();
  });
  await tested.waitFor(isToldBeside, beside, inCell, isError === true);
}

function isToldBeside(beside: string, sentence: string, isError: boolean): boolean {
  const isIn = (text: string | null | undefined) => (text ?? '').replaceAll('\u00a0', ' ').includes(sentence);
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (beside === 'page') {
    const main = document.querySelector('samspill-editor')?.shadowRoot?.querySelector('main');
    return location.hash !== '#problems' && isIn(main?.querySelector('problem-panel')?.shadowRoot?.textContent);
  }
  const root = active?.getRootNode() as ShadowRoot | undefined;
  // A choice is described where all of its options are.
  const described = active?.closest('[aria-describedby]');
  const ids = (described?.getAttribute('aria-describedby') ?? '').split(' ');
  const isCell = active?.localName === 'td';
  const isMarked = !isError || described?.getAttribute('aria-invalid') === 'true';
  return isCell === (beside === 'cell') && isMarked && ids.some((id) => isIn(root?.getElementById(id)?.textContent));
}

/** Takes back everything that has been done. */
export async function undoAll(tested: Page): Promise<void> {
  await tested.waitFor(() => {
    const root = document.querySelector('samspill-editor')?.shadowRoot;
    const buttons = [...(root?.querySelectorAll<HTMLButtonElement>('header button') ?? [])];
    const undo = buttons.find(({ textContent, ariaLabel }) => `${ariaLabel ?? ''}${textContent}`.includes('Angre'));
    const isDone = undo !== undefined && (undo.disabled || undo.ariaDisabled === 'true');
    if (!isDone) undo?.click();
    return isDone;
  });
}

function isCellActive(region: string, period: string): boolean {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active?.localName === 'td' && location.hash.includes(`region=${region}&period=${period}`);
}

function isFieldFocused(id: string): boolean {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active !== null && active.id.startsWith(id);
}

/** Waits until the editor says all of some words, in any part of it. */
export async function says(tested: Page, words: readonly string[]): Promise<void> {
  await tested.waitFor((wanted: readonly string[]) => {
    const textOf = (parent: ParentNode): string =>
      [...parent.querySelectorAll('*')].reduce(
        (text, { shadowRoot }) => (shadowRoot ? `${text} ${shadowRoot.textContent} ${textOf(shadowRoot)}` : text),
        '',
      );
    const text = textOf(document).replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').toLowerCase();
    return wanted.every((each) => text.includes(each.toLowerCase()));
  }, words);
}
