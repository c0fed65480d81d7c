/** What the scorecard shows, as values: rows by columns, with states computed by the core. No words, no DOM. */
import type {
  Action,
  Agreement,
  Amount,
  Area,
  Assessment,
  AssessmentScores,
  Criterion,
  CriterionScore,
  Evidence,
  ExplanationStep,
  Indicator,
  IndicatorState,
  IndicatorStatus,
  LocalizedText,
  NodeScore,
  Observation,
  Result,
  Rubric,
  Site,
} from '@careframe/core';

/** What is scored: the criteria of visits, or indicators. */
export type Subject = 'assessments' | 'indicators';

/** What a cell is counted as: the five states, and the ways a visit leaves a criterion without one. */
export type Bucket = IndicatorState | 'no-evidence' | 'not-assessed' | 'not-applicable' | 'not-coloured';

/** Why a cell has no colour. */
export type Gap =
  | 'no-evidence'
  | 'no-source'
  | 'not-assessed'
  | 'no-access'
  | 'not-applicable'
  | 'not-coloured'
  | 'no-target'
  | 'no-data'
  | 'not-due'
  | 'not-reported'
  | 'not-collected'
  | 'suppressed';

export type Trend = 'better' | 'worse' | 'same';

interface CellBase {
  /** `row|column`, stable as long as both exist. */
  readonly key: string;
  readonly row: string;
  readonly column: string;
  readonly state: IndicatorState;
  readonly bucket: Bucket;
  /** Unrounded; undefined when there is none. */
  readonly value: number | undefined;
  readonly gap: Gap | undefined;
  /** There is a value, but nothing behind it: shown hollow, never counted. */
  readonly hollow: boolean;
  readonly trend: Trend | undefined;
  /** Pieces of evidence, or one for the source of a value. */
  readonly sources: number;
  readonly illustrative: boolean;
}

/** A criterion at a place, from its latest visit. */
export interface AssessedCell extends CellBase {
  readonly kind: 'assessed';
  readonly criterion: Criterion;
  readonly score: CriterionScore | undefined;
  readonly assessment: Assessment;
  /** Day of the visit compared with. */
  readonly previous: string | undefined;
  readonly failed: boolean;
}

/** An indicator at a place, or in the whole programme. */
export interface MeasuredCell extends CellBase {
  readonly kind: 'measured';
  readonly indicator: Indicator;
  readonly status: IndicatorStatus;
  /** Where the value of the period comes from. */
  readonly source: LocalizedText | undefined;
  /** Period compared with. */
  readonly previous: string | undefined;
}

export type Cell = AssessedCell | MeasuredCell;

export interface Row {
  readonly id: string;
  readonly code: string | undefined;
  readonly name: LocalizedText;
  readonly critical: boolean;
  /** One per column; undefined where the indicator is not measured by place. */
  readonly cells: readonly (Cell | undefined)[];
}

/** A group row: an area of the rubric, or a result. Without a name the rows stand alone. */
export interface Group {
  readonly id: string;
  readonly name: LocalizedText | undefined;
  readonly rows: readonly Row[];
  /** One per column, of areas only. */
  readonly scores: readonly (NodeScore | undefined)[];
}

/** One place; its totals stand at the foot of the table. */
export interface Column {
  /** Site id; empty for the programme as a whole. */
  readonly id: string;
  readonly site: Site | undefined;
  /** Latest visit, and how many there are. */
  readonly visit:
    | { readonly assessment: Assessment; readonly scores: AssessmentScores; readonly visits: number }
    | undefined;
}

export interface ScorecardModel {
  readonly subject: Subject;
  readonly rubric: Rubric | undefined;
  readonly columns: readonly Column[];
  readonly groups: readonly Group[];
  readonly rows: number;
  /** Places of the programme without a visit. */
  readonly notVisited: number;
  readonly counts: Readonly<Record<Bucket, number>>;
  readonly agreement: Agreement | undefined;
  readonly unsupported: { readonly n: number; readonly of: number };
  /** The cell furthest behind what was expected by now. */
  readonly gap: MeasuredCell | undefined;
  readonly illustrative: 'all' | 'some' | 'none';
  /** Last day the figures speak of. */
  readonly dataDay: string | undefined;
}

/** Order of the rows of indicators. */
export type Order = 'need' | 'plan' | 'name';

/** One earlier or present value of the open cell. */
export interface HistoryEntry {
  readonly key: string;
  /** Day of a visit, or period of a value. */
  readonly day: string | undefined;
  readonly period: string | undefined;
  readonly value: number | undefined;
  readonly amount: Amount | undefined;
  readonly target: number | undefined;
  readonly state: IndicatorState;
  readonly gap: Gap | undefined;
  readonly hollow: boolean;
  readonly observation: Observation | undefined;
}

/** One assessor's own score, kept beside the agreed one. */
export interface Original {
  readonly assessor: Assessment['team'][number] | undefined;
  readonly id: string;
  readonly value: number | undefined;
  readonly answer: CriterionScore['answer'];
  readonly note: LocalizedText | undefined;
  readonly evidence: readonly Evidence[];
}

/** Everything behind one cell. */
export interface Detail {
  readonly cell: Cell;
  readonly column: Column;
  readonly area: Area | undefined;
  /** Newest first. */
  readonly history: readonly HistoryEntry[];
  readonly originals: readonly Original[];
  /** The team agreed on a score. */
  readonly agreed: boolean;
  /** Steps between the lowest and the highest original. */
  readonly spread: number;
  readonly evidence: readonly Evidence[];
  readonly source: LocalizedText | undefined;
  readonly note: LocalizedText | undefined;
  readonly explanation: readonly ExplanationStep[];
  readonly actions: readonly Action[];
  /** What was agreed about the visit as a whole. */
  readonly visitActions: readonly Action[];
  readonly result: Result | undefined;
}
