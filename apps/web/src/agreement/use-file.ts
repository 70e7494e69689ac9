import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { isPast } from '../data/addresses';
import { queries } from '../data/queries';

/** The case file of the page, from where the address looks at it; beside it the file of today. */
export const useFile = () => {
  const { id } = useParams({ from: '/in/agreements/$id' });
  const viewpoint = useSearch({ from: '/in/agreements/$id' });
  const file = useQuery(queries.agreement(id, viewpoint));
  const today = useQuery(queries.agreement(id));
  return { id, viewpoint, file, today, past: isPast(viewpoint) };
};
