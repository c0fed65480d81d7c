/** A new document. */
import { systemRandom } from '../platform.js';
import { deepFreeze } from './freeze.js';
import type { Stage } from './entities.schema.js';
import { createId } from './ids.js';
import type { Programme } from './programme.schema.js';
import { COLLECTIONS, FORMAT_VERSION } from './format.js';
import type { LocalizedText } from './values.schema.js';

/** A stage that has a standard name; see `STANDARD_STAGES`. */
export type StageLevel = Exclude<Stage['level'], 'other'>;

/** The levels of a results chain, in the English of the OECD DAC glossary (2002, 2023). */
export const STANDARD_STAGES: readonly { readonly level: StageLevel; readonly name: string }[] = [
  { level: 'input', name: 'Inputs' },
  { level: 'activity', name: 'Activities' },
  { level: 'output', name: 'Outputs' },
  { level: 'outcome', name: 'Outcomes' },
  { level: 'impact', name: 'Impact' },
];

/** What a new programme begins with. Nothing of it is checked here; `readProgramme` does. */
export interface CreateProgrammeOptions {
  readonly title: LocalizedText;
  /** First and last day, both included. */
  readonly period: { readonly start: string; readonly end: string };
  /** Content languages, the first one foremost. Those of the title when absent. */
  readonly languages?: readonly string[];
  /** A fresh one when absent. */
  readonly id?: string;
  readonly organisation?: LocalizedText;
  /** Stages to begin with. All five when absent; many organisations leave out the inputs. */
  readonly levels?: readonly StageLevel[];
  /** What the organisation calls a stage. The English term of the glossary when absent. */
  readonly stageName?: (level: StageLevel) => LocalizedText;
  /** Number in [0, 1), for the id. */
  readonly random?: () => number;
}

/** A valid, empty, frozen programme with the standard stages. The ids of the stages are their levels. */
export function createProgramme(options: CreateProgrammeOptions): Programme {
  const { title, period, organisation, levels = STANDARD_STAGES.map(({ level }) => level) } = options;
  const empty = Object.fromEntries(COLLECTIONS.map((collection) => [collection, []])) as unknown as Programme;
  return deepFreeze<Programme>({
    ...empty,
    formatVersion: FORMAT_VERSION,
    id: options.id ?? createId('programme', options.random ?? systemRandom),
    title: { ...title },
    ...(organisation && { organisation: { ...organisation } }),
    period: { ...period },
    languages: [...(options.languages ?? Object.keys(title))],
    stages: levels.map((level) => ({
      id: level,
      level,
      name: { ...(options.stageName ?? englishName)(level) },
    })),
  });
}

function englishName(level: StageLevel): LocalizedText {
  return { en: STANDARD_STAGES.find((stage) => stage.level === level)!.name };
}
