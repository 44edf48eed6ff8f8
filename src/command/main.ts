import { parseArgs, type ParseArgsConfig } from 'node:util';

import { LANGUAGES, type Language } from '../feed/shape/widget-words.js';
import { say } from '../locale/catalogue.js';
import type { Command, Invocation, Option, Surroundings } from './command.js';
import { WORDS } from './command.words.js';
import { COMMANDS } from './commands.js';

/** Options that every command has. */
const COMMON = { lang: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;

/**
 * Runs a command of the package.
 *
 * @param args what stands after `samspill`
 * @returns the exit code: 2 on wrong use, else that of the command
 */
export async function main(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { language, command, isHelp, invocation } = readArguments(args);
  if (command && invocation && !isHelp) return command.run(invocation, surroundings);
  const told = command ? [command] : COMMANDS;
  for (const line of usageOf(told, language)) surroundings.write(line);
  return isHelp ? 0 : 2;
}

/** What was asked for; without an invocation it was asked for wrongly. */
interface ReadArguments {
  readonly language: Language;
  readonly isHelp: boolean;
  readonly command?: Command | undefined;
  readonly invocation?: Invocation | undefined;
}

function readArguments(args: readonly string[]): ReadArguments {
  const first = parseArgs({ args: [...args], options: COMMON, allowPositionals: true, strict: false });
  const language = LANGUAGES.find((name) => name === first.values.lang);
  const isHelp = first.values.help === true;
  const command = COMMANDS.find(({ name }) => name === first.positionals[0]);
  const isSpoken = first.values.lang === undefined || language !== undefined;
  const invocation = command && isSpoken ? invocationOf(args, command, language ?? 'nb') : undefined;
  return { language: language ?? 'nb', isHelp, command, invocation };
}

/** The arguments as a command takes them; undefined when it does not. */
function invocationOf(args: readonly string[], command: Command, language: Language): Invocation | undefined {
  try {
    const options: NonNullable<ParseArgsConfig['options']> = { ...COMMON, ...command.options };
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [, ...files] = positionals;
    const [least, most] = command.files;
    const isRight = files.length >= least && files.length <= most && areAllowed(values, command.options);
    return isRight ? { language, files, options: values } : undefined;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function areAllowed(values: Invocation['options'], options: Readonly<Record<string, Option>>): boolean {
  return Object.entries(options).every(([name, option]) => {
    const value = values[name];
    const allowed = 'values' in option ? option.values : undefined;
    return !allowed || typeof value !== 'string' || allowed.includes(value);
  });
}

/** How commands are used, a line for each, and what they do. */
function usageOf(commands: readonly Command[], language: Language): readonly string[] {
  const start = say(WORDS.usage, language);
  const lines = commands.map(({ name, synopsis }, index) => {
    const begin = index === 0 ? start : ' '.repeat(start.length);
    return `${begin}samspill ${name} ${synopsis} [--lang nb|nn|sv|en]`;
  });
  return [...lines, ...commands.flatMap(({ about }) => ['', about[language]])];
}
