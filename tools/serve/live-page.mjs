/**
 * The last script of every page that the development server sends: loads the page again when the server says so, and
 * shows what is wrong with the sources over it. It runs on the strictest page: no style attribute, no markup of text.
 */
const STYLES = `
  :host { all: initial; }
  dialog {
    box-sizing: border-box; inline-size: min(60rem, calc(100% - 2rem)); max-block-size: calc(100% - 2rem);
    padding: 1.25rem; overflow: auto; border: 2px solid #b3261e; border-radius: 0.5rem;
    background: #fff; color: #1b1b1f; font: 1rem/1.5 system-ui, sans-serif;
  }
  h2 { margin: 0 0 0.75rem; font-size: 1.2rem; }
  pre { margin: 0 0 1rem; overflow-x: auto; font: 0.875rem/1.5 ui-monospace, monospace; }
  button { padding: 0.4rem 1rem; font: inherit; }
`;

const host = document.createElement('samspill-dev-mistake');
/** What this page shows; the server has put it into the address of this script. */
const shown = new URL(import.meta.url).searchParams.get('version');
/** @type {EventSource | undefined} */
let events;

// A browser keeps six connections to a server, so only pages that are looked at hold one. Whoever comes back is told.
document.addEventListener('visibilitychange', follow);
addEventListener('pagehide', leave);
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) follow();
});
follow();

function follow() {
  leave();
  if (document.visibilityState === 'hidden') return;
  events = new EventSource('/dev/events');
  events.addEventListener('version', (event) => {
    if (textOf(event) !== shown) location.reload();
  });
  events.addEventListener('mistake', (event) => {
    const text = textOf(event);
    // Also there for who has the console open, and not this page in front.
    console.error(`samspill: the sources cannot be read.\n\n${text}`);
    show(text);
  });
}

function leave() {
  events?.close();
  events = undefined;
}

/** @param {MessageEvent<unknown>} event */
function textOf({ data }) {
  return String(JSON.parse(String(data)));
}

/**
 * A dialog, so that it lies above everything the page has, and Escape puts it away.
 * @param {string} text
 */
function show(text) {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  root.adoptedStyleSheets = [sheet];
  const heading = elementWith('h2', 'The sources cannot be read');
  heading.id = 'heading';
  const form = elementWith('form', elementWith('button', 'Close'));
  form.method = 'dialog';
  const dialog = elementWith('dialog', heading, elementWith('pre', text), form);
  dialog.setAttribute('aria-labelledby', heading.id);
  root.replaceChildren(dialog);
  document.body.append(host);
  dialog.showModal();
}

/**
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {...(Node | string)} content
 * @returns {HTMLElementTagNameMap[Tag]}
 */
function elementWith(tag, ...content) {
  const element = document.createElement(tag);
  element.append(...content);
  return element;
}
