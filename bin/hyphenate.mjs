/**
 * `samspill hyphenate feed.json [--write]`: puts soft hyphens into the long words of focus areas' titles and factors'
 * labels: where compounds are put together, as far as their last parts are known, and where each language's own
 * patterns allow a break. The patterns are far too large for readers' browsers, so it is done once, in the feed.
 * Everything else in the file stays byte for byte as it is.
 */

/** @typedef {import('../src/feed/index.js').Language} Language */
/**
 * @typedef {(text: string, options: {readonly hyphenChar: string, readonly minWordLength: number}) => string}
 *   Hyphenator
 */
/** @typedef {(language: Language) => Promise<Hyphenator>} LoadHyphenator */

/**
 * A title or label in one language.
 * @typedef {object} Title
 * @property {readonly (string | number)[]} path where it stands
 * @property {Language} language
 * @property {string} text
 * @property {number} start where its literal begins in the file, after the quotation mark
 * @property {number} end where its literal ends, before the quotation mark
 */

/**
 * One text that gets soft hyphens.
 * @typedef {object} Proposal
 * @property {string} path where the text stands, for instance `focusAreas[0].title.nb`
 * @property {string} text the text with soft hyphens
 * @property {number} start where its literal begins in the file, after the quotation mark
 * @property {number} end where its literal ends, before the quotation mark
 * @property {string} literal what is to stand there
 */

const SOFT_HYPHEN = '\u00ad';
/** As the file shows it: a soft hyphen itself cannot be seen in an editor. */
const ESCAPED = '\\u00ad';
const LONG_WORD = /\p{L}{9,}/gu;
/** Letters that must stand before the first break, between two breaks, and after the last. */
const SHORTEST = 3;
/**
 * A part with at most so many letters stays whole before the joint of a compound: `industri|løft`, not
 * `indu|stri|løft`.
 */
const LONGEST_WHOLE = 9;
/**
 * Last parts of Norwegian and Swedish compounds. All those that labels are broken at without soft hyphens are among
 * them.
 */
const LAST_PARTS = new RegExp(
  [
    'aktør|aktör|arbeid|arbete|basert|baserad|drevet|driven|ekonomi|energi|forsyning|försörjning|forvaltning',
    'förvaltning',

    'industri|infrastruktur|innovasjon|innovation|institusjon|institution|kapital|klima|klynge|kluster|kommun',
    'kompetanse|kompetens|kraft|legging|løft|marked|marknad|miljø|miljö|næring|näring|nettverk|nätverk|omstilling',
    'omställning',

    'politikk?|produksjon|produktion|program|projekt|prosjekt|region|samfunn|samhälle|satsning|sikkerhet|säkerhet',
    'skaping|struktur|teknik|teknologi|tjeneste|tjänst|transport|utbildning|utdanning|utveckling|utvikling',
    'økonomi',
  ].join('|'),
  'giu',
);
/** Their endings, which stay whole: `attrak|tivitet`, with what inflection adds. */
const ENDINGS = /(?:tivitet|(?:lig)?het|(?:leg)?heit|[dglnrst]ing|sjon|tion)(?:e?n|e?t|[aeo]r?|a?ne|ene|arna|erna)?$/iu;
/** Where the patterns of a language lie in the package `hyphen`. */
const PATTERNS = { nb: 'nb', nn: 'nn', sv: 'sv', en: 'en-gb' };

const WORDS = {
  proposal: { nb: '{path}: {text}', nn: '{path}: {text}', sv: '{path}: {text}', en: '{path}: {text}' },
  done: {
    nb: 'Alle lange titler har delesteder allerede.',
    nn: 'Alle lange titlar har delestader allereie.',
    sv: 'Alla långa titlar har redan delningsställen.',
    en: 'All long titles have places to break already.',
  },
  none: {
    nb: 'Ingen titler har så lange ord at de trenger delesteder.',
    nn: 'Ingen titlar har så lange ord at dei treng delestader.',
    sv: 'Inga titlar har så långa ord att de behöver delningsställen.',
    en: 'No titles have words so long that they need places to break.',
  },
  proposed: {
    nb: 'Ingenting er endret. Kjør på nytt med --write for å lagre. | viser hvor ordet kan deles.',
    nn: 'Ingenting er endra. Køyr på nytt med --write for å lagre. | viser kvar ordet kan delast.',
    sv: 'Inget har ändrats. Kör igen med --write för att spara. | visar var ordet kan delas.',
    en: 'Nothing has been changed. Run again with --write to save. | shows where the word may be broken.',
  },
  saved: { nb: 'Lagret i {file}.', nn: 'Lagra i {file}.', sv: 'Sparat i {file}.', en: 'Saved in {file}.' },
  broken: {
    nb: 'Filen kan ikke leses som JSON. Kjør «samspill check {file}» for å finne feilen.',
    nn: 'Fila kan ikkje lesast som JSON. Køyr «samspill check {file}» for å finne feilen.',
    sv: 'Filen kan inte läsas som JSON. Kör "samspill check {file}" för att hitta felet.',
    en: 'The file cannot be read as JSON. Run "samspill check {file}" to find the error.',
  },
  unwritable: {
    nb: 'Filen «{file}» kan ikke lagres.',
    nn: 'Fila «{file}» kan ikkje lagrast.',
    sv: 'Filen "{file}" kan inte sparas.',
    en: 'The file "{file}" cannot be saved.',
  },
};

