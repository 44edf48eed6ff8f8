/**
 * Stryker's plugin that runs the project's Node tests inside Stryker's own process. Starting a process, or another
 * test runner, for each of several thousand mutants would take hours.
 */
import { PluginKind, declareClassPlugin } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { inspect } from 'node:util';

import { findFiles } from '../process/files.mjs';
import { roomOf } from './rooms.mjs';
import { bundleTests } from './test-bundles.mjs';

/** @import { InstrumenterContext } from '@stryker-mutator/api/core' */
/** @import { DryRunResult, MutantRunOptions, MutantRunResult } from '@stryker-mutator/api/test-runner' */
/** @import { TestResult, TestRunner } from '@stryker-mutator/api/test-runner' */
/** @import { LoadedTest, TestBundle } from './test-bundles.mjs' */

/**
 * The rooms' own tests, and those of the element that shows key figures and every figure. What else comes across the
 * rooms takes minutes and notices little more; `stock-vega` compares two drawings of one layout, right or wrong.
 */
const TESTS = /^test\/(?:feed|view|figures|kpi-jobs-value)\/.*(?<!\.browser|\.page|\/stock-vega)\.test\.ts$/;

/** @implements {TestRunner} */
class NodeTestRunner {
  /** @type {TestBundle[]} */
  #bundles = [];

  /** Where the code with the mutants in it finds the one that is active, and notes which ones it comes across. */
  #coverage = { static: {}, perTest: /** @type {Record<string, Record<string, number>>} */ ({}) };
  /** @type {InstrumenterContext} */
  #context = { mutantCoverage: this.#coverage };

  /** @returns {{ reloadEnvironment: boolean }} every run loads its tests anew */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    Object.assign(globalThis, { __stryker__: this.#context });
    const copy = process.cwd();
    const files = await findFiles('test', TESTS, copy);
    this.#bundles = await bundleTests(copy, files, (file) => roomOf(file) !== undefined);
  }

  /** @returns {Promise<DryRunResult>} */
  async dryRun() {
    const tests = [];
    try {
      for (const bundle of this.#bundles) tests.push(...(await this.#runNotingCoverage(bundle)));
    } catch (error) {
      return { status: DryRunStatus.Error, errorMessage: inspect(error) };
    }
    return { status: DryRunStatus.Complete, tests, mutantCoverage: { static: {}, perTest: this.#coverage.perTest } };
  }

  /**
   * @param {MutantRunOptions} options
   * @returns {Promise<MutantRunResult>}
   */
  async mutantRun({ activeMutant, testFilter, hitLimit, sandboxFileName }) {
    Object.assign(this.#context, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const bundles = nearestFirst(this.#bundles, path.relative(process.cwd(), sandboxFileName));
    const tests = await runUntilFailure(bundles, testFilter ?? []);
    const overLimit = determineHitLimitReached(this.#context.hitCount, hitLimit);
    return toMutantRunResult(overLimit ?? { status: DryRunStatus.Complete, tests });
  }

  /**
   * Runs a file's tests. What they come across counts for each; what runs while the file is loaded counts for all,
   * since any of them may stand on it.
   * @param {TestBundle} bundle
   * @returns {Promise<TestResult[]>}
   */
  async #runNotingCoverage(bundle) {
    this.#coverage.static = {};
    const tests = bundle.load();
    const metByLoading = this.#coverage.static;
    const results = [];
    for (const test of tests) {
      this.#coverage.perTest[test.id] = { ...metByLoading };
      this.#context.currentTestId = test.id;
      results.push(await resultOf(test, bundle.file));
      delete this.#context.currentTestId;
    }
    return results;
  }
}

/**
 * The tests of the mutated file's own folder first: they are the likeliest to notice, and the quickest.
 * @param {readonly TestBundle[]} bundles
 * @param {string} mutated
 * @returns {TestBundle[]}
 */
function nearestFirst(bundles, mutated) {
  const folders = path.dirname(mutated).split(path.sep).slice(1);
  const shared = (/** @type {TestBundle} */ { file }) => {
    const own = file.split('/').slice(1);
    const parting = folders.findIndex((folder, depth) => own[depth] !== folder);
    return parting === -1 ? folders.length : parting;
  };
  return [...bundles].sort((first, second) => shared(second) - shared(first));
}

/**
 * @param {readonly TestBundle[]} bundles
 * @param {readonly string[]} wanted ids of the tests to be run
 * @returns {Promise<TestResult[]>} the last one may have failed, no other
 */
async function runUntilFailure(bundles, wanted) {
  const results = [];
  for (const bundle of bundles) {
    const ids = new Set(wanted.filter((id) => id.startsWith(`${bundle.file} > `)));
    for (const test of ids.size > 0 ? testsOf(bundle, ids) : []) {
      const result = await resultOf(test, bundle.file);
      results.push(result);
      if (result.status === TestStatus.Failed) return results;
    }
  }
  return results;
}

/**
 * A file's tests; when the file itself fails, each of them does.
 * @param {TestBundle} bundle
 * @param {ReadonlySet<string>} ids of the tests that are wanted
 * @returns {LoadedTest[]}
 */
function testsOf(bundle, ids) {
  try {
    return bundle.load().filter(({ id }) => ids.has(id));
  } catch (error) {
    const message = inspect(error);
    const fail = () => Promise.reject(new Error(message));
    return [...ids].map((id) => ({ id, run: fail }));
  }
}

/**
 * @param {LoadedTest} test
 * @param {string} fileName
 * @returns {Promise<TestResult>}
 */
async function resultOf({ id, run }, fileName) {
  const start = performance.now();
  const described = () => ({ id, name: id, fileName, timeSpentMs: performance.now() - start });
  try {
    await run();
    return { ...described(), status: TestStatus.Success };
  } catch (error) {
    return { ...described(), status: TestStatus.Failed, failureMessage: inspect(error) };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'node-test', NodeTestRunner)];
