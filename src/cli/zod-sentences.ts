import { z } from 'zod';
import { didYouMean, nearest } from '../model/nearest.ts';
import type { Problem } from '../model/world.ts';
import { fieldDescription, fieldNames, type FieldPath, isOptionalField, valueAt } from './schema-fields.ts';

type FieldProblem = Pick<Problem, 'field' | 'message'>;

/** The facts, where a value fits its schema; else what is wrong with it, in sentences for somebody who does not program. */
export interface CheckedFacts<Facts> {
  readonly facts: Facts | undefined;
  readonly problems: readonly FieldProblem[];
}

/** Checks what an author wrote against a schema. */
export function checkFacts<Schema extends z.ZodType>(schema: Schema, value: unknown): CheckedFacts<z.output<Schema>> {
  const result = schema.safeParse(value, { error: sayWhatIsExpected });
  if (result.success) return { facts: result.data, problems: [] };
  const { issues } = result.error;
  const misspelt = new Set(issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? meantFields(schema, issue) : [])));
  const isTold = (issue: z.core.$ZodIssue) => valueAt(value, pathOf(issue)) === undefined && misspelt.has(pathOf(issue).join('.'));
  return { facts: undefined, problems: issues.filter((issue) => !isTold(issue)).flatMap((issue) => sentencesOf(schema, value, issue)) };
}

function sentencesOf(schema: z.ZodType, value: unknown, issue: z.core.$ZodIssue): FieldProblem[] {
  const path = pathOf(issue);
  if (issue.code === 'unrecognized_keys') {
    const names = fieldNames(schema, path);
    return issue.keys.map((key) => ({
      field: [...path, key],
      message: `There is no field "${key}" here.${didYouMean(key, names)} Fields that may stand here: ${names.join(', ')}.`,
    }));
  }
  const name = path.filter((step) => typeof step === 'string').at(-1);
  const written = valueAt(value, path);
  if (name === undefined) return [{ field: path, message: issue.message }];
  if (written === null)
    return [
      {
        field: path,
        message: `The field "${name}" is empty. Fill it in${isOptionalField(schema, path) ? ', or take the line out' : ''}. ${help(schema, path, issue)}`,
      },
    ];
  if (written === undefined && issue.code !== 'custom')
    return [{ field: path.slice(0, -1), message: `The field "${name}" is missing. ${help(schema, path, issue)}` }];
  return [{ field: path, message: `${name}: ${issue.message}` }];
}

/** The fields that misspelt ones stand for: that these are missing need not be told as well. */
function meantFields(schema: z.ZodType, issue: z.core.$ZodIssueUnrecognizedKeys): string[] {
  const path = pathOf(issue);
  return issue.keys.flatMap((key) => nearest(key, fieldNames(schema, path)) ?? []).map((name) => [...path, name].join('.'));
}

function help(schema: z.ZodType, path: FieldPath, { code, message }: z.core.$ZodIssue): string {
  const description = fieldDescription(schema, path);
  if (description === undefined) return message;
  return code === 'invalid_value' ? `${description} ${message}` : description;
}

/** Sentences for what the schemas have no sentence of their own for. */
const sayWhatIsExpected: z.core.$ZodErrorMap = (issue) => {
  if (issue.code !== 'invalid_type') return undefined;
  const isText = typeof issue.input === 'string';
  if (issue.expected === 'array') return `Write a list, in square brackets or one line with a hyphen for each${isText ? `: [${issue.input}]` : ''}.`;
  if (issue.expected !== 'object') return undefined;
  const names = issue.inst instanceof z.ZodType ? fieldNames(issue.inst) : [];
  return `Write fields with their values here${isText ? `, not "${issue.input}"` : ''}: ${names.map((name) => `${name}: …`).join(', ')}.`;
};

function pathOf({ path }: z.core.$ZodIssue): (string | number)[] {
  return path.filter((step) => typeof step !== 'symbol');
}
