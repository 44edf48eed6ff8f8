/** The generated parts of `docs/benchmarks.md`: what was measured, and who was compared in which form. */
import { CONTESTANTS } from './contestants.js';
import { promisesOf } from './promises.js';
import { costsOf, growthOf, known, librariesIn, ratioOf, shown, type Quantity } from './quantities.js';
import { valuesOf, type Leak, type Results, type Samples, type Step } from './results.js';
import { estimate, median, type Estimate } from './statistics.js';

const NOT_MEASURED = 'Nothing has been measured yet: `npm run bench` fills this part.\n';

const KIBIBYTE = 1_024;
const MEBIBYTE = KIBIBYTE ** 2;

/**
 * The page of the docs with its generated parts brought up to date.
 *
 * @param results what has been measured; without it the page says that nothing has
 * @throws {Error} when the page lacks the markers
 */
export function updatePage(page: string, results: Results | undefined): string {
  const measured = replaceBetween(page, 'bench', results ? reportOf(results) : NOT_MEASURED);
  const forms = CONTESTANTS.map(({ name, form }) => [name, form]);
  return replaceBetween(measured, 'forms', tableOf(['Page', 'Form'], ['---', '---'], forms));
}

function replaceBetween(page: string, name: string, text: string): string {
  const [opening, closing] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [start, end] = [page.indexOf(opening), page.indexOf(closing)];
  if (start < 0 || end < start) throw new Error(`The page lacks the markers ${opening} and ${closing}.`);
  return `${page.slice(0, start + opening.length)}\n\n${text}\n${page.slice(end)}`;
}

