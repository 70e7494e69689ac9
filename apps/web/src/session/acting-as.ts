/** As what the reader acts in this tab: from one of their offices, or on behalf of somebody. Nothing chosen is themselves. */
export interface ActingAs {
  readonly office?: string;
  readonly onBehalfOf?: string;
}

const key = 'kyket-acting-as';

export const actingAs = (): ActingAs => {
  const kept = window.sessionStorage.getItem(key);
  return kept === null ? {} : (JSON.parse(kept) as ActingAs);
};

export const actAs = (chosen: ActingAs): void => {
  window.sessionStorage.setItem(key, JSON.stringify(chosen));
};

export const actAsOneself = (): void => {
  window.sessionStorage.removeItem(key);
};

/** What goes with every request. */
export const actingHeaders = (): Readonly<Record<string, string>> => {
  const { office, onBehalfOf } = actingAs();
  return {
    ...(office && { 'acting-from': office }),
    ...(onBehalfOf && { 'acting-for': onBehalfOf }),
  };
};
