import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { rollup } from 'rollup';
import { minifyTemplates } from '../../../tools/build/minify-templates.mjs';
import { root } from '../../../tools/process/run.mjs';

/** The text of a style sheet after the build has made it small. */
async function minified(source: string): Promise<string> {
  const id = path.join(root, 'build/compiled/made-up.js');
  const bundle = await rollup({
    input: id,
    plugins: [
      {
        name: 'made-up',
        resolveId: (name) => name,
        load: () => `const css = (strings) => strings[0]; export const style = css\`${source}\`;`,
      },
      minifyTemplates(),
    ],
  });
  const { output } = await bundle.generate({ format: 'es' });
  const { style } = (await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`)) as { style: string };
  return style;
}

describe('a style sheet made small', () => {
  it('keeps characters that its source writes as escapes', async () => {
    assert.equal(await minified(String.raw`.a::before { content: '\u2212'; }`), String.raw`.a:before{content:"\2212"}`);
  });

  it('keeps the escapes of the style sheet itself', async () => {
    assert.match(
      await minified(String.raw`.a::before { content: '\\2212 x'; }`),
      /^\.a:before\{content:"(?:\u2212|\\2212 ?) ?x"\}$/,
    );
  });

  it('keeps backquotes and dollar signs as text', async () => {
    assert.equal(await minified(String.raw`.a::before { content: '\`\${x}'; }`), '.a:before{content:"`${x}"}');
  });
});
