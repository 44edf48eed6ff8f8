/**
 * The open pages of the development server: tells them when there is a newer version of them, or what is wrong with the
 * sources. Server-sent events, since they are a request like any other: `connect-src 'self'` of the strictest page
 * allows them.
 */

/** @import { ServerResponse } from 'node:http' */

export class LivePages {
  /** @type {Set<ServerResponse>} */
  #pages = new Set();
  /** A server that has been started anew has other files than the one before. */
  #version = Date.now();
  #mistake = '';

  /** What a page that is sent now shows. */
  get version() {
    return `${this.#version}`;
  }

  /**
   * Keeps an answer open for a page that wants to be told.
   * @param {ServerResponse} response
   */
  add(response) {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    // Browsers come back by themselves when the server does; soon, since somebody is waiting.
    response.write('retry: 500\n\n');
    response.once('close', () => this.#pages.delete(response));
    this.#pages.add(response);
    send(response, 'version', this.version);
    if (this.#mistake !== '') send(response, 'mistake', this.#mistake);
  }

  /** Files have changed, and the sources are good: every page loads again. */
  renew() {
    this.#mistake = '';
    this.#version += 1;
    for (const page of this.#pages) send(page, 'version', this.version);
  }

  /**
   * The sources have a mistake: every page says so, also those that are opened while it lasts.
   * @param {string} mistake
   */
  tell(mistake) {
    this.#mistake = mistake;
    for (const page of this.#pages) send(page, 'mistake', mistake);
  }

  close() {
    for (const page of this.#pages) page.end();
  }
}

/**
 * @param {ServerResponse} page
 * @param {'mistake' | 'version'} type
 * @param {string} text
 */
function send(page, type, text) {
  page.write(`event: ${type}\ndata: ${JSON.stringify(text)}\n\n`);
}
