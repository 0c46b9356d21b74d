import type { ReactElement } from 'react';
import type { Banner } from '@tidig/domain/reading/reading.ts';
import { box, fitted } from './element.ts';
import { keptTogether, roomOf } from './row.ts';
import { ink, measure, type, width } from './style.ts';
import { symbol } from './symbol.ts';

/** Word, shape and frame together say what a banner means. The urgent one has the heaviest frame and stands first. */
export function banners(all: readonly Banner[]): readonly ReactElement[] {
  const urgentFirst = all.toSorted((a, b) => Number(b.kind === 'urgent') - Number(a.kind === 'urgent'));
  return urgentFirst.map(banner);
}

function banner({ kind, title, text }: Banner): ReactElement {
  const heavy = kind === 'urgent';
  return box(
    {
      flexDirection: 'row',
      borderWidth: heavy ? 2.2 : 0.9,
      borderColor: ink.text,
      paddingVertical: heavy ? 9 : 7,
      paddingHorizontal: 11,
      marginBottom: 7,
    },
    [
      box({ width: measure.symbol, paddingTop: 1 }, [symbol(kind)]),
      box({ width: width.banner }, [
        fitted({ ...type.strong, fontSize: heavy ? 12.5 : 10.5 }, title, width.banner),
        text === '' ? null : fitted(type.body, text, width.banner),
      ]),
    ],
    { whole: roomOf(text) < keptTogether },
  );
}
