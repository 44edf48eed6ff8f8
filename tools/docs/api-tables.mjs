/** Writes the API tables of the elements' pages in `docs/` from the manifest, between two markers. */

/** @typedef {import('./manifest.mjs').ElementDeclaration} ElementDeclaration */

const START = '<!-- api:start -->';
const END = '<!-- api:end -->';

/**
 * A page with its tables brought up to date.
 * @param {string | undefined} page the page as it is; a new one is begun when there is none
 * @param {ElementDeclaration} element
 * @returns {string}
 * @throws {Error} when the page lacks the markers
 */
export function updatePage(page, element) {
  const { tagName, description, summary } = element;
  const introduction = `# ${code(`<${tagName}>`)}\n\n${description ?? summary ?? ''}\n`;
  const current = page ?? `${introduction}\n## Reference\n\n${START}\n${END}\n`;
  const [start, end] = [current.indexOf(START), current.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`docs/${tagName}.md lacks the markers ${START} and ${END}.`);
  return `${current.slice(0, start + START.length)}\n\n${tables(element)}${current.slice(end)}`;
}

/**
 * @param {ElementDeclaration} element
 * @returns {string}
 */
function tables(element) {
  const { events = [], slots = [], cssParts = [], cssProperties = [], cssStates = [] } = element;
  const eventRows = events.map(({ name, type, description }) => [code(name), code(type?.text), description]);
  const slotRows = slots.map(({ name, description }) => [code(name) || '(default)', description]);
  const partRows = cssParts.map(({ name, description }) => [code(name), description]);
  const styleRows = cssProperties.map((entry) => [code(entry.name), code(entry.default), entry.description]);
  const stateRows = cssStates.map(({ name, description }) => [code(`:state(${name})`), description]);
  return [
    table('Attributes and properties', ['Attribute', 'Property', 'Type', 'Default', 'Description'], fieldRows(element)),
    table('Methods', ['Method', 'Description'], methodRows(element)),
    table('Events', ['Event', 'Type', 'Description'], eventRows),
    table('Slots', ['Slot', 'Description'], slotRows),
    table('Parts', ['Part', 'Description'], partRows),
    table('Custom properties', ['Name', 'Default', 'Description'], styleRows),
    table('States', ['State', 'Description'], stateRows),
  ].join('');
}

/**
 * @param {ElementDeclaration} element
 * @returns {(string | undefined)[][]}
 */
function fieldRows({ members = [], attributes = [] }) {
  const fields = members.flatMap((member) => (member.kind === 'field' ? [member] : []));
  const rows = fields.map(({ name, type, default: value, description }) => {
    const attribute = attributes.find(({ fieldName }) => fieldName === name);
    return [code(attribute?.name), code(name), code(type?.text), code(value), description];
  });
  const alone = attributes.filter(({ fieldName }) => !fields.some(({ name }) => name === fieldName));
  return [...alone.map(({ name, description }) => [code(name), '', '', '', description]), ...rows];
}

/**
 * @param {ElementDeclaration} element
 * @returns {(string | undefined)[][]}
 */
function methodRows({ members = [] }) {
  const methods = members.flatMap((member) => (member.kind === 'method' ? [member] : []));
  return methods.map(({ name, parameters = [], description }) => {
    return [code(`${name}(${parameters.map((parameter) => parameter.name).join(', ')})`), description];
  });
}

/**
 * @param {string} title
 * @param {readonly string[]} head
 * @param {readonly (readonly (string | undefined)[])[]} rows
 * @returns {string} nothing when there are no rows
 */
function table(title, head, rows) {
  if (rows.length === 0) return '';
  const lines = [head, head.map(() => '---'), ...rows.map((row) => row.map((cell) => escapeCell(cell ?? '')))];
  return `### ${title}\n\n${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n\n`;
}

/**
 * @param {string} [text]
 * @returns {string}
 */
function code(text) {
  return text === undefined || text === '' ? '' : `\`${text}\``;
}

/**
 * @param {string} text
 * @returns {string}
 */
function escapeCell(text) {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
}
