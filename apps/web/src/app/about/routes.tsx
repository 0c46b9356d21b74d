export { AccessibilityPage } from './accessibility-page.tsx';
export { ApiPage } from './api-page.tsx';
