import type { Answers } from '@tidig/domain/form/answers.ts';
import { type ReactNode, useEffect, useRef } from 'react';
import { fieldId } from '../../fields/field-state.ts';
import { StatusMark } from '../../ui/status-mark.tsx';
import { useQuality } from '../quality/quality-context.ts';
import quality from '../quality/quality.module.css';
import { ReviewGroups } from '../quality/review-groups.tsx';
import { summaryWords } from '../quality/review-words.ts';
import type { Review } from '../quality/use-review.ts';
import review from '../review/review.module.css';
import { pathInWords } from '../steps/path-in-words.ts';
import { FieldLink } from '../steps/problem-links.tsx';
import { inPageOrder, placeOnPage, quickWords } from './quick-answers.ts';

type LeftProps = { readonly answers: Answers; readonly found: Review; readonly tried: number };

/** What is left, in the order of the page; what one press mends or answers stands with its press. Tips wait for the whole form: this page is short. */
export function QuickLeft({ answers, found, tried }: LeftProps): ReactNode {
  const { draftId } = useQuality();
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (tried > 0) box.current?.focus();
  }, [tried]);
  const stopped = found.musts.length > 0;
  const mended = found.musts.filter(({ finding }) => finding && finding.remedies.length > 0);
  const listed = inPageOrder(found.musts.filter((must) => !mended.includes(must)));
  return (
    <section className={quality.state} data-stopped={stopped} ref={box} tabIndex={-1} aria-labelledby="quick-state">
      <div className={quality.stateHead}>
        <h2 id="quick-state">
          {stopped ? (
            <StatusMark kind="attention">{found.musts.length === 1 ? 'En sak kvar' : `${found.musts.length} saker kvar`}</StatusMark>
          ) : (
            <StatusMark kind="done">{summaryWords(0, found.looks.length)}</StatusMark>
          )}
        </h2>
        {!stopped && <p>På anmälan står att fler uppgifter kommer. Du kompletterar från kvittot.</p>}
        <ul className={review.links}>
          {listed.map(({ path, words, finding }) => (
            <li key={finding?.key ?? `${path} ${words}`}>
              <ToPlace draftId={draftId} name={path} />
              {tried > 0 && <>: {words}</>}
            </li>
          ))}
        </ul>
      </div>
      <ReviewGroups answers={answers} review={{ ...found, musts: mended }} levels={['STOP', 'LOOK']} LinkTo={ToPlace} />
    </section>
  );
}

/** On this page: puts focus there. Elsewhere in the draft: goes to its step. */
function ToPlace({ draftId, name }: { readonly draftId: string; readonly name: string }): ReactNode {
  const place = placeOnPage(name);
  if (place === null) {
    return (
      <FieldLink draftId={draftId} name={name}>
        {pathInWords(name)}
      </FieldLink>
    );
  }
  const id = fieldId(place);
  return (
    <a
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault();
        focusIn(id);
      }}
    >
      {quickWords[place] ?? pathInWords(place)}
    </a>
  );
}

/** The box itself, or the first one in its group. */
function focusIn(id: string): void {
  const found = document.getElementById(id);
  const box = found?.matches('fieldset') ? found.querySelector<HTMLElement>('input, select, textarea') : found;
  found?.closest('[data-field-name]')?.scrollIntoView({ block: 'start' });
  box?.focus({ preventScroll: true });
}
