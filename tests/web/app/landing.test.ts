import { roles } from '@tidig/domain/access/roles.ts';
import { landing, workplaces } from '@tidig/web/app/landing.ts';
import { describe, expect, it } from 'vitest';

describe('where each role starts', () => {
  it.each(roles)('%s lands on a page that its own header leads to', (role) => {
    expect(workplaces[role].map((place) => place.to)).toContain(landing[role]);
  });
});
