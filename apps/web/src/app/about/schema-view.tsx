import type { Schema } from './openapi.ts';
import { limitText, typeText } from './schema-text.ts';

const deepest = 5;

/** The properties of an object or of a list's rows, one line each, with those of objects within indented below. */
export function SchemaView({ schema, depth = 0 }: { schema: Schema; depth?: number }) {
  const shown = objectIn(schema);
  if (!shown?.properties || depth > deepest) return depth === 0 ? <p className="t-small">{typeText(schema)}</p> : null;
  const required = new Set(shown.required);
  return (
    <ul className="t-schema">
      {Object.entries(shown.properties).map(([name, property]) => (
        <li key={name}>
          <code>{name}</code> <span className="t-quiet">{lineText(property, required.has(name))}</span>
          {property.description ? <span lang="en"> – {property.description}</span> : null}
          <SchemaView schema={property} depth={depth + 1} />
        </li>
      ))}
    </ul>
  );
}

function lineText(schema: Schema, required: boolean): string {
  return [typeText(schema), limitText(schema), required ? '' : 'får saknas'].filter((part) => part !== '').join(', ');
}

/** The object that a schema is, or a list of, or may be beside null. */
function objectIn(schema: Schema): Schema | null {
  if (schema.properties) return schema;
  if (schema.items) return objectIn(schema.items);
  for (const choice of [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])]) {
    const found = objectIn(choice);
    if (found) return found;
  }
  return null;
}
