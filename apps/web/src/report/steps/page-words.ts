/** Words of a draft's pages in the address. Apart from the steps themselves, so that a list of drafts loads nothing of the form. */
export const firstSlug = 'bradska';
/** The short form on one page. */
export const quickSlug = 'snabb';
/** The last page: the report as the receiver will read it. */
export const reviewSlug = 'granska';
