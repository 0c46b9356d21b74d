import { type FocusEvent, type KeyboardEvent, useState } from 'react';

/** Keys of the list, for the line of help: they work only while a row has the focus (WCAG 2.1.4). */
const steps: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

/**
 * Arrow keys (or j and k) go between rows, t takes, x chooses; Enter opens, as any link. One row at a time is in the tab order. Rows are marked `data-row`, their
 * link stands in `data-row-name`, their button is `data-row-take`.
 */
export function useRowKeys(firstId: string | undefined) {
  const [current, setCurrent] = useState<string | null>(null);
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
    if (id !== undefined) setCurrent(id);
  }
  return { onKeyDown, onFocus, current: current ?? firstId };
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
