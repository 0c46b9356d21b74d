/** Equal when they would be saved equal: absent and undefined alike, whatever the order of the keys. */
export function sameAnswer(one: unknown, other: unknown): boolean {
  return asText(one) === asText(other);
}

function asText(answer: unknown): string {
  return JSON.stringify(answer, (_key, value: unknown) => (isRecord(value) ? inOrder(value) : value)) ?? '';
}

function inOrder(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
