/** What the command `samspill check` stands on. Only the command loads it, in Node. */
export { checkFile, type CheckOptions, type Report } from './check-file.js';
export { countsOf, FORMATS, linesOf, type Format } from './report-formats.js';
