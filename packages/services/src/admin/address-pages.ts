import type { PlainDate } from '@tidig/domain/base/time.ts';
import type { AddressPage } from '@tidig/store/port/directory.ts';

/** A page with the day on which the next one takes over (half-open). `until` is `validFrom` itself for one that was replaced before it counted a day. */
export type PageInTime = AddressPage & { readonly until: PlainDate | null };

/** A nämnd's pages as they stand on a day. */
export type PagesInTime = {
  readonly inForce: PageInTime | null;
  /** Soonest first. */
  readonly coming: PageInTime[];
  /** What held before, or was replaced; newest first. */
  readonly earlier: PageInTime[];
};

/** Sorts pages, given as `addressPages` gives them (latest day first, of one day the one written last first), by what holds on the day. */
export function pagesInTime(pages: readonly AddressPage[], today: PlainDate): PagesInTime {
  const counting = pages.filter((page, index) => page.validFrom !== pages[index - 1]?.validFrom);
  const dated = pages.map((page): PageInTime => {
    const place = counting.indexOf(page);
    return { ...page, until: place === -1 ? page.validFrom : (counting[place - 1]?.validFrom ?? null) };
  });
  const counted = dated.filter(({ until, validFrom }) => until !== validFrom);
  const inForce = counted.find(({ validFrom }) => validFrom <= today) ?? null;
  const coming = counted.filter(({ validFrom }) => validFrom > today).toReversed();
  return { inForce, coming, earlier: dated.filter((page) => page !== inForce && !coming.includes(page)) };
}
