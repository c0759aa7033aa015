/** In which the proxy tells the pages their own path; whatever a client sends under this name is overwritten. */
export const pathHeader = 'x-chancery-path';
