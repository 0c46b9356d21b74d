import { marksIn } from '@tidig/domain/full-text/find.ts';
import { readTextQuery } from '@tidig/domain/full-text/query.ts';
import { type RefObject, useEffect } from 'react';

const NAME = 'akt-hits';

/**
 * Marks what was searched for in all that is read below, also in what is opened later. The marks are the browser's own (CSS custom highlights): nothing in the
 * page is changed by them. A browser without them shows the hits in the list of what was found alone.
 */
export function useMarkedHits(within: RefObject<HTMLElement | null>, text: string): void {
  useEffect(() => {
    const root = within.current;
    const query = readTextQuery(text);
    if (!root || typeof query === 'string' || !('highlights' in CSS)) return;
    const mark = () => {
      const ranges = textNodes(root).flatMap((node) =>
        marksIn(node.data, query).map(([from, to]) => {
          const range = new Range();
          range.setStart(node, from);
          range.setEnd(node, to);
          return range;
        }),
      );
      CSS.highlights.set(NAME, new Highlight(...ranges));
    };
    mark();
    const watch = new MutationObserver(mark);
    watch.observe(root, { childList: true, subtree: true });
    return () => {
      watch.disconnect();
      CSS.highlights.delete(NAME);
    };
  }, [within, text]);
}

function textNodes(root: HTMLElement): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) nodes.push(node);
  return nodes;
}
