import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, beforeEach, describe, it } from 'node:test';

import { archiveOf } from '../../../tools/release/webmaster-archive.mjs';
import { readZip } from '../../widget/downloads/read-zip.js';
import { BUILT, CHANGELOG, ENTRIES, PLUGIN, ScratchProject } from './scratch-project.js';

let project: ScratchProject;
before(async () => {
  project = await ScratchProject.create();
});
after(() => project.remove());

const checksum = (bytes: Uint8Array | string): string =>
  `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** As the project was before any release. */
function startOver(): void {
  project.git('tag', '--delete', 'v0.2.0');
  project.git('reset', '--quiet', '--hard', 'HEAD');
  project.git('clean', '--quiet', '--force', '-d', '-x');
}

describe('a release', () => {
  beforeEach(startOver);

  for (const [name, request, reason] of [
    ['no version', [], /^Say which version: npm run release -- 0\.2\.0, or major, minor or patch in its place\.$/mu],
    ['a word', ['newest'], /^newest is no version: /mu],
    ['a version with a letter before it', ['v0.2.0'], /^v0\.2\.0 is no version: /mu],
    ['half a version', ['0.2'], /^0\.2 is no version: /mu],
    ['the version that is out', ['0.1.0'], /^0\.1\.0 is not newer than 0\.1\.0 in package\.json\.$/mu],
    ['an older version', ['0.0.9'], /^0\.0\.9 is not newer than 0\.1\.0 in package\.json\.$/mu],
  ] as const) {
    it(`is refused for ${name}`, () => {
      const { code, output, errors } = project.tool('release.mjs', ...request);
      assert.equal(code, 1);
      assert.equal(output, '');
      assert.match(errors, reason);
      assert.equal(project.git('status', '--porcelain').output, '');
    });
  }

  it('is refused while something is not committed, and says what', async () => {
    await project.write('LICENSE', 'Changed\n');
    await project.write('new.txt', 'New\n');
    const { code, errors } = project.tool('release.mjs', '0.2.0');
    assert.equal(code, 1);
    assert.equal(
      errors,
      'Something is not committed: commit it, or put it aside with git stash.\n M LICENSE\n?? new.txt\n',
    );
  });

  it('is refused when its tag is there already', () => {
    project.git('tag', 'v0.2.0');
    assert.equal(project.tool('release.mjs', '0.2.0').errors, 'The tag v0.2.0 is there already.\n');
  });

  it('names every reason at once', async () => {
    await project.write('CHANGELOG.md', '# Changelog\n\n## Unreleased\n');
    const { code, errors } = project.tool('release.mjs', '0.0.1');
    assert.equal(code, 1);
    assert.match(errors, /not newer/u);
    assert.match(errors, /not committed/u);
    assert.match(errors, /^"Unreleased" in CHANGELOG\.md has no entry: say there what has changed for whom\.$/mu);
  });

  it('can be asked for without being made', () => {
    const { code, output } = project.tool('release.mjs', '--check', 'minor');
    assert.equal(code, 0);
    assert.match(output, /^v0\.2\.0 would be released as of \d{4}-\d\d-\d\d:\n\n### Added\n\n- All: æ, ø and å\.$/mu);
    assert.equal(project.git('status', '--porcelain', '--ignored').output, '');
  });

  for (const [step, version] of [
    ['patch', '0.1.1'],
    ['minor', '0.2.0'],
    ['major', '1.0.0'],
  ] as const) {
    it(`counts up for ${step}`, () => {
      assert.match(project.tool('release.mjs', '--check', step).output, new RegExp(`^v${version} would`, 'u'));
    });
  }

  it('says how to take back what a broken build leaves behind', async () => {
    await project.write('build.js', 'process.exit(3);\n');
    project.commit();
    const { code, errors } = project.tool('release.mjs', '0.2.0');
    assert.equal(code, 1);
    assert.match(errors, /^The release is not ready\. .* git restore \.$/mu);
    assert.match(errors, /^npm run build failed\.$/mu);
    project.git('restore', '.');
    assert.equal(project.git('status', '--porcelain').output, '');
    project.git('reset', '--quiet', '--hard', 'HEAD~1');
  });
});

describe('a release that is made', () => {
  let output: string;
  before(() => {
    startOver();
    const outcome = project.tool('release.mjs', '0.2.0');
    assert.equal(outcome.code, 0, outcome.errors);
    ({ output } = outcome);
  });

  it('has its version in the package, in the lock file and in what is generated', async () => {
    const files = ['package.json', 'package-lock.json', 'version.txt'];
    for (const file of files) assert.match(String(await project.read(file)), /0\.2\.0/u, file);
    for (const file of files) assert.doesNotMatch(String(await project.read(file)), /0\.1\.0/u, file);
  });

  it('stands in the changelog with its date', async () => {
    const changelog = String(await project.read('CHANGELOG.md'));
    const date = /^## 0\.2\.0 - (\d{4}-\d\d-\d\d)$/mu.exec(changelog)?.[1] ?? '';
    assert.equal(changelog, CHANGELOG.replace('Unreleased\n', `Unreleased\n\n## 0.2.0 - ${date}\n`));
    assert.ok(Math.abs(Date.parse(date) - Date.now()) < 48 * 3600 * 1000);
  });

  it('commits and tags nothing', () => {
    assert.equal(project.git('rev-list', '--count', 'HEAD').output.trim(), '1');
    assert.equal(project.git('tag', '--list').output, '');
  });

  it('packs what pages need, and nothing for developers', async () => {
    const files = readZip(await project.read('release/samspill-0.2.0.zip'));
    assert.ok(files.every(({ isSound }) => isSound));
    const forPages = Object.keys(BUILT).filter((name) => !name.includes('/'));
    const others = ['CHANGELOG.md', 'LES-MEG.txt', 'LICENSE', 'integrity.json', 'ostfold.json'];
    assert.deepEqual(
      files.map(({ name }) => name),
      [...forPages, ...others].sort().map((name) => `samspill/${name}`),
    );
    for (const { name, content } of files) {
      const built = BUILT[name.replace('samspill/', '')];
      if (built !== undefined) assert.equal(String(content), built);
    }
  });

  it('says in Norwegian what to do with them', async () => {
    const files = readZip(await project.read('release/samspill-0.2.0.zip'));
    const text = String(files.find(({ name }) => name === 'samspill/LES-MEG.txt')?.content);
    assert.match(text, /^samspill 0\.2\.0 \(\d{1,2}\.\d{1,2}\.\d{4}\)\r\n/u);
    assert.ok(text.includes(`integrity="${checksum(Buffer.from(BUILT['samspill.iife.js'] ?? ''))}"`));
    assert.ok(text.includes('samspill-base-a1B_c-9Z.js'));
    assert.doesNotMatch(text, /\{\{|(?<!\r)\n/u);
  });

  it('says the checksum of every file, once for the archive and once for the build', async () => {
    const files = readZip(await project.read('release/samspill-0.2.0.zip'));
    const packed = new Map(files.map(({ name, content }) => [name.replace('samspill/', ''), content]));
    const list = JSON.parse(String(packed.get('integrity.json'))) as { version: string; files: object };
    packed.delete('integrity.json');
    assert.equal(list.version, '0.2.0');
    assert.deepEqual(list.files, Object.fromEntries([...packed].map(([name, content]) => [name, checksum(content)])));
    const built = JSON.parse(String(await project.read('dist/integrity.json'))) as { version: string; files: object };
    assert.equal(built.version, '0.2.0');
    assert.deepEqual(
      built.files,
      Object.fromEntries(Object.entries(BUILT).map(([name, text]) => [name, checksum(Buffer.from(text))])),
    );
  });

  it('packs the same for WordPress, with the plugin and its version', async () => {
    const files = readZip(await project.read('release/samspill-wordpress-0.2.0.zip'));
    const packed = new Map(files.map(({ name, content }) => [name.replace('samspill/', ''), content]));
    assert.equal(String(packed.get('samspill.php')), PLUGIN.replace('{{version}}', '0.2.0'));
    const forPages = readZip(await project.read('release/samspill-0.2.0.zip'))
      .map(({ name }) => name.replace('samspill/', ''))
      .filter((name) => name !== 'LES-MEG.txt');
    assert.deepEqual([...packed.keys()], [...forPages.map((name) => `files/${name}`), 'samspill.php']);
    const list = JSON.parse(String(packed.get('files/integrity.json'))) as { files: Readonly<Record<string, string>> };
    assert.deepEqual(
      Object.entries(list.files).map(([name, sum]) => [name, sum === checksum(packed.get(`files/${name}`) ?? name)]),
      forPages.filter((name) => name !== 'integrity.json').map((name) => [name, true]),
    );
  });

  it('prints the text of the tag, with the checksums of the archives', async () => {
    const archives = ['samspill-0.2.0.zip', 'samspill-wordpress-0.2.0.zip'];
    const sums = archives.map(async (name) => `${name} ${checksum(await project.read(`release/${name}`))}\n`);
    const text = `samspill 0.2.0\n\n${ENTRIES}\n\n${(await Promise.all(sums)).join('')}`;
    assert.equal(String(await project.read('release/v0.2.0.txt')), text);
    for (const line of text.split('\n')) assert.ok(output.includes(line), line);
  });

  it('prints commands that do what they say', async () => {
    const commands = [...output.matchAll(/^ {4}git (?<rest>.+)$/gmu)].map((match) => match.groups?.['rest'] ?? '');
    assert.deepEqual(
      commands.map((command) => command.split(' ', 1)[0]),
      ['add', 'commit', 'tag', 'push'],
    );
    for (const command of commands.slice(0, 3)) {
      const words = [...command.matchAll(/"([^"]*)"|(\S+)/gu)].map((match) => match[1] ?? match[2] ?? '');
      assert.equal(project.git(...words).code, 0, command);
    }
    assert.equal(project.git('log', '-1', '--format=%s').output.trim(), 'samspill 0.2.0');
    assert.equal(project.git('status', '--porcelain').output, '');
    assert.equal(
      project.git('tag', '--list', '--format=%(contents)', 'v0.2.0').output.trim(),
      String(await project.read('release/v0.2.0.txt')).trim(),
    );
    assert.match(output, /^ {4}node tools\/release\/check-publishable\.mjs && npm publish$/mu);
  });
});