/**
 * Runs the command on a file that has been read.
 *
 * @param {object} request
 * @param {string} request.file its path
 * @param {Uint8Array} request.bytes its content
 * @param {boolean} request.isWriting whether to save instead of only telling
 * @param {Language} request.language the language to speak
 * @param {object} surroundings
 * @param {(path: string, bytes: Uint8Array) => void} surroundings.writeFile saves a file; throws when it cannot
 * @param {(text: string) => void} surroundings.write prints one line
 * @param {LoadHyphenator} [surroundings.load] gives the patterns of a language
 * @returns {Promise<number>} the exit code: 0 when all is well, 1 when the file is not JSON, 2 when it cannot be saved
 */
export async function hyphenate({ file, bytes, isWriting, language }, { writeFile, write, load = loadPatterns }) {
  const tell = (/** @type {keyof typeof WORDS} */ name, /** @type {Record<string, string>} */ values = {}) =>
    write(WORDS[name][language].replace(/\{(\w+)\}/g, (_, /** @type {string} */ key) => values[key] ?? ''));
  const text = jsonOf(bytes);
  if (text === undefined) {
    tell('broken', { file });
    return 1;
  }
  const proposals = await proposalsFor(text, load);
  for (const { path, text: broken } of proposals) tell('proposal', { path, text: broken.replaceAll(SOFT_HYPHEN, '|') });
  if (proposals.length === 0)
    tell([...titlesOf(text)].some(({ text: title }) => title.includes(SOFT_HYPHEN)) ? 'done' : 'none');
  else if (!isWriting) tell('proposed');
  else {
    try {
      writeFile(file, new TextEncoder().encode(withProposals(text, proposals)));
    } catch {
      tell('unwritable', { file });
      return 2;
    }
    tell('saved', { file });
  }
  return 0;
}

/**
 * Which texts of a feed would get soft hyphens. Texts that have some already are left as somebody made them.
 *
 * @param {string} text the feed as JSON without mistakes
 * @param {LoadHyphenator} [load]
 * @returns {Promise<Proposal[]>} in the order of the file
 */
export async function proposalsFor(text, load = loadPatterns) {
  /** @type {Proposal[]} */
  const proposals = [];
  for (const { path, language, text: before, start, end } of titlesOf(text)) {
    const after = before.includes(SOFT_HYPHEN) ? before : withSoftHyphens(before, await load(language), language);
    if (after === before) continue;
    proposals.push({
      path: pathText(path),
      text: after,
      start,
      end,
      literal: literalOf(text.slice(start, end), after),
    });
  }
  return proposals;
}

/**
 * The file with the texts of the proposals in their places.
 *
 * @param {string} text
 * @param {readonly Proposal[]} proposals in the order of the file
 */
export function withProposals(text, proposals) {
  const replaced = (/** @type {string} */ changed, /** @type {Proposal} */ { start, end, literal }) =>
    changed.slice(0, start) + literal + changed.slice(end);
  return proposals.reduceRight(replaced, text);
}

/**
 * @param {string} text
 * @param {Hyphenator} hyphenator
 * @param {Language} language
 */
function withSoftHyphens(text, hyphenator, language) {
  return text.replace(LONG_WORD, (word) => {
    const parts = hyphenator(word, { hyphenChar: SOFT_HYPHEN, minWordLength: 1 }).split(SOFT_HYPHEN);
    const allowed = parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('').length);
    const breaks =
      language === 'en'
        ? breaksOf(word, allowed, [], word.length)
        : breaksOf(word, allowed, jointsOf(word), endingOf(word, allowed));
    return [0, ...breaks].map((start, index) => word.slice(start, breaks[index])).join(SOFT_HYPHEN);
  });
}

/**
 * Where a word may be broken: at its joints, before its ending, and from the front on where the patterns allow it
 * besides, as long as no part becomes too short and none is broken that stays whole.
 *
 * @param {string} word
 * @param {readonly number[]} allowed letters before each break of the patterns
 * @param {readonly number[]} joints letters before each joint
 * @param {number} ending letters before the ending
 * @returns {number[]} letters before each break
 */
