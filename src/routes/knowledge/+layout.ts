/** Nothing here needs script: pages to read, and a search that is a form. */
export const csr = false;
