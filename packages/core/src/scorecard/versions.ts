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
