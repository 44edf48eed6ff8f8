import type { Feed, Language, WithheldStatus } from '../feed/feed.js';
import { listOf, say, sayCount, sentenceCase } from '../locale/catalogue.js';
import { whyMissing } from '../view/missing.js';
import { figuresSourceLine } from '../view/reach.js';
import type { View } from '../view/view.js';
import { chartLeadOf, statusesOf, type ChartLead, type IndicatorChartOptions } from './chart-lead.view.js';
import { MISSING_COUNTS, NOT_ZERO, WORDS } from './indicator-chart.words.js';
import { observationsTable } from './observations-table.js';
import type { ObservationRow } from './rows.js';

const REASONS = Object.keys(MISSING_COUNTS) as readonly WithheldStatus[];

/** A developer's chart with its table and notes. */
export interface IndicatorChartView extends ChartLead, View {}

export function viewOf(feed: Feed, options: IndicatorChartOptions): IndicatorChartView {
  const { language } = options;
  const lead = chartLeadOf(feed, options);
  const { rows, title, summary, badges } = lead;
  return {
    ...lead,
    tables: rows.length === 0 ? [] : [observationsTable(lead, language)],
    notes: [...missingNote(rows, language), ...statusNote(rows, language)],
    caption: { title: title.text, text: summary, badges },
    data: lead.indicators,
    source: figuresSourceLine(lead.indicators, { ...options, feed }),
    needsPageCode: true,
  };
}

function missingNote(rows: readonly ObservationRow[], language: Language): string[] {
  const missing = rows.filter(({ value }) => value === null);
  if (missing.length === 0) return [];
  const reasons = REASONS.flatMap((reason) => {
    const count = missing.filter(({ status }) => whyMissing(status.split(' ')) === reason).length;
    return count === 0 ? [] : sentenceCase(sayCount(MISSING_COUNTS[reason], count, language));
  });
  return [[...reasons, sayCount(NOT_ZERO, missing.length, language)].join(' ')];
}

function statusNote(rows: readonly ObservationRow[], language: Language): string[] {
  const statuses = statusesOf(rows);
  if (statuses.length === 0) return [];
  return [
    say(WORDS.statuses, language, {
      statuses: listOf(
        statuses.map((status) => status.toLowerCase()),
        language,
      ),
    }),
  ];
}
