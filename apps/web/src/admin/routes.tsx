export { LogPage } from './log-page.tsx';
export { OperationPage } from './operation-page.tsx';
export { StaffPage } from './staff-page.tsx';
