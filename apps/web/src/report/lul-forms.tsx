import type { ReactNode } from 'react';

export function LulForms(): ReactNode {
  return null;
}
