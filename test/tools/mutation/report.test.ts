import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { overdueOf, scoresOf, survivorsOf } from '../../../tools/mutation/report.mjs';

const SOURCE = [
  'export function larger(a: number, b: number) {',
  '  if (a < b) {',
  '    return b;',
  '  }',
  '  return a;',
  '}',
].join('\n');

interface Place {
  readonly line: number;
  readonly column: number;
}

function mutant(status: string, start: Place, end: Place, replacement: string) {
  return { mutatorName: 'Some', status, location: { start, end }, replacement };
}

/** `a < b` on the second line. */
function comparison(status: string, replacement = 'a <= b') {
  return mutant(status, { line: 2, column: 7 }, { line: 2, column: 12 }, replacement);
}

/** The block after it. */
function block(status: string) {
  return mutant(status, { line: 2, column: 14 }, { line: 4, column: 4 }, '{}');
}

describe('the survivors of a report', () => {
  const report = {
    files: {
      'src/view/b.ts': { source: SOURCE, mutants: [block('NoCoverage'), comparison('Survived'), comparison('Killed')] },
      'src/view/a.ts': { source: SOURCE, mutants: [comparison('Timeout'), comparison('Survived', 'a > b')] },
    },
  };
  const survivors = survivorsOf(report);

  it('are told by file and line, in order, with the code before and after', () => {
    assert.deepEqual(
      survivors.map(({ file, line, change }) => [file, line, change]),
      [
        ['src/view/a.ts', 2, '`if (a < b) {` → `if (a > b) {`'],
        ['src/view/b.ts', 2, '`if (a < b) {` → `if (a <= b) {`'],
        ['src/view/b.ts', 2, '`if (a < b) { return b; }` → `if (a < b) {}`'],
      ],
    );
  });

  it('say whether any test runs them', () => {
    assert.deepEqual(
      survivors.map(({ covered }) => covered),
      [true, true, false],
    );
  });

  it('are told apart from those whose tests did not end in time', () => {
    assert.deepEqual(
      overdueOf(report).map(({ file, change }) => [file, change]),
      [['src/view/a.ts', '`if (a < b) {` → `if (a <= b) {`']],
    );
  });

  it('come with the whole file as it would be', () => {
    assert.equal(survivors[0]?.mutated, SOURCE.replace('a < b', 'a > b'));
    assert.equal(survivors[2]?.mutated, SOURCE.replace('{\n    return b;\n  }', '{}'));
  });

  it('show where a long line changes', () => {
    const source = `const sum = ${'first + '.repeat(20)}(a < b)${' + last'.repeat(20)};`;
    const column = source.indexOf('<') + 1;
    const mutants = [mutant('Survived', { line: 1, column }, { line: 1, column: column + 1 }, '<=')];
    const [found] = survivorsOf({ files: { 'src/view/a.ts': { source, mutants } } });
    assert.match(found?.change ?? '', /^`… .*first \+ \(a < b\) \+ last.* …` → `… .*first \+ \(a <= b\) \+ last.* …`$/);
  });

  it('keep their names short where much code is left out, and show backticks', () => {
    const source = `const long = [${'\n  somethingLong,'.repeat(20)}\n];\nconst text = \`a\`;\n`;
    const end = { line: 22, column: 2 };
    const mutants = [
      mutant('Survived', { line: 1, column: 14 }, end, '[]'),
      mutant('Survived', { line: 23, column: 14 }, { line: 23, column: 17 }, '``'),
    ];
    const [list, text] = survivorsOf({ files: { 'src/view/a.ts': { source, mutants } } });
    assert.match(list?.change ?? '', /^`const long = \[ somethingLong,.* … .*, \];` → `const long = \[\];`$/);
    assert.ok((list?.change ?? '').length < 250);
    assert.equal(text?.change, '`` const text = `a`; `` → `` const text = ``; ``');
  });
});

describe('the scores of a report', () => {
  const report = {
    files: {
      'src/view/a.ts': {
        source: SOURCE,
        mutants: [comparison('Killed'), comparison('Timeout'), comparison('Survived')],
      },
      'src/view/deeper/b.ts': {
        source: SOURCE,
        mutants: [block('NoCoverage'), block('CompileError'), block('Killed')],
      },
      'src/figures/c.ts': { source: SOURCE, mutants: [block('Ignored'), block('RuntimeError')] },
    },
  };

  it('are the share of valid mutants that tests caught, by room; a room without any has none', () => {
    assert.deepEqual(scoresOf(report), [{ room: 'src/view', valid: 5, caught: 3, score: 60 }]);
  });
});
