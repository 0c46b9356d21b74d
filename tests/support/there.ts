/** What must be there in a test; throws, and fails the test, when it is not. */
export function there<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('expected something to be there');
  return value;
}
