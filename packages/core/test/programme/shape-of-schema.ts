/** The plain data that `src/programme/shapes.generated.ts` holds, made from the zod schemas. */
import { programmeSchema } from '../../src/programme/programme.schema.js';
import type { Fields, Leaf, Shape } from '../../src/programme/shape.types.js';
import * as values from '../../src/programme/values.schema.js';
import { surveyResponse } from '../../src/survey/survey.schema.js';
import type * as z from '../../src/zod.js';

type Schema = z.core.$ZodType;

/** What zod keeps of a schema or of one of its checks. */
interface Definition {
  readonly type: string;
  readonly check?: string;
  readonly format?: string;
  readonly checks?: readonly { readonly _zod: { readonly def: Definition } }[];
  readonly innerType?: Schema;
  readonly element?: Schema;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly catchall?: Schema;
  readonly keyType?: Schema;
  readonly valueType?: Schema;
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly (string | number)[];
  readonly options?: readonly Schema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly value?: number;
  readonly inclusive?: boolean;
}

const LEAVES = new Map<Schema, Leaf>([
  [values.id, 'id'],
  [values.languageTag, 'language'],
  [values.text, 'text'],
  [values.localizedText, 'texts'],
  [values.localDate, 'date'],
  [values.instant, 'instant'],
  [values.periodKey, 'period'],
]);

function definitionOf(schema: Schema): Definition {
  return schema._zod.def as unknown as Definition;
}

/** The shape of a schema. @throws Error for what shapes cannot say, so that no check is lost on the way. */
export function shapeOf(schema: Schema): Shape {
  const leaf = LEAVES.get(schema);
  if (leaf) return leaf;
  const definition = definitionOf(schema);
  const checks = (definition.checks ?? []).map((check) => check._zod.def);
  if (definition.type === 'array') return listOf(definition, checks);
  const shape = simpleShapeOf(definition);
  return checks.length === 0 ? shape : limited(shape, checks);
}

function listOf({ element }: Definition, checks: readonly Definition[]): Shape {
  const least = checks.find(({ check }) => check === 'min_length')?.minimum;
  if (checks.length > (least === undefined ? 0 : 1))
    throw new Error('A list has a check that shapes do not know');
  return least === undefined ? ['list', shapeOf(element!)] : ['list', shapeOf(element!), least];
}

function simpleShapeOf(definition: Definition): Shape {
  switch (definition.type) {
    case 'string':
    case 'boolean':
    case 'null':
      return definition.type;
    case 'number':
      return definition.format === 'safeint' ? 'integer' : 'number';
    case 'enum':
      return ['values', ...Object.values(definition.entries!)];
    case 'literal':
      return ['values', ...definition.values!];
    case 'optional':
      return ['optional', shapeOf(definition.innerType!)];
    case 'object':
      return fieldsOf(definition);
    case 'record':
      return ['map', shapeOf(definition.keyType!) as Leaf, shapeOf(definition.valueType!)];
    case 'union':
      return ['either', ...definition.options!.map(shapeOf)];
    default:
      throw new Error(`Shapes do not know the schema type ${definition.type}`);
  }
}

function fieldsOf({ shape, catchall }: Definition): Fields {
  if (!catchall) throw new Error('Objects are loose: unknown fields are kept');
  return Object.fromEntries(Object.entries(shape!).map(([name, member]) => [name, shapeOf(member)]));
}

function limited(shape: Shape, checks: readonly Definition[]): Shape {
  let [least, greatest]: (number | null)[] = [null, null];
  for (const { check, minimum, maximum, value, inclusive } of checks) {
    if (check === 'max_length' && maximum !== undefined) greatest = maximum;
    else if (check === 'greater_than' && inclusive && value !== undefined) least = value;
    else if (check === 'less_than' && inclusive && value !== undefined) greatest = value;
    else throw new Error(`Shapes do not know the check ${check} ${minimum ?? value ?? ''}`);
  }
  return ['limits', shape as Leaf, least!, greatest!];
}

/** The shapes by the name under which they are exported. */
export const shapes: Readonly<Record<'programmeShape' | 'surveyResponseShape', Fields>> = {
  programmeShape: shapeOf(programmeSchema) as Fields,
  surveyResponseShape: shapeOf(surveyResponse) as Fields,
};
