export { ReceivedReportPage } from './received-report-page.tsx';
export { WorklistPage } from './worklist-page.tsx';
