import { entriesIn, isNewer } from '@tidig/web/api/program.ts';
import { describe, expect, it } from 'vitest';

const page = (entry: string) => `<!doctype html><head><script type="module" crossorigin src="/assets/${entry}"></script></head>`;

describe('whether the server has got a newer program', () => {
  it('is told by the script that the page begins with', () => {
    expect(entriesIn(page('index-a1.js'))).toEqual(['/assets/index-a1.js']);
    expect(isNewer(['/assets/index-a1.js'], entriesIn(page('index-b2.js')))).toBe(true);
  });

  it('is not said when it is the same program', () => expect(isNewer(['/assets/index-a1.js'], entriesIn(page('index-a1.js')))).toBe(false));

  it('is not said when something else answered, such as the log-in page of a network', () =>
    expect(isNewer(['/assets/index-a1.js'], entriesIn('<html><body>Logga in på nätet</body></html>'))).toBe(false));
});
