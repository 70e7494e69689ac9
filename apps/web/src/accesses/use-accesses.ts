import { useInfiniteQuery } from '@tanstack/react-query';
import { addresses, isAboutSomething, type AccessSearch } from '../data/addresses';
import { ask } from '../data/api';
import type { Page } from '../data/shapes';
import type { AccessEntry } from './shapes';

/** The report page by page, the last access first. */
export const useAccesses = (search: AccessSearch) =>
  useInfiniteQuery({
    queryKey: [addresses.accesses(search)],
    queryFn: ({ pageParam, signal }) =>
      ask<Page<AccessEntry>>(addresses.accesses(search, pageParam), { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ page }) => page?.next ?? undefined,
    enabled: isAboutSomething(search),
  });
