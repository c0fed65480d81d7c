/** The text of `src/programme/shapes.generated.ts`, made from the zod schemas. */
import { programmeSchema } from '../../src/programme/programme.schema.js';
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

/** Schemas that have a shape of their own, by its name. */
const LEAVES = new Map<Schema, string>([
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

/** The shape of a schema, as source text. @throws Error for what shapes cannot say, so that no check is lost on the way. */
function shapeOf(schema: Schema): string {
  const leaf = LEAVES.get(schema);
  if (leaf) return leaf;
  const definition = definitionOf(schema);
  const checks = (definition.checks ?? []).map((check) => check._zod.def);
  if (definition.type === 'array') return listOf(definition, checks);
  const shape = simpleShapeOf(definition);
  return checks.length === 0 ? shape : limited(shape, checks);
}

function listOf({ element }: Definition, checks: readonly Definition[]): string {
  const least = checks.find(({ check }) => check === 'min_length')?.minimum;
  if (checks.length > (least === undefined ? 0 : 1))
    throw new Error('A list has a check that shapes do not know');
  return `list(${shapeOf(element!)}${least === undefined ? '' : `, ${least}`})`;
}

function simpleShapeOf(definition: Definition): string {
  switch (definition.type) {
    case 'string':
    case 'boolean':
      return definition.type;
    case 'null':
      return 'nothing';
    case 'number':
      return definition.format === 'safeint' ? 'integer' : 'number';
    case 'enum':
      return valuesOf(Object.values(definition.entries!));
    case 'literal':
      return valuesOf(definition.values!);
    case 'optional':
      return `optional(${shapeOf(definition.innerType!)})`;
    case 'object':
      return objectOf(definition);
    case 'record':
      return `map(${shapeOf(definition.keyType!)}, ${shapeOf(definition.valueType!)})`;
    case 'union':
      return `either(${definition.options!.map(shapeOf).join(', ')})`;
    default:
      throw new Error(`Shapes do not know the schema type ${definition.type}`);
  }
}

function valuesOf(allowed: readonly (string | number)[]): string {
  return `values(${allowed.map((value) => (typeof value === 'string' ? `'${value}'` : value)).join(', ')})`;
}

function objectOf({ shape, catchall }: Definition): string {
  if (!catchall) throw new Error('Objects are loose: unknown fields are kept');
  const members = Object.entries(shape!).map(([name, member]) => {
    const source = shapeOf(member);
    return source === name ? name : `${name}: ${source}`;
  });
  return `object({ ${members.join(', ')} })`;
}

function limited(shape: string, checks: readonly Definition[]): string {
  let [least, greatest] = [shape === 'string' ? 0 : -Infinity, Infinity];
  for (const { check, minimum, maximum, value, inclusive } of checks) {
    if (check === 'max_length' && maximum !== undefined) greatest = maximum;
    else if (check === 'greater_than' && inclusive && value !== undefined) least = value;
    else if (check === 'less_than' && inclusive && value !== undefined) greatest = value;
    else throw new Error(`Shapes do not know the check ${check} ${minimum ?? value ?? ''}`);
  }
  return `limits(${shape}, ${least}${greatest === Infinity ? '' : `, ${greatest}`})`;
}

const WIDTH = 110;

/** As much on a line as fits. */
function filled(source: string): string {
  const lines = [''];
  for (const piece of source.split(/(?<=, )/)) {
    if (lines.at(-1)!.length + piece.trimEnd().length > WIDTH - 2) lines.push('');
    lines.push(`${lines.pop()}${piece}`);
  }
  return lines.map((line) => `  ${line.trimEnd()}`).join('\n');
}

function declarationOf(name: string, schema: Schema): string {
  return `// oxfmt-ignore\nexport const ${name} = /* @__PURE__ */ (() =>\n${filled(shapeOf(schema))}\n)();\n`;
}

/** What the generated file must hold. */
export function sourceOfShapes(): string {
  const declarations = [
    declarationOf('programmeShape', programmeSchema),
    declarationOf('surveyResponseShape', surveyResponse),
  ];
  const known =
    'boolean date either id instant integer language limits list map nothing number object optional period string text texts values';
  const used = known
    .split(' ')
    .filter((name) => new RegExp(`\\b${name}\\b[(,) ]`).test(declarations.join('')));
  return `${HEAD}import {\n${used.map((name) => `  ${name},\n`).join('')}} from './issues.js';\n\n${declarations.join('\n')}`;
}

const HEAD = '/** Made by `write-shapes.mjs` from the zod schemas; not to be edited. */\n';
