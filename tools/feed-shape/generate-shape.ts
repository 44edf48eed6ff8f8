/**
 * Writes `src/feed/shape/` and the tables of `docs/feed.md` from `src/feed/feed.schema.json`:
 * `node --import tsx tools/feed-shape/generate-shape.ts`. With `--check` nothing is written; the exit code is 1 when a
 * file is not what the schema says.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

import { root } from '../process/run.mjs';
import { tool } from '../process/tools.mjs';
import { updateFeedPage } from './feed-page.js';
import { modelOf, type FeedModel } from './model.js';
import { printFields } from './print-fields.js';
import { printFormFields } from './print-form-fields.js';
import { printObjects } from './print-objects.js';
import { printRules } from './print-rules.js';
import { printLimits, printPatterns, printVocabulary, printWidgetWords } from './print-words.js';
import { printWritten } from './print-written.js';
import type { Schema } from './schema.js';

const FOLDER = 'src/feed/shape/';

const MODULES: Readonly<Record<string, (model: FeedModel) => string>> = {
  'fields.ts': printFields,
  'form-fields.ts': printFormFields,
  'limits.ts': printLimits,
  'objects.ts': printObjects,
  'patterns.ts': printPatterns,
  'rules.ts': printRules,
  'vocabulary.ts': printVocabulary,
  'widget-words.ts': printWidgetWords,
  'written.ts': printWritten,
};

/** The text of every generated file, by its path in the project. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const model = modelOf(JSON.parse(read('src/feed/feed.schema.json')) as Schema);
  const modules = Object.entries(MODULES).map(([name, print]) => {
    const file = `${FOLDER}${name}`;
    return [file, formatted(file, print(model))] as const;
  });
  return new Map([...modules, ['docs/feed.md', updateFeedPage(read('docs/feed.md'), model)]]);
}

function read(file: string): string {
  return readFileSync(`${root}${file}`, 'utf8');
}

function formatted(file: string, code: string): string {
  const [command, commandArguments] = tool('biome', 'format', `--stdin-file-path=${file}`);
  return execFileSync(command, commandArguments, { cwd: root, input: code, encoding: 'utf8' });
}

function isUpToDate(file: string, right: string): boolean {
  try {
    return read(file) === right;
  } catch {
    return false;
  }
}

/** Files beside the generated modules that no generator writes any more. */
function leftOver(): readonly string[] {
  return readdirSync(`${root}${FOLDER}`).flatMap((name) => (Object.hasOwn(MODULES, name) ? [] : `${FOLDER}${name}`));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const isCheck = process.argv.includes('--check');
  const fault = (message: string) => {
    console.error(message);
    process.exitCode = 1;
  };
  for (const file of leftOver()) {
    if (isCheck) fault(`${file} is not generated from feed.schema.json.`);
    else rmSync(`${root}${file}`);
  }
  for (const [file, right] of generatedFiles()) {
    if (isUpToDate(file, right)) continue;
    if (isCheck) fault(`${file} differs from what feed.schema.json says.`);
    else writeFileSync(`${root}${file}`, right);
  }
}
