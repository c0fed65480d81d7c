/** What the templates see, and how values become text. */
import type { TemplateResult } from 'lit';
import type { CommonWords } from '@careframe/element';
import type { Amount, Indicator, LocalizedText, Programme } from '@careframe/core';
import type { Format, Words } from '@careframe/i18n';
import type { Finding } from './indicator-table.findings.js';
import type { IndicatorRow, PeriodCell, TableModel } from './indicator-table.model.js';
import { isPercent } from './indicator-table.ratio.js';
import type { Cursor, Draft, DraftProblem } from './indicator-table.session.js';
import type { Pasted } from './entering/pasted.js';
import type { EnteringModule } from './interactions/entering-slot.js';
import type { TableEnglish } from './words.js';

export interface TableView {
  readonly programme: Programme;
  readonly model: TableModel;
  /** Periods shown, and the index of the first one. */
  readonly shown: readonly string[];
  readonly from: number;
  readonly cursor: Cursor;
  readonly draft: Draft | undefined;
  readonly problem: DraftProblem | undefined;
  /** What of a pasted block is to be put right. */
  readonly pasted: Pasted | undefined;
  readonly editable: boolean;
  /** Templates of the fields; undefined until they are there. */
  readonly fields: EnteringModule | undefined;
  readonly openWhy: ReadonlySet<string>;
  readonly openBreakdowns: ReadonlySet<string>;
  /** All findings are listed, not only the first. */
  readonly allFindings: boolean;
  /** Period the cards show; each indicator's latest when undefined. */
  readonly cardPeriod: string | undefined;
  readonly words: Words<TableEnglish>;
  readonly common: CommonWords;
  readonly format: Format;
  readonly contentTag: string;
  text(text: LocalizedText | undefined): TemplateResult | string;
  plain(text: LocalizedText | undefined): string;
}

/** Only what the templates cannot do by delegated clicks. */
export interface TableActions {
  change(fields: Partial<Draft>): void;
  settle(value: number): void;
  commit(): void;
  /** With `keep`, what was typed comes back when the fields are opened again. */
  cancel(keep: boolean): void;
  showPeriod(period: string | undefined): void;
}

/** What the breakdown of an indicator by a dimension is called among the open ones. */
export const breakdownKey = (indicator: string, dimension: string): string => `${indicator} ${dimension}`;

/** The cell of a period, the latest one with something to show when none is asked for. */
export function cardCell(entry: IndicatorRow, period: string | undefined): PeriodCell | undefined {
  const wanted = period ?? entry.status.period;
  return (
    entry.cells.find((cell) => cell.period === wanted) ??
    (period === undefined ? entry.cells.findLast((cell) => cell.due) : undefined)
  );
}

type Wording = Pick<TableView, 'format' | 'words' | 'common'>;

/** A finding as a sentence with the values of its indicator. */
export function findingText({ code, params }: Finding, indicator: Indicator, view: Wording): string {
  const told = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'number'
      ? numberText(value, indicator, view)
      : name === 'period'
        ? view.format.period(String(value))
        : value,
  ]);
  return view.words(`warning.${code}`, Object.fromEntries(told));
}

/** A number as this indicator shows it: per cent, yes or no, its own decimals. */
export function numberText(value: number, indicator: Indicator, view: Wording): string {
  if (indicator.measure === 'yes-no') return view.words(value > 0 ? 'value.yes' : 'value.no');
  if (isPercent(indicator)) return view.format.percent(value, { decimals: indicator.decimals ?? 0 });
  return view.format.number(value, indicator.decimals === undefined ? {} : { decimals: indicator.decimals });
}

/** An amount in a cell: "9 of 14" for counts of a whole, else the number; `otherwise` when there is none. */
export function amountText(amount: Amount, indicator: Indicator, view: Wording, otherwise: string): string {
  if (amount.kind === 'none') return otherwise;
  if (amount.numerator !== undefined && amount.denominator !== undefined && indicator.percent !== true) {
    return view.common('count.of', { a: amount.numerator, b: amount.denominator });
  }
  return numberText(amount.value, indicator, view);
}
