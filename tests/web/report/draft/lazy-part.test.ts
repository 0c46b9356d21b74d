import { fetchParts, forgetFailedParts, lazyPart } from '@tidig/web/report/draft/lazy-part.tsx';
import { describe, expect, it } from 'vitest';

describe('a part of the page that is fetched late', () => {
  it('is fetched once, is not asked for again by itself when it fails, and is when somebody says so', async () => {
    let asked = 0;
    let there = false;
    lazyPart(() => {
      asked += 1;
      return there ? Promise.resolve(() => null) : Promise.reject(new Error('no network'));
    });
    await fetchParts();
    await fetchParts();
    expect(asked).toBe(1);
    there = true;
    forgetFailedParts();
    await fetchParts();
    forgetFailedParts();
    await fetchParts();
    expect(asked).toBe(2);
  });

  it('fails alone: the others are fetched', async () => {
    const fetched: string[] = [];
    await fetchParts([() => Promise.reject(new Error('gone')), () => Promise.resolve(fetched.push('guide'))]);
    expect(fetched).toEqual(['guide']);
  });
});
