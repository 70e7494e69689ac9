import { QueryClient } from '@tanstack/react-query';
import { Refused, refusedWith } from './problem';

/** A no is an answer, and is not asked again; only silence and a server in trouble are. */
export const newQueryClient = (onSignedOut: () => void): QueryClient => {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        networkMode: 'always',
        retry: (failures, error) => !(error instanceof Refused) && failures < 2,
        retryDelay: 400,
        throwOnError: false,
      },
      mutations: { networkMode: 'always' },
    },
  });
  client.getQueryCache().subscribe(({ type, query }) => {
    if (type === 'updated' && refusedWith(query.state.error, 401)) onSignedOut();
  });
  return client;
};
