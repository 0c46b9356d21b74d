import { type FocusEvent, type KeyboardEvent, type MouseEvent, useEffect, useRef } from 'react';
import { nothingToLose, useTyped } from '../assessment/typed.ts';

/** Keys of the list, for the line of help: they work only while a row has the focus (WCAG 2.1.4). */
const steps: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

/** The row on which one stands, and whether one has gone into it. */
type Place = { readonly row: string | null; readonly gone: boolean };
const nowhere: Place = { row: null, gone: false };

/**
 * Arrow keys (or j and k) go between rows, t takes, x chooses; Enter opens, as any link. One row at a time is in the tab order. Rows are marked `data-row`, their
 * link stands in `data-row-name`, their button is `data-row-take`. Whoever comes back from a report stands on its row again.
 */
export function useRowKeys(firstId: string | undefined) {
  const list = useRef<HTMLDivElement>(null);
  const { value: place, set } = useTyped(['row-of-the-board'], nowhere, nothingToLose);
  const back = useRef(place.gone ? place.row : null);
  useEffect(() => {
    set({ gone: false });
    focusName(rowIn(list.current, back.current));
  }, [set]);
  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof HTMLElement)) return;
    const row = event.target.closest<HTMLElement>('[data-row]');
    if (!row) return;
    const step = steps[event.key];
    if (step !== undefined) focusName(neighbour(event.currentTarget, row, step));
    else if (event.key === 't') row.querySelector<HTMLElement>('[data-row-take]')?.click();
    else if (event.key === 'x') row.querySelector<HTMLElement>('input[type="checkbox"]')?.click();
    else return;
    event.preventDefault();
  }
  function onFocus(event: FocusEvent<HTMLElement>): void {
    const id = event.target.closest<HTMLElement>('[data-row]')?.dataset['row'];
    if (id !== undefined) set({ row: id });
  }
  function onClick(event: MouseEvent): void {
    const id =
      event.target instanceof HTMLElement && event.target.closest('[data-row-name] a')?.closest<HTMLElement>('[data-row]')?.dataset['row'];
    if (id) set({ row: id, gone: true });
  }
  return { list, onKeyDown, onFocus, onClick, current: place.row ?? firstId };
}

function rowIn(list: HTMLElement | null, id: string | null): HTMLElement | undefined {
  return [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].find((row) => row.dataset['row'] === id);
}

function neighbour(list: HTMLElement, row: HTMLElement, step: 1 | -1): HTMLElement | undefined {
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')];
  return rows[rows.indexOf(row) + step];
}

function focusName(row: HTMLElement | undefined): void {
  const link = row?.querySelector<HTMLElement>('[data-row-name] a');
  link?.focus();
  link?.scrollIntoView({ block: 'nearest' });
}
