/** The file of the log in its folder. */
export const LOG_FILE = 'log.db';
