// Does a list of parts keep the rules of CycloneDX? The schemas come with the library of that standard.
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { partName, type Bom } from './parts.ts';

/** Every reference leads to a part, and every part but the described one is led to. */
export function referenceProblems({ metadata, components, dependencies }: Bom): string[] {
  const refs = [metadata.component, ...components].map((part) => part['bom-ref']);
  const known = new Set(refs);
  const reached = new Set(dependencies.flatMap(({ dependsOn }) => dependsOn));
  return [
    ...refs.filter((ref, index) => refs.indexOf(ref) !== index).map((ref) => `${ref} is there twice`),
    ...dependencies
      .filter(({ ref }) => !known.has(ref))
      .map(({ ref }) => `${ref} has dependencies and is no part`),
    ...[...reached].filter((ref) => !known.has(ref)).map((ref) => `${ref} is a dependency and no part`),
    ...components
      .filter((part) => !reached.has(part['bom-ref']))
      .map((part) => `nothing needs ${partName(part)}`),
  ];
}

/** What is wrong with a list, as sentences; empty when nothing is. */
export async function bomProblems(bom: Bom): Promise<string[]> {
  const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
  const errors = await validator.validate(JSON.stringify(bom));
  return errors === null ? referenceProblems(bom) : [`not CycloneDX 1.6: ${JSON.stringify(errors)}`];
}
