/**
 * Stands for GitHub's command in the tests of the recipe: pull requests lie in a file of JSON, `$GH_STATE`. It knows
 * what the recipe asks of it, and fails at everything else.
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface Pull {
  readonly number: number;
  readonly isOpen: boolean;
  readonly head?: string;
  readonly base?: string;
}

interface State {
  readonly owner: string;
  readonly pulls: Pull[];
}

interface Call {
  readonly method: string;
  readonly address: string;
  readonly query: string;
  readonly fields: Readonly<Record<string, string>>;
}

const { GH_STATE = '', GH_TOKEN = '' } = process.env;

try {
  console.log(answerTo(process.argv.slice(2)));
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}

function answerTo([command, ...words]: readonly string[]): string {
  if (GH_TOKEN === '') throw new Error('To use GitHub CLI in a GitHub Actions workflow, set GH_TOKEN');
  if (command === 'auth' && words.join(' ') === 'setup-git') return '';
  if (command !== 'api') throw new Error(`gh ${String(command)} is not known here`);
  const state = JSON.parse(readFileSync(GH_STATE, 'utf8')) as State;
  const answer = answerOf(callOf(words), state);
  writeFileSync(GH_STATE, JSON.stringify(state));
  return answer;
}

/** What the service answers, after `--jq`. */
function answerOf({ method, address, query, fields }: Call, { owner, pulls }: State): string {
  const { pathname, searchParams } = new URL(address, 'https://api.github.com/');
  const [, number] = /^\/repos\/kommune\/data\/pulls(?:\/(\d+))?$/u.exec(pathname) ?? [];
  if (method === 'GET' && query === '.[0].number // empty' && searchParams.get('state') === 'open') {
    const [head, base] = ['head', 'base'].map((name) => searchParams.get(name));
    return String(
      pulls.find((each) => each.isOpen && `${owner}:${each.head}` === head && each.base === base)?.number ?? '',
    );
  }
  if (query !== '.html_url') throw new Error(`gh api --jq ${query} is not known here`);
  const pull = pulls.find((each) => String(each.number) === number);
  if (method === 'POST') pulls.push({ number: pulls.length + 1, isOpen: true, ...fields });
  else if (method === 'PATCH' && pull) Object.assign(pull, fields);
  else throw new Error(`gh api --method ${method} ${address} is not known here`);
  return `https://github.example/pull/${number ?? pulls.length}`;
}

/** What `gh api` was called with: `-f` is a text, `-F` a text or, after `@`, what is in a file. */
function callOf(words: readonly string[]): Call {
  const given = [...words];
  let [method, address, query] = ['GET', '', ''];
  const fields: Record<string, string> = {};
  for (let word = given.shift(); word !== undefined; word = given.shift()) {
    if (word === '--method') method = given.shift() ?? '';
    else if (word === '--jq') query = given.shift() ?? '';
    else if (word === '-f' || word === '-F') {
      const [name = '', value = ''] = (given.shift() ?? '').split(/=(.*)/su);
      fields[name] = word === '-F' && value.startsWith('@') ? readFileSync(value.slice(1), 'utf8') : value;
    } else if (word.startsWith('-') || address !== '') throw new Error(`gh api ${word} is not known here`);
    else address = word;
  }
  return { method, address, query, fields };
}
