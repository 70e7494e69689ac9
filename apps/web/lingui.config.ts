import { formatter } from '@lingui/format-po';
import { defineConfig } from '@lingui/cli';

/** The Vietnamese sentence is itself the key: what has no translation is still read. */
export default defineConfig({
  sourceLocale: 'vi',
  locales: ['vi', 'en', 'zh', 'lo'],
  fallbackLocales: { zh: 'en', lo: 'en' },
  catalogs: [{ path: '<rootDir>/src/i18n/{locale}', include: ['<rootDir>/src'] }],
  format: formatter({ lineNumbers: false, explicitIdAsDefault: true }),
  compileNamespace: 'es',
  orderBy: 'messageId',
});
