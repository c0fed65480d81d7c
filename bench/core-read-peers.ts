// The schema of the programme document in other validators, made from the zod/mini schema that is its one source, so
// that each asks for the same: the same fields, values and limits, and our own functions for days and periods.
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as v from 'valibot';
import * as z from 'zod';
import { programmeJsonSchema } from '@careframe/core/json-schema';
import { isCalendarDay } from '../packages/core/src/programme/dates.ts';
import { programmeSchema } from '../packages/core/src/programme/programme.schema.ts';

export type Validator = (value: unknown) => boolean;

/** What the zod schema keeps of itself, as far as the document's schema uses it. */
interface Definition {
  readonly type: string;
  readonly check?: string;
  readonly format?: string;
  readonly fn?: (value: unknown) => boolean;
  readonly pattern?: RegExp;
  readonly checks?: readonly { readonly _zod: { readonly def: Definition } }[];
  readonly innerType?: Schema;
  readonly element?: Schema;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly keyType?: Schema;
  readonly valueType?: Schema;
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly (string | number)[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly value?: number;
}
interface Schema {
  readonly _zod: { readonly def: unknown };
}

const definitionOf = (schema: Schema): Definition => schema._zod.def as Definition;
const checksOf = ({ checks = [] }: Definition): readonly Definition[] =>
  checks.map((check) => check._zod.def);

/** The schema for full zod, whose objects compile themselves with `new Function`. */
function zodOf(schema: Schema): z.ZodType {
  const definition = definitionOf(schema);
  let made = zodBase(definition);
  for (const { check, format, pattern, fn, minimum, maximum, value } of checksOf(definition)) {
    // Which of them it is, the checks themselves say.
    const text = made as unknown as Pick<z.ZodString, 'regex' | 'max' | 'min'> &
      Pick<z.ZodNumber, 'gte' | 'lte'>;
    if (fn) made = made.refine(fn);
    else if (check === 'string_format' && pattern) made = text.regex(pattern);
    else if (check === 'max_length') made = text.max(maximum!);
    else if (check === 'min_length') made = text.min(minimum!);
    else if (check === 'greater_than') made = text.gte(value!);
    else if (check === 'less_than') made = text.lte(value!);
    else throw new Error(`No such check: ${check} ${format}`);
  }
  return made;
}

function zodBase(definition: Definition): z.ZodType {
  switch (definition.type) {
    case 'string':
      return z.string();
    case 'boolean':
      return z.boolean();
    case 'number':
      return definition.format === 'safeint' ? z.int() : z.number();
    case 'enum':
      return z.enum(definition.entries!);
    case 'literal':
      return z.literal(definition.values!);
    case 'optional':
      return zodOf(definition.innerType!).optional();
    case 'array':
      return z.array(zodOf(definition.element!));
    case 'record':
      return z.record(zodOf(definition.keyType!) as z.ZodString, zodOf(definition.valueType!));
    case 'object':
      return z.looseObject(mapped(definition.shape!, zodOf));
    default:
      throw new Error(`No such type: ${definition.type}`);
  }
}

function mapped<T>(shape: Readonly<Record<string, Schema>>, make: (schema: Schema) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(shape).map(([name, member]) => [name, make(member)]));
}

type Valibot = v.GenericSchema;

function valibotOf(schema: Schema): Valibot {
  const definition = definitionOf(schema);
  let made = valibotBase(definition);
  const add = (action: unknown): void => {
    made = v.pipe(made as v.GenericSchema<string>, action as v.CheckAction<string, undefined>) as Valibot;
  };
  for (const { check, pattern, fn, minimum, maximum, value } of checksOf(definition)) {
    if (fn) add(v.check(fn));
    else if (check === 'string_format' && pattern) add(v.regex(pattern));
    else if (check === 'max_length') add(v.maxLength(maximum!));
    else if (check === 'min_length') add(v.minLength(minimum!));
    else if (check === 'greater_than') add(v.minValue(value!));
    else if (check === 'less_than') add(v.maxValue(value!));
    else throw new Error(`No such check: ${check}`);
  }
  return made;
}

function valibotBase(definition: Definition): Valibot {
  switch (definition.type) {
    case 'string':
      return v.string();
    case 'boolean':
      return v.boolean();
    case 'number':
      return v.pipe(v.number(), definition.format === 'safeint' ? v.safeInteger() : v.finite());
    case 'enum':
      return v.picklist(Object.values(definition.entries!));
    case 'literal':
      return v.picklist(definition.values!);
    case 'optional':
      return v.optional(valibotOf(definition.innerType!));
    case 'array':
      return v.array(valibotOf(definition.element!));
    case 'record':
      return v.record(
        valibotOf(definition.keyType!) as v.GenericSchema<string>,
        valibotOf(definition.valueType!),
      );
    case 'object':
      return v.looseObject(mapped(definition.shape!, valibotOf));
    default:
      throw new Error(`No such type: ${definition.type}`);
  }
}

/**
 * ajv takes the published JSON Schema, which cannot say everything: it does not know whether a school year spans one
 * year, a period's last day comes after its first, or a time of day exists. Days are checked by our function.
 */
function ajvValidator(): Validator {
  const ajv = new Ajv2020({ strict: false });
  ajv.addFormat('date', isCalendarDay);
  const validate = ajv.compile(programmeJsonSchema());
  return (value) => validate(value);
}

export function validators(): Readonly<Record<string, Validator>> {
  const full = zodOf(programmeSchema);
  const valibot = valibotOf(programmeSchema);
  return {
    'ajv, compiled': ajvValidator(),
    'zod with its compiler': (value) => full.safeParse(value).success,
    'zod/mini': (value) => programmeSchema.safeParse(value).success,
    valibot: (value) => v.safeParse(valibot, value).success,
  };
}
