import type { ReactElement } from 'react';
import type { AnnexItem, AnnexReading } from '@tidig/domain/reading/reading.ts';
import { fitted } from './element.ts';
import { labelled, row } from './row.ts';
import { secrets } from './secret.ts';
import { sectionHeading } from './section.ts';
import { headingPresence, type, width } from './style.ts';

/** The document of its own for what should not reach somebody: what it is and who decides, then one block an item: what, from whom, why. */
export function annexItems({ about, secrecy, groups }: AnnexReading): readonly ReactElement[] {
  return [
    fitted({ ...type.body, marginBottom: 8 }, about, width.whole),
    ...secrets(secrecy),
    ...groups.flatMap(({ title, items }) => [sectionHeading(title), ...items.flatMap(item)]),
  ];
}

function item({ title, lines, from, why, secrecy }: AnnexItem): readonly ReactElement[] {
  return [
    fitted({ ...type.group, paddingTop: 6, paddingBottom: 3 }, title, width.whole, headingPresence),
    ...secrets(secrecy),
    ...lines.map(({ label, text }) => row(labelled(label === '' ? 'Innehåll' : label, text))),
    row(labelled('Bör inte visas för', from)),
    ...(why === '' ? [] : [row(labelled('Skäl', why))]),
  ];
}
