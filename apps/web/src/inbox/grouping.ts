import type { InboxItem } from '../data/shapes';

export const groups = ['overdue', 'today', 'this-week', 'later'] as const;
export type Group = (typeof groups)[number];

/** What waits, by how soon; within a group the most pressing first. What has no day waits longest. */
export const grouped = (
  items: readonly InboxItem[],
  today: string,
): readonly { readonly group: Group; readonly items: readonly InboxItem[] }[] => {
  const sunday = endOfWeek(today);
  const sorted = [...items].sort((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999'));
  return groups
    .map((group) => ({
      group,
      items: sorted.filter(({ due }) => groupOf(due?.slice(0, 10), today, sunday) === group),
    }))
    .filter((each) => each.items.length > 0);
};

const groupOf = (due: string | undefined, today: string, sunday: string): Group => {
  if (due === undefined) return 'later';
  if (due < today) return 'overdue';
  if (due === today) return 'today';
  return due <= sunday ? 'this-week' : 'later';
};

/** A week ends on Sunday. */
const endOfWeek = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + ((7 - date.getUTCDay()) % 7));
  return date.toISOString().slice(0, 10);
};
