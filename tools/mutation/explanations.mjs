/**
 * `survivors.md`: the mutants that no test can or should notice, each with the reason. Changes stand below the file
 * they are made in; a reason holds for all changes listed since the one before it:
 *
 *     ## src/view/hue.ts
 *
 *     - `a < b` → `a <= b`
 *
 *       Equal ends give the same colour.
 */

/** @import { Survivor } from './report.mjs' */

/** @typedef {Pick<Survivor, 'file' | 'change'> & { reason: string }} Explanation */

const FIRST_FILE = /^## /m;

/**
 * @param {string} markdown
 * @returns {Explanation[]} with an empty reason where none is written yet
 */
export function parseExplanations(markdown) {
  return markdown
    .split(/^## /m)
    .slice(1)
    .flatMap((section) => {
      const [file = '', ...lines] = section.split('\n');
      return explanationsIn(file.trim(), lines);
    });
}

/**
 * The page with the survivors of a run: those already explained keep their reasons, new ones wait for theirs, and
 * those that tests catch by now are gone.
 * @param {string} markdown the page as it is
 * @param {readonly Survivor[]} survivors
 * @param {(file: string) => boolean} wasMutated whether the run says anything about a file
 * @returns {string}
 */
export function updateExplanations(markdown, survivors, wasMutated) {
  const known = parseExplanations(markdown);
  const kept = known.filter(({ file }) => !wasMutated(file));
  const current = survivors.map(({ file, change }) => ({
    file,
    change,
    reason: known.find((explanation) => isAbout(explanation, { file, change }))?.reason ?? '',
  }));
  const introduction = markdown.slice(0, FIRST_FILE.exec(markdown)?.index ?? markdown.length).trimEnd();
  return `${[introduction, ...sections([...kept, ...current])].join('\n\n')}\n`;
}

/**
 * Whether an explanation is about a mutant.
 * @param {Pick<Explanation, 'file' | 'change'>} explanation
 * @param {Pick<Survivor, 'file' | 'change'>} survivor
 * @returns {boolean}
 */
export function isAbout(explanation, survivor) {
  return explanation.file === survivor.file && explanation.change === survivor.change;
}

/**
 * @param {string} file
 * @param {readonly string[]} lines
 * @returns {Explanation[]}
 */
function explanationsIn(file, lines) {
  /** @type {Explanation[]} */
  const explanations = [];
  /** @type {Explanation[]} */
  let open = [];
  for (const line of lines) {
    if (line.startsWith('- ')) {
      if (open.some(({ reason }) => reason !== '')) open = [];
      const explanation = { file, change: line.slice(2), reason: '' };
      open.push(explanation);
      explanations.push(explanation);
    } else if (line.startsWith('  ') && line.trim() !== '') {
      for (const explanation of open) explanation.reason = `${explanation.reason} ${line.trim()}`.trim();
    }
  }
  return explanations;
}

/**
 * @param {readonly Explanation[]} explanations
 * @returns {string[]} blocks of the page
 */
function sections(explanations) {
  const files = [...new Set(explanations.map(({ file }) => file))].sort();
  return files.flatMap((file) => {
    const own = explanations.filter((explanation) => explanation.file === file);
    const reasons = new Set(own.map(({ reason }) => reason));
    // Changes without a reason stand last, or they would share the next one.
    const open = reasons.delete('') ? [''] : [];
    return [`## ${file}`, ...[...reasons, ...open].flatMap((reason) => blocksOf(own, reason))];
  });
}

/**
 * @param {readonly Explanation[]} explanations
 * @param {string} reason
 * @returns {string[]}
 */
function blocksOf(explanations, reason) {
  const changes = explanations.filter((explanation) => explanation.reason === reason).map(({ change }) => change);
  const list = [...new Set(changes)].map((change) => `- ${change}`).join('\n');
  return reason === '' ? [list] : [list, `  ${reason}`];
}
