import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import { FeedChangeEvent } from '../../src/editor/feed-change-event.js';
import type { EditorPlace } from '../../src/editor/editor-place.js';
import { GoToEvent } from '../../src/editor/go-to-event.js';
import type { Draft, DraftStore } from '../../src/editor/saving/draft-store.js';
import type { FileAccess, PickedFile } from '../../src/editor/saving/file-access.js';
import { SamspillEditorElement } from '../../src/editor/samspill-editor.js';
import { withValue } from '../../src/feed-file/edited-value.js';
import { expectAccessible } from '../browser/accessible.js';
import { waitUntil } from '../browser/waiting.js';

const OSTFOLD = await (await fetch('/demo/feeds/ostfold.json')).text();

/** The keeper's machine, as far as the editor may reach it. */
interface Machine {
  readonly files: FileAccess;
  readonly drafts: DraftStore;
  picked: PickedFile | undefined;
  draft: Draft | undefined;
  isAllowed: boolean;
  readonly downloads: { readonly name: string; readonly text: string }[];
}

function machine(): Machine {
  const it: Machine = {
    picked: undefined,
    draft: undefined,
    isAllowed: false,
    downloads: [],
    files: {
      canWrite: false,
      pick: () => Promise.resolve(it.picked),
      pickNew: () => Promise.resolve(undefined),
      download: (name, bytes) => void it.downloads.push({ name, text: new TextDecoder().decode(bytes) }),
    },
    drafts: {
      isAllowed: () => Promise.resolve(it.isAllowed),
      read: () => Promise.resolve(it.draft),
      write: (draft) => Promise.resolve(void (it.draft = draft)),
      remove: () => Promise.resolve(void (it.draft = undefined)),
      allow: (isAllowed) => Promise.resolve(void (it.isAllowed = isAllowed)),
    },
  };
  return it;
}

async function opened(keeper: Machine, today = '2026-11-30'): Promise<SamspillEditorElement> {
  const editor = new SamspillEditorElement();
  Object.assign(editor, { examples: { 'ostfold.json': OSTFOLD }, today, files: keeper.files, drafts: keeper.drafts });
  await fixture(html`<div>${editor}</div>`);
  await editor.updateComplete;
  return editor;
}

/** All elements, those in shadow trees among them. */
function* elementsIn(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
  }
}

function find(editor: SamspillEditorElement, tag: string, name: string): HTMLElement | undefined {
  const root = editor.shadowRoot;
  if (!root) return undefined;
  for (const element of elementsIn(root)) {
    const label = element.getAttribute('aria-label') ?? element.textContent.replace(/\s+/g, ' ').trim();
    if (element.localName === tag && label.startsWith(name) && element instanceof HTMLElement) return element;
  }
  return undefined;
}

async function press(editor: SamspillEditorElement, tag: string, name: string): Promise<void> {
  await waitUntil(() => find(editor, tag, name), `${tag} «${name}»`);
  find(editor, tag, name)?.click();
  await editor.updateComplete;
}

function pageOf(editor: SamspillEditorElement): Element | null {
  return editor.shadowRoot?.querySelector('.page > *') ?? null;
}

function heading(editor: SamspillEditorElement): string {
  return pageOf(editor)?.shadowRoot?.querySelector('h1')?.textContent.trim() ?? '';
}