function breaksOf(word, allowed, joints, ending) {
  const isNear = (/** @type {number} */ place) =>
    [0, ...joints, word.length].some((other) => Math.abs(place - other) < SHORTEST);
  const fixed = isNear(ending) ? joints : [...joints, ending];
  /** @type {number[]} */
  const breaks = [];
  for (const place of [...new Set([...fixed, ...allowed])].sort((a, b) => a - b)) {
    const before = joints.findLast((joint) => joint < place) ?? 0;
    const next = fixed.find((other) => other > place) ?? word.length;
    const isWhole = place > ending || (joints.includes(next) && next - before <= LONGEST_WHOLE);
    const isShort = place - (breaks.at(-1) ?? 0) < SHORTEST || next - place < SHORTEST;
    if (fixed.includes(place) || !(isWhole || isShort)) breaks.push(place);
  }
  return breaks;
}

/**
 * How many letters of a word stand before its ending; all of them when it has none where the patterns allow a break.
 * @param {string} word
 * @param {readonly number[]} allowed
 */
function endingOf(word, allowed) {
  const index = word.search(ENDINGS);
  return allowed.includes(index) ? index : word.length;
}

/**
 * How many letters of a word stand before each known last part.
 * @param {string} word
 */
function jointsOf(word) {
  return [...word.matchAll(LAST_PARTS)].map(({ index }) => index).filter((index) => index >= SHORTEST);
}

/**
 * The literal with soft hyphens where the text has them; its own escapes stay as they are.
 * @param {string} literal
 * @param {string} text the same with soft hyphens
 */
function literalOf(literal, text) {
  const units = literal.match(/\\u[\da-f]{4}|\\.|[^]/gi) ?? [];
  return text
    .split('')
    .map((unit) => (unit === SOFT_HYPHEN ? ESCAPED : units.shift()))
    .join('');
}

/**
 * The titles and labels that may get soft hyphens, in the order of the file.
 * @param {string} text the feed as JSON without mistakes
 * @returns {Generator<Title, void>}
 */
function* titlesOf(text) {
  const ownLanguage = languageOf(topLevel(text)) ?? 'nb';
  for (const { path, start, end } of stringsOf(text)) {
    const language = languageAt(path, ownLanguage);
    if (language !== undefined)
      yield { path, language, text: String(JSON.parse(`"${text.slice(start, end)}"`)), start, end };
  }
}

/**
 * The language of a text that may get soft hyphens; undefined for every other string.
 * @param {readonly (string | number)[]} path
 * @param {Language} ownLanguage the feed's own, for plain strings
 */
function languageAt(path, ownLanguage) {
  const [list, index, property, language] = path;
  const isTitle = list === 'focusAreas' && property === 'title';
  const isLabel = list === 'factors' && property === 'label';
  if (typeof index !== 'number' || !(isTitle || isLabel) || path.length > 4) return undefined;
  return path.length === 3 ? ownLanguage : languageOf(language);
}

/**
 * @param {unknown} value
 * @returns {Language | undefined}
 */
function languageOf(value) {
  if (value === 'no') return 'nb';
  return value === 'nb' || value === 'nn' || value === 'sv' || value === 'en' ? value : undefined;
}

/** @param {string} text */
function topLevel(text) {
  /** @type {unknown} */
  const value = JSON.parse(text.replace(/^\ufeff/, ''));
  return typeof value === 'object' && value !== null && 'language' in value ? value.language : undefined;
}

/**
 * The text of a file that is JSON in UTF-8, with its byte-order mark if it has one; undefined for any other.
 * @param {Uint8Array} bytes
 */
function jsonOf(bytes) {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    JSON.parse(text.replace(/^\ufeff/, ''));
    return text;
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * Every string in a JSON text that is no property's name, with its path and where its literal stands between the
 * quotation marks.
 * @param {string} text JSON without mistakes
 */
function* stringsOf(text) {
  /** @type {{key: string | number, isName: boolean}[]} */
  const open = [];
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]/g)) {
    const inner = open.at(-1);
    if (token === '{') open.push({ key: '', isName: true });
    else if (token === '[') open.push({ key: 0, isName: false });
    else if (token === '}' || token === ']') open.pop();
    else if (!inner || token === ':') continue;
    else if (token === ',') {
      if (typeof inner.key === 'number') inner.key += 1;
      else inner.isName = true;
    } else if (inner.isName) {
      inner.key = String(JSON.parse(token));
      inner.isName = false;
    } else yield { path: open.map(({ key }) => key), start: index + 1, end: index + token.length - 1 };
  }
}

/** @param {readonly (string | number)[]} path */
function pathText(path) {
  return path.map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`)).join('');
}

/** @type {LoadHyphenator} */
async function loadPatterns(language) {
  /** @type {unknown} */
  const loaded = await import(`hyphen/${PATTERNS[language]}/index.js`);
  return /** @type {{default: {hyphenateSync: Hyphenator}}} */ (loaded).default.hyphenateSync;
}
