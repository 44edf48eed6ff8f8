import { expect } from '@open-wc/testing';

import type { SamspillEditorElement } from '../../../src/editor/samspill-editor.js';
import { bytesOfHandle } from '../../../src/editor/saving/file-access.js';
import { expectAccessible } from '../../browser/accessible.js';
import { waitUntil } from '../../browser/waiting.js';
import { change, go, heading, machine, opened, OSTFOLD, press, titleOf, words, type Machine } from '../shown-editor.js';

/** What a browser must have to write to a file: the same that it has for files that a keeper chooses. */
const CAN_WRITE = 'createWritable' in (globalThis.FileSystemFileHandle?.prototype ?? {});
const NAME = 'ostfold.json';

/** Files of the browser's own folder are real: they are written and read as those of the machine are. */
async function handleOf(name: string): Promise<FileSystemFileHandle> {
  const folder = await navigator.storage.getDirectory();
  return folder.getFileHandle(name, { create: true });
}

async function write(handle: FileSystemFileHandle, text: string): Promise<void> {
  const stream = await handle.createWritable();
  await stream.write(text);
  await stream.close();
}

async function textIn(handle: FileSystemFileHandle): Promise<string> {
  return new TextDecoder().decode(await bytesOfHandle(handle));
}

function told(editor: SamspillEditorElement): string {
  const page = editor.shadowRoot?.querySelector('.page > *')?.shadowRoot;
  return (page?.textContent ?? '').replace(/\s+/g, ' ');
}

