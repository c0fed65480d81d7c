/** Can the scores of a visit be trusted: are they independent, open, objective, transparent? */
import type { Assessment, Rubric, Score } from '../scorecard.schema.js';
import { scoreAssessment } from '../score.js';
import { countedScores, kindsOf } from './items.js';

/** How many are in order, of how many, and which are not. */
export interface Share {
  readonly n: number;
  readonly of: number;
  readonly ids: readonly string[];
}

/**
 * What `evidenceConcerns` answers: how many criteria or assessors are in order on each point; `ids` of a share are
 * those that are not.
 */
export interface EvidenceConcerns {
  /** Scored criteria that at least one assessor scored who said not to work for the service. */
  readonly independent: Share;
  /** Assessors who said whether they work for the service. */
  readonly declared: Share;
  /** Assessors from outside the service: another organisation's, or who said not to work for it. */
  readonly open: Share;
  /** Scored criteria with evidence of two kinds or more that two assessors or more scored for themselves. */
  readonly objective: Share;
  /** Scored criteria all of whose evidence can be found again: a reference and a date. */
  readonly transparent: Share;
  /** The service could answer, and did. */
  readonly replied: boolean;
}

/**
 * What participants of the Razgrad training asked of monitoring teams' information and evidence: that it be independent,
 * open, objective and transparent (Know-how Centre for Alternative Care for Children, second regional training on
 * child-centred monitoring). Counts, not a verdict: the page says which criteria and assessors they are about.
 */
export function evidenceConcerns(rubric: Rubric, assessment: Assessment): EvidenceConcerns {
  const { team, agreed } = assessment;
  const scores = scoreAssessment(rubric, assessment);
  const own = countedScores(assessment);
  const outside = new Set(team.filter(({ ownService }) => ownService === false).map(({ id }) => id));
  const scored = scores.criteria.filter(({ value }) => value !== undefined).map(({ id }) => id);
  const said = (id: string): Score[] => [...agreed, ...own].filter(({ criterion }) => criterion === id);
  const scorers = (id: string): string[] =>
    own.flatMap(({ criterion, assessor, answer }) =>
      criterion === id && answer === 'scored' && assessor !== undefined ? [assessor] : [],
    );
  const people = team.map(({ id }) => id);
  const declared = new Set(team.filter(({ ownService }) => ownService !== undefined).map(({ id }) => id));
  return {
    independent: shareOf(scored, (id) => scorers(id).some((assessor) => outside.has(assessor))),
    declared: shareOf(people, (id) => declared.has(id)),
    open: shareOf(people, (id) => outside.has(id)),
    objective: shareOf(scored, (id) => kindsOf(said(id)).length >= 2 && new Set(scorers(id)).size >= 2),
    transparent: shareOf(scored, (id) => isTraceable(said(id))),
    replied: Object.values(assessment.reply ?? {}).some((text) => text.trim() !== ''),
  };
}

function shareOf(ids: readonly string[], isInOrder: (id: string) => boolean): Share {
  const not = ids.filter((id) => !isInOrder(id));
  return { n: ids.length - not.length, of: ids.length, ids: not };
}

function isTraceable(scores: readonly Score[]): boolean {
  const pieces = scores.flatMap(({ evidence }) => evidence ?? []);
  const isNamed = (text: Readonly<Record<string, string>> | undefined) =>
    Object.values(text ?? {}).some((one) => one.trim() !== '');
  return pieces.length > 0 && pieces.every(({ reference, date }) => isNamed(reference) && date !== undefined);
}
