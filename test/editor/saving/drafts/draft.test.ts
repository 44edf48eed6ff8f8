import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { countOfChanges, undone, withEdit } from '../../../../src/editor/history/edit-history.js';
import {
  DRAFT_VERSION,
  isForeign,
  newDraftId,
  readDraft,
  type Draft,
} from '../../../../src/editor/saving/drafts/draft.js';
import { draftText } from '../../../../src/editor/saving/drafts/draft-text.js';
import {
  draftOfSession,
  feedOf,
  newSession,
  openedSession,
  sessionOfDraft,
  type Session,
} from '../../../../src/editor/session.js';
import { withValue } from '../../../../src/feed-file/edited-value.js';
import { openFeedFile } from '../../../../src/feed-file/feed-file.js';

const BYTES = new TextEncoder().encode('{\n  "title": "Moss"\n}\n');

function opened(): Session {
  const file = openFeedFile(BYTES);
  assert.ok(!('problem' in file));
  return openedSession(file, { name: 'moss.json', known: BYTES });
}

function edited(session: Session, title: string): Session {
  const value = withValue(feedOf(session), ['title'], title);
  return { ...session, history: withEdit(session.history, value, { action: 'Tittelen endret' }) };
}

/** A session that has been kept and brought back, as a database does it. */
function broughtBack(session: Session): Session {
  const kept = structuredClone({ ...draftOfSession(session), place: '', id: 'a', version: DRAFT_VERSION, time: 1 });
  const draft = readDraft('a', kept);
  assert.ok(!isForeign(draft));
  return sessionOfDraft(draft, 'Kladden hentet fram');
}

describe('a draft', () => {
  it('brings back the work, and the file below it', () => {
    const back = broughtBack(edited(edited(opened(), 'Råde'), 'Våler'));
    assert.deepEqual(feedOf(back), { title: 'Våler' });
    assert.equal(countOfChanges(back.history), 2);
    assert.deepEqual(back.file.value, { title: 'Moss' }, 'what has changed is told against the file');
    const before = { ...back, history: undone(back.history) };
    assert.deepEqual(feedOf(before), { title: 'Moss' });
    assert.equal(countOfChanges(before.history), 0);
    assert.deepEqual(back.known, BYTES);
  });

  it('of a new dashboard says that it is in no file, whatever is taken back', () => {
    const back = broughtBack(edited(newSession({ title: 'Moss' }, 'moss.json'), 'Råde'));
    assert.equal(back.isNew, true);
    assert.equal(countOfChanges(back.history), 2);
    assert.equal(countOfChanges(undone(back.history)), 1);
    const untouched = broughtBack(newSession({ title: 'Moss' }, 'moss.json'));
    assert.equal(countOfChanges(untouched.history), 1);
  });

  it('of the editor before, which knew of one and wrote no version, is read', () => {
    const { file, name } = opened();
    const draft = readDraft('draft', { name, file, value: { title: 'Råde' }, changes: 1, place: '#about', time: 5 });
    assert.ok(!isForeign(draft));
    assert.equal(draft.id, 'draft');
    assert.deepEqual(feedOf(sessionOfDraft(draft, '')), { title: 'Råde' });
  });

  it('of a newer editor, or what is none, is known to be there and not opened', () => {
    const whole: Draft = { ...draftOfSession(opened()), place: '', id: 'a', version: DRAFT_VERSION + 1, time: 1 };
    for (const kept of [whole, { name: 'moss.json' }, 'text', null])
      assert.deepEqual(readDraft('a', kept), { id: 'a', isForeign: true });
  });

  it('has an id that no other has', () => {
    assert.equal(new Set(Array.from({ length: 100 }, newDraftId)).size, 100);
  });

  it('is told with its name, its changes and its time', () => {
    const time = new Date(2026, 10, 30, 13, 2).getTime();
    const draft = { name: 'moss.json', changes: 16, time };
    assert.equal(draftText(draft, 'nb', '2026-11-30'), 'moss.json · 16 endringer · i dag kl. 13.02');
    assert.equal(
      draftText({ ...draft, changes: 1 }, 'en', '2026-12-01'),
      'moss.json · 1 change · 30\u00a0November 2026 at 13:02',
    );
    assert.match(draftText({ ...draft, changes: 0 }, 'nb', '2026-11-30'), /noe du limte inn/);
  });
});
