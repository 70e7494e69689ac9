/** The metadata of stream `s` are the events of stream `$$s`. */
export const metastreamOf = (stream: string): string => `$$${stream}`;

export const isMetastream = (stream: string): boolean => stream.startsWith('$$');

export const isSystemStream = (stream: string): boolean => stream.startsWith('$');

/** The stream a metastream describes. */
export const describedBy = (metastream: string): string => metastream.slice(2);
