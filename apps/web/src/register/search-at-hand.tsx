import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { formatNumber } from '@tidig/domain/identity/number.ts';
import { answersOf, readBody } from '@tidig/domain/form/read-parts.ts';
import { rowsOf } from '@tidig/domain/form/paths.ts';
import { childName } from '@tidig/domain/register/child-label.ts';
import type { SearchedName } from '@tidig/domain/register/empty-search.ts';
import type { ReactNode } from 'react';
import { nothingToLose, useTyped } from '../assessment/typed.ts';
import type { ReceivedReport } from '../intake/intake-api.ts';
import styles from './register.module.css';

/** What the report being handled says of whom one may search for. */
export type AtHand = { readonly number: string | null; readonly name: string; readonly guardians: readonly string[] };

/** In memory, as what is typed: it goes when somebody else logs in. */
function useKept(task: string) {
  return useTyped<{ readonly atHand: AtHand | null }>(['search-at-hand', task], nothing, nothingToLose);
}

const nothing = { atHand: null };

/** The way from an opened report to a search for it. What the report says of the child goes along in memory: it is not read again, and stands in no address. */
export function SearchForReport({ report }: { readonly report: ReceivedReport }): ReactNode {
  const kept = useKept(report.row.id);
  return (
    <Link to="/sok" search={{ uppgift: report.row.id }} onClick={() => kept.set({ atHand: atHandOf(report) })}>
      Sök barn för den här anmälan
    </Link>
  );
}

function atHandOf({ parts }: ReceivedReport): AtHand {
  const body = readBody(parts.body);
  const answers = body ? answersOf(body) : {};
  const { identity } = answers.child ?? {};
  const { kind, value = '' } = identity && !('missing' in identity) ? identity : {};
  const names = rowsOf(answers.family?.guardians).flatMap(({ name }) =>
    typeof name === 'string' && name.trim() !== '' ? [name.trim()] : [],
  );
  return {
    number: (kind === 'PNR' || kind === 'SAM') && value !== '' ? formatNumber(value) : null,
    name: childName(answers),
    guardians: [...new Set(names)],
  };
}

/** Null without a task, and after a reload: then it is written by hand. */
export function useAtHand(task: string | null): AtHand | null {
  return useKept(task ?? '').value.atHand;
}

type ChoicesProps = { readonly atHand: AtHand; readonly whose: SearchedName; readonly onChoose: (text: string) => void };

/** Puts what the report says into the box at a press. Nothing is searched for until somebody searches. */
export function AtHandChoices({ atHand, whose, onChoose }: ChoicesProps): ReactNode {
  const texts = whose === 'guardian' ? atHand.guardians : [atHand.number ?? '', atHand.name].filter((text) => text !== '');
  if (texts.length === 0) return null;
  return (
    <div className={styles.atHand} role="group" aria-label="Ur anmälan">
      <span className="t-quiet t-small">Ur anmälan:</span>
      {texts.map((text) => (
        <Button key={text} type="button" variant="tertiary" data-size="sm" onClick={() => onChoose(text)}>
          <span className="t-hidden-text">Skriv </span>
          {text}
        </Button>
      ))}
    </div>
  );
}
