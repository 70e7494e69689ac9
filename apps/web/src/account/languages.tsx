import { useLingui } from '@lingui/react';
import { LanguageSwitch } from '../session/language-switch';
import { Muted, Sheet } from '../ui';

/** In which language this browser reads. */
export const Languages = () => {
  const { i18n } = useLingui();
  return (
    <Sheet title={i18n._('Ngôn ngữ')} id="languages">
      <Muted>{i18n._('Áp dụng cho các trang trong trình duyệt này.')}</Muted>
      <LanguageSwitch />
    </Sheet>
  );
};
