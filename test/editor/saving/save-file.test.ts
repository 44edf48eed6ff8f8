import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { countOfChanges, undone, withEdit } from '../../../src/editor/history/edit-history.js';
import type { FileAccess } from '../../../src/editor/saving/file-access.js';
import { saveSession, usualWay } from '../../../src/editor/saving/save-file.js';
import { feedOf, newSession, openedSession, type Session } from '../../../src/editor/session.js';
import { withValue } from '../../../src/feed-file/edited-value.js';
import { openFeedFile } from '../../../src/feed-file/feed-file.js';

const TEXT = '{\n  "feedVersion": "1.1",\n  "updated": "2026-01-01",\n  "title": "Moss"\n}\n';
const TODAY = { today: '2026-11-30', action: 'Sist oppdatert' };

/** A file of the machine with a content, that writes down what is written to it. */
function handleOf(content: string, refuses?: string) {
  const file = { content };
  const handle = {
    kind: 'file',
    name: 'moss.json',
    getFile: () => Promise.resolve(new Blob([file.content])),
    createWritable: () => {
      if (refuses) return Promise.reject(new DOMException('no', refuses));
      let written = '';
      return Promise.resolve({
        write: async (blob: Blob) => void (written += await blob.text()),
        close: () => Promise.resolve(void (file.content = written)),
      });
    },
  };
  return { file, handle: handle as unknown as FileSystemFileHandle };
}

function edited(handle?: FileSystemFileHandle): Session {
  const bytes = new TextEncoder().encode(TEXT);
  const file = openFeedFile(bytes);
  assert.ok(!('problem' in file));
  const session = openedSession(file, { name: 'moss.json', handle, known: bytes });
  const value = withValue(feedOf(session), ['title'], 'Moss og Råde');
  return { ...session, history: withEdit(session.history, value, { action: 'Tittelen endret' }) };
}

function files(picked?: FileSystemFileHandle): FileAccess & { readonly downloads: [string, string][] } {
  const downloads: [string, string][] = [];
  return {
    canWrite: picked !== undefined,
    pick: () => Promise.resolve(undefined),
    pickNew: () => Promise.resolve(picked),
    download: (name, bytes) => void downloads.push([name, new TextDecoder().decode(bytes)]),
    downloads,
  };
}

const SAVED = TEXT.replace('"Moss"', '"Moss og Råde"').replace('2026-01-01', '2026-11-30');

describe('saving a feed', () => {
  it('writes only what was touched, and today, into the file that was opened', async () => {
    const { file, handle } = handleOf(TEXT);
    const session = edited(handle);
    assert.equal(usualWay(session, { canWrite: true }), 'same');
    const saved = await saveSession(session, 'same', files(handle), TODAY);
    assert.equal(saved.kind, 'saved');
    assert.equal(file.content, SAVED);
    assert.equal(countOfChanges(saved.session.history), 0);
    assert.equal(countOfChanges(undone(saved.session.history)), 1, 'what was saved can be taken back');
    const again = await saveSession(saved.session, 'same', files(handle), { ...TODAY, today: '2026-12-01' });
    assert.equal(again.kind, 'saved');
    assert.equal(file.content, SAVED, 'a day later nothing has been changed');
  });

  it('asks before it takes away what somebody else has saved', async () => {
    const { file, handle } = handleOf(TEXT.replace('Moss', 'Halden'));
    const session = edited(handle);
    const first = await saveSession(session, 'same', files(handle), TODAY);
    assert.equal(first.kind, 'changed-meanwhile');
    assert.match(file.content, /Halden/);
    const seen = { ...session, known: first.bytes };
    assert.equal((await saveSession(seen, 'same', files(handle), TODAY)).kind, 'saved');
    assert.equal(file.content, SAVED);
  });

  it('downloads where the browser cannot write', async () => {
    const access = files();
    const session = edited();
    assert.equal(usualWay(session, access), 'download');
    assert.equal((await saveSession(session, 'download', access, TODAY)).kind, 'saved');
    assert.deepEqual(access.downloads, [['moss.json', SAVED]]);
  });

  it('saves a new dashboard where the keeper says, and knows the file from then on', async () => {
    const { file, handle } = handleOf('');
    const session = newSession({ feedVersion: '1.1', updated: '2026-11-30' }, 'moss.json');
    assert.equal(usualWay(session, { canWrite: true }), 'new');
    const saved = await saveSession(session, 'new', files(handle), TODAY);
    assert.equal(saved.kind, 'saved');
    assert.equal(saved.session.handle, handle);
    assert.equal(saved.session.isNew, false);
    assert.deepEqual(JSON.parse(file.content), { feedVersion: '1.1', updated: '2026-11-30' });
  });

  it('loses nothing when the keeper changes their mind, or the file is locked', async () => {
    const session = edited();
    assert.equal((await saveSession(session, 'new', { ...files(), canWrite: true }, TODAY)).kind, 'cancelled');
    const refused = handleOf(TEXT, 'NotAllowedError');
    assert.equal((await saveSession(edited(refused.handle), 'same', files(refused.handle), TODAY)).kind, 'refused');
    const gone = handleOf(TEXT, 'NotFoundError');
    assert.equal((await saveSession(edited(gone.handle), 'same', files(gone.handle), TODAY)).kind, 'gone');
    const locked = handleOf(TEXT, 'NoModificationAllowedError');
    assert.equal((await saveSession(edited(locked.handle), 'same', files(locked.handle), TODAY)).kind, 'failed');
    assert.equal(locked.file.content, TEXT);
  });
});
