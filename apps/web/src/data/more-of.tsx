import { useLingui } from '@lingui/react';
import { Button } from '../ui';

interface Paged {
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly fetchNextPage: () => Promise<unknown>;
}

/** The way on to the next page of a list, as long as there is one. */
export const MoreOf = ({ list }: { readonly list: Paged }) => {
  const { i18n } = useLingui();
  if (!list.hasNextPage) return null;
  return (
    <div>
      <Button look="plain" busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
        {i18n._('Xem thêm')}
      </Button>
    </div>
  );
};
