import type { ReactElement } from 'react';
import type { AnnexReading } from '@tidig/domain/reading/reading.ts';
import { fitted } from './element.ts';
import { labelled, row } from './row.ts';
import { sectionHeading } from './section.ts';
import { type, width } from './style.ts';

const advice =
  'Uppgifterna i bilagan har markerats av den som anmälde. De finns inte i anmälan. Nämnden prövar själv vad som får lämnas ut och till vem.';

/** The document of its own for what should not reach somebody. One block an item: what, from whom, why. */
export function annexItems({ items }: AnnexReading): readonly ReactElement[] {
  return [
    fitted({ ...type.body, marginBottom: 4 }, advice, width.whole),
    ...items.flatMap(({ label, text, from, why }, index) => [
      sectionHeading(label === 'Uppgift' ? `Uppgift ${index + 1}` : `Uppgift ${index + 1}: ${label}`),
      row(labelled('Innehåll', text)),
      row(labelled('Bör inte visas för', from)),
      row(labelled('Skäl', why)),
    ]),
  ];
}
