/** What the templates see, and how values become text. */
import type { TemplateResult } from 'lit';
import type { CommonWords } from '@careframe/element';
import type { Amount, Indicator, LocalizedText, Programme } from '@careframe/core';
import type { Format, Words } from '@careframe/i18n';
import type { TableModel } from './indicator-table.model.js';
import type { Cursor, Draft, DraftProblem } from './indicator-table.session.js';
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
  readonly editable: boolean;
  readonly openWhy: ReadonlySet<string>;
  readonly openBreakdowns: ReadonlySet<string>;
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
  cancel(): void;
}

/** A number as this indicator shows it: per cent, yes or no, its own decimals. */
export function numberText(value: number, indicator: Indicator, view: Pick<TableView, 'format' | 'words'>): string {
  if (indicator.measure === 'yes-no') return view.words(value > 0 ? 'value.yes' : 'value.no');
  if (indicator.measure === 'ratio' && indicator.percent !== false) return view.format.percent(value, { decimals: indicator.decimals ?? 0 });
  return view.format.number(value, indicator.decimals === undefined ? {} : { decimals: indicator.decimals });
}

/** An amount in a cell: "9 of 14" for counts of a whole, else the number; `otherwise` when there is none. */
export function amountText(amount: Amount, indicator: Indicator, view: Pick<TableView, 'format' | 'words' | 'common'>, otherwise: string): string {
  if (amount.kind === 'none') return otherwise;
  if (amount.numerator !== undefined && amount.denominator !== undefined && indicator.percent !== true) {
    return view.common('count.of', { a: amount.numerator, b: amount.denominator });
  }
  return numberText(amount.value, indicator, view);
}
