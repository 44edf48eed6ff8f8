import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Language } from '../../feed/feed.js';
import type { ReadingProblem } from '../../feed/problem.js';
import { describeReadingProblem } from '../../feed/sentences/reading-sentences.js';
import { say } from '../../locale/catalogue.js';
import { feedAddress } from '../../store/feed-address.js';
import { hasFeed } from '../../store/feed-state.js';
import type { WidgetParts } from '../controls/frame-controls.js';
import { lateScript, rulesFor, swallowedIn } from '../controls/watching/tag-check.js';
import { faultFinding } from './fault-finding.js';
import { FAULT_WORDS } from './fault-finding.words.js';
import { renderFacts } from './facts.js';
import { hasRoomRule } from './room-rule.js';
import { REPORT_WORDS as WORDS } from './owner-report.words.js';
import { tagFindings } from './tag-findings.js';
import { TAG_WORDS } from './tag-finding.words.js';

/** How many problems are listed; more of them are rarely read, and the check command lists all. */
const MOST = 50;

/** Milliseconds that frameworks take to give an element all that it gets. */
const REST = 200;

/** The widget that is reported on. */
export type ReportedWidget = ReactiveControllerHost &
  HTMLElement & {
    /** Frameworks take it away by null. */
    readonly src: string | null | undefined;
    readonly feed: unknown;
    readonly region: string;
    readonly language: Language;
  };

/** Problems that some widget has already written to the console: one warning per feed, however many widgets show it. */
const loggedProblems = new WeakSet<readonly ReadingProblem[]>();

/** Sentences that stand in the console already. */
const logged = new Set<string>();

/**
 * Tells those who keep the page and its feed what is wrong: in the console, once, and on the page itself where its
 * address asks for that (`?widget-debug`), which no other reader sees.
 */
export class OwnerReport {
  /** Why some of the code is not there. */
  #cause: unknown;
  #coming: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly host: ReportedWidget,
    readonly parts: WidgetParts,
  ) {}

  /** Tells what is wrong now: in the feed at once, in tag and page when those who make it have had their time. */
  tell(cause: unknown): void {
    this.#cause = cause ?? this.#cause;
    const { host } = this;
    const { state } = this.parts.feeds;
    if (state.status !== 'loading') logProblems(this.#address || host.localName, state.problems, host.language);
    clearTimeout(this.#coming);
    this.#coming = setTimeout(() => this.#logFindings(), REST);
    host.requestUpdate();
  }

  /** What is told on the page: of a feed that cannot be shown always, of the rest where the page's address asks. */
  render(): unknown {
    const { host, parts } = this;
    const { state } = parts.feeds;
    const { language } = host;
    const isAsked = location.search.includes('widget-debug');
    if (state.status === 'loading' || (!isAsked && hasFeed(state))) return nothing;
    const problems = state.problems.slice(0, MOST).map((problem) => describeReadingProblem(problem, language));
    const sentences = [...(isAsked ? this.#findings() : []), ...problems];
    if (!isAsked && sentences.length === 0) return nothing;
    return html`<details class="owner" ?open=${isAsked}>
      <summary>${say(WORDS.owner, language)}</summary>
      ${isAsked ? renderFacts(host, parts) : nothing}
      ${sentences.length > 0 ? renderList(sentences) : html`<p>${say(WORDS.nothing, language)}</p>`}
    </details>`;
  }

  /** The address that the widget is given; empty for none. */
  get #address(): string {
    return (this.host.src ?? '').trim();
  }

  #logFindings(): void {
    if (!this.host.isConnected || this.parts.feeds.state.status === 'loading') return;
    for (const finding of this.#findings()) {
      if (logged.has(finding)) continue;
      logged.add(finding);
      console.warn(`samspill: ${finding}`, this.host);
    }
  }

  /** A sentence for everything about tag, page and address, in the language of the widget. */
  #findings(): string[] {
    const { host, parts } = this;
    const { state, source } = parts.feeds;
    const { language } = host;
    const rules = rulesFor(host, parts, hasFeed(state) ? state.feed : undefined);
    const attributes = Array.from(host.attributes, ({ name, value }) => ({ name, value }));
    const written = {
      tag: host.localName,
      attributes,
      // One that is not displayed is given its feed when there is one to show.
      needsSource: this.#address === '' && (host.feed ?? undefined) === undefined && host.getClientRects().length > 0,
    };
    const fault = source && faultFinding(source.url, state, source.trace, language);
    const ofTag = tagFindings(written, rules, language);
    return [...this.#codeFindings(), ...(fault === undefined ? [] : [fault]), ...ofTag, ...this.#pageFindings()];
  }

  #codeFindings(): string[] {
    if (this.#cause === undefined) return [];
    return [say(FAULT_WORDS.code, this.host.language, { reason: reasonOf(this.#cause) })];
  }

  #pageFindings(): string[] {
    const { host } = this;
    const { language, localName: tag } = host;
    const swallowed = swallowedIn(host);
    const script = lateScript(host);
    const isMoving = script && !hasRoomRule(host);
    return [
      ...(swallowed ? [say(TAG_WORDS.swallowed, language, { tag, part: swallowed.localName })] : []),
      ...(isMoving ? [say(TAG_WORDS.lateScript, language, { script: script.getAttribute('src') ?? '' })] : []),
    ];
  }
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : typeof cause;
}

function renderList(sentences: readonly string[]): TemplateResult {
  return html`<ul>${sentences.map((sentence) => html`<li>${sentence}</li>`)}</ul>`;
}

/** Writes every problem of a feed to the console, once, as one warning. */
function logProblems(address: string, problems: readonly ReadingProblem[], language: Language): void {
  if (problems.length === 0 || loggedProblems.has(problems)) return;
  loggedProblems.add(problems);
  const sentences = problems.map((problem) => describeReadingProblem(problem, language));
  console.warn(`samspill: ${feedAddress(address) ?? address}\n${sentences.join('\n')}`);
}
