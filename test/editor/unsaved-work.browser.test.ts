import { expect } from '@open-wc/testing';

import type { SamspillEditorElement } from '../../src/editor/samspill-editor.js';
import { onQuietPage } from '../browser/quiet-page.js';
import { waitUntil } from '../browser/waiting.js';
import { asText, NEW_QUARTER } from './figures/pasted.js';
import { pasteEvent } from './figures/shown-page.js';
import {
  change,
  find,
  go,
  heading,
  machine,
  opened,
  pageOf,
  press,
  titleOf,
  withOstfold,
  words,
  type Machine,
} from './shown-editor.js';

/** A tab beside another that still holds its draft, «Ny tittel», which is not offered. */
async function besideHeldDraft(keeper: Machine): Promise<SamspillEditorElement> {
  keeper.isAllowed = true;
  const editor = await withOstfold(keeper);
  change(editor, 'Ny tittel');
  await waitUntil(() => keeper.kept.size === 1, 'the draft');
  keeper.held = new Set(keeper.kept.keys());
  const other = await opened(keeper);
  await waitUntil(() => find(other, 'button', 'Velg fil'), 'the other tab');
  expect(find(other, 'button', 'Fortsett der du slapp')).to.equal(undefined);
  return other;
}

describe('work that is not saved', () => {
  let keeper: Machine;

  onQuietPage();
  beforeEach(() => {
    keeper = machine();
  });

  it('asks before something else is opened over work that is not saved, and loses nothing', async () => {
    const editor = await withOstfold(keeper);
    change(editor, 'Ny tittel');
    go(editor, { page: 'start' });
    await press(editor, 'button', 'Østfold');
    const dialog = editor.shadowRoot?.querySelector('dialog');
    await waitUntil(() => dialog?.open, 'the question');
    expect(dialog?.textContent).to.contain('ostfold.json');
    await press(editor, 'button', 'Bli her');
    await waitUntil(() => !dialog?.open, 'the answer');
    expect(words(editor, '.file')).to.equal('');
    await press(editor, 'button', 'Østfold');
    await press(editor, 'button', 'Legg til side og åpne');
    await waitUntil(() => words(editor, '.file') === 'ostfold.json Alt er lagret', 'the other file');
    const leaving = new Event('beforeunload', { cancelable: true });
    expect(dispatchEvent(leaving)).to.equal(false, 'what was put aside lives in this tab alone');
    go(editor, { page: 'start' });
    await press(editor, 'button', 'Fortsett der du slapp');
    await waitUntil(() => words(editor, '.file') === 'ostfold.json 1 endring ikke lagret', 'the work');
    expect(titleOf(editor)).to.equal('Ny tittel');
    await press(editor, 'button', 'Angre');
    await waitUntil(() => words(editor, '.file') === 'ostfold.json Alt er lagret', 'the file below it');
  });

  it('keeps a block that was pasted while the keeper is elsewhere, and says that it waits', async () => {
    const editor = await withOstfold(keeper);
    document.body.dispatchEvent(pasteEvent({ 'text/plain': asText(NEW_QUARTER) }));
    await waitUntil(() => find(editor, 'button', 'Ta inn 12 tall'), 'the preview');
    for (const place of [{ page: 'figures', indicator: 1 }, { page: 'changes' }] as const) {
      go(editor, place);
      await waitUntil(() => !find(editor, 'button', 'Ta inn 12 tall'), 'another page');
    }
    await waitUntil(() => find(editor, 'p', 'Du har limt inn 12 tall som ikke er tatt inn.'), 'the sentence');
    await press(editor, 'button', 'Tilbake til dem');
    await press(editor, 'button', 'Ta inn 12 tall');
    go(editor, { page: 'changes' });
    await waitUntil(() => heading(editor) === 'Hva er endret?', 'the changes');
    expect(find(editor, 'p', 'Du har limt inn')).to.equal(undefined);
  });

  it('saves first where that is wanted', async () => {
    const editor = await withOstfold(keeper);
    change(editor, 'Ny tittel');
    go(editor, { page: 'start' });
    await press(editor, 'button', 'Østfold');
    await press(editor, 'button', 'Lagre først');
    await waitUntil(() => heading(editor) === 'Lagre', 'the page for it');
    expect(words(editor, '.file')).to.equal('ostfold.json 1 endring ikke lagret');
  });

  it('puts work aside when a draft is taken up over it', async () => {
    keeper.isAllowed = true;
    const editor = await withOstfold(keeper);
    change(editor, 'Første');
    await waitUntil(() => keeper.kept.size === 1, 'the first draft');
    go(editor, { page: 'start' });
    await press(editor, 'button', 'Østfold');
    await press(editor, 'button', 'Legg til side og åpne');
    await waitUntil(() => words(editor, '.file') === 'ostfold.json Alt er lagret', 'the other file');
    change(editor, 'Andre');
    await waitUntil(() => keeper.kept.size === 2, 'two drafts');
    go(editor, { page: 'start' });
    await press(editor, 'button', 'Fortsett der du slapp');
    await waitUntil(() => titleOf(editor) === 'Første', 'the first');
    go(editor, { page: 'start' });
    await press(editor, 'button', 'Fortsett der du slapp');
    await waitUntil(() => titleOf(editor) === 'Andre', 'the second');
    await waitUntil(() => keeper.kept.size === 2, 'both to be kept');
  });

  it('leaves to another tab what that still holds', async () => {
    const other = await besideHeldDraft(keeper);
    await press(other, 'button', 'Østfold');
    await waitUntil(() => words(other, '.file') === 'ostfold.json Alt er lagret', 'its file');
    change(other, 'En annen');
    await waitUntil(() => keeper.kept.size === 2, 'two drafts');
  });

  it('offers what another tab held as soon as that tab is lost', async () => {
    const other = await besideHeldDraft(keeper);
    keeper.letGo();
    await press(other, 'button', 'Fortsett der du slapp');
    await waitUntil(() => titleOf(other) === 'Ny tittel', 'its work');
  });

  it('offers what another tab was still writing when it was lost', async () => {
    keeper.isAllowed = true;
    const editor = await withOstfold(keeper);
    change(editor, 'Ny tittel');
    await waitUntil(() => keeper.kept.size === 1, 'the draft');
    const [written] = [...keeper.kept];
    keeper.held = new Set(keeper.kept.keys());
    keeper.kept.clear();
    const other = await opened(keeper);
    await waitUntil(() => find(other, 'button', 'Velg fil'), 'the other tab');
    if (written) keeper.kept.set(...written);
    keeper.letGo();
    await press(other, 'button', 'Fortsett der du slapp');
    await waitUntil(() => titleOf(other) === 'Ny tittel', 'its work');
  });

  it('tells when no draft can be kept, and why', async () => {
    keeper.isAllowed = true;
    const editor = await withOstfold(keeper);
    Object.assign(keeper.drafts, { write: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) });
    change(editor, 'Ny tittel');
    await waitUntil(() => words(editor, '.page > .notice').includes('ikke mer plass'), 'the notice');
    Object.assign(keeper.drafts, { isAllowed: () => Promise.reject(new DOMException('no', 'SecurityError')) });
    keeper.isAllowed = false;
    const other = await withOstfold(keeper);
    change(other, 'Ny tittel');
    await waitUntil(() => words(other, '.page > .notice').includes('private vinduer'), 'the other notice');
    expect(find(other, 'button', 'Ja, behold en kladd')).to.equal(undefined);
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

  it('keeps what was mended when the broken file is left, and brings it back', async () => {
    keeper.picked = { name: 'moss.json', bytes: new TextEncoder().encode('{\n  "title": "Moss"\n  "x": 1\n}\n') };
    const editor = await opened(keeper);
    await press(editor, 'button', 'Velg fil');
    await waitUntil(() => heading(editor) === 'moss.json må rettes først', 'the page to mend it');
    const field = pageOf(editor)?.shadowRoot?.querySelector('textarea');
    if (!field) throw new Error('There is no field');
    field.value = '{\n  "title": "Moss og Råde"\n  "x": 1\n}\n';
    await press(editor, 'button', 'Tilbake til startsiden');
    await press(editor, 'button', 'Fortsett der du slapp');
    await waitUntil(() => heading(editor) === 'moss.json må rettes først', 'the page again');
    expect(pageOf(editor)?.shadowRoot?.querySelector('textarea')?.value).to.contain('Moss og Råde');
  });
});
