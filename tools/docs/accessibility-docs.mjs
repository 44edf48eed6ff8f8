/**
 * Writes the accessibility statement in `docs/accessibility.md` from `docs/accessibility.json`, between two markers: a
 * text to paste for each element, in bokmål and in English, and what holds for each, requirement by requirement.
 */

/** @typedef {'nb' | 'en'} Language */
/** @typedef {'met' | 'not-applicable' | 'host' | 'exception'} Status */

/**
 * How an element meets a requirement, and which tests prove it: titles, or their beginnings, by file.
 * @typedef {{status: Status, nb: string, en: string, tests?: Record<string, string[]>, manual?: string}} Finding
 */

/**
 * A success criterion of WCAG, with one finding for all elements or one for each.
 * @typedef {{number: string, level: 'A' | 'AA', name: Record<Language, string>, all?: Finding} & Record<string,
 *   unknown>} Requirement
 */

/**
 * The words of the texts to paste, each for one element and complete; `{…}` stands for what is filled in.
 * @typedef {object} StatementText
 * @property {Record<string, string>} names what each element is called in a heading, by its tag name
 * @property {Record<string, string>} about what each element is, by its tag name
 * @property {string} assessor who assessed it, and when
 * @property {string} result
 * @property {string} exceptions
 * @property {string} testedTitle
 * @property {string[]} tested
 * @property {string} limitsTitle
 * @property {string[]} limits
 */

/**
 * The data in `docs/accessibility.json`.
 * @typedef {object} Statement
 * @property {{date: string, version: string}} assessed ISO date, and the version that was assessed
 * @property {string[]} elements tag names
 * @property {Record<Language, StatementText>} statement
 * @property {Requirement[]} required what Norwegian law asks of the public sector
 * @property {Requirement[]} beyond what it does not ask: new in WCAG 2.2
 */

const START = '<!-- accessibility:start -->';
const END = '<!-- accessibility:end -->';

/** @type {readonly Language[]} */
const LANGUAGES = ['nb', 'en'];
/** @type {readonly Status[]} */
const STATUSES = ['met', 'not-applicable', 'host', 'exception'];

/** @type {Record<Language, Record<Status, string>>} */
const STATUS_WORDS = {
  nb: { met: 'Oppfylt', 'not-applicable': 'Ikke aktuelt', host: 'Avhenger av siden', exception: 'Unntak' },
  en: { met: 'Met', 'not-applicable': 'Not applicable', host: 'Depends on the page', exception: 'Exception' },
};

const WORDS = {
  nb: {
    locale: 'nb-NO',
    paste: 'Lim dette inn i tilgjengelighetserklæringen',
    heading: 'Tekst for',
    none: 'Ingen.',
    head: ['Krav', 'Navn', 'Status', 'Hvordan'],
    beyond: 'Ut over kravet: nytt i WCAG 2.2',
  },
  en: {
    locale: 'en-GB',
    paste: 'Paste this into your accessibility statement',
    heading: 'Text for',
    none: 'None.',
    head: ['Requirement', 'Name', 'Status', 'How'],
    beyond: 'Beyond the requirement: new in WCAG 2.2',
  },
};

/**
 * The data, whose shape and completeness `test/demo/accessibility-docs.test.ts` checks.
 * @param {string} json the text of `docs/accessibility.json`
 * @returns {Statement}
 * @throws {SyntaxError} when it is not JSON
 */
export function readStatement(json) {
  /** @type {unknown} */
  const statement = JSON.parse(json);
  return /** @type {Statement} */ (statement);
}

/**
 * The page with the statement brought up to date.
 * @param {string | undefined} page the page as it is
 * @param {Statement} statement
 * @returns {string}
 * @throws {Error} when the page lacks the markers
 */
export function updateAccessibilityPage(page = '', statement) {
  const [start, end] = [page.indexOf(START), page.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`docs/accessibility.md lacks the markers ${START} and ${END}.`);
  const parts = [
    ...LANGUAGES.map((language) => pasteTexts(statement, language)),
    ...statement.elements.map((element) => elementPart(statement, element)),
  ];
  return `${page.slice(0, start + START.length)}\n\n${parts.join('\n\n')}\n\n${page.slice(end)}`;
}