describe('a version that is only to be tried', () => {
  it('is published beside the newest release, not in its place', async () => {
    const trial = await ScratchProject.create();
    try {
      const { code, output, errors } = trial.tool('release.mjs', '0.2.0-rc.1');
      assert.equal(code, 0, errors);
      assert.match(output, /&& npm publish --tag next$/mu);
    } finally {
      await trial.remove();
    }
  });
});

describe('the archive of a release', () => {
  it('has the same bytes when it is packed again, in another time zone', async () => {
    const packed = await project.read('release/samspill-0.2.0.zip');
    const files = new Map(readZip(packed).map(({ name, content }) => [name.replace('samspill/', ''), content]));
    const date = /^## 0\.2\.0 - (.+)$/mu.exec(String(await project.read('CHANGELOG.md')))?.[1] ?? '';
    const zone = process.env['TZ'];
    try {
      process.env['TZ'] = 'Pacific/Kiritimati';
      assert.deepEqual(Buffer.from(archiveOf(files, date)), packed);
    } finally {
      process.env['TZ'] = zone;
    }
    assert.equal(project.tool('pack.mjs').code, 0);
    assert.deepEqual(await project.read('release/samspill-0.2.0.zip'), packed);
  });

  it('is not packed of a version without a date, nor of another version’s build', async () => {
    await project.write('package.json', '{ "version": "0.3.0" }');
    const { code, errors } = project.tool('pack.mjs');
    assert.equal(code, 1);
    assert.equal(errors, 'CHANGELOG.md has no section "## 0.3.0 - " with a date: 0.3.0 is not released.\n');
    await project.write('CHANGELOG.md', '## 0.3.0 - 2026-12-24\n\n- One.\n');
    assert.equal(project.tool('pack.mjs').errors, 'dist/ is 0.2.0, not 0.3.0: build first.\n');
  });
});
