import type { Answers } from '@tidig/domain/form/answers.ts';
import { asAnswers } from '@tidig/domain/form/visible.ts';

/** Answers with others in place of some, by form name (`concern.obs.0.what`); `undefined` takes one away. The answers given stay as they are. */
export function withAnswers(answers: Answers, changes: Readonly<Record<string, unknown>>): Answers {
  const copy: unknown = structuredClone(answers);
  for (const [path, value] of Object.entries(changes)) put(copy, path.split('.'), value);
  return asAnswers(copy as object);
}

function put(place: unknown, [name = '', ...rest]: readonly string[], value: unknown): void {
  if (typeof place !== 'object' || place === null) throw new Error('no such place in the answers');
  if (rest.length > 0) {
    if (Reflect.get(place, name) === undefined) Reflect.set(place, name, {});
    put(Reflect.get(place, name), rest, value);
  } else if (value === undefined) Reflect.deleteProperty(place, name);
  else Reflect.set(place, name, structuredClone(value));
}