describe('saving to the file that was opened', () => {
  let keeper: Machine;
  let handle: FileSystemFileHandle;
  let editor: SamspillEditorElement;
  const { warn } = console;

  before(function () {
    if (!CAN_WRITE) this.skip();
  });

  beforeEach(async () => {
    console.warn = () => undefined;
    location.hash = '';
    keeper = machine();
    handle = await handleOf(NAME);
    await write(handle, OSTFOLD);
    Object.assign(keeper.files, { canWrite: true, pickNew: (name: string) => handleOf(`kopi-${name}`) });
    keeper.picked = { name: NAME, bytes: await bytesOfHandle(handle), handle };
    editor = await opened(keeper);
    await press(editor, 'button', 'Velg fil');
    await waitUntil(() => heading(editor).startsWith('Antall jobber'), 'the first figures');
    change(editor, 'Min tittel');
    go(editor, { page: 'save' });
  });

  afterEach(async () => {
    console.warn = warn;
    location.hash = '';
    const folder = await navigator.storage.getDirectory();
    for (const name of [NAME, `kopi-${NAME}`]) await folder.removeEntry(name).catch(() => undefined);
  });

  it('writes only the lines that were touched', async () => {
    await press(editor, 'button', 'Lagre i ostfold.json');
    await waitUntil(() => words(editor, '.file') === 'ostfold.json Alt er lagret', 'the saving');
    const before = OSTFOLD.split('\n');
    const touched = (await textIn(handle)).split('\n').filter((line, index) => line !== before[index]);
    expect(touched.map((line) => line.trim())).to.deep.equal(['"nb": "Min tittel",', '"updated": "2026-11-30",']);
  });

  it('keeps what is done while the file is being written', async () => {
    await press(editor, 'button', 'Lagre i ostfold.json');
    change(editor, 'Enda nyere', 'Tittelen endret igjen');
    await waitUntil(() => told(editor).includes('Lagret kl.'), 'the saving');
    expect(words(editor, '.file')).to.equal('ostfold.json 1 endring ikke lagret');
    expect(await textIn(handle)).to.contain('Min tittel');
    go(editor, { page: 'about' });
    await waitUntil(() => titleOf(editor) === 'Enda nyere', 'the later title');
  });

  it('leaves the file whole when writing fails in the middle, and says so', async () => {
    const create = handle.createWritable.bind(handle);
    handle.createWritable = async () => {
      const stream = await create();
      const part = stream.write.bind(stream);
      stream.write = async () => {
        await part('{ "half');
        throw new DOMException('The disk is full', 'QuotaExceededError');
      };
      return stream;
    };
    await press(editor, 'button', 'Lagre i ostfold.json');
    await waitUntil(() => told(editor).includes('det gikk ikke å skrive i ostfold.json'), 'the sentence');
    expect(await textIn(handle)).to.equal(OSTFOLD);
    expect(words(editor, '.file')).to.equal('ostfold.json 1 endring ikke lagret');
  });

  it('says when the browser was given no leave', async () => {
    Object.assign(handle, { requestPermission: () => Promise.resolve('denied') });
    await press(editor, 'button', 'Lagre i ostfold.json');
    await waitUntil(() => told(editor).includes('fikk ikke lov til å skrive i ostfold.json'), 'the sentence');
    expect(await textIn(handle)).to.equal(OSTFOLD);
  });

  it('says when the file is gone, and saves a new one', async () => {
    await (await navigator.storage.getDirectory()).removeEntry(NAME);
    await press(editor, 'button', 'Lagre i ostfold.json');
    await waitUntil(() => told(editor).includes('ligger ikke lenger der'), 'the sentence');
    await press(editor, 'button', 'Lagre som ny fil');
    await waitUntil(() => words(editor, '.file') === 'kopi-ostfold.json Alt er lagret', 'the new file');
  });

  it('shows both sides of a file that somebody else has saved, and puts them together', async () => {
    await write(handle, OSTFOLD.replace('Tallene svinger med', 'Tallene svinger mye med'));
    await press(editor, 'button', 'Lagre i ostfold.json');
    await press(editor, 'button', 'Se begge');
    await waitUntil(() => heading(editor) === 'To har endret ostfold.json', 'both');
    await waitUntil(() => told(editor).includes('hver sine steder'), 'what can be done');
    await expectAccessible(editor);
    await press(editor, 'button', 'Sett sammen begge');
    await waitUntil(() => heading(editor) === 'Hva er endret?', 'what will be saved');
    expect(await textIn(handle)).not.to.contain('Min tittel', 'nothing is saved before it has been seen');
    await press(editor, 'button', 'Lagre i ostfold.json');
    await waitUntil(() => words(editor, '.file').endsWith('Alt er lagret'), 'the saving');
    expect(await textIn(handle))
      .to.contain('Min tittel')
      .and.to.contain('svinger mye med');
  });

  it('offers no putting together where both have changed the same, and loses neither', async () => {
    const [title = ''] = /"nb": "[^"]*"/.exec(OSTFOLD) ?? [];
    await write(handle, OSTFOLD.replace(title, '"nb": "Deres tittel"'));
    await press(editor, 'button', 'Lagre i ostfold.json');
    await press(editor, 'button', 'Se begge');
    await waitUntil(() => told(editor).includes('Om datafilen: Tittel (bokmål)'), 'the place');
    expect(told(editor)).not.to.contain('Sett sammen');
    await press(editor, 'button', 'Ta deres');
    await waitUntil(() => words(editor, '.file') === 'ostfold.json Alt er lagret', 'their file');
    expect(titleOf(editor)).to.equal('Deres tittel');
    go(editor, { page: 'start' });
    await press(editor, 'button', 'Fortsett der du slapp');
    await waitUntil(() => words(editor, '.file') === 'ostfold.json 1 endring ikke lagret', 'my work');
  });

  it('writes over nothing but what was seen', async () => {
    await write(handle, OSTFOLD.replace('Tallene svinger med', 'Andre har skrevet'));
    await press(editor, 'button', 'Lagre i ostfold.json');
    await press(editor, 'button', 'Se begge');
    await write(handle, OSTFOLD.replace('Tallene svinger med', 'Tredje har skrevet'));
    await press(editor, 'button', 'Behold mitt');
    await press(editor, 'button', 'Se begge');
    expect(await textIn(handle)).to.contain('Tredje har skrevet');
    await press(editor, 'button', 'Behold mitt');
    await waitUntil(() => words(editor, '.file').endsWith('Alt er lagret'), 'the saving');
    expect(await textIn(handle))
      .to.contain('Min tittel')
      .and.not.to.contain('har skrevet');
  });
});
