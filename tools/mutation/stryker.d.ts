/** The part of Stryker that we call; its own types come with its packages, which are not always there. */

declare module '@stryker-mutator/core' {
  export class Stryker {
    constructor(options: Readonly<Record<string, unknown>>);
    runMutationTest(): Promise<unknown>;
  }
}

declare module '@stryker-mutator/api/core' {
  /** What the changed code finds at `globalThis.__stryker__`. */
  export interface InstrumenterContext {
    activeMutant?: string;
    currentTestId?: string;
    mutantCoverage?: MutantCoverage;
    hitCount?: number;
    hitLimit?: number;
  }

  /** How often each mutant was come across, by its id: while files were loaded, and in each test. */
  export interface MutantCoverage {
    static: Record<string, number>;
    perTest: Record<string, Record<string, number>>;
  }
}

declare module '@stryker-mutator/api/plugin' {
  export const PluginKind: { readonly TestRunner: 'TestRunner' };
  export function declareClassPlugin(kind: 'TestRunner', name: string, plugin: new () => object): object;
}

declare module '@stryker-mutator/api/test-runner' {
  import type { MutantCoverage } from '@stryker-mutator/api/core';

  export const DryRunStatus: { readonly Complete: 'complete'; readonly Error: 'error'; readonly Timeout: 'timeout' };
  export const TestStatus: { readonly Success: 0; readonly Failed: 1 };

  export type TestResult = {
    readonly id: string;
    readonly name: string;
    readonly fileName: string;
    readonly timeSpentMs: number;
  } & ({ readonly status: 0 } | { readonly status: 1; readonly failureMessage: string });

  export type DryRunResult =
    | { readonly status: 'complete'; readonly tests: TestResult[]; readonly mutantCoverage?: MutantCoverage }
    | { readonly status: 'error'; readonly errorMessage: string }
    | { readonly status: 'timeout'; readonly reason?: string };

  export interface MutantRunOptions {
    readonly activeMutant: { readonly id: string };
    readonly testFilter?: string[];
    readonly hitLimit?: number;
    readonly sandboxFileName: string;
  }

  export interface MutantRunResult {
    readonly status: 'killed' | 'survived' | 'timeout' | 'error';
  }

  export interface TestRunner {
    capabilities(): { reloadEnvironment: boolean };
    init(): Promise<void>;
    dryRun(): Promise<DryRunResult>;
    mutantRun(options: MutantRunOptions): Promise<MutantRunResult>;
  }

  export function determineHitLimitReached(
    hitCount: number | undefined,
    hitLimit: number | undefined,
  ): DryRunResult | undefined;
  export function toMutantRunResult(result: DryRunResult): MutantRunResult;
}
