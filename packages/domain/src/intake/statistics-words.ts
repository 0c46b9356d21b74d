import { type Cell, FEWEST_TOLD, type Share } from './statistics-small-numbers.ts';

/** A count in words, the same on the page, on paper and in the file. */
export function cellText(count: Cell): string {
  if (count === 'few') return `färre än ${FEWEST_TOLD}`;
  return count === 'hidden' ? 'visas inte' : String(count);
}

/** A share as far as it is told: "75 %", "minst 93 %", "högst 7 %", "mellan 40 och 60 %". */
export function shareText({ least, most }: Share): string {
  if (least === most) return `${least} %`;
  if (most >= 100) return `minst ${least} %`;
  return least <= 0 ? `högst ${most} %` : `mellan ${least} och ${most} %`;
}

/** Why a number is not told (L-50). */
export const SMALL_NUMBERS = `Antal under ${FEWEST_TOLD} visas som "färre än ${FEWEST_TOLD}". Ibland visas inte heller ett större antal, så att det lilla inte går att räkna ut.`;