function words(editor: SamspillEditorElement, selector: string): string {
  return (editor.shadowRoot?.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function focused(): string {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

async function withOstfold(keeper: Machine): Promise<SamspillEditorElement> {
  const editor = await opened(keeper);
  await press(editor, 'button', 'Østfold');
  await waitUntil(() => heading(editor).startsWith('Antall jobber'), 'the first figures');
  return editor;
}

/** What a part of the editor does when its keeper has changed something. */
function change(editor: SamspillEditorElement, title: string, action = 'Tittelen endret', together?: string): void {
  const page = pageOf(editor) as (Element & { readonly feed: unknown }) | null;
  page?.dispatchEvent(new FeedChangeEvent(withValue(page.feed, ['title', 'nb'], title), action, together));
}

function go(editor: SamspillEditorElement, place: EditorPlace): void {
  pageOf(editor)?.dispatchEvent(new GoToEvent(place));
}

async function pressWithControl(key: 'z' | 'y'): Promise<void> {
  await sendKeys({ down: 'Control' });
  await sendKeys({ press: key });
  await sendKeys({ up: 'Control' });
}

describe('the editor', () => {
  let keeper: Machine;

  beforeEach(() => {
    keeper = machine();
    location.hash = '';
  });

  afterEach(() => {
    location.hash = '';
    document.documentElement.lang = 'nb';
  });

  it('begins with what a keeper can do, and is accessible', async () => {
    const editor = await opened(keeper);
    expect(heading(editor)).to.equal('Hva vil du gjøre?');
    expect(find(editor, 'button', 'Velg fil')).to.be.ok;
    expect(words(editor, 'header')).not.to.contain('Angre');
    await expectAccessible(editor);
  });

  it('opens an example: its name, its parts, its figures and what readers see', async () => {
    const editor = await withOstfold(keeper);
    expect(words(editor, '.file')).to.equal('ostfold.json Alt er lagret');
    expect(words(editor, '.navigation')).to.contain('Fokusområder 6');
    expect(location.hash).to.equal('#figures=0');
    expect(focused()).to.contain('Antall jobber');
    await waitUntil(() =>
      editor.shadowRoot?.querySelector('problem-panel')?.shadowRoot?.textContent.includes('0 feil'),
    );
    await expectAccessible(editor);
  });

  it('counts what is done, takes it back and does it again, by keys too', async () => {
    const editor = await withOstfold(keeper);
    change(editor, 'Ny tittel');
    await editor.updateComplete;
    expect(words(editor, '.file')).to.equal('ostfold.json 1 endring ikke lagret');
    expect(find(editor, 'button', 'Angre: Tittelen endret')).to.be.ok;
    await pressWithControl('z');
    await waitUntil(() => words(editor, '.file').endsWith('Alt er lagret'));
    expect(find(editor, 'button', 'Angre')?.getAttribute('aria-disabled')).to.equal('true');
    await pressWithControl('y');
    await waitUntil(() => words(editor, '.file').endsWith('1 endring ikke lagret'));
  });

  it('takes what is typed in a field as one step', async () => {
    const editor = await withOstfold(keeper);
    for (const title of ['Ny', 'Ny t', 'Ny tittel']) {
      change(editor, title, 'Tittelen endret', 'title/nb');
      await editor.updateComplete;
    }
    expect(words(editor, '.file')).to.equal('ostfold.json 1 endring ikke lagret');
  });

  it('goes to a form by the list, gives its heading the focus, and back leads back', async () => {
    const editor = await withOstfold(keeper);
    await press(editor, 'a', 'Fokusområder');
    await waitUntil(() => heading(editor) === 'Fokusområder', 'the list');
    await waitUntil(() => focused() === 'Fokusområder', 'the focus');
    go(editor, { page: 'item', steps: ['focusAreas', 1] });
    await waitUntil(() => heading(editor) === 'Bioøkonomi', 'the form');
    expect(location.hash).to.equal('#item=focusAreas/1');
    history.back();
    await waitUntil(() => heading(editor) === 'Fokusområder', 'the list again');
    const current = editor.shadowRoot?.querySelector('.navigation [aria-current]');
    expect(current?.textContent).to.contain('Fokusområder');
  });

  it('says what has changed, downloads the file with the date of today, and is saved', async () => {
    const editor = await withOstfold(keeper);
    change(editor, 'Ny tittel');
    await press(editor, 'button', 'Se hva som er endret');
    await waitUntil(() => heading(editor) === 'Hva er endret?', 'the changes');
    await press(editor, 'button', 'Last ned ostfold.json');
    await waitUntil(() => keeper.downloads.length === 1, 'the download');
    const [{ name, text } = { name: '', text: '' }] = keeper.downloads;
    expect(name).to.equal('ostfold.json');
    const lines = OSTFOLD.split('\n');
    const touched = text.split('\n').filter((line, index) => line !== lines[index]);
    expect(touched.map((line) => line.trim()).join(' ')).to.match(/^.*Ny tittel.* "updated": "2026-11-30",$/);
    await waitUntil(() => words(editor, '.file').endsWith('Alt er lagret'));
    expect(location.hash).to.equal('#save');
  });

  it('tells of errors, jumps there, and asks before it saves with them', async () => {
    const editor = await withOstfold(keeper);
    const page = pageOf(editor) as Element & { readonly feed: unknown };
    page.dispatchEvent(new FeedChangeEvent(withValue(page.feed, ['focusAreas', 0, 'title'], ''), 'Tittelen tømt'));
    go(editor, { page: 'problems' });
    await press(editor, 'button', 'Fokusområder, nr. 1');
    await waitUntil(() => location.hash.startsWith('#item=focusAreas/0'), 'the form');
    go(editor, { page: 'save' });
    await press(editor, 'button', 'Last ned ostfold.json');
    await waitUntil(() => find(editor, 'button', 'Lagre likevel'), 'the question');
    expect(keeper.downloads.length).to.equal(0);
    await press(editor, 'button', 'Lagre likevel');
    await waitUntil(() => keeper.downloads.length === 1, 'the download');
  });

  it('keeps a draft for those who say yes, and goes on with it', async () => {
    const editor = await withOstfold(keeper);
    change(editor, 'Ny tittel');
    await press(editor, 'button', 'Ja, behold en kladd');
    await waitUntil(() => keeper.draft, 'the draft');
    expect(keeper.draft).to.include({ name: 'ostfold.json', changes: 1, place: '#figures=0' });
    editor.remove();
    location.hash = '';
    const again = await opened(keeper);
    await press(again, 'button', 'Fortsett der du slapp');
    await waitUntil(() => words(again, '.file') === 'ostfold.json 1 endring ikke lagret', 'the draft to be open');
    expect((pageOf(again) as unknown as { feed: { title: { nb: string } } }).feed.title.nb).to.equal('Ny tittel');
  });

  it('keeps nothing before it has asked', async () => {
    const editor = await withOstfold(keeper);
    change(editor, 'Ny tittel');
    await press(editor, 'button', 'Nei takk');
    change(editor, 'En annen tittel');
    await editor.updateComplete;
    expect(keeper.draft).to.equal(undefined);
    expect(find(editor, 'button', 'Ja, behold en kladd')).to.equal(undefined);
  });

  it('shows a broken file with its mistakes, and opens it when it has been mended', async () => {
    const text = '{\n  "feedVersion": "1.1"\n  "title": "Moss"\n}\n';
    keeper.picked = { name: 'moss.json', bytes: new TextEncoder().encode(text) };
    const editor = await opened(keeper);
    await press(editor, 'button', 'Velg fil');
    await waitUntil(() => heading(editor) === 'moss.json må rettes først', 'the page to mend it');
    expect(find(editor, 'button', 'Linje 2')).to.be.ok;
    await expectAccessible(editor);
    const field = pageOf(editor)?.shadowRoot?.querySelector('textarea');
    if (!field) throw new Error('There is no field');
    expect(field.value).to.equal(text);
    field.value = text.replace('"1.1"', '"1.1",');
    await press(editor, 'button', 'Prøv igjen');
    await waitUntil(() => words(editor, '.file') === 'moss.json 1 endring ikke lagret', 'the mended file');
  });

  it('names a file that is something else', async () => {
    keeper.picked = { name: 'tabell.csv', bytes: new TextEncoder().encode('region;2024K1\nMoss;23619\nHalden;14417') };
    const editor = await opened(keeper);
    await press(editor, 'button', 'Velg fil');
    await waitUntil(() => pageOf(editor)?.shadowRoot?.textContent.includes('men en tabell'), 'the notice');
    await press(editor, 'button', 'Hent tallene');
    await waitUntil(() => pageOf(editor)?.shadowRoot?.textContent.includes('Åpne datafilen først'), 'the next step');
    await press(editor, 'button', 'Østfold');
    await waitUntil(() => find(editor, 'button', 'Ta inn 2 tall'), 'what would come in');
  });

  it('makes a new dashboard for a place, with the keys alone', async () => {
    const editor = await opened(keeper);
    const chooser = pageOf(editor)?.shadowRoot?.querySelector('place-chooser');
    const field = chooser?.shadowRoot?.querySelector('input');
    field?.focus();
    await sendKeys({ type: 'våler' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => find(editor, 'button', 'Lag dashbord for Våler (Østfold)'), 'the choice');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => words(editor, '.file').startsWith('valer'), 'the dashboard');
    expect(words(editor, '.file')).to.contain('1 endring ikke lagret');
  });

  it('asks before work would be lost', async () => {
    const editor = await withOstfold(keeper);
    change(editor, 'Ny tittel');
    go(editor, { page: 'start' });
    await press(editor, 'button', 'Østfold');
    const dialog = editor.shadowRoot?.querySelector('dialog');
    await waitUntil(() => dialog?.open, 'the question');
    await press(editor, 'button', 'Bli her');
    await waitUntil(() => !dialog?.open, 'the answer');
    const leaving = new Event('beforeunload', { cancelable: true });
    expect(dispatchEvent(leaving)).to.equal(false, 'leaving is asked about');
  });

  it('speaks four languages', async () => {
    const editor = await withOstfold(keeper);
    const chooser = editor.shadowRoot?.querySelector<HTMLSelectElement>('header select');
    for (const [language, step] of [
      ['nn', 'Kva er endra?'],
      ['sv', 'Vad har ändrats?'],
      ['en', 'What has changed?'],
    ] as const) {
      if (chooser) chooser.value = language;
      chooser?.dispatchEvent(new Event('change'));
      await editor.updateComplete;
      expect(words(editor, '.steps')).to.contain(step);
      expect(document.documentElement.lang).to.equal(language);
    }
    history.replaceState(null, '', location.pathname + location.hash);
  });

  it('leads from what is chosen in the preview to its form, and leaves the focus there', async () => {
    const editor = await withOstfold(keeper);
    const pane = editor.shadowRoot?.querySelector('preview-pane');
    pane?.dispatchEvent(new GoToEvent({ page: 'item', steps: ['focusAreas', 1] }));
    await waitUntil(() => heading(editor) === 'Bioøkonomi', 'the form');
    expect(focused()).not.to.equal('Bioøkonomi');
  });
});
