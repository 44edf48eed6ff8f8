import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { countOfChanges, undone, withEdit } from '../../../src/editor/history/edit-history.js';
import { bothVersions, togetherSession } from '../../../src/editor/saving/both-versions.js';
import { feedOf, openedSession, type Session } from '../../../src/editor/session.js';
import { withValue } from '../../../src/feed-file/edited-value.js';
import { bytesWith, openFeedFile } from '../../../src/feed-file/feed-file.js';

const TEXT = '{\n  "updated": "2026-01-01",\n  "title": "Moss",\n  "description": "Tall"\n}\n';
const bytes = (text: string) => new TextEncoder().encode(text);

function session(title: string): Session {
  const file = openFeedFile(bytes(TEXT));
  assert.ok(!('problem' in file));
  const opened = openedSession(file, { name: 'moss.json', known: bytes(TEXT) });
  const value = withValue(withValue(feedOf(opened), ['title'], title), ['updated'], '2026-11-30');
  return { ...opened, history: withEdit(opened.history, value, { action: 'Tittelen endret' }) };
}

describe('a file that somebody else has saved', () => {
  it('takes both edits where they touch different places, in their file', () => {
    const theirs = TEXT.replace('Tall', 'Nye tall').replace('2026-01-01', '2026-11-29');
    const mine = session('Moss og Råde');
    const both = bothVersions(mine, bytes(theirs));
    assert.deepEqual(both.together?.conflicts, [], 'the day is no conflict');
    const together = togetherSession(mine, both, 'Satt sammen');
    assert.ok(together);
    assert.equal(
      new TextDecoder().decode(bytesWith(together.file, feedOf(together))),
      theirs.replace('"Moss"', '"Moss og Råde"'),
    );
    assert.equal(countOfChanges(together.history), 1);
    assert.deepEqual(feedOf({ ...together, history: undone(together.history) }), both.theirs?.value);
    assert.deepEqual(together.known, bytes(theirs));
  });

  it('is not put together where both have changed the same', () => {
    const mine = session('Moss og Råde');
    const both = bothVersions(mine, bytes(TEXT.replace('"Moss"', '"Mosseregionen"')));
    assert.deepEqual(both.together?.conflicts, [['title']]);
    assert.equal(togetherSession(mine, both, ''), undefined);
  });

  it('may be no feed any more', () => {
    const mine = session('Moss og Råde');
    const both = bothVersions(mine, bytes('{ broken'));
    assert.equal(both.theirs, undefined);
    assert.equal(togetherSession(mine, both, ''), undefined);
  });
});
