import type { EventLog } from './event-log';
import { metadataEvent } from './writing';

/** A log is never empty, so that its readers learn to leave the system's events out. */
export const writeFirstEvents = (log: EventLog, now: number): void => {
  if (log.head > 0) return;
  const forAdmins = (seconds: number) => `{"$maxAge":${seconds},"$acl":{"$r":"$admins"}}`;
  log.append('$$$node-statistics', [metadataEvent(forAdmins(86_400))], now);
  log.append('$$$scavenges', [metadataEvent(forAdmins(2_592_000))], now);
  log.commit();
};
