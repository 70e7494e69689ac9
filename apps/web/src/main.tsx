import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { newQueryClient } from './data/client';
import { preferred, speak } from './i18n/speaking';
import { newRouter } from './routes/router';
import { cameByLink } from './session/came-by-link';
import { UiProvider } from './ui';

const client = newQueryClient(() => {
  const { pathname, href } = router.state.location;
  if (pathname === '/sign-in' || pathname === '/link') return;

  void router.navigate(cameByLink() ? { to: '/link' } : { to: '/sign-in', search: { next: href } });
});
const router = newRouter(client);

await speak(preferred());
createRoot(document.getElementById('app') ?? document.body).render(
  <StrictMode>
    <I18nProvider i18n={i18n}>
      <UiProvider>
        <QueryClientProvider client={client}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </UiProvider>
    </I18nProvider>
  </StrictMode>,
);
