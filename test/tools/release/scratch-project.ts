/** A small project under git for trying releases: its build and its generated file take no time. */
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { fixedEnvironment, root } from '../../../tools/process/run.mjs';

export interface Outcome {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** What the build of the scratch project writes into `dist/`. */
export const BUILT: Readonly<Record<string, string>> = {
  'samspill.js': 'load();\n',
  'samspill.iife.js': '(() => {})();\n',
  'samspill-base-a1B_c-9Z.js': 'export {};\n',
  'feed.schema.json': '{}\n',
  'THIRD-PARTY-LICENSES.txt': 'BSD\n',
  'modules/index.js': 'export {};\n',
  'modules/index.js.map': '{}\n',
  'types/index.d.ts': 'export {};\n',
};

/** Git takes such a heading for a remark that is not to be kept in the text of a tag, unless it is told otherwise. */
export const ENTRIES = '### Added\n\n- All: æ, ø and å.';
export const CHANGELOG = `# Changelog\n\n## Unreleased\n\n${ENTRIES}\n\n## 0.1.0 - 2026-11-21\n\n- The first.\n`;

const integrity = pathToFileURL(path.join(root, 'tools/release/integrity.mjs')).href;
const BUILD = `
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { writeIntegrity } from ${JSON.stringify(integrity)};
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
for (const folder of ['dist/modules', 'dist/types']) mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(${JSON.stringify(BUILT)})) writeFileSync('dist/' + name, text);
await writeIntegrity(process.cwd() + '/dist', version);
`;
const GENERATE = `
import { readFileSync, writeFileSync } from 'node:fs';
writeFileSync('version.txt', JSON.parse(readFileSync('package.json', 'utf8')).version);
`;
const PACKAGE = {
  name: 'scratch',
  version: '0.1.0',
  type: 'module',
  scripts: { build: 'node build.js', generate: 'node generate.js' },
};

/** Stands for the plugin for WordPress. */
export const PLUGIN = '<?php\n/* Version: {{version}} */\n';

export class ScratchProject {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** Makes a project with everything committed. */
  static async create(): Promise<ScratchProject> {
    const project = new ScratchProject(await mkdtemp(path.join(tmpdir(), 'samspill-release-')));
    await project.write('package.json', `${JSON.stringify(PACKAGE, null, 2)}\n`);
    await project.write(
      'package-lock.json',
      JSON.stringify({ name: 'scratch', version: '0.1.0', lockfileVersion: 3, packages: { '': PACKAGE } }, null, 2),
    );
    await project.write('CHANGELOG.md', CHANGELOG);
    await project.write('LICENSE', 'MIT\n');
    await project.write('demo/feeds/ostfold.json', '{}\n');
    await project.write('docs/recipes/wordpress/samspill.php', PLUGIN);
    await project.write('build.js', BUILD);
    await project.write('generate.js', GENERATE);
    await project.write('version.txt', '0.1.0');
    await project.write('.gitignore', '/dist/\n/release/\n');
    project.git('init', '--quiet');
    project.commit();
    return project;
  }

  async write(file: string, text: string): Promise<void> {
    const place = path.join(this.folder, file);
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(place, text);
  }

  read(file: string): Promise<Buffer> {
    return readFile(path.join(this.folder, file));
  }

  /** Runs one of the release tools in the project, as npm does. */
  tool(name: string, ...toolArguments: readonly string[]): Outcome {
    return this.#run(process.execPath, [path.join(root, 'tools/release', name), ...toolArguments]);
  }

  git(...gitArguments: readonly string[]): Outcome {
    const settings = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
    return this.#run('git', [...settings, ...gitArguments]);
  }

  /** Commits whatever there is. */
  commit(): void {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--message', 'Everything');
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true });
  }

  #run(command: string, commandArguments: readonly string[]): Outcome {
    const environment = fixedEnvironment({ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' });
    const { status, stdout, stderr } = spawnSync(command, commandArguments, {
      cwd: this.folder,
      env: environment,
      encoding: 'utf8',
    });
    return { code: status, output: stdout, errors: stderr };
  }
}
