/**
 * The officer's pages, for the router's lazy imports.
 * DraftPage is one route for all steps and for the review: what is typed lives in it between the steps.
 */
export { DraftPage } from './draft-page.tsx';
export { MyReportsPage } from './my-reports-page.tsx';
export { NewReportPage } from './new-report-page.tsx';
export { SentReportPage } from './sent-report-page.tsx';
