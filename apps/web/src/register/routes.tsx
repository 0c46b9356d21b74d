export { ChildFilePage } from './child-file-page.tsx';
export { SearchPage } from './search-page.tsx';
