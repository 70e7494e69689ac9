import { useLingui } from '@lingui/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { ask } from '../data/api';
import { addresses } from '../data/addresses';
import { isTongue } from '../i18n/languages';
import { hasChosen, settleOn } from '../i18n/speaking';
import { Notice, TextField } from '../ui';
import { actAsOneself } from './acting-as';
import { rememberLink } from './came-by-link';
import { DoorCard } from './door-card';
import { linkIn } from './link-in-address';

interface Opened {
  readonly agreement: string;
}

/** Where who was invited comes in. Looking at the page opens nothing; the button does. */
export const LinkPage = () => {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [{ link, asksForCode, language }] = useState(() => linkIn(globalThis.location.hash));
  const [code, setCode] = useState('');
  useEffect(() => {
    if (!hasChosen() && isTongue(language)) void settleOn(language);
  }, [language]);

  const opening = useMutation({
    mutationFn: () =>
      ask<Opened>(addresses.openLink, {
        method: 'POST',
        body: { link, ...(code.trim() !== '' && { code }) },
      }),
    onSuccess: async ({ agreement: id }) => {
      actAsOneself();
      rememberLink();
      client.clear();
      // In place of this page, so that the link does not stay in the history of the browser.
      await navigate({ to: '/agreements/$id', params: { id }, search: {}, replace: true });
    },
  });

  return (
    <DoorCard
      title={i18n._('Mời xem và góp ý văn bản')}
      lead={i18n._('Bạn được mời làm việc trên một văn bản. Không cần tài khoản.')}
      send={i18n._('Mở văn bản')}
      busy={opening.isPending}
      error={opening.error}
      onSend={() => opening.mutate()}
    >
      {link === '' && (
        <Notice
          tone="warn"
          title={i18n._(
            'Hãy mở lại liên kết trong thư. Nếu không mở được, liên kết đã hết hạn hoặc đã bị thu hồi: hãy liên hệ người đã mời bạn.',
          )}
        />
      )}
      {asksForCode && (
        <TextField
          label={i18n._('Mã sáu số')}
          hint={i18n._('Người mời đọc mã này cho bạn qua điện thoại.')}
          name="code"
          autoComplete="one-time-code"
          numeric
          required
          value={code}
          onChange={setCode}
        />
      )}
    </DoorCard>
  );
};
