/** A service on this machine that speaks PxWebApi 1 and 2 as their specifications say, with their limits and errors. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A variable of the served table. */
interface ServedVariable {
  readonly code: string;
  readonly label: string;
  readonly values: Readonly<Record<string, string>>;
  readonly elimination?: boolean;
}

const REGIONS = { '3101': 'Halden', '3103': 'Moss', '3114': 'Våler (Østfold)', '9999': 'Uoppgitt' };
const QUARTERS = { '2023K3': '2023K3', '2023K4': '2023K4', '2024K1': '2024K1' };

/** Jobs in three municipalities and three quarters, invented. */
export const VARIABLES: readonly ServedVariable[] = [
  { code: 'Region', label: 'region', values: REGIONS },
  { code: 'NACE2007', label: 'næring', values: { '00-99': 'Alle næringer', '01-03': 'Jordbruk' }, elimination: true },
  { code: 'ContentsCode', label: 'statistikkvariabel', values: { AntArbForhold: 'Antall jobber', Lonn: 'Lønn' } },
  { code: 'Tid', label: 'kvartal', values: QUARTERS },
];

/** What the service is made to do. */
export interface Behaviour {
  /** Answers that come before the right ones: a status, and seconds to wait. */
  failures: { readonly status: number; readonly retryAfter?: string; readonly body?: string }[];
  mostCells: number;
  /** Whether places are only found in a list of codes. */
  onlyInList: boolean;
  hasConfig: boolean;
}

/** A request that came. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

/** A running service; its address ends without a slash. */
export class PxWebServer {
  readonly behaviour: Behaviour = { failures: [], mostCells: 100, onlyInList: false, hasConfig: true };
  readonly received: Received[] = [];
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((request, response) => void this.#answer(request, response));
  }

  static async start(): Promise<PxWebServer> {
    const server = new PxWebServer();
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve));
    return server;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const path = request.url ?? '';
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    this.received.push({ method: request.method ?? '', path, body });
    const failure = this.behaviour.failures.shift();
    if (failure) {
      const wait = failure.retryAfter === undefined ? {} : { 'retry-after': failure.retryAfter };
      response.writeHead(failure.status, wait).end(failure.body ?? '');
      return;
    }
    const [status, answer] = this.#answerTo(new URL(path, this.address), body);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  }

  #answerTo({ pathname, searchParams }: URL, body: unknown): readonly [number, unknown] {
    const { mostCells, hasConfig } = this.behaviour;
    if (pathname === '/v2/config' && hasConfig)
      return [200, { apiVersion: '2.0.0', maxDataCells: mostCells, maxCallsPerTimeWindow: 30, timeWindow: 60 }];
    if (pathname === '/v2/tables') return [200, pageOfTables(searchParams)];
    if (pathname === '/v2/tables/11657/metadata') return [200, this.#metadata2()];
    if (pathname === '/v2/codelists/agg_KommSummer') return [200, { id: 'agg_KommSummer', values: SUMMED }];
    if (pathname === '/v2/tables/11657/data') return this.#data(selectionOf2(body));
    if (pathname === '/api/v0/no/table/11657')
      return body === undefined ? [200, METADATA_1] : this.#data(selectionOf1(body));
    return [404, { type: 'Parameter error', title: 'Non-existent table', status: 404 }];
  }

  #metadata2(): unknown {
    return {
      version: '2.0',
      class: 'dataset',
      label: '11657: Jobber, etter region, næring, statistikkvariabel og kvartal',
      id: VARIABLES.map(({ code }) => code),
      size: VARIABLES.map(({ values }) => Object.keys(values).length),
      role: { time: ['Tid'], geo: ['Region'], metric: ['ContentsCode'] },
      dimension: Object.fromEntries(VARIABLES.map((variable) => [variable.code, this.#dimension(variable)])),
      value: null,
    };
  }

  #dimension({ code, label, values, elimination = false }: ServedVariable): unknown {
    const isHidden = code === 'Region' && this.behaviour.onlyInList;
    const shown = isHidden ? { '0': 'Hele landet' } : values;
    const codeLists = code === 'Region' ? [{ id: 'agg_KommSummer', label: 'Kommuner', type: 'Aggregation' }] : [];
    return {
      label,
      category: { index: Object.fromEntries(Object.keys(shown).map((key, index) => [key, index])), label: shown },
      extension: { elimination, codeLists },
    };
  }

  #data(selection: ReadonlyMap<string, readonly string[]>): readonly [number, unknown] {
    const unknown = [...selection.keys()].find((code) => !VARIABLES.some((variable) => variable.code === code));
    if (unknown !== undefined) return [400, { type: 'Parameter error', title: 'Non-existent variable', status: 400 }];
    const chosen = VARIABLES.flatMap((variable) => {
      const codes = selection.get(variable.code);
      return codes ? [{ ...variable, codes }] : [];
    });
    const size = chosen.map(({ codes }) => codes.length);
    const cells = size.reduce((product, count) => product * count, 1);
    if (cells > this.behaviour.mostCells) return [403, { title: 'Too many cells selected', status: 403 }];
    return [
      200,
      {
        version: '2.0',
        class: 'dataset',
        id: chosen.map(({ code }) => code),
        size,
        dimension: Object.fromEntries(
          chosen.map(({ code, codes }) => [
            code,
            { category: { index: Object.fromEntries(codes.map((c, i) => [c, i])) } },
          ]),
        ),
        value: Array.from({ length: cells }, (_, index) => 1000 + index),
      },
    ];
  }
}

const SUMMED = Object.entries(REGIONS).map(([code, label]) => ({ code: `K-${code}`, label, valueMap: [code] }));

const METADATA_1 = {
  title: '11657: Jobber, etter region, næring, statistikkvariabel og kvartal',
  variables: VARIABLES.map(({ code, label, values, elimination = false }) => ({
    code,
    text: label,
    values: Object.keys(values),
    valueTexts: Object.values(values),
    elimination,
    time: code === 'Tid',
  })),
};

/** Three tables on each of two pages, for whoever asks about jobs; the last one gets no more figures. */
function pageOfTables(parameters: URLSearchParams): unknown {
  const page = Number(parameters.get('pageNumber'));
  const all = parameters.get('query')?.includes('jobber') === true ? 6 : 0;
  const tables = Array.from({ length: all }, (_, index) => ({
    id: String(11_650 + index),
    label: `${11_650 + index}: Jobber ${index + 1}`,
    firstPeriod: '2016K1',
    lastPeriod: '2024K1',
    updated: '2024-05-22T22:30:00Z',
    discontinued: index === 5 ? true : null,
  }));
  const own = tables.slice(3 * (page - 1), 3 * page);
  return {
    language: 'no',
    tables: own,
    page: { pageNumber: page, pageSize: 3, totalElements: all, totalPages: Math.ceil(all / 3) },
  };
}

function selectionOf2(body: unknown): ReadonlyMap<string, readonly string[]> {
  const { selection } = body as { selection: { variableCode: string; valueCodes: string[] }[] };
  return new Map(selection.map(({ variableCode, valueCodes }) => [variableCode, valueCodes]));
}

function selectionOf1(body: unknown): ReadonlyMap<string, readonly string[]> {
  const { query } = body as { query: { code: string; selection: { values: string[] } }[] };
  return new Map(query.map(({ code, selection }) => [code, selection.values]));
}
