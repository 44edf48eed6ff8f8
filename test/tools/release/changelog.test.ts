import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';

import { rcompare, valid } from 'semver';

import { cutRelease, releaseIn, unreleasedEntries } from '../../../tools/release/changelog.mjs';

const CHANGELOG = `# Changelog

What it is.

## Unreleased

### Added

- All: a thing that costs $& and $1.

## 0.1.0 - 2026-11-21

The first version.

- One thing.
`;
const UNRELEASED = '### Added\n\n- All: a thing that costs $& and $1.';

describe('the changelog', () => {
  it('tells what has changed since the last release', () => {
    assert.equal(unreleasedEntries(CHANGELOG), UNRELEASED);
  });

  for (const [name, text] of [
    ['nothing at all', '# Changelog\n\n## Unreleased\n\n## 0.1.0 - 2026-11-21\n\n- One thing.\n'],
    ['headings alone', '# Changelog\n\n## Unreleased\n\n### Added\n\n### Fixed\n\n## 0.1.0 - 2026-11-21\n\n- One.\n'],
    ['no such section', '# Changelog\n\n## 0.1.0 - 2026-11-21\n\n- One thing.\n'],
  ] as const) {
    it(`has no entry where there is ${name}`, () => assert.equal(unreleasedEntries(text), undefined));
  }

  it('gets the release with its date, and an empty section above it', () => {
    const cut = cutRelease(CHANGELOG, '0.2.0', '2026-11-29');
    assert.equal(cut, CHANGELOG.replace('Unreleased\n', 'Unreleased\n\n## 0.2.0 - 2026-11-29\n'));
    assert.equal(unreleasedEntries(cut), undefined);
    assert.deepEqual(releaseIn(cut, '0.2.0'), { date: '2026-11-29', entries: UNRELEASED });
  });

  it('tells an older release up to its end', () => {
    assert.deepEqual(releaseIn(CHANGELOG, '0.1.0'), {
      date: '2026-11-21',
      entries: 'The first version.\n\n- One thing.',
    });
  });

  it('knows no release without a date, nor one that is not there', () => {
    assert.equal(releaseIn('## 0.3.0\n\n- One thing.\n', '0.3.0'), undefined);
    assert.equal(releaseIn(CHANGELOG, '0.1'), undefined);
  });
});

describe('the changelog of samspill', async () => {
  const changelog = await readFile('CHANGELOG.md', 'utf8');
  const headings = [...changelog.matchAll(/^## (?<title>.+)$/gmu)].map((match) => match.groups?.['title'] ?? '');
  const versions = headings.slice(1).map((title) => /^(?<version>\S+) - \d{4}-\d\d-\d\d$/u.exec(title)?.[1] ?? title);

  it('begins with what is not released yet', () => assert.equal(headings[0], 'Unreleased'));

  it('has each version once, with its date, the newest first', () => {
    for (const version of versions) assert.equal(valid(version), version);
    assert.deepEqual([...new Set(versions)].sort(rcompare), versions);
  });

  it('tells of the version in package.json', async () => {
    const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { readonly version: string };
    assert.notEqual(releaseIn(changelog, version), undefined, version);
  });

  it('says of every entry what kind of change it is', () => {
    const kinds = [...changelog.matchAll(/^### (?<kind>.+)$/gmu)].map((match) => match.groups?.['kind'] ?? '');
    const known = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];
    assert.deepEqual(
      kinds.filter((kind) => !known.includes(kind)),
      [],
    );
    for (const section of changelog.split(/^## .+$/gmu).slice(1)) {
      assert.doesNotMatch(section.split('### ', 1)[0] ?? '', /^- /mu);
    }
  });
});
