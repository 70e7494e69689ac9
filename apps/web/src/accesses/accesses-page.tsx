import { useLingui } from '@lingui/react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { DayToLookAt } from '../agreement/day-to-look-at';
import { isAboutSomething, type AccessSearch } from '../data/addresses';
import { Page, Sheet, Stack, TickField } from '../ui';
import { AccessList } from './access-list';
import css from './accesses.module.css';
import { Subject } from './subject';

/** Who saw what, and what was refused to whom: of one agreement, or of one person. The address is the question. */
export const AccessesPage = () => {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const search = useSearch({ from: '/in/accesses' });
  const ask = (changes: AccessSearch) =>
    void navigate({ to: '/accesses', search: { ...search, ...changes }, replace: true });

  return (
    <Page title={i18n._('Ai đã xem gì')}>
      <Stack gap="l">
        <Sheet>
          <Subject search={search} />
          {isAboutSomething(search) && (
            <div className={css['narrowing']}>
              <DayToLookAt
                key={`from ${search.from}`}
                label={i18n._('Từ ngày')}
                day={search.from ?? ''}
                onDay={(from) => ask({ from })}
              />
              <DayToLookAt
                key={`to ${search.to}`}
                label={i18n._('Đến hết ngày')}
                day={search.to ?? ''}
                onDay={(to) => ask({ to })}
              />
              <TickField
                label={i18n._('Chỉ lệnh bị từ chối')}
                name="refused"
                value={search.refused ?? false}
                onChange={(refused) => ask({ refused: refused || undefined })}
              />
            </div>
          )}
        </Sheet>
        {isAboutSomething(search) && <AccessList search={search} />}
      </Stack>
    </Page>
  );
};