/**
 * What holds for an element.
 * @param {Requirement} requirement
 * @param {string} element
 * @returns {Finding}
 * @throws {Error} when nothing is said of it
 */
export function findingOf(requirement, element) {
  const finding = /** @type {Finding | undefined} */ (requirement[element] ?? requirement.all);
  if (!finding) throw new Error(`docs/accessibility.json says nothing of ${requirement.number} for ${element}.`);
  return finding;
}

/**
 * @param {Statement} statement
 * @param {Language} language
 * @returns {string}
 */
function pasteTexts(statement, language) {
  const { paste } = WORDS[language];
  return [`## ${paste}`, ...statement.elements.map((element) => pasteText(statement, language, element))].join('\n\n');
}

/**
 * All that a page with this one element has to say of it.
 * @param {Statement} statement
 * @param {Language} language
 * @param {string} element
 * @returns {string}
 */
function pasteText({ assessed, statement, required }, language, element) {
  const text = statement[language];
  const { locale, heading } = WORDS[language];
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(assessed.date));
  const values = { ...countsOf(required, element), total: String(required.length), date, version: assessed.version };
  const named = (/** @type {Record<string, string>} */ texts) => texts[element] ?? missing(element);
  return [
    `### ${heading} ${named(text.names)}`,
    fill(named(text.about), values),
    fill(text.result, values),
    fill(text.assessor, values),
    text.exceptions,
    list(exceptionsOf(required, element, language)),
    text.testedTitle,
    list(text.tested),
    text.limitsTitle,
    list(text.limits),
  ].join('\n\n');
}

/**
 * @param {string} element
 * @returns {never}
 */
function missing(element) {
  throw new Error(`docs/accessibility.json has no text to paste for ${element}.`);
}

/**
 * @param {readonly Requirement[]} required
 * @param {string} element
 * @returns {Record<string, string>}
 */
function countsOf(required, element) {
  const count = (/** @type {Status} */ status) =>
    required.filter((each) => findingOf(each, element).status === status).length;
  return Object.fromEntries(STATUSES.map((status) => [status, String(count(status))]));
}

/**
 * @param {readonly Requirement[]} required
 * @param {string} element
 * @param {Language} language
 * @returns {string[]}
 */
function exceptionsOf(required, element, language) {
  const found = required.filter((requirement) => findingOf(requirement, element).status === 'exception');
  if (found.length === 0) return [WORDS[language].none];
  return found.map(
    (requirement) =>
      `${requirement.number} ${requirement.name[language]}: ${findingOf(requirement, element)[language]}`,
  );
}

/**
 * @param {Statement} statement
 * @param {string} element
 * @returns {string}
 */
function elementPart({ required, beyond }, element) {
  const tables = LANGUAGES.flatMap((language) => [
    table(required, element, language),
    `**${WORDS[language].beyond}**`,
    table(beyond, element, language),
  ]);
  return [`## ${code(`<${element}>`)}`, ...tables].join('\n\n');
}

/**
 * @param {readonly Requirement[]} requirements
 * @param {string} element
 * @param {Language} language
 * @returns {string}
 */
function table(requirements, element, language) {
  const { head } = WORDS[language];
  const rows = requirements.map((requirement) => {
    const { status, [language]: how } = findingOf(requirement, element);
    return [
      `${requirement.number} (${requirement.level})`,
      requirement.name[language],
      STATUS_WORDS[language][status],
      how,
    ];
  });
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/**
 * @param {string} text
 * @param {Record<string, string>} values
 * @returns {string}
 */
function fill(text, values) {
  return text.replace(/\{([\w-]+)\}/g, (_, /** @type {string} */ name) => {
    const value = values[name];
    if (value === undefined) throw new Error(`docs/accessibility.json asks for {${name}}, which is not known.`);
    return value;
  });
}

/**
 * @param {readonly string[]} items
 * @returns {string}
 */
function list(items) {
  return items.map((item) => `- ${item}`).join('\n');
}

/**
 * @param {string} text
 * @returns {string}
 */
function code(text) {
  return `\`${text}\``;
}
