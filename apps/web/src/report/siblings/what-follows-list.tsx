import type { ReactNode } from 'react';
import { useFormAnswers } from '../../fields/form-answers.ts';
import styles from './siblings.module.css';
import { keptBackIn, placeKeptBack, summaryKeptBack } from './what-follows.ts';

/** What the new draft begins with, and what is written for each child. Said before the press. */
export function WhatFollows(): ReactNode {
  const { place, summary } = useFormAnswers(keptBackIn, 'soon');
  return (
    <div className={styles.follows}>
      <p>
        <strong>Följer med:</strong> det som hänt, när och var, polisens nummer och samtalet till jouren. Ändrar du det i den ena anmälan
        ändras det i den andra, tills någon av dem är skickad.
      </p>
      <p>
        <strong>Följer inte med:</strong> iakttagelser, barnets ord, din bedömning och det som inte bör visas för någon. Det skriver du för
        varje barn.
      </p>
      {place && <p>{placeKeptBack}</p>}
      {summary && <p>{summaryKeptBack}</p>}
    </div>
  );
}
