import { countsOf, FORMATS, linesOf, type Format } from '../../check/report-formats.js';
import type { Command } from '../command.js';
import { outlinesBeside } from '../outlines-beside.js';
import { readTold } from '../files.js';
import { ABOUT } from './check.words.js';

/**
 * `samspill check feed.json` reads a data file and tells each mistake in a plain sentence with line and column, errors
 * first. Exit code 0 without errors, 1 with errors (with `--strict` also with remarks), 2 where the file cannot be read
 * or is no data file.
 */
export const check: Command = {
  name: 'check',
  synopsis: 'feed.json [--format text|json|github] [--strict]',
  about: ABOUT,
  options: { format: { type: 'string', values: FORMATS, default: 'text' }, strict: { type: 'boolean' } },
  files: [1, 1],
  async run({ language, files: [file = ''], options }, surroundings) {
    const bytes = readTold(file, language, surroundings);
    if (!bytes) return 2;
    const { checkFile } = await import('../../check/check-file.js');
    const report = checkFile(bytes, {
      language,
      today: surroundings.today,
      readBeside: (beside) => outlinesBeside({ geography: { file: beside } }, file, surroundings),
    });
    for (const line of linesOf(report, options['format'] as Format, file)) surroundings.write(line);
    if (!report.isFeed) return 2;
    const { errors, remarks } = countsOf(report);
    return errors > 0 || (options['strict'] === true && remarks > 0) ? 1 : 0;
  },
};
