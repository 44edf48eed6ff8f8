import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';

import { FeedChangeEvent } from '../../src/editor/events/feed-change-event.js';
import { GoToEvent } from '../../src/editor/events/go-to-event.js';
import type { SamspillEditorElement } from '../../src/editor/samspill-editor.js';
import { withValue, without } from '../../src/feed-file/edited-value.js';
import { onQuietPage } from '../browser/quiet-page.js';
import { expectAccessible } from '../browser/accessible.js';
import { pressKey, typeText } from '../browser/keys.js';
import { waitUntil } from '../browser/waiting.js';
import {
  change,
  find,
  focused,
  go,
  heading,
  machine,
  opened,
  pageOf,
  press,
  withOstfold,
  words,
  OSTFOLD,
  type Machine,
} from './shown-editor.js';

/** Drags files over the page, or drops them on it, and says whether the editor has taken that from the browser. */
function drag(type: 'dragover' | 'dragleave' | 'drop', files: readonly File[]): 'taken' | 'left' {
  const event = new DragEvent(type, { bubbles: true, composed: true, cancelable: true });
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  // Firefox takes none from those who make an event.
  Object.defineProperty(event, 'dataTransfer', { value: dataTransfer });
  return document.body.dispatchEvent(event) ? 'left' : 'taken';
}

