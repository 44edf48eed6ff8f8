#!/usr/bin/env node
/**
 * The commands of the package. `samspill check feed.json` reads one data file and prints every problem in it as a plain
 * sentence, errors first; `samspill hyphenate feed.json` is told in `hyphenate.mjs`. Both take `--lang nb|nn|sv|en`.
 * Exit code 0 without errors, 1 with errors, 2 on wrong use or an unreadable file.
 */
import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const LANGUAGES = ['nb', 'nn', 'sv', 'en'];

const WORDS = {
  usage: {
    nb:
      'Bruk: samspill check feed.json [--lang nb|nn|sv|en]\n' +
      '      samspill hyphenate feed.json [--write] [--lang nb|nn|sv|en]\n\n' +
      'check sjekker en datafil og skriver én setning for hver feil, med stedet i filen.\n' +
      ('hyphenate viser hvor lange ord i titlene kan deles på slutten av en linje; med --write lagres ' +
        'delestedene i filen.'),
    nn:
      'Bruk: samspill check feed.json [--lang nb|nn|sv|en]\n' +
      '      samspill hyphenate feed.json [--write] [--lang nb|nn|sv|en]\n\n' +
      'check sjekkar ei datafil og skriv éi setning for kvar feil, med staden i fila.\n' +
      ('hyphenate viser kvar lange ord i titlane kan delast på slutten av ei linje; med --write blir delestadene ' +
        'lagra i fila.'),
    sv:
      'Användning: samspill check feed.json [--lang nb|nn|sv|en]\n' +
      '            samspill hyphenate feed.json [--write] [--lang nb|nn|sv|en]\n\n' +
      'check kontrollerar en datafil och skriver en mening för varje fel, med platsen i filen.\n' +
      ('hyphenate visar var långa ord i titlarna kan delas i slutet av en rad; med --write sparas ' +
        'delningsställena i filen.'),
    en:
      'Usage: samspill check feed.json [--lang nb|nn|sv|en]\n' +
      '       samspill hyphenate feed.json [--write] [--lang nb|nn|sv|en]\n\n' +
      'check reads a data file and prints one sentence for each problem, with its place in the file.\n' +
      ('hyphenate shows where long words in the titles may be broken at the end of a line; with --write the ' +
        'places are saved in the file.'),
  },
  unreadable: {
    nb: 'Filen «{file}» finnes ikke eller kan ikke leses.',
    nn: 'Fila «{file}» finst ikkje eller kan ikkje lesast.',
    sv: 'Filen "{file}" finns inte eller kan inte läsas.',
    en: 'The file "{file}" does not exist or cannot be read.',
  },
  noErrors: { nb: 'Ingen feil.', nn: 'Ingen feil.', sv: 'Inga fel.', en: 'No errors.' },
  oneError: { nb: '1 feil.', nn: '1 feil.', sv: '1 fel.', en: '1 error.' },
  errors: { nb: '{count} feil.', nn: '{count} feil.', sv: '{count} fel.', en: '{count} errors.' },
  oneNote: { nb: '1 merknad.', nn: '1 merknad.', sv: '1 anmärkning.', en: '1 note.' },
  notes: { nb: '{count} merknader.', nn: '{count} merknader.', sv: '{count} anmärkningar.', en: '{count} notes.' },
};

/**
 * Runs the command.
 *
 * @param {readonly string[]} args what stands after the name of the command
 * @param {object} surroundings
 * @param {(path: string) => Uint8Array} surroundings.readFile the bytes of a file; throws when it cannot be read
 * @param {(text: string) => void} surroundings.write prints one line
 * @param {() => Promise<Pick<typeof import('../src/feed/index.js'), 'checkFeedText' | 'describeProblem'>>}
 *   surroundings.feed
 *   gives the module `samspill/feed`
 * @param {(path: string, bytes: Uint8Array) => void} surroundings.writeFile saves a file; throws when it cannot
 * @returns {Promise<number>} the exit code
 */
export async function main(args, { readFile, writeFile, write, feed: load }) {
  const { language, file, command, isWriting, isHelp } = readArguments(args);
  if (isHelp || file === undefined) {
    write(WORDS.usage[language]);
    return isHelp ? 0 : 2;
  }
  let bytes;
  try {
    bytes = readFile(file);
  } catch {
    write(WORDS.unreadable[language].replace('{file}', () => file));
    return 2;
  }
  if (command === 'hyphenate') {
    const { hyphenate } = await import('./hyphenate.mjs');
    return hyphenate({ file, bytes, isWriting, language }, { writeFile, write });
  }
  const feed = await load();
  const problems = problemsOf(bytes, feed);
  const errors = problems.filter(({ severity }) => severity === 'error');
  const notes = problems.filter(({ severity }) => severity === 'warning');
  for (const problem of [...errors, ...notes]) write(feed.describeProblem(problem, language));
  write(summary(errors.length, notes.length, language));
  return errors.length > 0 ? 1 : 0;
}

/** @param {readonly string[]} args */
function readArguments(args) {
  const flag = args.indexOf('--lang');
  const value = flag < 0 ? 'nb' : args[flag + 1];
  const known = LANGUAGES.includes(value ?? '');
  const language = /** @type {import('../src/feed/index.js').Language} */ (known ? value : 'nb');
  const rest = args.filter((_, index) => flag < 0 || (index !== flag && index !== flag + 1));
  const isHelp = args.includes('--help') || args.includes('-h');
  const isWriting = rest[0] === 'hyphenate' && rest.includes('--write');
  const [command, file, ...more] = rest.filter((argument) => !isWriting || argument !== '--write');
  const isRight =
    known && more.length === 0 && ['check', 'hyphenate'].includes(command ?? '') && !file?.startsWith('-');
  return { language, command, isWriting, isHelp, file: isRight ? file : undefined };
}

/**
 * @param {Uint8Array} bytes
 * @param {Pick<typeof import('../src/feed/index.js'), 'checkFeedText'>} feed
 * @returns {readonly import('../src/feed/index.js').Problem[]}
 */
function problemsOf(bytes, feed) {
  try {
    return feed.checkFeedText(
      new TextDecoder('utf-8', { fatal: true }).decode(bytes),
      new Date().toISOString().slice(0, 10),
    ).problems;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return [{ severity: 'error', code: 'encoding', path: '', values: {} }];
  }
}

/**
 * @param {number} errors
 * @param {number} notes
 * @param {import('../src/feed/index.js').Language} language
 */
function summary(errors, notes, language) {
  const first = errors === 0 ? WORDS.noErrors : errors === 1 ? WORDS.oneError : WORDS.errors;
  const second = notes === 1 ? WORDS.oneNote : WORDS.notes;
  const sentences = [first[language].replace('{count}', String(errors))];
  if (notes > 0) sentences.push(second[language].replace('{count}', String(notes)));
  return sentences.join(' ');
}

/** The published build, read only when there is a file to check, so that help does not need it. */
async function builtFeed() {
  const address = new URL('../dist/modules/feed.js', import.meta.url).href;
  /** @type {unknown} */
  const loaded = await import(address);
  return /** @type {typeof import('../src/feed/index.js')} */ (loaded);
}

const isCommand = process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url);
if (isCommand) {
  const surroundings = { readFile: readFileSync, writeFile: writeFileSync, write: console.log, feed: builtFeed };
  process.exitCode = await main(process.argv.slice(2), surroundings);
}
