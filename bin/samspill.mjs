#!/usr/bin/env node
/**
 * The commands of the package. `samspill check feed.json` reads one data file and tells each mistake in a plain
 * sentence with line and column, errors first; `samspill hyphenate feed.json` is told in `hyphenate.mjs`. Both take
 * `--lang nb|nn|sv|en`. Exit code 0 without errors, 1 with errors (with `--strict` also with remarks), 2 on wrong use
 * and where the file cannot be read or is no data file.
 */
import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const LANGUAGES = ['nb', 'nn', 'sv', 'en'];
const FORMATS = ['text', 'json', 'github'];

const WORDS = {
  usage: {
    nb:
      'Bruk: samspill check feed.json [--format text|json|github] [--strict] [--lang nb|nn|sv|en]\n' +
      '      samspill hyphenate feed.json [--write] [--lang nb|nn|sv|en]\n\n' +
      'check sjekker en datafil og skriver én setning for hver feil, med linjen i filen.\n' +
      '  --format json er for programmer, github viser feilene i en jobb på GitHub.\n' +
      '  --strict regner merknader som feil.\n' +
      '  Svaret til en jobb: 0 uten feil, 1 med feil, 2 når filen ikke kan leses eller ikke er en datafil.\n' +
      ('hyphenate viser hvor lange ord i titlene kan deles på slutten av en linje; med --write lagres ' +
        'delestedene i filen.'),
    nn:
      'Bruk: samspill check feed.json [--format text|json|github] [--strict] [--lang nb|nn|sv|en]\n' +
      '      samspill hyphenate feed.json [--write] [--lang nb|nn|sv|en]\n\n' +
      'check sjekkar ei datafil og skriv éi setning for kvar feil, med linja i fila.\n' +
      '  --format json er for program, github viser feila i ein jobb på GitHub.\n' +
      '  --strict reknar merknader som feil.\n' +
      '  Svaret til ein jobb: 0 utan feil, 1 med feil, 2 når fila ikkje kan lesast eller ikkje er ei datafil.\n' +
      ('hyphenate viser kvar lange ord i titlane kan delast på slutten av ei linje; med --write blir delestadene ' +
        'lagra i fila.'),
    sv:
      'Användning: samspill check feed.json [--format text|json|github] [--strict] [--lang nb|nn|sv|en]\n' +
      '            samspill hyphenate feed.json [--write] [--lang nb|nn|sv|en]\n\n' +
      'check kontrollerar en datafil och skriver en mening för varje fel, med raden i filen.\n' +
      '  --format json är för program, github visar felen i ett jobb på GitHub.\n' +
      '  --strict räknar anmärkningar som fel.\n' +
      '  Svaret till ett jobb: 0 utan fel, 1 med fel, 2 när filen inte kan läsas eller inte är en datafil.\n' +
      ('hyphenate visar var långa ord i titlarna kan delas i slutet av en rad; med --write sparas ' +
        'delningsställena i filen.'),
    en:
      'Usage: samspill check feed.json [--format text|json|github] [--strict] [--lang nb|nn|sv|en]\n' +
      '       samspill hyphenate feed.json [--write] [--lang nb|nn|sv|en]\n\n' +
      'check reads a data file and prints one sentence for each problem, with its line in the file.\n' +
      '  --format json is for programs, github shows the problems in a job on GitHub.\n' +
      '  --strict counts notes as errors.\n' +
      '  The exit code is 0 without errors, 1 with errors, 2 where the file cannot be read or is no data file.\n' +
      ('hyphenate shows where long words in the titles may be broken at the end of a line; with --write the ' +
        'places are saved in the file.'),
  },
  unreadable: {
    nb: 'Filen «{file}» finnes ikke eller kan ikke leses.',
    nn: 'Fila «{file}» finst ikkje eller kan ikkje lesast.',
    sv: 'Filen "{file}" finns inte eller kan inte läsas.',
    en: 'The file "{file}" does not exist or cannot be read.',
  },
};

/**
 * Runs the command.
 *
 * @param {readonly string[]} args what stands after the name of the command
 * @param {object} surroundings
 * @param {(path: string) => Uint8Array} surroundings.readFile the bytes of a file; throws when it cannot be read
 * @param {(text: string) => void} surroundings.write prints one line
 * @param {() => Promise<Pick<typeof import('../src/check/index.js'), 'checkFile' | 'countsOf' | 'linesOf'>>}
 *   surroundings.check
 *   gives the module that checks
 * @param {(path: string, bytes: Uint8Array) => void} surroundings.writeFile saves a file; throws when it cannot
 * @returns {Promise<number>} the exit code
 */
export async function main(args, { readFile, writeFile, write, check: load }) {
  const { language, format, file, command, isWriting, isStrict, isHelp } = readArguments(args);
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
  const { checkFile, countsOf, linesOf } = await load();
  const report = checkFile(bytes, { language, today: new Date().toISOString().slice(0, 10) });
  for (const line of linesOf(report, format, file)) write(line);
  if (!report.isFeed) return 2;
  const { errors, remarks } = countsOf(report);
  return errors > 0 || (isStrict && remarks > 0) ? 1 : 0;
}

/**
 * @param {readonly string[]} args
 */
function readArguments(args) {
  const isHelp = args.includes('--help') || args.includes('-h');
  const [language, withoutLanguage] = optionOf(args, '--lang', LANGUAGES);
  const [format, withoutFormat] = optionOf(withoutLanguage, '--format', FORMATS);
  const isCheck = withoutFormat[0] === 'check';
  const flags = isCheck ? ['--strict'] : ['--write'];
  const [command, file, ...more] = withoutFormat.filter((argument) => !flags.includes(argument));
  const isRight =
    language !== undefined &&
    format !== undefined &&
    (isCheck || withoutFormat.length === withoutLanguage.length) &&
    more.length === 0 &&
    ['check', 'hyphenate'].includes(command ?? '') &&
    !file?.startsWith('-');
  return {
    language: /** @type {import('../src/feed/index.js').Language} */ (language ?? 'nb'),
    format: /** @type {import('../src/check/index.js').Format} */ (format ?? 'text'),
    command,
    isWriting: withoutFormat.includes('--write'),
    isStrict: withoutFormat.includes('--strict'),
    isHelp,
    file: isRight ? file : undefined,
  };
}

/**
 * The value of an option, and the arguments without it.
 * @param {readonly string[]} args
 * @param {string} name
 * @param {readonly string[]} allowed the first one is taken where the option is absent
 * @returns {[value: string | undefined, rest: readonly string[]]} undefined when another value, or none, was given
 */
function optionOf(args, name, allowed) {
  const flag = args.indexOf(name);
  if (flag < 0) return [allowed[0], args];
  const value = args[flag + 1];
  return [
    value !== undefined && allowed.includes(value) ? value : undefined,
    args.filter((_, index) => index !== flag && index !== flag + 1),
  ];
}

/** The published build, read only when there is a file to check, so that help does not need it. */
async function builtCheck() {
  const address = new URL('../dist/command/check.js', import.meta.url).href;
  /** @type {unknown} */
  const loaded = await import(address);
  return /** @type {typeof import('../src/check/index.js')} */ (loaded);
}

const isCommand = process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url);
if (isCommand) {
  const surroundings = { readFile: readFileSync, writeFile: writeFileSync, write: console.log, check: builtCheck };
  process.exitCode = await main(process.argv.slice(2), surroundings);
}
