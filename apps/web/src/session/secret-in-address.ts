/** What stands behind the # is never sent to a server by the browser itself, so it is in no log. */
export const secretInAddress = (): string => globalThis.location.hash.slice(1);
