import { isObject, shown, listOf } from '../../json-value.js';
import type { ProblemList } from '../../problem.js';
import { TEXT_LENGTH } from '../../shape/limits.js';
import { partsInSteps } from '../parts-in-steps.js';
import { propertyOf } from '../placed-items.js';

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
 * Looks through a feed as it was written for what is allowed everywhere, and should stand nowhere: what looks like
 * information about a person, and codes of regions without their zeros. Paths are those of the file. A page may do
 * something else in between.
 *
 * @param input what `JSON.parse` gave, already known not to be too deep
 */
export function* checkContent(input: unknown, problems: ProblemList): Generator<void> {
  for (const { value, path, isOpened } of partsInSteps(input)) {
    if (!isOpened) checkPersonal(value, path, problems);
    yield;
  }
  listOf(propertyOf(input, 'regions')).forEach((region, index) => {
    listOf(propertyOf(region, 'codes')).forEach((code, place) => {
      checkCode(code, `regions[${index}].codes[${place}].code`, problems);
    });
  });
}

/** Personal data is looked for in properties that nobody knows, too: the file is public. */
function checkPersonal(value: unknown, path: string, problems: ProblemList): void {
  if (Array.isArray(value)) value.forEach((item, index) => checkPersonal(item, `${path}[${index}]`, problems));
  else if (isObject(value)) {
    for (const [name, inner] of Object.entries(value))
      checkPersonal(inner, path === '' ? name : `${path}.${name}`, problems);
  } else if (isPersonal(value)) problems.warning('personal-data', path);
}

function checkCode(written: unknown, path: string, problems: ProblemList): void {
  const code = propertyOf(written, 'code');
  const digits = DIGITS.get(propertyOf(written, 'system'));
  const isShort =
    digits !== undefined && typeof code === 'string' && /^\d+$/.test(code.trim()) && code.trim().length === digits - 1;
  if (typeof code !== 'number' && !isShort) return;
  problems.warning('region-code', path, {
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
  const text = typeof value === 'string' ? value.slice(0, TEXT_LENGTH) : '';
  return PERSONAL_NUMBER.test(text) || (text.includes('@') && PERSONAL_MAIL.test(text));
}
