import { fontFamily } from './fonts.ts';

/** Points. A4 is 595 × 842; the column of values holds about 62 letters, which is what an eye follows with ease. */
export const measure = { side: 56, top: 42, bottom: 32, label: 142, gap: 14, symbol: 33 } as const;

/** What texts have to fit. */
const whole = 595.28 - 2 * measure.side;
export const width = {
  whole,
  half: whole / 2 - 12,
  value: whole - measure.label - measure.gap,
  banner: whole - measure.symbol - 28,
} as const;

/** Black, one grey that still reads in a photocopy (7:1 on white), and one for lines. Nothing is said by colour alone. */
export const ink = { text: '#111111', soft: '#4a4a4a', line: '#9a9a9a', fill: '#f1f1f1' } as const;

export const weight = { regular: 400, strong: 600 } as const;

/**
 * `lineHeight` stands on body texts only: set on a page or an ancestor of repeated text it makes the footer vanish
 * in the pinned version of the library.
 */
export const type = {
  page: { fontFamily, fontSize: 10, fontWeight: weight.regular, color: ink.text },
  title: { fontSize: 23, fontWeight: weight.strong, lineHeight: 1.2 },
  subject: { fontSize: 13, lineHeight: 1.35 },
  section: { fontSize: 13, fontWeight: weight.strong, lineHeight: 1.3 },
  group: { fontSize: 10.5, fontWeight: weight.strong, lineHeight: 1.4 },
  body: { fontSize: 10, lineHeight: 1.42 },
  strong: { fontSize: 10, fontWeight: weight.strong, lineHeight: 1.42 },
  /** The first line stands on the same base line as a body text beside it. */
  label: { fontSize: 9, color: ink.soft, lineHeight: 1.42, paddingTop: 0.9 },
  small: { fontSize: 8.5, color: ink.soft },
  smallStrong: { fontSize: 8.5, fontWeight: weight.strong, color: ink.text },
} as const;

/**
 * A heading keeps its company: no page may end within so many points after it. One row at its least, which is enough to bring the row along
 * whole; more would push a section shorter than that over to the next page.
 */
export const headingPresence = { presence: 18 } as const;
