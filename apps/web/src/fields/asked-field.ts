import { type Field, stopsSending, wordsOf } from '@tidig/domain/form/field.ts';
import { type AskedKind, kindOf } from '@tidig/domain/form/kinds.ts';
import { useMemo } from 'react';
import { useFormAnswers } from './form-answers.ts';

/** The field as it is asked in this kind of report: its words about a child or an adult, and whether it stops sending. */
export function fieldIn(field: Field, kind: AskedKind): Field {
  const { label, printLabel, help } = wordsOf(field, kind);
  const stops = stopsSending(field, { triage: { reportKind: { code: kind } } });
  const { help: _childHelp, ...rest } = field;
  return { ...rest, label, printLabel, ...(help === undefined ? {} : { help }), requirement: stops ? 'H' : field.requirement };
}

/** The same for the report that is open. Most fields are asked alike in every kind and stay the object they are. */
export function useAskedField(field: Field): Field {
  const kind = useFormAnswers(kindOf, 'asked');
  return useMemo(() => (field.adult || field.stopsIn ? fieldIn(field, kind) : field), [field, kind]);
}
