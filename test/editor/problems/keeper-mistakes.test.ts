import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { checkFile } from '../../../src/check/check-file.js';
import { problemListOf, type ProblemEntry } from '../../../src/editor/problems/problem-list.js';
import { checkFeedValue } from '../../../src/feed/checks/check-feed-text.js';
import { MISTAKES } from './keeper-mistakes.js';

const TODAY = '2026-11-30';

function entriesOf(feed: unknown): readonly ProblemEntry[] {
  const { errors, remarks } = problemListOf(checkFeedValue(feed, [], TODAY), feed, { language: 'nb', today: TODAY });
  return [...errors, ...remarks];
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('a mistake of a keeper', () => {
  for (const { what, feed, isError = false, about, sentence, places = 1, buttons } of MISTAKES) {
    it(`is told once, with what mends it: ${what}`, () => {
      const told = entriesOf(feed).map((entry) => ({
        isError: entry.severity === 'error',
        about: plain(entry.about),
        sentence: plain(entry.sentence),
        places: entry.count,
        buttons: entry.suggestions.map(({ label }) => plain(label)),
      }));
      assert.deepEqual(told, [{ isError, about, sentence, places, buttons }]);
    });

    it(`is gone when any of its buttons has been pressed: ${what}`, () => {
      const codes = entriesOf(feed).map(({ code }) => code);
      for (const { label, apply } of entriesOf(feed).flatMap(({ suggestions }) => suggestions)) {
        const left = entriesOf(apply(feed)).filter(({ code }) => codes.includes(code));
        assert.deepEqual(
          left.map(({ sentence: of }) => of),
          [],
          label,
        );
      }
    });

    it(`is one finding of the command, too: ${what}`, () => {
      const { findings } = checkFile(new TextEncoder().encode(JSON.stringify(feed)), { language: 'nb', today: TODAY });
      assert.equal(findings.length, 1, findings.map(({ sentence: of }) => of).join('\n'));
    });
  }
});
