import { createElement, type ReactElement } from 'react';
import { Circle, G, Path, Polygon, Rect, Svg } from '@react-pdf/renderer';
import type { Banner } from '@tidig/domain/reading/reading.ts';
import { ink } from './style.ts';

const side = 22;
const outline = { fill: 'none', stroke: ink.text, strokeWidth: 1.6, strokeLinejoin: 'round', strokeLinecap: 'round' } as const;
const solid = { fill: ink.text } as const;
const hollow = { fill: '#ffffff' } as const;

/** A shape of its own for each kind of banner, in black only: told apart in a photocopy and by who cannot see colour. */
export function symbol(kind: Banner['kind']): ReactElement {
  return createElement(Svg, { width: side, height: side, viewBox: '0 0 24 24' }, shapes[kind]());
}

const shapes = {
  urgent: () =>
    createElement(
      G,
      {},
      createElement(Polygon, { ...solid, points: '12,1.5 23.5,22 0.5,22' }),
      createElement(Rect, { ...hollow, x: 10.8, y: 8.5, width: 2.4, height: 7 }),
      createElement(Circle, { ...hollow, cx: 12, cy: 18.4, r: 1.5 }),
    ),
  'visitor-safety': () =>
    createElement(
      G,
      {},
      createElement(Path, { ...outline, d: 'M12 1.8 L21 5 V11.5 C21 17 17 20.6 12 22.4 C7 20.6 3 17 3 11.5 V5 Z' }),
      createElement(Rect, { ...solid, x: 11, y: 6.5, width: 2, height: 7 }),
      createElement(Circle, { ...solid, cx: 12, cy: 16.4, r: 1.3 }),
    ),
  identity: () =>
    createElement(
      G,
      {},
      createElement(Circle, { ...outline, cx: 12, cy: 12, r: 10 }),
      createElement(Path, { ...outline, d: 'M8.6 9.2 C8.6 4.9 15.4 4.9 15.4 9.2 C15.4 12 12 12 12 14.6' }),
      createElement(Circle, { ...solid, cx: 12, cy: 17.8, r: 1.3 }),
    ),
  protected: () =>
    createElement(
      G,
      {},
      createElement(Path, { ...outline, d: 'M7 11 V7.5 C7 0.9 17 0.9 17 7.5 V11' }),
      createElement(Rect, { ...solid, x: 4, y: 10.5, width: 16, height: 12, rx: 1.5 }),
      createElement(Rect, { ...hollow, x: 11, y: 14.4, width: 2, height: 4.4 }),
    ),
  wait: () =>
    createElement(
      G,
      {},
      createElement(Circle, { ...outline, cx: 12, cy: 12, r: 10 }),
      createElement(Rect, { ...solid, x: 8, y: 7.2, width: 2.6, height: 9.6 }),
      createElement(Rect, { ...solid, x: 13.4, y: 7.2, width: 2.6, height: 9.6 }),
    ),
  annex: () =>
    createElement(
      G,
      {},
      createElement(Path, { ...outline, d: 'M8 5.5 V1.8 H16.5 L21 6.3 V18.5 H16' }),
      createElement(Path, { ...outline, d: 'M3 5.5 H11.5 L16 10 V22.2 H3 Z' }),
    ),
  follows: () =>
    createElement(
      G,
      {},
      createElement(Path, { ...outline, d: 'M4 2.5 V12.5 H20' }),
      createElement(Path, { ...outline, d: 'M14.5 7 L20.5 12.5 L14.5 18' }),
    ),
  'more-to-come': () =>
    createElement(
      G,
      {},
      createElement(Rect, { ...outline, x: 2, y: 5, width: 20, height: 14, rx: 2 }),
      ...[7.5, 12, 16.5].map((cx) => createElement(Circle, { ...solid, key: String(cx), cx, cy: 12, r: 1.5 })),
    ),
  'secrecy-mark': () =>
    createElement(
      G,
      {},
      createElement(Rect, { ...outline, x: 2, y: 4, width: 20, height: 16 }),
      createElement(Rect, { ...solid, x: 5.5, y: 9.2, width: 13, height: 1.9 }),
      createElement(Rect, { ...solid, x: 5.5, y: 13.2, width: 8, height: 1.9 }),
    ),
} satisfies Record<Banner['kind'], () => ReactElement>;