/** Everything measured in one run, as Markdown. Parts that the run left out are left out. */
export function reportOf(results: Results): string {
  const parts = [
    introduction(results),
    promises(results),
    pageTable(results.page),
    ratioTable(results.page),
    numberTable(results.page),
    scriptTable(results),
    stepTable('Many figures', 'figures', results.figures),
    growthTable(results.figures),
    stepTable('Many points', 'points', results.points),
    municipalityTable(results),
    leakTable(results.leaks),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function introduction({ date, machine, versions, page, minutes, seed }: Results): string {
  const rounds = Math.max(0, ...Object.values(page).map(({ length }) => length));
  const named = Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');
  return (
    `Measured on ${date}: ${machine.processor}, ${machine.cores} cores, ${machine.memory} GiB, ${machine.system}. ` +
    `${rounds} rounds of the first table; the whole run took ${Math.round(minutes)} minutes; seed ${seed}.\n\n` +
    `Versions: ${named}.\n`
  );
}

function promises(results: Results): string {
  const rows = promisesOf(results).map(({ text, found, verdict }) => [text, found, verdict]);
  return rows.length === 0 ? '' : table('What is promised', ['Promise', 'Measured', 'Verdict'], rows);
}

function pageTable(page: Samples): string {
  const rows = known(page).map(({ id, name }) => {
    const of = (quantity: Quantity): Estimate => estimate(valuesOf(page, id, quantity));
    return [
      name,
      shown(of('number')),
      shown(of('figure')),
      shown(of('task')),
      (of('bytes').median / KIBIBYTE).toFixed(1),
      String(of('requests').median),
      (of('heap').median / MEBIBYTE).toFixed(1),
    ];
  });
  const head = [
    'Page',
    'First number, ms',
    'Full figure, ms',
    'Tasks, ms',
    'KiB over the wire',
    'Requests',
    'Heap, MiB',
  ];
  return rows.length === 0 ? '' : table('One figure of 14 quarters, 4× processor slow-down, slow 4G', head, rows);
}

function ratioTable(page: Samples): string {
  const others = ['static', 'chartjs', 'vega-embed'].filter((id) => page[id]);
  if (others.length === 0) return '';
  const quantities = [['number', 'static'], ...others.map((id) => ['figure', id])] as const;
  const rows = known(page).map(({ id, name }) => [
    name,
    ...quantities.map(([quantity, other]) => shown(ratioOf(page, quantity as Quantity, id, other), 2)),
  ]);
  const head = [
    'Page',
    ...quantities.map(
      ([quantity, other]) => `${quantity === 'number' ? 'First number' : 'Full figure'} ÷ ${nameOf(other)}`,
    ),
  ];
  return table('Ratios', head, rows);
}

/** samspill in each of its forms, against each library in each of its own. */
function numberTable(page: Samples): string {
  const libraries = librariesIn(page);
  const forms = known(page).filter(({ watched }) => watched.host !== undefined);
  if (libraries.length === 0 || forms.length === 0) return '';
  const rows = libraries.map(({ id, name }) => [
    name,
    ...forms.map((form) => shown(ratioOf(page, 'number', form.id, id), 2)),
  ]);
  return table(
    'First number as a multiple of what a chart library takes',
    ['Library', ...forms.map(({ name }) => name)],
    rows,
  );
}

function scriptTable({ scripts }: Results): string {
  const rows = CONTESTANTS.flatMap(({ id, name }) => {
    const samples = scripts[id] ?? [];
    if (samples.length === 0) return [];
    return [
      [
        name,
        shown(estimate(samples.map(({ toNumber }) => toNumber))),
        shown(estimate(samples.map(({ toFigure }) => toFigure))),
      ],
    ];
  });
  const head = ['Page', 'Until the first number, ms', 'Until the full figure, ms'];
  return rows.length === 0 ? '' : table('Time in script, nothing slowed, profiler at work', head, rows);
}

function stepTable(title: string, unit: string, steps: readonly Step[]): string {
  const [first] = steps;
  if (!first) return '';
  const head = ['Page', ...steps.flatMap(({ size }) => [`${size} ${unit}: drawn, ms`, 'tasks, ms'])];
  const rows = known(first.samples).map(({ id, name }) => [
    name,
    ...steps.flatMap(({ samples }) => [
      shown(estimate(valuesOf(samples, id, 'figure'))),
      shown(estimate(valuesOf(samples, id, 'task'))),
    ]),
  ]);
  return table(`${title}, 4× processor slow-down, network not slowed`, head, rows);
}

function growthTable(steps: readonly Step[]): string {
  const [first, second, third] = steps;
  if (!first || !second || !third) return '';
  const rows = known(first.samples).flatMap(({ id, name }) => {
    const growth = growthOf(steps, id);
    // The static page spends nothing on a figure, so that nothing can grow.
    if (!growth || id === 'static') return [];
    return [
      [
        name,
        ...[
          [first, second],
          [second, third],
        ].map((pair) => median(costsOf(pair, id)).toFixed(1)),
        shown(growth, 2),
      ],
    ];
  });
  const head = [
    'Page',
    `One more, ${first.size} to ${second.size}, ms of tasks`,
    `One more, ${second.size} to ${third.size}`,
    'Ratio',
  ];
  return table('What one more figure costs', head, rows);
}

function municipalityTable({ municipalities, regionChanges }: Results): string {
  if (municipalities.length === 0) return '';
  const rows = [
    ['Script until the first numbers', shown(estimate(municipalities.map(({ toNumber }) => toNumber)))],
    ['Script until the figure', shown(estimate(municipalities.map(({ toFigure }) => toFigure)))],
    ['Region change: until the new numbers', shown(estimate(regionChanges.map(({ toNumber }) => toNumber)))],
    ['Region change: all script, figure drawn again', shown(estimate(regionChanges.map(({ script }) => script)))],
  ];
  return table('samspill: 356 municipalities × 14 quarters in one feed, nothing slowed', ['', 'ms'], rows);
}

function leakTable(leaks: readonly Leak[]): string {
  if (leaks.length === 0) return '';
  const rows = leaks.map(({ element, comesBack, cycles, hasFailed, nodes, listeners, bytes }) => {
    const counts = hasFailed
      ? ['did not draw everything', '', '']
      : [String(nodes), String(listeners), String(Math.round(bytes))];
    return [`\`<${element}>\`, ${comesBack ? 'the same each time' : 'a new one each time'}`, String(cycles), ...counts];
  });
  return table(
    'samspill: on the page and off again',
    ['Element', 'Times', 'Nodes each', 'Listeners each', 'Bytes each'],
    rows,
  );
}

function nameOf(id: string): string {
  return CONTESTANTS.find((contestant) => contestant.id === id)?.name ?? id;
}

function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  return `### ${title}\n\n${tableOf(
    head,
    head.map((_, index) => (index === 0 ? '---' : '---:')),
    rows,
  )}`;
}

function tableOf(head: readonly string[], alignment: readonly string[], rows: readonly (readonly string[])[]): string {
  return `${[head, alignment, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}
