/** The recipes for scheduled jobs, run step by step as the two services run them. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { parse } from 'yaml';

import { root } from '../../../tools/process/run.mjs';
import type { Ran, Workplace } from './workplace.js';

/** A change that waits for a person. */
export interface Proposal {
  readonly title: string;
  /** Markdown. */
  readonly text: string;
  readonly base: string;
}

/** A run, with the words that the service shows about it. */
export interface Run extends Ran {
  readonly summary: string;
}

/** A service on which a recipe runs. */
export interface Platform {
  readonly name: string;
  run(workplace: Workplace): Promise<Run>;
  /** The proposals that were made so far; one that was made anew counts once. */
  proposals(workplace: Workplace): Promise<readonly Proposal[]>;
}

/** The branch of both recipes. */
export const BRANCH = 'samspill/nye-tall';

export function recipe(name: string): Promise<string> {
  return readFile(path.join(root, 'docs/recipes', name), 'utf8');
}

/** A step of a workflow, as far as the recipe uses them. */
interface Step {
  readonly name: string;
  readonly id?: string;
  readonly if?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly run: string;
}

interface Workflow {
  readonly jobs: { readonly import: { readonly env: Readonly<Record<string, string>>; readonly steps: Step[] } };
}

export const github: Platform = {
  name: 'GitHub Actions',
  async run(workplace) {
    const { env, steps } = (parse(await recipe('github-import.yml')) as Workflow).jobs.import;
    const [workspace, temporary] = [await workplace.machine(), await workplace.machine()];
    const summary = path.join(temporary, 'summary.md');
    const outputs: Record<string, Readonly<Record<string, string>>> = {};
    let ran: Ran = { code: 0, output: '' };
    for (const step of steps) {
      if (!isDue(step.if, ran.code === 0, outputs)) continue;
      const output = path.join(temporary, `output-${step.name}`);
      await writeFile(output, '');
      const { code, output: said } = await workplace.bash(step.run, workspace, {
        ...env,
        ...Object.fromEntries(Object.entries(step.env ?? {}).map(([name, value]) => [name, withToken(value)])),
        GITHUB_SERVER_URL: workplace.server,
        GITHUB_REPOSITORY: 'kommune/data',
        GITHUB_REPOSITORY_OWNER: 'kommune',
        GITHUB_REF_NAME: 'main',
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: summary,
        RUNNER_TEMP: temporary,
      });
      ran = { code: ran.code || code, output: ran.output + said };
      if (step.id !== undefined) outputs[step.id] = valuesIn(await readFile(output, 'utf8'));
    }
    return { ...ran, summary: await readFile(summary, 'utf8').catch(() => '') };
  },
  async proposals(workplace) {
    const { pulls } = JSON.parse(await readFile(path.join(workplace.folder, 'gh.json'), 'utf8')) as {
      readonly pulls: readonly { readonly title: string; readonly body: string; readonly base: string }[];
    };
    return pulls.map(({ title, body, base }) => ({ title, text: body, base }));
  },
};

interface Pipeline {
  readonly 'nye-tall': { readonly variables: Readonly<Record<string, string>>; readonly script: readonly string[] };
}

export const gitlab: Platform = {
  name: 'GitLab',
  async run(workplace) {
    const { variables, script } = (parse(await recipe('gitlab-import.yml')) as Pipeline)['nye-tall'];
    const folder = path.join(await workplace.machine(), 'data');
    await mkdir(folder);
    // The runner fetches the commit of the pipeline alone, and stands on no branch.
    await workplace.git(['clone', '--quiet', '--depth', '1', `${workplace.server}/kommune/data.git`, '.'], folder);
    await workplace.git(['checkout', '--quiet', '--detach'], folder);
    const ran = await workplace.bash(script.join('\n'), folder, { ...variables, CI_COMMIT_BRANCH: 'main' });
    return { ...ran, summary: await readFile(path.join(folder, 'samspill.txt'), 'utf8').catch(() => '') };
  },
  async proposals(workplace) {
    const made: Record<string, string>[] = [];
    for (const option of await workplace.pushOptions()) {
      const [name = '', value = ''] = option.replace('merge_request.', '').split(/=(.*)/su);
      // GitLab makes one merge request of a branch, and changes it afterwards.
      if (name === 'create') made.splice(0, 1, {});
      else Object.assign(made[0] ?? {}, { [name]: value.replaceAll(String.raw`\n`, '\n') });
    }
    return made.map(({ title = '', description = '', target = '' }) => ({ title, text: description, base: target }));
  },
};

/** Conditions of the forms that the recipe has; a step without one runs while nothing has failed. */
function isDue(
  condition: string | undefined,
  isWell: boolean,
  outputs: Readonly<Record<string, Readonly<Record<string, string>>>>,
): boolean {
  if (condition === undefined) return isWell;
  if (condition === 'failure()') return !isWell;
  const [, step = '', name = '', value] = /^steps\.(\w+)\.outputs\.(\w+) == '(\w+)'$/u.exec(condition) ?? [];
  if (value === undefined) throw new Error(`The tests cannot judge the condition ${condition}`);
  return isWell && outputs[step]?.[name] === value;
}

function withToken(value: string): string {
  if (value !== '${{ github.token }}') throw new Error(`The tests do not know ${value}`);
  return 'token-of-the-job';
}

function valuesIn(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...text.matchAll(/^(?<name>\w+)=(?<value>.*)$/gmu)].map(({ groups }) => [
      groups?.['name'] ?? '',
      groups?.['value'] ?? '',
    ]),
  );
}
