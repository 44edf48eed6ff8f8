import type { Answers, Choice, Finding, FindingCode, FindingValues } from './finding.js';

/** How a finding is asked. */
export interface Asking {
  /** Tells it from others of its kind. */
  readonly of?: string;
  /** Ids of choices that are answers. */
  readonly answers?: readonly string[];
  /** Ids of choices that only a surface can follow. */
  readonly doors?: readonly string[];
  readonly standard?: string | undefined;
  /** Answers that are no listed choices: `region:` takes any region. */
  readonly prefix?: string;
  /** Whether nothing can be taken in, whatever is answered. */
  readonly isStop?: boolean;
}

/** Makes a finding: with the answer that was given, if it is one of its choices, else with its default. */
export function finding<Code extends FindingCode>(
  code: Code,
  values: FindingValues[Code],
  given: Answers,
  { of, answers = [], doors = [], standard, prefix, isStop = false }: Asking = {},
): Finding {
  const id = of === undefined ? code : `${code}:${of}`;
  const answer = Object.hasOwn(given, id) ? given[id] : undefined;
  const isValid =
    answer !== undefined && (answers.includes(answer) || (prefix !== undefined && answer.startsWith(prefix)));
  const chosen = isValid ? answer : standard;
  const choices: Choice[] = [
    ...answers.map((each) => ({ id: each, isAnswer: true })),
    ...doors.map((each) => ({ id: each, isAnswer: false })),
  ];
  const isOpen = isStop || (answers.length > 0 && chosen === undefined);
  // The values belong to the code, which the type of a union cannot say.
  return { id, code, values, choices, isOpen, ...(chosen === undefined ? {} : { chosen }) } as Finding;
}
