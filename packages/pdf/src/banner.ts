import type { ReactElement } from 'react';
import type { Banner } from '@tidig/domain/reading/reading.ts';
import { box, words } from './element.ts';
import { keptTogether, roomOf } from './row.ts';
import { ink, measure, type } from './style.ts';
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
      box({ width: measure.symbol + 15, paddingTop: 1 }, [symbol(kind)]),
      box({ flexGrow: 1, flexShrink: 1, flexBasis: 0 }, [
        words({ ...type.strong, fontSize: heavy ? 12.5 : 10.5 }, title),
        text === '' ? null : words(type.body, text),
      ]),
    ],
    { whole: roomOf(text) < keptTogether },
  );
}
