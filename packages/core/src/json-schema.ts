/** JSON Schema of the programme document, made from the schema that reads documents. Not part of what a page loads. */
import { programmeSchema } from './programme/programme.schema.js';
import { id, instant, languageTag, localDate, localizedText, periodKey } from './programme/values.schema.js';
import * as z from './zod.js';

const NAMES: readonly (readonly [string, z.core.$ZodType])[] = [
  ['Id', id],
  ['LanguageTag', languageTag],
  ['LocalizedText', localizedText],
  ['LocalDate', localDate],
  ['Instant', instant],
  ['PeriodKey', periodKey],
];

/** What the checks of these shapes say, as far as JSON Schema can say it. */
const DETAILS: Readonly<Record<string, object>> = {
  LocalizedText: { minProperties: 1 },
  LocalDate: { format: 'date' },
  PeriodKey: {
    pattern:
      '^\\d{4}(-(H[12]|T[123]|Q[1-4]|0[1-9]|1[0-2])|/\\d{4})?$|^\\d{4}-\\d{2}-\\d{2}/\\d{4}-\\d{2}-\\d{2}$',
  },
};

/**
 * The schema of format version 1 in JSON Schema 2020-12. Objects are open: unknown fields are kept. Identifiers used
 * twice and references that lead nowhere are beyond it; `readProgramme` finds them.
 */
export function programmeJsonSchema(): object {
  const registry = z.registry<{ id: string }>();
  for (const [name, schema] of NAMES) registry.add(schema, { id: name });
  const schema = z.toJSONSchema(programmeSchema, {
    io: 'input',
    metadata: registry,
    override: ({ zodSchema, jsonSchema }) => {
      const name = registry.get(zodSchema)?.id;
      if (name !== undefined) Object.assign(jsonSchema, DETAILS[name]);
    },
  });
  return { title: 'Careframe programme, format version 1', ...schema };
}
