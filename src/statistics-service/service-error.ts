/** What can go wrong with a service, by what its sentence mentions. */
export interface ServiceErrorValues {
  /** No answer at all: no network, a name that there is not, a connection that broke. */
  unreachable: { readonly host: string };
  'not-found': { readonly address: string };
  /** The service says what is wrong with the request, in its own words. */
  refused: { readonly host: string; readonly status: number; readonly said: string };
  'too-many-cells': { readonly host: string };
  /** Still too many calls after the waits that the service asked for. */
  'too-many-calls': { readonly host: string };
  /** Still down after several tries. */
  unavailable: { readonly host: string; readonly status: number };
  /** A page where figures were to be: a login, a message, or the wrong address. */
  'no-figures': { readonly address: string };
  /** A measure or a category that the table does not have. */
  'unknown-choice': { readonly variable: string; readonly choice: string; readonly options: readonly string[] };
  /** Something that has to be chosen, since a sum over it would say nothing. */
  'choice-missing': { readonly variable: string; readonly variableCode: string; readonly options: readonly string[] };
  /** None of the regions of the feed. */
  'no-regions': { readonly table: string };
}

export type ServiceErrorCode = keyof ServiceErrorValues;

/** What went wrong: its code, with what its sentence mentions. */
export type ServiceProblem = {
  readonly [Code in ServiceErrorCode]: { readonly code: Code } & ServiceErrorValues[Code];
}[ServiceErrorCode];

/** A service did not give what it was asked for. `service-error.words.ts` has a sentence for each. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';
  readonly problem: ServiceProblem;

  constructor(problem: ServiceProblem) {
    super(JSON.stringify(problem));
    this.problem = problem;
  }

  get code(): ServiceErrorCode {
    return this.problem.code;
  }
}
