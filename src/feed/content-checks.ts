import { KNOWN_PROPERTIES, suggestionFor } from './known-properties.js';
import { LIMITS } from './limits.js';
import type { ProblemList } from './problem.js';
import { isObject, shown } from './json-value.js';

/** How many digits the codes of these systems have; a spreadsheet drops the zero that some of them begin with. */
const DIGITS: ReadonlyMap<unknown, number> = new Map<unknown, number>([
  ['ssb-kommune', 4],
  ['ssb-fylke', 2],
]);

/** Six digits of a date of birth (also the shifted ones of temporary and test numbers) and five more. */
const PERSONAL_NUMBER = /(?<!\d)(?:0[1-9]|[12]\d|3[01]|4[1-9]|[56]\d|7[01])(?:[048][1-9]|[159][0-2])\d{2} ?\d{5}(?!\d)/;

/** A first name and a last name before the @, or a mailbox that people have at home. */
const PERSONAL_MAIL =
  /[\p{L}-]{2,}\.[\p{L}-]{2,}@[\p{L}\d-]+\.|@(?:gmail|hotmail|outlook|live|icloud|yahoo|online)\.\p{L}/u;

/**
 * Looks through a feed as it was written for what the parser ignores or tolerates: unknown names, a value that was
 * forgotten, codes without their zeros, and what looks like information about a person. Paths are those of the file.
 *
 * @param input what `JSON.parse` gave, already known not to be too deep
 */
export function checkContent(input: unknown, problems: ProblemList): void {
  checkValue(input, '', 'feed', problems);
}

function checkValue(value: unknown, path: string, kind: string, problems: ProblemList): void {
  if (Array.isArray(value)) value.forEach((item, index) => checkValue(item, `${path}[${index}]`, kind, problems));
  else if (isObject(value)) checkObject(value, path, kind, problems);
  else if (isPersonal(value)) problems.warning('personal-data', path);
}

function checkObject(
  value: Readonly<Record<string, unknown>>,
  path: string,
  kind: string,
  problems: ProblemList,
): void {
  const known = KNOWN_PROPERTIES.get(kind);
  for (const [name, inner] of Object.entries(value)) {
    const innerPath = path === '' ? name : `${path}.${name}`;
    if (known && !known.has(name) && !name.startsWith('$')) {
      problems.warning('unknown-property', innerPath.slice(0, 200), {
        suggestion: suggestionFor(name.slice(0, 40), known.keys()) ?? '',
      });
    }
    checkValue(inner, innerPath, known?.get(name) ?? '', problems);
  }
  if (kind === 'observation' && !Object.hasOwn(value, 'value')) problems.warning('value-missing', `${path}.value`);
  if (kind === 'regionCode') checkCode(value, path, problems);
}

function checkCode({ system, code }: Readonly<Record<string, unknown>>, path: string, problems: ProblemList): void {
  const digits = DIGITS.get(system);
  const isShort =
    digits !== undefined && typeof code === 'string' && /^\d+$/.test(code.trim()) && code.trim().length === digits - 1;
  if (typeof code !== 'number' && !isShort) return;
  problems.warning('region-code', `${path}.code`, {
    value: shown(code),
    example: String(code)
      .trim()
      .padStart(digits ?? 1, '0'),
  });
}

function isPersonal(value: unknown): boolean {
  if (typeof value === 'number')
    return Number.isInteger(value) && PERSONAL_NUMBER.test(String(value).padStart(11, '0')) && value >= 1e9;
  // No longer than a text may be: the patterns take time that grows with its square.
  const text = typeof value === 'string' ? value.slice(0, LIMITS.text) : '';
  return PERSONAL_NUMBER.test(text) || PERSONAL_MAIL.test(text);
}
