import { REMARKS } from '../feed/shape/vocabulary.js';
import { say } from '../locale/catalogue.js';
import type { Language } from '../feed/shape/widget-words.js';
import { WORDS } from './check.words.js';
import type { Report } from './check-file.js';
import type { Finding } from './findings.js';

/** How a report can be written. */
export const FORMATS = ['text', 'json', 'github'] as const;
export type Format = (typeof FORMATS)[number];

/** How many more places are named, besides the first. */
const MORE_PLACES = 3;

/** A report as lines: sentences for people, one JSON value for programs, or annotations of a job on GitHub. */
export function linesOf(report: Report, format: Format, file: string): readonly string[] {
  if (format === 'json') return [JSON.stringify(jsonOf(report, file), undefined, 2)];
  if (format === 'github')
    return [...report.findings.map((finding) => annotationOf(finding, file, report.language)), summaryOf(report)];
  return [...report.findings.map((finding) => lineOf(finding, report.language)), summaryOf(report)];
}

/** How many errors and remarks a report has. */
export function countsOf({ findings }: Report): { readonly errors: number; readonly remarks: number } {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { errors, remarks: findings.length - errors };
}

function lineOf(finding: Finding, language: Language): string {
  const { severity, places, code } = finding;
  const [first] = places;
  const at = first ? say(WORDS.at, language, { ...first }) : '';
  const start = severity === 'error' ? ERROR_STARTS : WARNING_STARTS;
  const words = !first ? start.whole : places.length > 1 ? start.many : start.one;
  const isRemark = severity === 'warning' && REMARKS.some((remark) => remark === code);
  const begin = say(words, language, { at, count: places.length });
  return `${begin}${messageOf(finding, language)}${isRemark ? ` [${code}]` : ''}`;
}

const ERROR_STARTS = { whole: WORDS.error, one: WORDS.errorAt, many: WORDS.errors };
const WARNING_STARTS = { whole: WORDS.warning, one: WORDS.warningAt, many: WORDS.warnings };

/** What a finding is about and what is wrong, with the lines of the next places. */
function messageOf({ about, sentence, places, consequences }: Finding, language: Language): string {
  const lines = [...new Set(places.slice(1).map(({ line }) => line))];
  const more = lines.slice(0, MORE_PLACES).join(', ') + (lines.length > MORE_PLACES ? ' …' : '');
  return [
    about === '' ? '' : `${about}: `,
    sentence,
    lines.length === 0 ? '' : say(WORDS.next, language, { lines: more }).replace(/…\.$/, '…'),
    consequences === 0 ? '' : say(WORDS.consequence, language, { count: consequences }),
  ].join('');
}

function summaryOf(report: Report): string {
  const { language, accepted } = report;
  const { errors, remarks } = countsOf(report);
  const first = errors === 0 ? WORDS.noErrors : errors === 1 ? WORDS.oneError : WORDS.errorCount;
  return [
    say(first, language, { count: errors }),
    ...(remarks > 0 ? [say(remarks === 1 ? WORDS.oneNote : WORDS.noteCount, language, { count: remarks })] : []),
    ...(accepted > 0
      ? [say(accepted === 1 ? WORDS.oneAccepted : WORDS.acceptedCount, language, { count: accepted })]
      : []),
  ].join(' ');
}

function jsonOf(report: Report, file: string): object {
  const { language, findings, accepted } = report;
  return {
    file,
    ...countsOf(report),
    accepted,
    problems: findings.map((finding) => {
      const { severity, code, path, places, place } = finding;
      const { indicator, region, period, item } = place;
      return {
        severity,
        code,
        path,
        ...(places[0] ?? {}),
        ...Object.fromEntries(Object.entries({ indicator, region, period, item }).filter(([, id]) => id !== undefined)),
        message: messageOf(finding, language),
        count: Math.max(1, places.length),
        places,
      };
    }),
  };
}

/** A line that a job on GitHub shows beside the line of the file. */
function annotationOf(finding: Finding, file: string, language: Language): string {
  const { severity, places, code } = finding;
  const [first] = places;
  const place = first ? `,line=${first.line},col=${first.column}` : '';
  const properties = `file=${escaped(file).replaceAll(':', '%3A').replaceAll(',', '%2C')}${place},title=${code}`;
  return `::${severity} ${properties}::${escaped(messageOf(finding, language))}`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
