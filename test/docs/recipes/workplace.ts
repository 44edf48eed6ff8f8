/** Where the recipes for scheduled jobs run in the tests: a remote repository, and a machine for each run. */
import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { build } from 'esbuild';

import { root } from '../../../tools/process/run.mjs';

const run = promisify(execFile);

/** What came of a script. */
export interface Ran {
  readonly code: number;
  /** What it printed, to either stream. */
  readonly output: string;
}

/** Who the tests commit as when a person does. */
const PERSON = ['-c', 'user.name=Redaktøren', '-c', 'user.email=redaktor@eksempel.no'];

/**
 * A remote repository with a feed in it, and commands by which a recipe reaches it: `git` as it is, `npx` that starts
 * samspill from the sources, and a `gh` of the tests.
 */
export class Workplace {
  readonly folder: string;
  readonly #environment: Readonly<Record<string, string>>;
  #runs = 0;

  private constructor(folder: string) {
    this.folder = folder;
    this.#environment = {
      PATH: `${path.join(folder, 'bin')}:${process.env['PATH'] ?? ''}`,
      HOME: folder,
      LANG: 'C.UTF-8',
      GIT_CONFIG_NOSYSTEM: '1',
      GH_STATE: path.join(folder, 'gh.json'),
    };
  }

  /** @param files what is in the repository at first, by path */
  static async open(files: Readonly<Record<string, string>>): Promise<Workplace> {
    const workplace = new Workplace(await mkdtemp(path.join(tmpdir(), 'samspill-recipe-')));
    await workplace.#install();
    await workplace.commit(files, 'Datafilen');
    return workplace;
  }

  /** The address of the folder in which the remote repository is `kommune/data.git`. */
  get server(): string {
    return `file://${this.folder}`;
  }

  get remote(): string {
    return path.join(this.folder, 'kommune/data.git');
  }

  /** A folder of its own for a run. */
  async machine(): Promise<string> {
    this.#runs += 1;
    const machine = path.join(this.folder, `run-${this.#runs}`);
    await mkdir(machine);
    return machine;
  }

  /** Runs a script as the services do, and tells how it ended. */
  async bash(script: string, cwd: string, environment: Readonly<Record<string, string>>): Promise<Ran> {
    const file = path.join(this.folder, 'script.sh');
    await writeFile(file, script);
    const options = { cwd, env: { ...this.#environment, ...environment } };
    try {
      const { stdout, stderr } = await run('bash', ['--noprofile', '--norc', '-eo', 'pipefail', file], options);
      return { code: 0, output: stdout + stderr };
    } catch (error) {
      const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
      return { code, output: stdout + stderr };
    }
  }

  /** What git says, in the remote repository unless another folder is named. */
  async git(words: readonly string[], cwd = this.remote): Promise<string> {
    const { stdout } = await run('git', words, { cwd, env: this.#environment });
    return stdout;
  }

  /** What a person puts into a branch. */
  async commit(files: Readonly<Record<string, string>>, message: string, branch = 'main'): Promise<void> {
    const machine = await this.machine();
    await this.git(['clone', '--quiet', this.remote, '.'], machine);
    const exists = (await this.branches()).includes(branch);
    await this.git(['checkout', '--quiet', ...(exists ? [] : ['-b']), branch], machine);
    for (const [name, text] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(machine, name)), { recursive: true });
      await writeFile(path.join(machine, name), text);
    }
    await this.git(['add', '.'], machine);
    await this.git([...PERSON, 'commit', '--quiet', '-m', message], machine);
    await this.git(['push', '--quiet', 'origin', branch], machine);
  }

  /** A person accepts what a branch proposes. */
  async merge(branch: string): Promise<void> {
    await this.git(['update-ref', 'refs/heads/main', `refs/heads/${branch}`]);
  }

  async branches(): Promise<readonly string[]> {
    return (await this.git(['for-each-ref', '--format=%(refname:short)'])).split('\n').filter((name) => name !== '');
  }

  fileIn(branch: string, name: string): Promise<string> {
    return this.git(['show', `${branch}:${name}`]);
  }

  /** The names of the files that a branch changes. */
  async changedIn(branch: string): Promise<readonly string[]> {
    return (await this.git(['diff', '--name-only', 'main', branch])).trim().split('\n');
  }

  close(): Promise<void> {
    return rm(this.folder, { recursive: true });
  }

  async #install(): Promise<void> {
    await mkdir(this.remote, { recursive: true });
    await this.git(['init', '--quiet', '--bare', '--initial-branch=main']);
    await this.git(['config', 'receive.advertisePushOptions', 'true']);
    const options = path.join(this.folder, 'push-options');
    await this.#command(path.join(this.remote, 'hooks/post-receive'), [
      `for number in $(seq 0 $((\${GIT_PUSH_OPTION_COUNT:-0} - 1))); do`,
      `  name="GIT_PUSH_OPTION_$number"; printf '%s\\n' "\${!name}" >> '${options}'`,
      'done',
    ]);
    await build({
      entryPoints: {
        samspill: path.join(root, 'src/command/start.ts'),
        gh: fileURLToPath(new URL('gh.ts', import.meta.url)),
      },
      outdir: this.folder,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      format: 'esm',
      platform: 'node',
      mainFields: ['module', 'main'],
      logLevel: 'error',
    });
    await this.#command(path.join(this.folder, 'bin/npx'), [
      `case "$1 $2" in '--yes samspill@'*) ;; *) echo "npx $* is not known here" >&2; exit 1 ;; esac`,
      `shift 2; exec '${process.execPath}' '${this.folder}/samspill.mjs' "$@"`,
    ]);
    await this.#command(path.join(this.folder, 'bin/gh'), [`exec '${process.execPath}' '${this.folder}/gh.mjs' "$@"`]);
    await writeFile(path.join(this.folder, 'gh.json'), JSON.stringify({ owner: 'kommune', pulls: [] }));
  }

  async #command(file: string, lines: readonly string[]): Promise<void> {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, ['#!/usr/bin/env bash', ...lines, ''].join('\n'));
    await chmod(file, 0o755);
  }

  /** What was handed over with pushes so far, as GitLab's push options. */
  async pushOptions(): Promise<readonly string[]> {
    const text = await readFile(path.join(this.folder, 'push-options'), 'utf8').catch(() => '');
    return text.split('\n').filter((line) => line !== '');
  }
}
