import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { valueAt } from '../../src/feed/checks/place.js';
import { withValue } from '../../src/feed-file/edited-value.js';
import { bytesWith, openFeedFile, type FeedFile } from '../../src/feed-file/feed-file.js';
import { sizeWith } from '../../src/feed-file/text-size.js';

function fileOf(text: string): FeedFile {
  const file = openFeedFile(new TextEncoder().encode(text));
  if ('problem' in file) throw new Error(text);
  return file;
}

function feedText(figures: number): string {
  const observations = Array.from({ length: figures }, (_, index) => ({
    period: String(1900 + index),
    value: 14_000 + index,
  }));
  return JSON.stringify(
    { title: 'Jobbskaping på Værøy 🌍', indicators: [{ series: [{ observations }] }] },
    undefined,
    2,
  );
}

describe('the size of a file', () => {
  it('is that of its bytes as long as nothing has been edited', () => {
    const file = fileOf(feedText(3));
    assert.equal(sizeWith(file, file.value), bytesWith(file, file.value).length);
  });

  it('follows what is put in, within a few of a hundred bytes of what saving writes', () => {
    const file = fileOf(feedText(50));
    const steps = ['indicators', 0, 'series', 0, 'observations'];
    const list = valueAt(file.value, steps) as readonly unknown[];
    const more = Array.from({ length: 100 }, (_, index) => ({ period: String(2000 + index), value: 15_000 + index }));
    const value = withValue(file.value, steps, [...list, ...more]);
    const [size, written] = [sizeWith(file, value), bytesWith(file, value).length];
    assert.ok(Math.abs(size - written) < 0.03 * written, `${size} for ${written}`);
    assert.ok(sizeWith(file, withValue(value, steps, list.slice(0, 10))) < sizeWith(file, file.value));
  });
});
