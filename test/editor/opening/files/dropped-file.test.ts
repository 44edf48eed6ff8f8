import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { droppedFile } from '../../../../src/editor/opening/files/dropped-file.js';

interface Dropped {
  readonly file: File;
  readonly isFolder?: boolean;
  readonly handle?: object;
}

/** What a browser hands to a page when something is dropped on it. */
function transferOf(...dropped: readonly Dropped[]): DataTransfer {
  const items = dropped.map(({ isFolder = false, handle }) => ({
    kind: 'file',
    webkitGetAsEntry: () => ({ isDirectory: isFolder }),
    ...(handle ? { getAsFileSystemHandle: () => Promise.resolve(handle) } : {}),
  }));
  return { items, files: dropped.map(({ file }) => file) } as unknown as DataTransfer;
}

const FEED = new File(['{}'], 'moss.json');

describe('what is dropped on the page', () => {
  it('is a file, with leave to write to it where the browser gives that', async () => {
    const handle = { kind: 'file', name: 'moss.json' };
    const dropped = await droppedFile(transferOf({ file: FEED, handle }));
    assert.ok(dropped?.kind === 'file');
    assert.deepEqual([dropped.file.name, new TextDecoder().decode(dropped.file.bytes)], ['moss.json', '{}']);
    assert.equal(dropped.file.handle, handle);
    const plain = await droppedFile(transferOf({ file: FEED }));
    assert.ok(plain?.kind === 'file' && plain.file.handle === undefined);
  });

  it('may be several files, a folder, or a file that cannot be read', async () => {
    const unreadable = Object.assign(new File([], 'borte.json'), {
      slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')) }),
    });
    const cases = [
      ['several', transferOf({ file: FEED }, { file: FEED })],
      ['folder', transferOf({ file: FEED, isFolder: true })],
      ['unreadable', transferOf({ file: unreadable })],
    ] as const;
    for (const [mistake, transfer] of cases)
      assert.deepEqual(await droppedFile(transfer), { kind: 'mistake', mistake });
  });

  it('is no business of the editor when it is a piece of text', async () => {
    assert.equal(await droppedFile({ items: [{ kind: 'string' }], files: [] } as unknown as DataTransfer), undefined);
  });
});
