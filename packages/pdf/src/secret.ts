import type { ReactElement } from 'react';
import { box, words, type Style } from './element.ts';
import { roomOf, row, said } from './row.ts';
import { headingPresence, ink, type } from './style.ts';

/**
 * Sekretessmarkeringar in the grid, before what they are about: the word in a frame on the left, as on every page's foot, and provision, date and authority
 * on the right (OSL 5:5). Never left alone at the foot of a page.
 */
export function secrets(notes: readonly string[] = [], style: Style = {}): readonly ReactElement[] {
  return notes.map((note) =>
    box({}, [row({ left: [frame()], right: [said(note)], room: roomOf(note) }, style)], { whole: true, ...headingPresence }),
  );
}

function frame(): ReactElement {
  return box({ alignSelf: 'flex-start', borderWidth: 0.9, borderColor: ink.text, paddingHorizontal: 5, paddingVertical: 1.5 }, [
    words(type.smallStrong, 'Sekretessmarkering'),
  ]);
}
