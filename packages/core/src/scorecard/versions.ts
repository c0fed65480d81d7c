/** Versions of a rubric: an assessment keeps being scored by the one it was made with. */
import type { Assessment, Rubric, RubricVersion } from './scorecard.schema.js';

/** The rubric as it was when the assessment was made; undefined when that version is not kept, or it is another rubric. */
export function rubricAt(
  rubric: Rubric,
  { rubric: id, rubricVersion }: Assessment,
): RubricVersion | undefined {
  return rubric.id === id
    ? [rubric, ...(rubric.earlier ?? [])].find(({ version }) => version === rubricVersion)
    : undefined;
}

/**
 * The rubric with changes, as its next version; the one before stays in `earlier`, so that assessments made with it keep
 * their scores. Put it into the document with `putEdit('rubrics', …)`.
 */
export function reviseRubric(rubric: Rubric, changes: Partial<Omit<RubricVersion, 'version'>>): Rubric {
  const { id, earlier = [], ...before } = rubric;
  const newest = Math.max(rubric.version, ...earlier.map(({ version }) => version));
  return { ...before, ...changes, id, version: newest + 1, earlier: [before, ...earlier] };
}
