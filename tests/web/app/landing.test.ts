import { roles } from '@tidig/domain/access/roles.ts';
import { landing, menuOf, workplacesOf } from '@tidig/web/app/landing.ts';
import { describe, expect, it } from 'vitest';

describe('where each role starts', () => {
  it.each(roles)('%s lands on a page that its own header leads to', (role) => {
    expect(workplacesOf(role).map((place) => place.to)).toContain(landing[role]);
  });
  it.each(roles)('%s has at most five places a row, and none twice', (role) => {
    const places = workplacesOf(role).map(({ to }) => to);
    expect(new Set(places).size).toBe(places.length);
    const { daily, more } = menuOf(role);
    for (const row of [daily, ...(more ?? []).map(({ places }) => places)]) expect(row.length).toBeLessThanOrEqual(5);
  });
});
