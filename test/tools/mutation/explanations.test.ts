import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseExplanations, updateExplanations } from '../../../tools/mutation/explanations.mjs';

const PAGE = `# Survivors

Why they are here.

## src/view/a.ts

- \`a < b\` → \`a <= b\`
- \`a > b\` → \`a >= b\`

  Equal ends give
  the same colour.

- \`0\` → \`1\`

## src/view/b.ts

- \`x\` → \`y\`

  Nobody can see it.
`;

function survivor(file: string, change: string) {
  return { file, change, line: 1, covered: true, mutated: '' };
}

describe('the page of explained survivors', () => {
  it('gives a reason to every change listed since the reason before, and none to those after the last', () => {
    assert.deepEqual(parseExplanations(PAGE), [
      { file: 'src/view/a.ts', change: '`a < b` → `a <= b`', reason: 'Equal ends give the same colour.' },
      { file: 'src/view/a.ts', change: '`a > b` → `a >= b`', reason: 'Equal ends give the same colour.' },
      { file: 'src/view/a.ts', change: '`0` → `1`', reason: '' },
      { file: 'src/view/b.ts', change: '`x` → `y`', reason: 'Nobody can see it.' },
    ]);
  });

  it('keeps the reasons of those that are still there, drops those that are caught, and asks for the new', () => {
    const page = updateExplanations(
      PAGE,
      [
        survivor('src/view/a.ts', '`a > b` → `a >= b`'),
        survivor('src/view/a.ts', '`new` → `newer`'),
        survivor('src/view/a.ts', '`new` → `newer`'),
      ],
      (file) => file === 'src/view/a.ts',
    );
    assert.equal(
      page,
      `# Survivors

Why they are here.

## src/view/a.ts

- \`a > b\` → \`a >= b\`

  Equal ends give the same colour.

- \`new\` → \`newer\`

## src/view/b.ts

- \`x\` → \`y\`

  Nobody can see it.
`,
    );
  });

  it('is the same after an update that brings nothing new', () => {
    const survivors = parseExplanations(PAGE).map(({ file, change }) => survivor(file, change));
    const once = updateExplanations(PAGE, survivors, () => true);
    assert.deepEqual(parseExplanations(once), parseExplanations(PAGE));
    assert.equal(
      updateExplanations(once, survivors, () => true),
      once,
    );
  });

  it('begins with its introduction also while it has no survivors', () => {
    assert.deepEqual(parseExplanations('# Survivors\n\nWhy.\n'), []);
    assert.equal(
      updateExplanations('# Survivors\n\nWhy.\n', [], () => true),
      '# Survivors\n\nWhy.\n',
    );
  });
});