/** What a part of the page that is shown says. */
function shownBy(editor: SamspillEditorElement, selector: string): string {
  return (pageOf(editor)?.shadowRoot?.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

describe('the editor', () => {
  let keeper: Machine;

  onQuietPage();
  beforeEach(() => {
    keeper = machine();
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
    await pressKey('Control+z');
    await waitUntil(() => words(editor, '.file').endsWith('Alt er lagret'));
    expect(find(editor, 'button', 'Angre')?.getAttribute('aria-disabled')).to.equal('true');
    await pressKey('Control+y');
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
    await waitUntil(() => focused() === 'Lagre', 'the page of saving');
    find(editor, 'button', 'Last ned ostfold.json')?.focus();
    await press(editor, 'button', 'Last ned ostfold.json');
    await waitUntil(() => find(editor, 'button', 'Lagre likevel'), 'the question');
    expect(keeper.downloads.length).to.equal(0);
    // The button that only asks again is gone, and the one that leads to the errors stands in its stead.
    expect(find(editor, 'button', 'Last ned ostfold.json')).to.equal(undefined);
    await waitUntil(() => focused() === 'Se på feilene', 'the focus');
    expect(find(editor, 'button', 'Se på feilene')?.classList.contains('primary')).to.equal(true);
    await press(editor, 'button', 'Lagre likevel');
    await waitUntil(() => keeper.downloads.length === 1, 'the download');
  });

  it('tells beside its field that a title is left in other languages only, and in the list', async () => {
    const editor = await withOstfold(keeper);
    const page = pageOf(editor) as Element & { readonly feed: unknown };
    page.dispatchEvent(new FeedChangeEvent(without(page.feed, ['focusAreas', 4, 'title', 'nb']), 'Tittelen tømt'));
    go(editor, { page: 'item', steps: ['focusAreas', 4] });
    await waitUntil(() => pageOf(editor)?.shadowRoot?.querySelector('.problems li'), 'the error beside the field');
    const form = pageOf(editor)?.shadowRoot;
    expect(form?.querySelector('.problems')?.textContent).to.contain('finnes bare på nynorsk, svensk, engelsk');
    expect([...(form?.querySelectorAll('[aria-invalid=true]') ?? [])].map(({ id }) => id)).to.have.length(1);
    const panel = editor.shadowRoot?.querySelector('problem-panel')?.shadowRoot;
    expect(panel?.querySelector('.chip')?.textContent).to.equal('1 feil');
  });

  it('asks about drafts where it is seen, without moving what is edited', async () => {
    // WebKitGTK's window stays as it is.
    if (!navigator.userAgent.includes('Version/')) await setViewport({ width: 1440, height: 900 });
    const editor = await withOstfold(keeper);
    const top = () => pageOf(editor)?.getBoundingClientRect().top;
    const before = top();
    change(editor, 'Ny tittel');
    const question = () => editor.shadowRoot?.querySelector('.draft-question')?.getBoundingClientRect();
    await waitUntil(question, 'the question');
    expect(question()?.bottom).to.be.at.most(innerHeight);
    expect(question()?.top).to.be.at.least(0);
    expect(top()).to.equal(before);
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

  it('takes a table that is dropped into the figures that are shown, and asks nothing first', async () => {
    const editor = await withOstfold(keeper);
    change(editor, 'Ny tittel');
    go(editor, { page: 'figures', indicator: 1 });
    await waitUntil(() => heading(editor).startsWith('Sysselsatte'), 'the second key figure');
    const table = new File(['region;2024\nMoss;23619\nHalden;14417'], 'tabell.csv');
    drag('dragover', [table]);
    await waitUntil(() => shownBy(editor, '.drop-here').includes('Slipp filen her'), 'the word where to drop');
    drag('dragleave', []);
    await waitUntil(() => shownBy(editor, '.drop-here') === '', 'no word when the file has left');
    expect(drag('drop', [table])).to.equal('taken');
    await waitUntil(() => shownBy(editor, '#preview-heading') !== '', 'how the table was understood');
    expect(heading(editor)).to.contain('Sysselsatte');
    expect(location.hash).to.equal('#figures=1');
    expect(editor.shadowRoot?.querySelector<HTMLDialogElement>('dialog.leave')?.open).to.equal(false);
    expect(words(editor, '.file')).to.equal('ostfold.json 1 endring ikke lagret');
  });

  it('says on the page of figures why what was dropped there is not taken', async () => {
    const editor = await withOstfold(keeper);
    drag('drop', [new File(['%PDF-1.7'], 'a.pdf')]);
    await waitUntil(() => shownBy(editor, 'p.notice').startsWith('Dette er en PDF-fil'), 'what the file is');
    drag('drop', [new File(['a;1'], 'a.csv'), new File(['b;2'], 'b.csv')]);
    await waitUntil(() => shownBy(editor, 'p.notice').includes('én fil om gangen'), 'that they are several');
    expect(location.hash).to.equal('#figures=0');
  });

  it('opens a data file that is dropped, on the page of figures too, and a table where there are none', async () => {
    const editor = await withOstfold(keeper);
    drag('drop', [new File(['{"feedVersion":"1.1","title":"Moss"}'], 'moss.json')]);
    await waitUntil(() => words(editor, '.file').startsWith('moss.json'), 'the data file');
    go(editor, { page: 'about' });
    await waitUntil(() => location.hash === '#about', 'a form');
    drag('drop', [new File(['region;2024\nMoss;23619\nHalden;14417'], 'tabell.csv')]);
    await waitUntil(() => shownBy(editor, '.told').includes('men en tabell'), 'the question about the table');
  });

  it('makes a new dashboard for a place, with the keys alone', async () => {
    const editor = await opened(keeper);
    const chooser = pageOf(editor)?.shadowRoot?.querySelector('place-chooser');
    const field = chooser?.shadowRoot?.querySelector('place-field');
    field?.focus();
    await typeText('rakkestad');
    await pressKey('ArrowDown');
    await pressKey('ArrowUp');
    await pressKey('Enter');
    await waitUntil(() => find(editor, 'button', 'Lag dashbord for Rakkestad'), 'the choice');
    await pressKey('Enter');
    await waitUntil(() => words(editor, '.file').startsWith('rakkestad'), 'the dashboard');
    expect(words(editor, '.file')).to.contain('1 endring ikke lagret');
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
      expect(words(editor, '.frame > [role=status]')).to.equal('');
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
