import { Columns } from '@tidig/web/statistics/chart.tsx';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

const weeks = (n: number) => Array.from({ length: n }, (_, index) => ({ label: `9 nov 2026 (v. ${index + 1})`, count: index * 5 }));
const named = (html: string) => [...html.matchAll(/v\. \d+/g)].map(([name]) => name);

describe('the columns of the weeks', () => {
  it('name at most six weeks, the last one always', () => {
    expect(named(renderToStaticMarkup(<Columns rows={weeks(4)} />))).toEqual(['v. 1', 'v. 2', 'v. 3', 'v. 4']);
    expect(named(renderToStaticMarkup(<Columns rows={weeks(12)} />))).toEqual(['v. 2', 'v. 4', 'v. 6', 'v. 8', 'v. 10', 'v. 12']);
    const year = named(renderToStaticMarkup(<Columns rows={weeks(52)} />));
    expect(year.length).toBeLessThanOrEqual(6);
    expect(year.at(-1)).toBe('v. 52');
  });
  it('say what a dashed box is, where there is one', () => {
    const hidden = [...weeks(2), { label: '16 nov 2026 (v. 3)', count: 'few' as const }];
    expect(renderToStaticMarkup(<Columns rows={hidden} />)).toContain('Streckad ruta: färre än 5');
    expect(renderToStaticMarkup(<Columns rows={weeks(2)} />)).not.toContain('Streckad');
  });
});
