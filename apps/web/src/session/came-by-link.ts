const key = 'kyket-came-by-link';

/** Who came by a link in this tab has no password to give: their door is another. */
export const cameByLink = (): boolean => window.sessionStorage.getItem(key) !== null;

export const rememberLink = (): void => {
  window.sessionStorage.setItem(key, 'yes');
};

export const forgetLink = (): void => {
  window.sessionStorage.removeItem(key);
};
