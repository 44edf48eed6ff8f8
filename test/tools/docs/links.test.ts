import assert from 'node:assert/strict';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { describe, it } from 'node:test';

import { findFiles } from '../../../tools/process/files.mjs';

/** Texts in code are no links. */
const CODE = /^```[\s\S]*?^```|`[^`\n]*`/gmu;
const LINK = /\]\((?<target>[^()\s]+)\)/gu;
const HEADING = /^#{1,6} (?<title>.+)$/gmu;

const PAGES = [
  ...(await readdir('.')).filter((name) => name.endsWith('.md')),
  ...(await Promise.all(['.github', 'demo', 'docs'].map((folder) => findFiles(folder, /\.md$/u)))).flat(),
];

/** The name under which a heading can be linked to: its letters and digits, small, with hyphens for spaces. */
function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-');
}

async function anchorsOf(page: string): Promise<readonly string[]> {
  const text = (await readFile(page, 'utf8')).replaceAll(/^```[\s\S]*?^```/gmu, '');
  return [...text.matchAll(HEADING)].map((match) => anchorOf(match.groups?.['title'] ?? ''));
}

/** What is wrong with a link, if anything. */
async function faultOf(page: string, target: string): Promise<string | undefined> {
  const [file = '', anchor] = target.split('#', 2);
  const place = file === '' ? page : path.posix.join(path.posix.dirname(page), file);
  const isThere = await stat(place).then(
    () => true,
    () => false,
  );
  if (!isThere) return `${page}: ${target} is not there`;
  if (anchor === undefined || !place.endsWith('.md')) return undefined;
  const anchors = await anchorsOf(place);
  return anchors.includes(anchor) ? undefined : `${page}: ${place} has no heading #${anchor}`;
}

describe('the documentation', () => {
  it('links to nothing that is not there', async () => {
    let count = 0;
    const faults: string[] = [];
    for (const page of PAGES) {
      const text = (await readFile(page, 'utf8')).replaceAll(CODE, '');
      const targets = [...text.matchAll(LINK)].map((match) => match.groups?.['target'] ?? '');
      for (const target of targets.filter((found) => !/^[a-z]+:/u.test(found))) {
        const fault = await faultOf(page, target);
        if (fault !== undefined) faults.push(fault);
        count += 1;
      }
    }
    assert.deepEqual(faults, []);
    assert.ok(count > 100, `${count} links`);
  });
});

describe('the decisions', async () => {
  const records = (await findFiles('docs/decisions', /\/\d{4}-[^/]+\.md$/u)).map((file) => path.basename(file));
  const index = await readFile('docs/decisions/README.md', 'utf8');

  it('have numbers without gaps, which the index has as well', () => {
    const numbers = [...index.matchAll(/^\| \[?(?<number>\d{4})\b/gmu)].map((match) => match.groups?.['number']);
    assert.deepEqual(
      numbers,
      numbers.map((_, place) => String(place + 1).padStart(4, '0')),
    );
    for (const record of records) assert.ok(index.includes(`[${record.slice(0, 4)}](${record})`), record);
  });

  for (const record of records) {
    it(`say all that an heir asks, on one page: ${record}`, async () => {
      const text = await readFile(`docs/decisions/${record}`, 'utf8');
      assert.deepEqual(
        [...text.matchAll(/^## (?<title>.+)$/gmu)].map((match) => match.groups?.['title']),
        ['Context', 'Decision', 'Consequences', 'What would change our mind'],
      );
      assert.match(text, new RegExp(`^# ${record.slice(0, 4)}: `, 'u'));
      assert.ok(text.split('\n').length <= 61);
    });
  }
});
