/** Figures are looked at: nothing here needs a client framework. */
export const csr = false;
