import { withoutByteOrderMark } from '../feed/json/byte-order-mark.js';
import { isObject } from '../feed/json-value.js';
import { ServiceError } from './service-error.js';
import type { Transport } from './transport.js';

/** How many calls a service takes in a time, from one address on the net. */
export interface RateLimit {
  readonly calls: number;
  /** In milliseconds. */
  readonly within: number;
}

/** What Statistics Norway and Statistics Sweden allow, or more; a whole town hall may share one address. */
const USUAL: RateLimit = { calls: 30, within: 60_000 };

/** How often a request is made before it is given up. */
const MOST_TRIES = 5;

/** The first wait before another try, in milliseconds; each one is twice as long as the one before. */
const FIRST_WAIT = 2000;

/** The longest wait that is kept to when a service asks for one, in milliseconds. */
const LONGEST_WAIT = 120_000;

/** Answers after which another try may help. */
const PASSING = [429, 500, 502, 503, 504];

/**
 * Requests to services, not more than they take: each host gets as many calls in a time as it allows, one that says
 * «too many» or «not now» is asked again when it says so, and what still fails is told as a `ServiceError`.
 */
export class Requests {
  readonly #transport: Transport;
  readonly #limits = new Map<string, RateLimit>();
  /** When the last calls to each host were made. */
  readonly #calls = new Map<string, number[]>();

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** What a service says it takes, for all calls from now on. */
  limit(address: string, { calls, within }: RateLimit): void {
    if (calls > 0 && within > 0) this.#limits.set(hostOf(address), { calls, within });
  }

  /**
   * The bytes of an answer.
   *
   * @param body what is posted, as JSON; without it the address is only read
   * @throws {ServiceError} when there is none
   */
  async bytesOf(address: string, body?: unknown): Promise<Uint8Array> {
    const response = await this.#answerTo(address, body);
    return new Uint8Array(await response.arrayBuffer());
  }

  /**
   * The JSON of an answer.
   *
   * @throws {ServiceError} when there is none, or something else
   */
  async jsonOf(address: string, body?: unknown): Promise<unknown> {
    const text = new TextDecoder().decode(await this.bytesOf(address, body));
    try {
      return JSON.parse(withoutByteOrderMark(text)) as unknown;
    } catch {
      throw new ServiceError({ code: 'no-figures', address });
    }
  }

  async #answerTo(address: string, body: unknown): Promise<Response> {
    for (let tries = 1; ; tries += 1) {
      await this.#turn(address);
      const response = await this.#sent(address, body);
      if (response?.ok === true) return response;
      const isLast = tries === MOST_TRIES;
      if (isLast || (response && !PASSING.includes(response.status))) throw await errorOf(address, response);
      await this.#transport.wait(waitAfter(response, tries, this.#transport.now()));
    }
  }

  /** The answer, or nothing where none came. */
  async #sent(address: string, body: unknown): Promise<Response | undefined> {
    const accept = { accept: 'application/json, text/csv;q=0.9, */*;q=0.5' };
    const request: RequestInit =
      body === undefined
        ? { headers: accept }
        : { method: 'POST', headers: { ...accept, 'content-type': 'application/json' }, body: JSON.stringify(body) };
    try {
      return await this.#transport.fetch(address, request);
    } catch {
      return undefined;
    }
  }

  /** Waits until another call to the host is allowed. */
  async #turn(address: string): Promise<void> {
    const host = hostOf(address);
    const { calls, within } = this.#limits.get(host) ?? USUAL;
    const made = (this.#calls.get(host) ?? []).slice(-calls);
    const oldest = made.length < calls ? undefined : made[0];
    const wait = oldest === undefined ? 0 : oldest + within - this.#transport.now();
    if (wait > 0) await this.#transport.wait(wait);
    this.#calls.set(host, [...made, this.#transport.now()]);
  }
}

/** How long to wait before another try, in milliseconds: as long as the service says, where it does. */
function waitAfter(response: Response | undefined, tries: number, now: number): number {
  const said = response?.headers.get('retry-after') ?? '';
  const seconds = /^\d+$/.test(said) ? Number(said) : (Date.parse(said) - now) / 1000;
  const wait = Number.isFinite(seconds) ? seconds * 1000 : FIRST_WAIT * 2 ** (tries - 1);
  return Math.min(Math.max(wait, 0), LONGEST_WAIT);
}

async function errorOf(address: string, response: Response | undefined): Promise<ServiceError> {
  const host = hostOf(address);
  if (!response) return new ServiceError({ code: 'unreachable', host });
  const { status } = response;
  if (status === 404 || status === 410) return new ServiceError({ code: 'not-found', address });
  if (status === 429) return new ServiceError({ code: 'too-many-calls', host });
  if (status >= 500) return new ServiceError({ code: 'unavailable', host, status });
  const said = saidIn(await response.text());
  // Both versions of PxWebApi answer so when a query asks for more cells than they give at once.
  if (status === 403 || status === 413) return new ServiceError({ code: 'too-many-cells', host });
  return new ServiceError({ code: 'refused', host, status, said });
}

/** What an answer says is wrong, where it is JSON; else nothing. */
function saidIn(text: string): string {
  try {
    return saidBy(JSON.parse(text));
  } catch {
    return '';
  }
}

/** `detail` and `title` of a problem (RFC 9457), or `error` of PxWebApi 1. */
function saidBy(answer: unknown): string {
  const problem: Readonly<Record<string, unknown>> = isObject(answer) ? answer : {};
  const said = [problem['detail'], problem['title'], problem['error'], problem['message']];
  return (said.find((part) => typeof part === 'string') ?? '').slice(0, 300);
}

/** What to tell of an answer that came as if all were well, and holds no table: the service's words, if it has any. */
export function unexpectedAnswer(address: string, answer: unknown): ServiceError {
  const said = saidBy(answer);
  return new ServiceError(
    said === '' ? { code: 'no-figures', address } : { code: 'refused', host: hostOf(address), status: 200, said },
  );
}

/** The host of an address, as people know it. */
export function hostOf(address: string): string {
  return new URL(address).host;
}
