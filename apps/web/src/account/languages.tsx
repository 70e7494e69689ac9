import { useLingui } from '@lingui/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { addresses } from '../data/addresses';
import { ask } from '../data/api';
import { Failed } from '../data/failed';
import { queries } from '../data/queries';
import { tongues } from '../i18n/languages';
import { LanguageSwitch } from '../session/language-switch';
import { Muted, SelectField, Sheet } from '../ui';

/** In which language this browser reads, and in which one is written to. */
export const Languages = () => {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const { data: session } = useQuery(queries.session());
  const choosing = useMutation({
    mutationFn: (language: string) => ask(addresses.spoken, { method: 'PUT', body: { language } }),
    onSuccess: () => client.invalidateQueries({ queryKey: [addresses.session] }),
  });

  return (
    <Sheet title={i18n._('Ngôn ngữ')} id="languages">
      <Muted>{i18n._('Áp dụng cho các trang trong trình duyệt này.')}</Muted>
      <LanguageSwitch />
      {choosing.error !== null && <Failed error={choosing.error} />}
      {session && (
        <SelectField
          label={i18n._('Ngôn ngữ của thư gửi cho bạn')}
          name="letters"
          value={(choosing.isError ? undefined : choosing.variables) ?? session.language ?? 'vi'}
          onChange={choosing.mutate}
          options={Object.entries(tongues).map(([value, label]) => ({ value, label }))}
        />
      )}
    </Sheet>
  );
};
