/** Turns a short table of one visit into an assessment: two assessors' own scores and the agreed one, with evidence. */
import type { Assessment, Assessor, Evidence, Score } from '@careframe/core';
import { t } from './about.js';

type Text = ReturnType<typeof t>;
type Kind = Evidence['kind'];

/** First assessor, second assessor, agreed step, and the evidence; or the reason why nothing was scored. */
export type Row =
  | readonly [first: number, second: number, agreed: number, evidence: readonly Kind[], note?: Text]
  | { readonly answer: 'not-applicable' | 'not-assessed' | 'no-access'; readonly reason: Text };

/** One visit of one region. `rows` are by criterion. */
export interface Visit {
  readonly site: string;
  readonly date: string;
  readonly team: readonly [Assessor, Assessor];
  readonly cases: readonly [string, string];
  readonly rows: Readonly<Record<string, Row>>;
  readonly reply?: Text;
}

/** Where to find a piece of evidence, when its kind alone does not say it. */
function evidence(kind: Kind, visit: Visit): Evidence {
  const [one, two] = visit.cases;
  const references: Partial<Record<Kind, Text>> = {
    document: t('План и процедури на услугата', 'Plan and procedures of the service'),
    'case-file': t(`Досиета на случаи ${one} и ${two}`, `Files of cases ${one} and ${two}`),
    data: t('Регистър на услугата', 'Register of the service'),
  };
  const reference = references[kind];
  return { kind, ...(reference && { reference }) };
}

function agreedScore(criterion: string, row: Row, visit: Visit): Score {
  if (!Array.isArray(row)) return { criterion, ...(row as Exclude<Row, readonly unknown[]>) };
  const [, , value, kinds, note] = row as Extract<Row, readonly unknown[]>;
  return {
    criterion,
    answer: 'scored',
    value,
    evidence: kinds.map((kind) => evidence(kind, visit)),
    ...(note && { note }),
  };
}

/** The first assessor saw the first kind of evidence, the second the last one. */
function ownScores(criterion: string, row: Row, visit: Visit): Score[] {
  if (!Array.isArray(row)) return [];
  const [first, second, , kinds] = row as Extract<Row, readonly unknown[]>;
  const own = (index: 0 | 1, value: number, kind: Kind | undefined): Score => ({
    criterion,
    assessor: visit.team[index].id,
    answer: 'scored',
    value,
    evidence: kind ? [{ kind }] : [],
  });
  return [own(0, first, kinds[0]), own(1, second, kinds.at(-1))];
}

/** The assessment of a visit. All its scores are marked illustrative. */
export function assessVisit(visit: Visit): Assessment {
  const rows = Object.entries(visit.rows);
  return {
    id: `${visit.site}.${visit.date.slice(0, 7)}`,
    rubric: 'child-centred-quality',
    rubricVersion: 1,
    site: visit.site,
    date: visit.date,
    period: visit.date.slice(0, 7),
    illustrative: true,
    team: [...visit.team],
    cases: visit.cases.map((pseudonym) => ({ id: pseudonym, pseudonym })),
    scores: rows.flatMap(([criterion, row]) => ownScores(criterion, row, visit)),
    agreed: rows.map(([criterion, row]) => agreedScore(criterion, row, visit)),
    ...(visit.reply && { reply: visit.reply }),
  };
}
