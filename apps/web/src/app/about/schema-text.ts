import { nameOf, type Schema } from './openapi.ts';

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'tal',
  integer: 'heltal',
  boolean: 'sant/falskt',
  object: 'objekt',
  array: 'lista',
  null: 'null',
};

/** A schema's type in a few words: "lista av text", "heltal eller null". */
export function typeText(schema: Schema): string {
  if (schema.$ref) return nameOf(schema.$ref);
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' · ');
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return [...new Set(choices.map(typeText))].join(' eller ');
  if (schema.allOf) return schema.allOf.map(typeText).join(' och ');
  if (schema.items) return `lista av ${typeText(schema.items)}`;
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
  return types.map((type) => typeWords[type] ?? type).join(' eller ') || 'vad som helst';
}

/** The limits of a value, if it has any: "1–80 tecken". */
export function limitText(schema: Schema): string {
  const parts = [
    schema.format,
    range(schema.minLength, schema.maxLength, 'tecken'),
    range(schema.minimum, safeBound(schema.maximum), ''),
    schema.maxItems === undefined ? null : `högst ${schema.maxItems} rader`,
  ];
  return parts.filter(Boolean).join(', ');
}

function range(low: number | undefined, high: number | undefined, unit: string): string | null {
  if (high === undefined) return low === undefined || low < -1e9 ? null : `minst ${low} ${unit}`.trim();
  return `${low === undefined || low < -1e9 ? 'högst ' : `${low}–`}${high} ${unit}`.trim();
}

/** The largest whole number that JSON keeps says nothing to a reader. */
function safeBound(value: number | undefined): number | undefined {
  return value === Number.MAX_SAFE_INTEGER ? undefined : value;
}
